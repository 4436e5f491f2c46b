/* Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit. */

#ifndef OUTCOMES_H
#define OUTCOMES_H

#include "sockspec.h"

/*
 * Every way in which a call can end, and every wait, by the id of its rule. A time limit or a signal ends a call with
 * the outcome of the wait.
 */
enum outcome {
    OUTCOME_NONE,

    /* EBADF: The descriptor is not open. */
    ACCEPT_BAD_FD,
    /* EMFILE: The descriptor table is full. */
    ACCEPT_NO_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    ACCEPT_NOT_A_SOCKET,
    /* EOPNOTSUPP: Sockets of this kind do not take connections. */
    ACCEPT_NO_STREAM,
    /* EINVAL: The socket does not listen. */
    ACCEPT_NOT_LISTENING,
    /* EAGAIN: No connection waits to be accepted. */
    ACCEPT_NOBODY_WAITS,
    /* waits: Wait for a connection. */
    ACCEPT_WAIT,
    /* EINVAL: The socket does not listen. */
    ACCEPT_WAIT_NOT_LISTENING,
    /* EFAULT: The length of the address cannot be read or written. The connection stays in the queue. */
    ACCEPT_WAIT_PEER_LENGTH_FAULT,
    /* EINVAL: The length of the address is negative. The connection stays in the queue. */
    ACCEPT_WAIT_PEER_LENGTH_NEGATIVE,
    /* EFAULT: The address cannot be written. The connection stays in the queue. */
    ACCEPT_WAIT_PEER_FAULT,
    /* The connection has a descriptor; nobody asked where it comes from. */
    ACCEPT_WAIT_OK_ANONYMOUS,
    /* The connection has a descriptor. It may have come to its end already. */
    ACCEPT_WAIT_OK,
    /* EFAULT: The length of the address cannot be read or written. The connection stays in the queue. */
    ACCEPT_PEER_LENGTH_FAULT,
    /* EINVAL: The length of the address is negative. The connection stays in the queue. */
    ACCEPT_PEER_LENGTH_NEGATIVE,
    /* EFAULT: The address cannot be written. The connection stays in the queue. */
    ACCEPT_PEER_FAULT,
    /* The connection has a descriptor; nobody asked where it comes from. */
    ACCEPT_OK_ANONYMOUS,
    /* The connection has a descriptor. It may have come to its end already. */
    ACCEPT_OK,

    /* EBADF: The descriptor is not open. */
    ACCEPT4_BAD_FD,
    /* EINVAL: There are flags that are unknown. */
    ACCEPT4_FLAGS,
    /* EMFILE: The descriptor table is full. */
    ACCEPT4_NO_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    ACCEPT4_NOT_A_SOCKET,
    /* EOPNOTSUPP: Sockets of this kind do not take connections. */
    ACCEPT4_NO_STREAM,
    /* EINVAL: The socket does not listen. */
    ACCEPT4_NOT_LISTENING,
    /* EAGAIN: No connection waits to be accepted. */
    ACCEPT4_NOBODY_WAITS,
    /* waits: Wait for a connection. */
    ACCEPT4_WAIT,
    /* EINVAL: The socket does not listen. */
    ACCEPT4_WAIT_NOT_LISTENING,
    /* EFAULT: The length of the address cannot be read or written. The connection stays in the queue. */
    ACCEPT4_WAIT_PEER_LENGTH_FAULT,
    /* EINVAL: The length of the address is negative. The connection stays in the queue. */
    ACCEPT4_WAIT_PEER_LENGTH_NEGATIVE,
    /* EFAULT: The address cannot be written. The connection stays in the queue. */
    ACCEPT4_WAIT_PEER_FAULT,
    /* The connection has a descriptor; nobody asked where it comes from. */
    ACCEPT4_WAIT_OK_ANONYMOUS,
    /* The connection has a descriptor. It may have come to its end already. */
    ACCEPT4_WAIT_OK,
    /* EFAULT: The length of the address cannot be read or written. The connection stays in the queue. */
    ACCEPT4_PEER_LENGTH_FAULT,
    /* EINVAL: The length of the address is negative. The connection stays in the queue. */
    ACCEPT4_PEER_LENGTH_NEGATIVE,
    /* EFAULT: The address cannot be written. The connection stays in the queue. */
    ACCEPT4_PEER_FAULT,
    /* The connection has a descriptor; nobody asked where it comes from. */
    ACCEPT4_OK_ANONYMOUS,
    /* The connection has a descriptor. It may have come to its end already. */
    ACCEPT4_OK,

    /* EBADF: The descriptor is not open. */
    BIND_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    BIND_NOT_A_SOCKET,
    /* EINVAL: The length of the address is negative or larger than any address. */
    BIND_ADDRLEN_RANGE,
    /* EFAULT: The address cannot be read. */
    BIND_ADDR_FAULT,
    /* EINVAL: The address is shorter than an IPv4 address. */
    BIND_ADDR_SHORT,
    /* EAFNOSUPPORT: The address is not an IPv4 address. */
    BIND_FAMILY,
    /* EADDRNOTAVAIL: The address is not one of this host. */
    BIND_NOT_LOCAL,
    /* EACCES: Ports below 1024 take a right. */
    BIND_PRIVILEGED,
    /* EINVAL: The socket has a port. */
    BIND_ALREADY_BOUND,
    /* EADDRINUSE: Another socket holds the address, or a connection that is not long over. */
    BIND_IN_USE,
    /* The socket has the address. */
    BIND_OK,

    /* EBADF: The descriptor is not open. */
    CLOSE_BAD_FD,
    /* The descriptor is free again; the socket goes with the last descriptor of it. */
    CLOSE_OK,

    /* EBADF: The descriptor is not open. */
    CONNECT_BAD_FD,
    /* EINVAL: The length of the address is negative or larger than any address. */
    CONNECT_ADDRLEN_RANGE,
    /* EFAULT: The address cannot be read. */
    CONNECT_ADDR_FAULT,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    CONNECT_NOT_A_SOCKET,
    /* EINVAL: The address has no room for a family. */
    CONNECT_NO_FAMILY,
    /* The socket has no peer, and no address that bind was not told. */
    CONNECT_DISSOLVED,
    /* EINVAL: The address is shorter than an IPv4 address. */
    CONNECT_ADDR_SHORT,
    /* EAFNOSUPPORT: The address is not an IPv4 address. */
    CONNECT_FAMILY,
    /* ENETUNREACH: There is no route to the address. */
    CONNECT_UNREACHABLE,
    /* EINVAL: The socket is bound to a loopback address, which no packet may carry beyond this host. */
    CONNECT_LOOPBACK_SOURCE,
    /* EACCES: Broadcasting takes SO_BROADCAST. */
    CONNECT_BROADCAST_RIGHT,
    /* The socket has a peer, and receives from it alone. What was in the queue before stays there. */
    CONNECT_OK,
    /*
     * The socket neither listens nor is connected. A connection is reset, an attempt given up; either leaves an error.
     */
    CONNECT_TCP_DISSOLVED,
    /* EINVAL: A failed attempt was shut down. */
    CONNECT_TCP_DEAD,
    /* EISCONN: The socket listens or is or was connected. */
    CONNECT_TCP_CONNECTED,
    /* EALREADY: An earlier call has begun to connect. */
    CONNECT_TCP_IN_PROGRESS,
    /* waits: Wait for what an earlier call has begun. */
    CONNECT_TCP_JOIN,
    /* EPIPE: The attempt to connect was given up by another call while this one waited. */
    CONNECT_TCP_JOIN_CONNECT_DISSOLVED,
    /*
     * errno has(sock.error) ? sock.error : ECONNABORTED: The attempt to connect has failed. The socket can try anew,
     * from where it was.
     */
    CONNECT_TCP_JOIN_CONNECT_FAILED,
    /* The socket is connected. */
    CONNECT_TCP_JOIN_OK,
    /* What an earlier call has begun has come about. */
    CONNECT_TCP_COMPLETED,
    /*
     * errno has(sock.error) ? sock.error : ECONNABORTED: The attempt to connect has failed. The socket can try anew,
     * from where it was.
     */
    CONNECT_TCP_FAILED,
    /* EINVAL: The address is shorter than an IPv4 address. */
    CONNECT_TCP_ADDR_SHORT,
    /* EAFNOSUPPORT: The address is not an IPv4 address. */
    CONNECT_TCP_FAMILY,
    /* ENETUNREACH: There is no route to the address. */
    CONNECT_TCP_UNREACHABLE,
    /* EINVAL: The socket is bound to a loopback address, which no packet may carry beyond this host. */
    CONNECT_TCP_LOOPBACK_SOURCE,
    /* ENETUNREACH: Nothing can connect to a broadcast address. */
    CONNECT_TCP_BROADCAST,
    /* EADDRNOTAVAIL: Another socket with the same address has this peer. */
    CONNECT_TCP_NOT_UNIQUE,
    /* EINPROGRESS: The connection is on its way. */
    CONNECT_TCP_STARTED,
    /* waits: Wait for the connection. */
    CONNECT_TCP_WAIT,
    /* EPIPE: The attempt to connect was given up by another call while this one waited. */
    CONNECT_TCP_WAIT_CONNECT_DISSOLVED,
    /*
     * errno has(sock.error) ? sock.error : ECONNABORTED: The attempt to connect has failed. The socket can try anew,
     * from where it was.
     */
    CONNECT_TCP_WAIT_CONNECT_FAILED,
    /* The socket is connected. */
    CONNECT_TCP_WAIT_OK,

    /* EBADF: The descriptor is not open. */
    DUP_BAD_FD,
    /* EMFILE: The descriptor table is full. */
    DUP_NO_FD,
    /* The new descriptor, the lowest that was free. */
    DUP_OK,

    /* Both are the same descriptor, and nothing changes. */
    DUP2_SAME,
    /* EBADF: No descriptor has this number. */
    DUP2_NEWFD_RANGE,
    /* EBADF: The descriptor is not open. */
    DUP2_BAD_FD,
    /* EBUSY: A call that waits is going to return this descriptor. */
    DUP2_NEWFD_RESERVED,
    /* The new descriptor stands for the open file. */
    DUP2_OK,

    /* EINVAL: A flag is unknown here. */
    DUP3_FLAGS,
    /* EINVAL: Both are the same descriptor. */
    DUP3_SAME,
    /* EBADF: No descriptor has this number. */
    DUP3_NEWFD_RANGE,
    /* EBADF: The descriptor is not open. */
    DUP3_BAD_FD,
    /* EBUSY: A call that waits is going to return this descriptor. */
    DUP3_NEWFD_RESERVED,
    /* The new descriptor stands for the open file. */
    DUP3_OK,

    /* EPERM: The effective user is not 0. */
    CLOCK_CONTROL_NOT_PERMITTED,
    /* EINVAL: The operation is unknown. */
    CLOCK_CONTROL_OPERATION,
    /* EINVAL: A clock that runs by itself cannot be advanced. */
    CLOCK_CONTROL_NOT_MANUAL,
    /* The clock is real or manual, or has moved, and all timers that were due have come. */
    CLOCK_CONTROL_OK,

    /* EPERM: The effective user is not 0. */
    PACKETS_WITHHOLD_NOT_PERMITTED,
    /* So many are withheld. */
    PACKETS_WITHHOLD_OK,

    /* ESRCH: The process has no such thread. */
    THREAD_OUTCOME_NO_THREAD,
    /* ERANGE: The id is longer than the room. */
    THREAD_OUTCOME_ROOM,
    /* EFAULT: The id cannot be written. */
    THREAD_OUTCOME_BUF_FAULT,
    /* The result is the length of the id in bytes, 0 if the thread has made no call. */
    THREAD_OUTCOME_OK,

    /* ESRCH: The process has no such thread. */
    THREAD_STATE_NO_THREAD,
    /* It is inside a call and waits for an event or a time. The result is 1. */
    THREAD_STATE_WAITS,
    /* It runs or could run. The result is 0. */
    THREAD_STATE_RUNS,

    /* EBADF: The descriptor is not open. */
    FCNTL_BAD_FD,
    /* EINVAL: No descriptor has the lowest number. */
    FCNTL_COPY_RANGE,
    /* EMFILE: The descriptor table is full from there on. */
    FCNTL_COPY_NO_FD,
    /* A new descriptor for the same open file, the lowest free one from the number on. */
    FCNTL_COPY_OK,
    /* The descriptor's own flags: FD_CLOEXEC or none. */
    FCNTL_GET_DESCRIPTOR_FLAGS,
    /* The descriptor has the flag FD_CLOEXEC or has it not; other bits are ignored. */
    FCNTL_SET_DESCRIPTOR_FLAGS,
    /* What files that are no sockets have is not specified. */
    FCNTL_GET_FLAGS_OTHER,
    /* The access mode, which is O_RDWR, and the status flags that are set. */
    FCNTL_GET_FLAGS,
    /* EINVAL: A socket has no cache to be bypassed. */
    FCNTL_SET_FLAGS_DIRECT,
    /* The status flags are those given; access mode, creation flags and unknown bits are ignored. */
    FCNTL_SET_FLAGS,
    /* EINVAL: There is no such command. */
    FCNTL_COMMAND,

    /* EBADF: The descriptor is not open. */
    GETPEERNAME_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    GETPEERNAME_NOT_A_SOCKET,
    /* ENOTCONN: The socket has no peer. */
    GETPEERNAME_NOT_CONNECTED,
    /* ENOTCONN: The socket was connected to port 0. */
    GETPEERNAME_PEER_PORT_ZERO,
    /* ENOTCONN: The socket is not connected, not connected yet, or no longer connected. */
    GETPEERNAME_TCP_NOT_CONNECTED,
    /* EFAULT: The length cannot be read. */
    GETPEERNAME_NAME_LENGTH_FAULT,
    /* EINVAL: The length is negative. */
    GETPEERNAME_NAME_LENGTH_NEGATIVE,
    /* EFAULT: The length or the address cannot be written. */
    GETPEERNAME_NAME_FAULT,
    /* The address of the peer. */
    GETPEERNAME_OK,

    /* EBADF: The descriptor is not open. */
    GETSOCKNAME_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    GETSOCKNAME_NOT_A_SOCKET,
    /* EFAULT: The length cannot be read. */
    GETSOCKNAME_NAME_LENGTH_FAULT,
    /* EINVAL: The length is negative. */
    GETSOCKNAME_NAME_LENGTH_NEGATIVE,
    /* EFAULT: The length or the address cannot be written. */
    GETSOCKNAME_NAME_FAULT,
    /* The address, 0.0.0.0 port 0 while there is none. */
    GETSOCKNAME_OK,

    /* EBADF: The descriptor is not open. */
    GETSOCKOPT_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    GETSOCKOPT_NOT_A_SOCKET,
    /* EOPNOTSUPP: The socket has no such layer. */
    GETSOCKOPT_LEVEL,
    /* EFAULT: The length cannot be read. */
    GETSOCKOPT_OPTLEN_FAULT,
    /* EINVAL: The length is negative. */
    GETSOCKOPT_OPTLEN_NEGATIVE,
    /* ENOPROTOOPT: The options of the protocols are not specified; an implementation without them says so. */
    GETSOCKOPT_PROTOCOL_OPTION,
    /* EFAULT: The value or its length cannot be written. */
    GETSOCKOPT_OPTVAL_FAULT,
    /* The socket's type. */
    GETSOCKOPT_TYPE,
    /* The socket's address family. */
    GETSOCKOPT_DOMAIN,
    /* The socket's protocol, also where socket was given 0. */
    GETSOCKOPT_PROTOCOL,
    /* Whether the socket listens. */
    GETSOCKOPT_LISTENING,
    /* The pending error, which is cleared by this. */
    GETSOCKOPT_ERROR,
    /* No error is pending. */
    GETSOCKOPT_NO_ERROR,
    /* Whether the address may be shared. */
    GETSOCKOPT_REUSE_ADDRESS,
    /* Whether broadcasts may be sent. */
    GETSOCKOPT_BROADCAST,
    /* Whether an idle connection is probed. */
    GETSOCKOPT_KEEPALIVE,
    /* The size of the receive buffer; one that was never set may change by itself. */
    GETSOCKOPT_RECEIVE_BUFFER,
    /* The size of the send buffer; one that was never set may change by itself. */
    GETSOCKOPT_SEND_BUFFER,
    /* Whether close waits or resets, and the time for it. */
    GETSOCKOPT_LINGER,
    /* How long receiving waits, 0 for ever. */
    GETSOCKOPT_RECEIVE_TIMEOUT,
    /* How long sending waits, 0 for ever. */
    GETSOCKOPT_SEND_TIMEOUT,
    /* ENOPROTOOPT: There is no such option. */
    GETSOCKOPT_UNKNOWN_OPTION,

    /* EBADF: The descriptor is not open. */
    LISTEN_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    LISTEN_NOT_A_SOCKET,
    /* EOPNOTSUPP: Sockets of this kind do not take connections. */
    LISTEN_NO_STREAM,
    /* EINVAL: The socket is connected, was connected, or has tried to connect and not been told of the failure. */
    LISTEN_IN_THE_WAY,
    /*
     * EADDRINUSE: Another socket has the address. With SO_REUSEADDR sockets may share one, but only while none of them
     * listens.
     */
    LISTEN_IN_USE,
    /* The socket takes connections. */
    LISTEN_OK,

    /* EINVAL: There are more entries than the process may have descriptors. */
    POLL_TOO_MANY,
    /* EFAULT: The entries cannot be read. */
    POLL_FDS_FAULT,
    /* EFAULT: The entries cannot be written. */
    POLL_FDS_UNWRITABLE,
    /* The number of entries for which something was found. */
    POLL_READY,
    /* Nothing was found, and the call is not to wait. */
    POLL_NOTHING,
    /* waits: Wait as if the entries could be written. */
    POLL_WAIT_UNWRITABLE,
    /* waits: Wait until something is found for one of the entries. */
    POLL_WAIT,

    /* EFAULT: The time limit cannot be read. */
    PPOLL_LIMIT_FAULT,
    /* EINVAL: The time limit is negative or its nanoseconds make a second. */
    PPOLL_LIMIT_RANGE,
    /* EINVAL: A mask is given and has another size than masks have. */
    PPOLL_MASK_SIZE,
    /* EFAULT: The mask cannot be read. */
    PPOLL_MASK_FAULT,
    /* EINVAL: There are more entries than the process may have descriptors. */
    PPOLL_TOO_MANY,
    /* EFAULT: The entries cannot be read. */
    PPOLL_FDS_FAULT,
    /* EFAULT: The entries cannot be written. */
    PPOLL_FDS_UNWRITABLE,
    /* The number of entries for which something was found. */
    PPOLL_READY,
    /* Nothing was found, and the call is not to wait. */
    PPOLL_NOTHING,
    /* waits: Wait as if the entries could be written. */
    PPOLL_WAIT_UNWRITABLE,
    /* waits: Wait until something is found for one of the entries. */
    PPOLL_WAIT,

    /* EBADF: The descriptor is not open. */
    READ_BAD_FD,
    /* EFAULT: The buffer does not lie within the user part of the address space. */
    READ_BUF_RANGE,
    /* No room is given, so nothing is taken, and no error either. */
    READ_NOTHING_ASKED,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    READ_PENDING_ERROR,
    /* EAGAIN: There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
    READ_EMPTY_NONBLOCK,
    /* waits: Wait for a datagram. */
    READ_EMPTY_WAIT,
    /*
     * EFAULT: The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not
     * specified.
     */
    READ_BUF_FAULT,
    /* The receiving side was shut down and the queue is empty. */
    READ_EMPTY_SHUT,
    /* The first datagram, cut to the room given. */
    READ_OK,
    /* ENOTCONN: A listener receives nothing itself. */
    READ_TCP_LISTENING,
    /* EPIPE: The connection was dissolved while the call waited. */
    READ_TCP_DISSOLVED_MEANWHILE,
    /*
     * EFAULT: The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not
     * specified.
     */
    READ_TCP_BYTES_FAULT,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    READ_TCP_CONNECTION_ERROR,
    /* ENOTCONN: The socket is not connected. */
    READ_TCP_NOT_CONNECTED,
    /* EAGAIN: There is nothing to receive yet. */
    READ_TCP_NOTHING_YET,
    /* waits: Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
    READ_TCP_WAIT_FOR_BYTES,
    /* The stream has come to its end. */
    READ_TCP_END,
    /* Bytes of the stream, as many as are there and fit. */
    READ_TCP_OK,
    /* Files that are no sockets are empty here; what else they may hold is not specified. */
    READ_OTHER,

    /* EBADF: The descriptor is not open. */
    READV_BAD_FD,
    /* EINVAL: No call takes that many buffers. */
    READV_TOO_MANY_BUFFERS,
    /* EFAULT: The list of buffers cannot be read. */
    READV_IOV_FAULT,
    /* EINVAL: A buffer has a length that is negative as a signed number. */
    READV_IOV_NEGATIVE,
    /* EFAULT: A buffer lies outside the user part of the address space, be it empty or not. */
    READV_IOV_RANGE,
    /* No room is given, so nothing is taken, and no error either. */
    READV_NOTHING_ASKED,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    READV_PENDING_ERROR,
    /* EAGAIN: There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
    READV_EMPTY_NONBLOCK,
    /* waits: Wait for a datagram. */
    READV_EMPTY_WAIT,
    /*
     * EFAULT: The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not
     * specified.
     */
    READV_DATA_FAULT,
    /* The receiving side was shut down and the queue is empty. */
    READV_EMPTY_SHUT,
    /* The first datagram, cut to the room given. */
    READV_OK,
    /* ENOTCONN: A listener receives nothing itself. */
    READV_TCP_LISTENING,
    /* EPIPE: The connection was dissolved while the call waited. */
    READV_TCP_DISSOLVED_MEANWHILE,
    /*
     * EFAULT: The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not
     * specified.
     */
    READV_TCP_BYTES_FAULT,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    READV_TCP_CONNECTION_ERROR,
    /* ENOTCONN: The socket is not connected. */
    READV_TCP_NOT_CONNECTED,
    /* EAGAIN: There is nothing to receive yet. */
    READV_TCP_NOTHING_YET,
    /* waits: Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
    READV_TCP_WAIT_FOR_BYTES,
    /* The stream has come to its end. */
    READV_TCP_END,
    /* Bytes of the stream, as many as are there and fit. */
    READV_TCP_OK,
    /* Files that are no sockets are empty here; what else they may hold is not specified. */
    READV_OTHER,

    /* EFAULT: The buffer lies outside the user part of the address space. */
    RECVFROM_BUF_RANGE,
    /* EBADF: The descriptor is not open. */
    RECVFROM_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    RECVFROM_NOT_A_SOCKET,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    RECVFROM_PENDING_ERROR,
    /* EAGAIN: There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
    RECVFROM_EMPTY_NONBLOCK,
    /* waits: Wait for a datagram. */
    RECVFROM_EMPTY_WAIT,
    /*
     * EFAULT: The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not
     * specified.
     */
    RECVFROM_BUF_FAULT,
    /* EFAULT: The length of the source cannot be read. The datagram stays in the queue. */
    RECVFROM_SOURCE_LENGTH_FAULT,
    /* EINVAL: The length of the source is negative. The datagram stays in the queue. */
    RECVFROM_SOURCE_LENGTH_NEGATIVE,
    /* EFAULT: The length of the source cannot be written. The datagram stays in the queue. */
    RECVFROM_SOURCE_LENGTH_READONLY,
    /* The receiving side was shut down and the queue is empty. */
    RECVFROM_EMPTY_SHUT_ANONYMOUS,
    /* The receiving side was shut down and the queue is empty. There is no source, so its length is 0. */
    RECVFROM_EMPTY_SHUT,
    /* EFAULT: The source cannot be written. The datagram stays in the queue. */
    RECVFROM_SOURCE_FAULT,
    /* The first datagram, cut to the room given, and no source. */
    RECVFROM_OK_ANONYMOUS,
    /* The first datagram, cut to the room given, and its source. */
    RECVFROM_OK,
    /* ENOTCONN: A listener receives nothing itself. */
    RECVFROM_TCP_LISTENING,
    /* EPIPE: The connection was dissolved while the call waited. */
    RECVFROM_TCP_DISSOLVED_MEANWHILE,
    /* EINVAL: There is no urgent byte to receive; urgent data is not part of this specification. */
    RECVFROM_TCP_NO_URGENT_BYTE,
    /* Bytes that came later cannot be written to the buffer; what it holds behind the first ones is not specified. */
    RECVFROM_TCP_PART_ANONYMOUS,
    /* Bytes that came later cannot be written to the buffer; what it holds is not specified. */
    RECVFROM_TCP_PART,
    /*
     * EFAULT: The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not
     * specified.
     */
    RECVFROM_TCP_BYTES_FAULT,
    /* waits: Wait for the rest of what was asked for, with no source to report. */
    RECVFROM_TCP_REST_ANONYMOUS,
    /* waits: Wait for the rest of what was asked for. */
    RECVFROM_TCP_REST,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    RECVFROM_TCP_CONNECTION_ERROR,
    /* ENOTCONN: The socket is not connected. */
    RECVFROM_TCP_NOT_CONNECTED,
    /* EAGAIN: There is nothing to receive yet. */
    RECVFROM_TCP_NOTHING_YET,
    /* waits: A call that asks for nothing waits like another, and then takes nothing. */
    RECVFROM_TCP_NOTHING_ASKED_ANONYMOUS,
    /* EPIPE: The connection was dissolved while the call waited. */
    RECVFROM_TCP_NOTHING_ASKED_ANONYMOUS_DISSOLVED_MEANWHILE,
    /* Something has happened. An error is left to the next call. */
    RECVFROM_TCP_NOTHING_ASKED_ANONYMOUS_OK,
    /* waits: A call that asks for nothing waits like another, and then takes nothing. */
    RECVFROM_TCP_NOTHING_ASKED,
    /* EPIPE: The connection was dissolved while the call waited. */
    RECVFROM_TCP_NOTHING_ASKED_DISSOLVED_MEANWHILE,
    /* Something has happened. An error is left to the next call. */
    RECVFROM_TCP_NOTHING_ASKED_OK,
    /* waits: Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
    RECVFROM_TCP_WAIT_FOR_BYTES,
    /* EFAULT: The length of the source cannot be read or written. The bytes stay in the stream. */
    RECVFROM_TCP_SOURCE_LENGTH_FAULT,
    /* EINVAL: The length of the source is negative. The bytes stay in the stream. */
    RECVFROM_TCP_SOURCE_LENGTH_NEGATIVE,
    /* The stream has come to its end. */
    RECVFROM_TCP_END_ANONYMOUS,
    /* The stream has come to its end. A stream has no source to report. */
    RECVFROM_TCP_END,
    /* Bytes of the stream, as many as are there and fit. With MSG_TRUNC they are counted and thrown away. */
    RECVFROM_TCP_OK_ANONYMOUS,
    /* Bytes of the stream, as many as are there and fit. A stream has no source to report, so its length is 0. */
    RECVFROM_TCP_OK,

    /* EBADF: The descriptor is not open. */
    RECVMSG_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    RECVMSG_NOT_A_SOCKET,
    /* EFAULT: The message header cannot be read. */
    RECVMSG_MSG_FAULT,
    /* EINVAL: The length of the source is negative. */
    RECVMSG_NAME_LENGTH_NEGATIVE,
    /* EMSGSIZE: No call takes that many buffers. */
    RECVMSG_TOO_MANY_BUFFERS,
    /* EFAULT: The list of buffers cannot be read. */
    RECVMSG_IOV_FAULT,
    /* EINVAL: A buffer has a length that is negative as a signed number. */
    RECVMSG_IOV_NEGATIVE,
    /* EFAULT: A buffer lies outside the user part of the address space, be it empty or not. */
    RECVMSG_IOV_RANGE,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    RECVMSG_PENDING_ERROR,
    /* EAGAIN: There is nothing to receive. On a socket that was shut down for receiving, systems differ. */
    RECVMSG_EMPTY_NONBLOCK,
    /* waits: Wait for a datagram. */
    RECVMSG_EMPTY_WAIT,
    /*
     * EFAULT: The datagram cannot be written to the buffer. It stays in the queue; what the buffer holds is not
     * specified.
     */
    RECVMSG_DATA_FAULT,
    /* EFAULT: The source cannot be written. The datagram stays in the queue. */
    RECVMSG_NAME_FAULT,
    /* EFAULT: The message header cannot be written. The datagram stays in the queue. */
    RECVMSG_MSG_UNWRITABLE,
    /* The receiving side was shut down and the queue is empty. There is no source, so its length is 0. */
    RECVMSG_EMPTY_SHUT,
    /* The first datagram, cut to the room given. */
    RECVMSG_OK,
    /* ENOTCONN: A listener receives nothing itself. */
    RECVMSG_TCP_LISTENING,
    /* EPIPE: The connection was dissolved while the call waited. */
    RECVMSG_TCP_DISSOLVED_MEANWHILE,
    /* EINVAL: There is no urgent byte to receive; urgent data is not part of this specification. */
    RECVMSG_TCP_NO_URGENT_BYTE,
    /* Bytes that came later cannot be written to the buffers. */
    RECVMSG_TCP_PART,
    /*
     * EFAULT: The bytes cannot be written to the buffer. They stay in the stream; what the buffer holds is not
     * specified.
     */
    RECVMSG_TCP_BYTES_FAULT,
    /* waits: Wait for the rest of what was asked for. */
    RECVMSG_TCP_REST,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    RECVMSG_TCP_CONNECTION_ERROR,
    /* ENOTCONN: The socket is not connected. */
    RECVMSG_TCP_NOT_CONNECTED,
    /* EAGAIN: There is nothing to receive yet. */
    RECVMSG_TCP_NOTHING_YET,
    /* waits: A call that asks for nothing waits like another, and then takes nothing. */
    RECVMSG_TCP_NOTHING_ASKED,
    /* EPIPE: The connection was dissolved while the call waited. */
    RECVMSG_TCP_NOTHING_ASKED_DISSOLVED_MEANWHILE,
    /* Something has happened. An error is left to the next call. */
    RECVMSG_TCP_NOTHING_ASKED_OK,
    /* waits: Wait for bytes, or for the end of the stream. A socket that is still connecting waits too. */
    RECVMSG_TCP_WAIT_FOR_BYTES,
    /* EFAULT: The message header cannot be written. The bytes stay in the stream. */
    RECVMSG_TCP_MSG_UNWRITABLE,
    /* The stream has come to its end. */
    RECVMSG_TCP_END,
    /*
     * Bytes of the stream, as many as are there and fit. A stream has no source to report, and no flag for what was
     * left.
     */
    RECVMSG_TCP_OK,

    /* EBADF: The descriptor is not open. */
    SENDMSG_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    SENDMSG_NOT_A_SOCKET,
    /* EFAULT: The message header cannot be read. */
    SENDMSG_MSG_FAULT,
    /* EINVAL: The length of the address is negative. */
    SENDMSG_NAME_LENGTH_NEGATIVE,
    /* EFAULT: The address cannot be read. */
    SENDMSG_NAME_FAULT,
    /* EMSGSIZE: No call takes that many buffers. */
    SENDMSG_TOO_MANY_BUFFERS,
    /* EFAULT: The list of buffers cannot be read. */
    SENDMSG_IOV_FAULT,
    /* EINVAL: A buffer has a length that is negative as a signed number. */
    SENDMSG_IOV_NEGATIVE,
    /* EFAULT: A buffer lies outside the user part of the address space, be it empty or not. */
    SENDMSG_IOV_RANGE,
    /* ENOBUFS: No control data is that long. */
    SENDMSG_CONTROL_TOO_LONG,
    /* EFAULT: The control data cannot be read. */
    SENDMSG_CONTROL_FAULT,
    /* EMSGSIZE: No datagram of any kind is that long. */
    SENDMSG_OVERSIZED,
    /* EOPNOTSUPP: Datagrams have no out-of-band data. */
    SENDMSG_OUT_OF_BAND,
    /* EINVAL: The address is shorter than an IPv4 address. */
    SENDMSG_ADDR_SHORT,
    /* EAFNOSUPPORT: The address is not an IPv4 address; AF_UNSPEC is taken for one. */
    SENDMSG_DESTINATION_FAMILY,
    /* EINVAL: Nothing can be sent to port 0. */
    SENDMSG_DESTINATION_PORT,
    /* EDESTADDRREQ: No address is given and the socket is not connected. */
    SENDMSG_NO_DESTINATION,
    /*
     * EINVAL: The control message is shorter than its header or longer than the control data. Less than a header is
     * ignored.
     */
    SENDMSG_CONTROL_MALFORMED,
    /*
     * EINVAL: The control message is none that the socket level has. Those of levels that the socket does not know are
     * ignored.
     */
    SENDMSG_CONTROL_UNKNOWN,
    /* ENETUNREACH: There is no route to the address. */
    SENDMSG_UNREACHABLE,
    /* EINVAL: The socket is bound to a loopback address, which no packet may carry beyond this host. */
    SENDMSG_LOOPBACK_SOURCE,
    /* EACCES: Broadcasting takes SO_BROADCAST. */
    SENDMSG_BROADCAST_RIGHT,
    /* EMSGSIZE: The datagram does not fit an IPv4 packet. */
    SENDMSG_TOO_LONG,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    SENDMSG_PENDING_ERROR,
    /* EPIPE: The sending side was shut down. */
    SENDMSG_SHUT,
    /* ENOBUFS: There is no memory for the datagram. */
    SENDMSG_NO_BUFFERS,
    /* EFAULT: The data cannot be read. */
    SENDMSG_DATA_FAULT,
    /* The datagram is on its way. */
    SENDMSG_OK,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    SENDMSG_TCP_SEND_ERROR,
    /*
     * EPIPE: The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes
     * with it.
     */
    SENDMSG_TCP_BROKEN,
    /* EAGAIN: The connection is not there yet. */
    SENDMSG_TCP_CONNECTING,
    /* waits: Wait for the connection. */
    SENDMSG_TCP_WAIT_FOR_CONNECTION,
    /*
     * EINVAL: The control message is shorter than its header or longer than the control data. Less than a header is
     * ignored.
     */
    SENDMSG_TCP_CONTROL_MALFORMED,
    /*
     * EINVAL: The control message is none that the socket level has. Those of levels that the socket does not know are
     * ignored.
     */
    SENDMSG_TCP_CONTROL_UNKNOWN,
    /* EFAULT: The data cannot be read. */
    SENDMSG_TCP_DATA_FAULT,
    /* EOPNOTSUPP: Urgent data is not part of this specification. */
    SENDMSG_TCP_OUT_OF_BAND,
    /*
     * All the bytes are on their way. An address is not looked at further. A connection has room for at least 70000
     * that nobody has received; what happens beyond is not specified.
     */
    SENDMSG_TCP_OK,

    /* EFAULT: The data lies outside the user part of the address space. */
    SENDTO_BUF_RANGE,
    /* EBADF: The descriptor is not open. */
    SENDTO_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    SENDTO_NOT_A_SOCKET,
    /* EINVAL: The length of the address is negative or larger than any address. */
    SENDTO_ADDRLEN_RANGE,
    /* EFAULT: The address cannot be read. */
    SENDTO_ADDR_FAULT,
    /* EMSGSIZE: No datagram of any kind is that long. */
    SENDTO_OVERSIZED,
    /* EOPNOTSUPP: Datagrams have no out-of-band data. */
    SENDTO_OUT_OF_BAND,
    /* EINVAL: The address is shorter than an IPv4 address. */
    SENDTO_ADDR_SHORT,
    /* EAFNOSUPPORT: The address is not an IPv4 address; AF_UNSPEC is taken for one. */
    SENDTO_DESTINATION_FAMILY,
    /* EINVAL: Nothing can be sent to port 0. */
    SENDTO_DESTINATION_PORT,
    /* EDESTADDRREQ: No address is given and the socket is not connected. */
    SENDTO_NO_DESTINATION,
    /* ENETUNREACH: There is no route to the address. */
    SENDTO_UNREACHABLE,
    /* EINVAL: The socket is bound to a loopback address, which no packet may carry beyond this host. */
    SENDTO_LOOPBACK_SOURCE,
    /* EACCES: Broadcasting takes SO_BROADCAST. */
    SENDTO_BROADCAST_RIGHT,
    /* EMSGSIZE: The datagram does not fit an IPv4 packet. */
    SENDTO_TOO_LONG,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    SENDTO_PENDING_ERROR,
    /* EPIPE: The sending side was shut down. */
    SENDTO_SHUT,
    /* ENOBUFS: There is no memory for the datagram. */
    SENDTO_NO_BUFFERS,
    /* EFAULT: The data cannot be read. */
    SENDTO_BUF_FAULT,
    /* The datagram is on its way. */
    SENDTO_OK,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    SENDTO_TCP_SEND_ERROR,
    /*
     * EPIPE: The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes
     * with it.
     */
    SENDTO_TCP_BROKEN,
    /* EAGAIN: The connection is not there yet. */
    SENDTO_TCP_CONNECTING,
    /* waits: Wait for the connection. */
    SENDTO_TCP_WAIT_FOR_CONNECTION,
    /* EFAULT: The data cannot be read. */
    SENDTO_TCP_BUF_FAULT,
    /* EOPNOTSUPP: Urgent data is not part of this specification. */
    SENDTO_TCP_OUT_OF_BAND,
    /*
     * All the bytes are on their way. An address is not looked at further. A connection has room for at least 70000
     * that nobody has received; what happens beyond is not specified.
     */
    SENDTO_TCP_OK,

    /* EBADF: The descriptor is not open. */
    SETSOCKOPT_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    SETSOCKOPT_NOT_A_SOCKET,
    /* EINVAL: The length is negative. */
    SETSOCKOPT_OPTLEN_NEGATIVE,
    /* ENOPROTOOPT: The options of the protocols are not specified; an implementation without them says so. */
    SETSOCKOPT_PROTOCOL_OPTION,
    /* EINVAL: The value is shorter than any option's. */
    SETSOCKOPT_SHORT,
    /* EFAULT: The value cannot be read. */
    SETSOCKOPT_FAULT,
    /* ENOPROTOOPT: The option can only be read. */
    SETSOCKOPT_READ_ONLY,
    /* The address may be shared from now on, or no longer. */
    SETSOCKOPT_REUSE_ADDRESS,
    /* Broadcasts may be sent from now on, or no longer. */
    SETSOCKOPT_BROADCAST,
    /* An idle connection is probed from now on, or no longer. */
    SETSOCKOPT_KEEPALIVE,
    /* The receive buffer has a size near the one asked for. */
    SETSOCKOPT_RECEIVE_BUFFER,
    /* The send buffer has a size near the one asked for. */
    SETSOCKOPT_SEND_BUFFER,
    /* EINVAL: The value is shorter than a struct linger. */
    SETSOCKOPT_LINGER_SHORT,
    /* EFAULT: The value cannot be read. */
    SETSOCKOPT_LINGER_FAULT,
    /* Close neither waits nor resets; the time is left as it was. */
    SETSOCKOPT_LINGER_OFF,
    /* Close waits for that many seconds, or with 0 resets; what negative seconds mean is not specified. */
    SETSOCKOPT_LINGER_ON,
    /* EINVAL: The value is shorter than a struct timeval. */
    SETSOCKOPT_TIMEOUT_SHORT,
    /* EFAULT: The value cannot be read. */
    SETSOCKOPT_TIMEOUT_FAULT,
    /* EDOM: The microseconds are negative or make a second. */
    SETSOCKOPT_TIMEOUT_RANGE,
    /* Receive calls and accept wait for ever; so they do with more seconds than can be counted. */
    SETSOCKOPT_TIMEOUT_RECEIVE_FOREVER,
    /* Send calls and connect wait for ever; so they do with more seconds than can be counted. */
    SETSOCKOPT_TIMEOUT_SEND_FOREVER,
    /* Receive calls and accept wait that long at most; with negative seconds they do not wait. */
    SETSOCKOPT_TIMEOUT_RECEIVE,
    /* Send calls and connect wait that long at most; with negative seconds they do not wait. */
    SETSOCKOPT_TIMEOUT_SEND,
    /* ENOPROTOOPT: There is no such option. */
    SETSOCKOPT_UNKNOWN_OPTION,

    /* EBADF: The descriptor is not open. */
    SHUTDOWN_BAD_FD,
    /* ENOTSOCK: The descriptor is open, but is no socket. */
    SHUTDOWN_NOT_A_SOCKET,
    /* EINVAL: There is no such direction. */
    SHUTDOWN_HOW,
    /* ENOTCONN: The socket has no peer. */
    SHUTDOWN_NOT_CONNECTED,
    /* The directions have ended. */
    SHUTDOWN_OK,
    /* A listener listens no more; connections that nobody has accepted are reset. */
    SHUTDOWN_TCP_UNLISTEN,
    /* A listener sends nothing, so nothing changes. */
    SHUTDOWN_TCP_LISTENING,
    /* The attempt to connect is given up. */
    SHUTDOWN_TCP_ABANDONED,
    /*
     * ENOTCONN: The attempt to connect has failed, and nobody has been told. The socket can no longer connect or
     * listen.
     */
    SHUTDOWN_TCP_FAILED,
    /* ENOTCONN: The socket is not connected, or no longer connected. */
    SHUTDOWN_TCP_NOT_CONNECTED,
    /*
     * The directions have ended. The peer comes to the end of the stream if sending has; bytes already received stay.
     */
    SHUTDOWN_TCP_OK,

    /* EINVAL: The type has a flag that is unknown. */
    SOCKET_TYPE_FLAGS,
    /* EAFNOSUPPORT: No family has this number. */
    SOCKET_DOMAIN_RANGE,
    /* EINVAL: No type has this number. */
    SOCKET_TYPE_RANGE,
    /* EAFNOSUPPORT: The family is not supported. */
    SOCKET_DOMAIN_UNKNOWN,
    /* EINVAL: No protocol has this number. */
    SOCKET_PROTOCOL_RANGE,
    /* ESOCKTNOSUPPORT: The family has no sockets of this type. */
    SOCKET_TYPE_UNSUPPORTED,
    /* EPROTONOSUPPORT: Sockets of this type do not speak the protocol. */
    SOCKET_PROTOCOL_MISMATCH,
    /* EMFILE: The descriptor table is full. */
    SOCKET_NO_FD,
    /* ENOBUFS: There is no memory for the socket. */
    SOCKET_NO_BUFFERS,
    /* The descriptor of the new socket, the lowest that was free. */
    SOCKET_OK,

    /* EINVAL: The type has a flag that is unknown. */
    SOCKETPAIR_TYPE_FLAGS,
    /* EMFILE: The descriptor table has no room for two. */
    SOCKETPAIR_NO_FD,
    /* EFAULT: The descriptors cannot be written. */
    SOCKETPAIR_SV_FAULT,
    /* EAFNOSUPPORT: No family has this number. */
    SOCKETPAIR_DOMAIN_RANGE,
    /* EINVAL: No type has this number. */
    SOCKETPAIR_TYPE_RANGE,
    /* EAFNOSUPPORT: The family is not supported. */
    SOCKETPAIR_DOMAIN_UNKNOWN,
    /* EINVAL: No protocol has this number. */
    SOCKETPAIR_PROTOCOL_RANGE,
    /* ESOCKTNOSUPPORT: The family has no sockets of this type. */
    SOCKETPAIR_TYPE_UNSUPPORTED,
    /* EPROTONOSUPPORT: Sockets of this type do not speak the protocol. */
    SOCKETPAIR_PROTOCOL_MISMATCH,
    /* EOPNOTSUPP: The family has no pairs of sockets. */
    SOCKETPAIR_UNSUPPORTED,

    /* EINVAL: The code is unknown. */
    ARCH_PRCTL_CODE,
    /* EPERM: The base to set lies outside the part of the process. */
    ARCH_PRCTL_ADDRESS,
    /* EFAULT: The base cannot be stored. */
    ARCH_PRCTL_FAULT,
    /* The base is set or stored. */
    ARCH_PRCTL_OK,

    /* The end cannot lie there. The result is the end as it was. */
    BRK_UNCHANGED,
    /* The end is where it was asked to be. The result is that address. */
    BRK_OK,

    /* EINVAL: The clock is unknown. */
    CLOCK_GETTIME_CLOCK,
    /* EFAULT: The time cannot be written. */
    CLOCK_GETTIME_FAULT,
    /* The time is written. */
    CLOCK_GETTIME_OK,

    /* EINVAL: The clock is unknown. */
    CLOCK_NANOSLEEP_CLOCK,
    /* EOPNOTSUPP: The clock cannot be slept by, such as the coarse ones. */
    CLOCK_NANOSLEEP_CANNOT_SLEEP,
    /* EFAULT: The time cannot be read. */
    CLOCK_NANOSLEEP_TIME_FAULT,
    /* EINVAL: The seconds are negative, or the nanoseconds are not 0 to 999999999. */
    CLOCK_NANOSLEEP_RANGE,
    /* EFAULT: A signal handler ran and the rest cannot be written. */
    CLOCK_NANOSLEEP_REMAINING_FAULT,
    /* EINTR: A signal handler ran. The rest is in remaining. */
    CLOCK_NANOSLEEP_INTERRUPTED,
    /* The time has passed. remaining is not written. */
    CLOCK_NANOSLEEP_OK,

    /* EINVAL: CLONE_THREAD is set without CLONE_SIGHAND. */
    CLONE_THREAD_ALONE,
    /* EINVAL: CLONE_SIGHAND is set without CLONE_VM. */
    CLONE_HANDLERS_ALONE,
    /* EAGAIN: There are too many tasks. */
    CLONE_TOO_MANY,
    /* ENOMEM: Memory is short. */
    CLONE_MEMORY_SHORTAGE,
    /* EPERM: The new thread pointer lies outside the part of the process. On x86_64. */
    CLONE_TLS_ADDRESS,
    /* In the new task, the result is 0. */
    CLONE_CHILD,
    /* In the caller, the result is the new task's number. */
    CLONE_OK,

    /* The call does not return. */
    EXIT_ENDED,

    /* The call does not return. */
    EXIT_GROUP_ENDED,

    /* EBADF: The descriptor is not open. */
    FSTAT_BAD_FD,
    /* EFAULT: The answer cannot be written. */
    FSTAT_BUF_FAULT,
    /* The answer is written. */
    FSTAT_OK,

    /* EFAULT: The time limit cannot be read. */
    FUTEX_TIMEOUT_FAULT,
    /* EINVAL: The time limit is negative, or has too many nanoseconds. */
    FUTEX_TIMEOUT_RANGE,
    /* ENOSYS: The operation is unknown. */
    FUTEX_OPERATION,
    /* ENOSYS: FUTEX_CLOCK_REALTIME does not go with the operation. */
    FUTEX_CLOCK,
    /* EINVAL: The set of bits is empty. */
    FUTEX_BITSET,
    /* EINVAL: A requeue operation has a negative number. */
    FUTEX_COUNT,
    /* EINVAL: The word is not aligned to 4 bytes. */
    FUTEX_ALIGNMENT,
    /* EFAULT: The word cannot be read. A wake with FUTEX_PRIVATE_FLAG does not read it. */
    FUTEX_FAULT,
    /* EAGAIN: The word does not hold the value. */
    FUTEX_CHANGED,
    /* The caller slept and was woken. The result is 0. */
    FUTEX_WOKEN,
    /* ETIMEDOUT: The time limit passed. */
    FUTEX_TIMED_OUT,
    /* EINTR: A signal handler ran. Without a time limit and with SA_RESTART the call is made again instead. */
    FUTEX_INTERRUPTED,
    /* The result is how many were woken. */
    FUTEX_WAKE,
    /* The result is how many were woken or moved. */
    FUTEX_REQUEUE,

    /* The result is the group. */
    GETEGID_OK,

    /* The result is the user. */
    GETEUID_OK,

    /* The result is the group. */
    GETGID_OK,

    /* The result is the number. */
    GETPID_OK,

    /* EINVAL: A flag is unknown, or GRND_RANDOM and GRND_INSECURE are both set. */
    GETRANDOM_FLAGS,
    /* EAGAIN: The generator is not ready and GRND_NONBLOCK is set. */
    GETRANDOM_NOT_READY,
    /* EINTR: A signal handler ran before there was a byte. */
    GETRANDOM_INTERRUPTED,
    /* EFAULT: Not even the first bytes can be written. */
    GETRANDOM_FAULT,
    /* A signal or a bad page ended it early. The result is how many bytes there are. */
    GETRANDOM_PARTIAL,
    /* The result is buflen. */
    GETRANDOM_OK,

    /* The result is the number. */
    GETTID_OK,

    /* EFAULT: The time cannot be written. */
    GETTIMEOFDAY_TIME_FAULT,
    /* EFAULT: The time zone cannot be written. The time is. */
    GETTIMEOFDAY_ZONE_FAULT,
    /* What was asked for is written. */
    GETTIMEOFDAY_OK,

    /* The result is the user. */
    GETUID_OK,

    /* EBADF: The descriptor is not open. */
    IOCTL_BAD_FD,
    /* ENOTTY: The descriptor does not know the request. */
    IOCTL_REQUEST,
    /* EINVAL: FIONREAD on a socket that listens. */
    IOCTL_LISTENING,
    /* EFAULT: The argument cannot be read or written. */
    IOCTL_FAULT,
    /* ENODEV: No interface has this name or index. */
    IOCTL_NO_INTERFACE,
    /* It is done. */
    IOCTL_OK,

    /* ESRCH: There is no such process. */
    KILL_NO_PROCESS,
    /* EINVAL: The signal is not in 0 to 64. */
    KILL_SIGNAL,
    /* EPERM: The process belongs to another user and the caller lacks the right. */
    KILL_NOT_PERMITTED,
    /* The signal is sent. */
    KILL_OK,

    /* EBADF: The descriptor is not open. */
    LSEEK_BAD_FD,
    /* EINVAL: whence is unknown. */
    LSEEK_WHENCE,
    /* ESPIPE: It is a socket, a pipe or the like. */
    LSEEK_NO_POSITION,
    /* EINVAL: The position would be negative. */
    LSEEK_OFFSET,
    /* ENXIO: SEEK_DATA or SEEK_HOLE, and the offset is beyond the end. */
    LSEEK_NO_DATA,
    /* The result is the position from the start. */
    LSEEK_OK,

    /* EINVAL: The offset is no multiple of the page size. MAP_ANONYMOUS makes no difference. */
    MMAP_OFFSET,
    /* EBADF: A file is wanted and the descriptor is not open. */
    MMAP_BAD_FD,
    /* EINVAL: The length is 0. */
    MMAP_LENGTH_ZERO,
    /* ENOMEM: The address space has no room, or with MAP_FIXED the range leaves the part of the process. */
    MMAP_NO_ROOM,
    /* EINVAL: With MAP_FIXED, the address is no multiple of the page size. */
    MMAP_FIXED_ADDRESS,
    /* EPERM: With MAP_FIXED, the address lies at the very bottom and the caller lacks the right. */
    MMAP_PRIVILEGED_ADDRESS,
    /* EEXIST: With MAP_FIXED_NOREPLACE, something is there. */
    MMAP_OCCUPIED,
    /* EINVAL: MAP_SHARED and MAP_PRIVATE are both absent, or both set without a file. */
    MMAP_SHARING,
    /*
     * EACCES: The file was not opened for this: for reading, or for writing too where it is shared and writable. Or the
     * memory would be writable and executable, and the system keeps that apart.
     */
    MMAP_ACCESS,
    /* ENODEV: The descriptor cannot be mapped. No socket can. */
    MMAP_NOT_MAPPABLE,
    /* ENOMEM: Memory is short. */
    MMAP_MEMORY_SHORTAGE,
    /* The result is the address. */
    MMAP_OK,

    /* EINVAL: PROT_GROWSDOWN and PROT_GROWSUP are both set. */
    MPROTECT_GROWS_BOTH,
    /* EINVAL: The address is no multiple of the page size. */
    MPROTECT_ADDRESS,
    /* The length is 0. Nothing happens. */
    MPROTECT_LENGTH_ZERO,
    /* ENOMEM: The range wraps around. */
    MPROTECT_RANGE,
    /* EINVAL: prot has an unknown bit. */
    MPROTECT_PROT,
    /* ENOMEM: A page of the range is not mapped. */
    MPROTECT_UNMAPPED,
    /* EINVAL: PROT_GROWSDOWN or PROT_GROWSUP is set and the mapping does not grow that way. */
    MPROTECT_GROWS,
    /*
     * EACCES: The file behind the mapping does not allow it; or the pages would be writable and executable, and the
     * system keeps that apart.
     */
    MPROTECT_ACCESS,
    /* ENOMEM: A mapping would have to be split, and memory for that is short. */
    MPROTECT_MEMORY_SHORTAGE,
    /* The pages have the new protection. */
    MPROTECT_OK,

    /* EINVAL: The address is no multiple of the page size. */
    MUNMAP_ADDRESS,
    /* EINVAL: The range leaves the part of the process. */
    MUNMAP_RANGE,
    /* EINVAL: The length is 0. */
    MUNMAP_LENGTH_ZERO,
    /* ENOMEM: A mapping would have to be split, and memory for that is short. */
    MUNMAP_MEMORY_SHORTAGE,
    /* Nothing is mapped in the range any more. */
    MUNMAP_OK,

    /* EFAULT: The time cannot be read. */
    NANOSLEEP_DURATION_FAULT,
    /* EINVAL: The seconds are negative, or the nanoseconds are not 0 to 999999999. */
    NANOSLEEP_RANGE,
    /* EFAULT: A signal handler ran and the rest cannot be written. */
    NANOSLEEP_REMAINING_FAULT,
    /* EINTR: A signal handler ran. The rest is in remaining. */
    NANOSLEEP_INTERRUPTED,
    /* At least this time has passed. remaining is not written. */
    NANOSLEEP_OK,

    /* EINVAL: A flag is unknown. */
    NEWFSTATAT_FLAGS,
    /* EFAULT: The path cannot be read. */
    NEWFSTATAT_PATH_FAULT,
    /* ENAMETOOLONG: The path or a name in it is too long. */
    NEWFSTATAT_PATH_LONG,
    /* ENOENT: The path is empty and AT_EMPTY_PATH is not set. */
    NEWFSTATAT_PATH_EMPTY,
    /* EBADF: The path is relative or empty and dirfd is not open. */
    NEWFSTATAT_BAD_DIRFD,
    /* ENOTDIR: A part of the path, or dirfd, is no directory. */
    NEWFSTATAT_NOT_A_DIRECTORY,
    /* ENOENT: Nothing has this path. */
    NEWFSTATAT_MISSING,
    /* EACCES: A directory on the path may not be searched. */
    NEWFSTATAT_SEARCH,
    /* ELOOP: Too many symbolic links. */
    NEWFSTATAT_LOOP,
    /* EFAULT: The answer cannot be written. */
    NEWFSTATAT_BUF_FAULT,
    /* The answer is written. */
    NEWFSTATAT_OK,

    /* EINVAL: The flags do not go together. */
    OPEN_FLAGS,
    /* EFAULT: The path cannot be read. */
    OPEN_PATH_FAULT,
    /* ENAMETOOLONG: The path or a name in it is too long. */
    OPEN_PATH_LONG,
    /* ENOENT: The path is empty. */
    OPEN_PATH_EMPTY,
    /* EMFILE: The descriptor table is full. */
    OPEN_NO_FD,
    /* ENOTDIR: A part of the path is no directory; or it has to be one and is none. */
    OPEN_NOT_A_DIRECTORY,
    /* ENOENT: Nothing has this path. */
    OPEN_MISSING,
    /* EACCES: A directory on the path may not be searched. */
    OPEN_SEARCH,
    /* ELOOP: Too many symbolic links. */
    OPEN_LOOP,
    /* EEXIST: It exists, and O_CREAT and O_EXCL are set. */
    OPEN_EXISTS,
    /* EISDIR: It is a directory and was to be written. */
    OPEN_DIRECTORY,
    /* EACCES: The file may not be opened in this way. */
    OPEN_ACCESS,
    /* The descriptor of the open file. */
    OPEN_OK,

    /* EINVAL: The flags do not go together. */
    OPENAT_FLAGS,
    /* EFAULT: The path cannot be read. */
    OPENAT_PATH_FAULT,
    /* ENAMETOOLONG: The path or a name in it is too long. */
    OPENAT_PATH_LONG,
    /* ENOENT: The path is empty. */
    OPENAT_PATH_EMPTY,
    /* EMFILE: The descriptor table is full. */
    OPENAT_NO_FD,
    /* EBADF: The path is relative and dirfd is not open. */
    OPENAT_BAD_DIRFD,
    /* ENOTDIR: A part of the path, or dirfd, is no directory; or it has to be one and is none. */
    OPENAT_NOT_A_DIRECTORY,
    /* ENOENT: Nothing has this path. */
    OPENAT_MISSING,
    /* EACCES: A directory on the path may not be searched. */
    OPENAT_SEARCH,
    /* ELOOP: Too many symbolic links. */
    OPENAT_LOOP,
    /* EEXIST: It exists, and O_CREAT and O_EXCL are set. */
    OPENAT_EXISTS,
    /* EISDIR: It is a directory and was to be written. */
    OPENAT_DIRECTORY,
    /* EACCES: The file may not be opened in this way. */
    OPENAT_ACCESS,
    /* The descriptor of the open file. */
    OPENAT_OK,

    /* ENFILE: The system has too many open files. */
    PIPE_FILES,
    /* EMFILE: The descriptor table has no room for two. */
    PIPE_NO_FD,
    /* EFAULT: The descriptors cannot be written. None is open. */
    PIPE_PIPEFD_FAULT,
    /* Both descriptors are open. */
    PIPE_OK,

    /* EINVAL: A flag is unknown. */
    PIPE2_FLAGS,
    /* ENFILE: The system has too many open files. */
    PIPE2_FILES,
    /* EMFILE: The descriptor table has no room for two. */
    PIPE2_NO_FD,
    /* EFAULT: The descriptors cannot be written. None is open. */
    PIPE2_PIPEFD_FAULT,
    /* Both descriptors are open. */
    PIPE2_OK,

    /* EINVAL: The option is unknown. */
    PRCTL_OPTION,
    /* EINVAL: An argument does not go with PR_SET_NO_NEW_PRIVS or PR_GET_NO_NEW_PRIVS. */
    PRCTL_ARGUMENTS,
    /* EFAULT: The name cannot be read or written. */
    PRCTL_FAULT,
    /* The result is 0, or 1 where PR_GET_NO_NEW_PRIVS finds it set. */
    PRCTL_OK,

    /* EFAULT: The new limit cannot be read. */
    PRLIMIT64_NEW_FAULT,
    /* ESRCH: There is no such process. */
    PRLIMIT64_NO_PROCESS,
    /* EPERM: The process belongs to another user and the caller lacks the right. */
    PRLIMIT64_OTHER_PROCESS,
    /* EINVAL: The resource is unknown. */
    PRLIMIT64_RESOURCE,
    /* EINVAL: The new rlim_cur is above the new rlim_max. */
    PRLIMIT64_ORDER,
    /* EPERM: RLIMIT_NOFILE above what the system allows. */
    PRLIMIT64_DESCRIPTORS,
    /* EPERM: rlim_max would rise and the caller lacks the right. */
    PRLIMIT64_RAISE,
    /* EFAULT: The old limit cannot be written. The new one holds all the same. */
    PRLIMIT64_OLD_FAULT,
    /* The limit is set and the old one is written. */
    PRLIMIT64_OK,

    /* EINVAL: The room is not positive. */
    READLINK_SIZE,
    /* EFAULT: The path cannot be read. */
    READLINK_PATH_FAULT,
    /* ENAMETOOLONG: The path or a name in it is too long. */
    READLINK_PATH_LONG,
    /* ENOENT: The path is empty. */
    READLINK_PATH_EMPTY,
    /* ENOTDIR: A part of the path is no directory. */
    READLINK_NOT_A_DIRECTORY,
    /* ENOENT: Nothing has this path. */
    READLINK_MISSING,
    /* EACCES: A directory on the path may not be searched. */
    READLINK_SEARCH,
    /* ELOOP: Too many symbolic links. */
    READLINK_LOOP,
    /* EINVAL: It is no symbolic link. */
    READLINK_NOT_A_LINK,
    /* EFAULT: The text cannot be written. */
    READLINK_BUF_FAULT,
    /* The result is the number of bytes written. */
    READLINK_OK,

    /* EINVAL: The room is not positive. */
    READLINKAT_SIZE,
    /* EFAULT: The path cannot be read. */
    READLINKAT_PATH_FAULT,
    /* ENAMETOOLONG: The path or a name in it is too long. */
    READLINKAT_PATH_LONG,
    /* ENOENT: The path is empty and dirfd is no symbolic link. */
    READLINKAT_PATH_EMPTY,
    /* EBADF: The path is relative and dirfd is not open. */
    READLINKAT_BAD_DIRFD,
    /* ENOTDIR: A part of the path, or dirfd, is no directory. */
    READLINKAT_NOT_A_DIRECTORY,
    /* ENOENT: Nothing has this path. */
    READLINKAT_MISSING,
    /* EACCES: A directory on the path may not be searched. */
    READLINKAT_SEARCH,
    /* ELOOP: Too many symbolic links. */
    READLINKAT_LOOP,
    /* EINVAL: It is no symbolic link. */
    READLINKAT_NOT_A_LINK,
    /* EFAULT: The text cannot be written. */
    READLINKAT_BUF_FAULT,
    /* The result is the number of bytes written. */
    READLINKAT_OK,

    /* ENOSYS: There are no restartable sequences. */
    RSEQ_UNSUPPORTED,
    /* EINVAL: A flag is unknown. */
    RSEQ_FLAGS,
    /* EINVAL: Another area is registered, or none where one is to be taken back. */
    RSEQ_OTHER_AREA,
    /* EPERM: The area is registered with another number. */
    RSEQ_SIGNATURE,
    /* EBUSY: The area is registered already. */
    RSEQ_REGISTERED,
    /* EINVAL: The area is not aligned to 32 bytes or is too small. */
    RSEQ_AREA,
    /* EFAULT: The area cannot be written. */
    RSEQ_FAULT,
    /* The area is registered or taken back. */
    RSEQ_OK,

    /* EINVAL: sigsetsize is not 8. */
    RT_SIGACTION_SIZE,
    /* EFAULT: act cannot be read. */
    RT_SIGACTION_ACT_FAULT,
    /* EINVAL: The signal is not in 1 to 64, or act is given for SIGKILL or SIGSTOP. */
    RT_SIGACTION_SIGNAL,
    /* EFAULT: oldact cannot be written. The new action holds all the same. */
    RT_SIGACTION_OLDACT_FAULT,
    /* The action is set and the old one is written. */
    RT_SIGACTION_OK,

    /* EINVAL: sigsetsize is not 8. */
    RT_SIGPROCMASK_SIZE,
    /* EFAULT: set cannot be read. */
    RT_SIGPROCMASK_SET_FAULT,
    /* EINVAL: set is given and how is unknown. */
    RT_SIGPROCMASK_HOW,
    /* EFAULT: oldset cannot be written. The new mask holds all the same. */
    RT_SIGPROCMASK_OLDSET_FAULT,
    /* The mask is set and the old one is written. */
    RT_SIGPROCMASK_OK,

    /* The frame cannot be read or is damaged. The process gets SIGSEGV. */
    RT_SIGRETURN_BAD_FRAME,
    /* The interrupted code goes on. The result register is what it was then. */
    RT_SIGRETURN_OK,

    /* The others had a turn. */
    SCHED_YIELD_OK,

    /* EINVAL: len is not 24. */
    SET_ROBUST_LIST_SIZE,
    /* The address is kept. */
    SET_ROBUST_LIST_OK,

    /* The result is the number of the calling thread. */
    SET_TID_ADDRESS_OK,

    /* EPERM: The caller lacks the right and one of the values is none of its three users. */
    SETRESUID_NOT_PERMITTED,
    /* The users are set. */
    SETRESUID_OK,

    /* EINVAL: tgid or tid is not positive. */
    TGKILL_NUMBERS,
    /* ESRCH: The process has no such thread. */
    TGKILL_NO_THREAD,
    /* EINVAL: The signal is not in 0 to 64. */
    TGKILL_SIGNAL,
    /* EPERM: The process belongs to another user and the caller lacks the right. */
    TGKILL_NOT_PERMITTED,
    /* The signal is sent. */
    TGKILL_OK,

    /* EFAULT: The seconds cannot be written. */
    TIME_FAULT,
    /* The result is the seconds since 1970. */
    TIME_OK,

    /* EINVAL: tid is not positive. */
    TKILL_NUMBER,
    /* ESRCH: There is no such thread. */
    TKILL_NO_THREAD,
    /* EINVAL: The signal is not in 0 to 64. */
    TKILL_SIGNAL,
    /* EPERM: The thread belongs to another user and the caller lacks the right. */
    TKILL_NOT_PERMITTED,
    /* The signal is sent. */
    TKILL_OK,

    /* EFAULT: The names cannot be written. */
    UNAME_FAULT,
    /* The names are written. */
    UNAME_OK,

    /* EBADF: The descriptor is not open. */
    WRITE_BAD_FD,
    /* EFAULT: The data does not lie within the user part of the address space. */
    WRITE_BUF_RANGE,
    /* EMSGSIZE: No datagram of any kind is that long. */
    WRITE_OVERSIZED,
    /* EDESTADDRREQ: No address is given and the socket is not connected. */
    WRITE_NO_DESTINATION,
    /* EMSGSIZE: The datagram does not fit an IPv4 packet. */
    WRITE_TOO_LONG,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    WRITE_PENDING_ERROR,
    /* EPIPE: The sending side was shut down. */
    WRITE_SHUT,
    /* ENOBUFS: There is no memory for the datagram. */
    WRITE_NO_BUFFERS,
    /* EFAULT: The data cannot be read. */
    WRITE_BUF_FAULT,
    /* The datagram is on its way; with a count of 0 it is empty. */
    WRITE_OK,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    WRITE_TCP_SEND_ERROR,
    /*
     * EPIPE: The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes
     * with it.
     */
    WRITE_TCP_BROKEN,
    /* EAGAIN: The connection is not there yet. */
    WRITE_TCP_CONNECTING,
    /* waits: Wait for the connection. */
    WRITE_TCP_WAIT_FOR_CONNECTION,
    /* EFAULT: The data cannot be read. */
    WRITE_TCP_BUF_FAULT,
    /*
     * All the bytes are on their way. A connection has room for at least 70000 that nobody has received; what happens
     * beyond is not specified.
     */
    WRITE_TCP_OK,
    /* What becomes of data written to files that are no sockets is not specified. */
    WRITE_OTHER,

    /* EBADF: The descriptor is not open. */
    WRITEV_BAD_FD,
    /* EINVAL: No call takes that many buffers. */
    WRITEV_TOO_MANY_BUFFERS,
    /* EFAULT: The list of buffers cannot be read. */
    WRITEV_IOV_FAULT,
    /* EINVAL: A buffer has a length that is negative as a signed number. */
    WRITEV_IOV_NEGATIVE,
    /* EFAULT: A buffer lies outside the user part of the address space, be it empty or not. */
    WRITEV_IOV_RANGE,
    /* Nothing is given, so nothing is sent, not even an empty datagram. */
    WRITEV_NOTHING_GIVEN,
    /* EMSGSIZE: No datagram of any kind is that long. */
    WRITEV_OVERSIZED,
    /* EDESTADDRREQ: No address is given and the socket is not connected. */
    WRITEV_NO_DESTINATION,
    /* EMSGSIZE: The datagram does not fit an IPv4 packet. */
    WRITEV_TOO_LONG,
    /* errno sock.error: An earlier datagram was answered by an error, which is reported once. */
    WRITEV_PENDING_ERROR,
    /* EPIPE: The sending side was shut down. */
    WRITEV_SHUT,
    /* ENOBUFS: There is no memory for the datagram. */
    WRITEV_NO_BUFFERS,
    /* EFAULT: The data cannot be read. */
    WRITEV_DATA_FAULT,
    /* The datagram is on its way. */
    WRITEV_OK,
    /* errno sock.error: The connection or the attempt at one has failed, which is reported once. */
    WRITEV_TCP_SEND_ERROR,
    /*
     * EPIPE: The socket is not connected, or its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes
     * with it.
     */
    WRITEV_TCP_BROKEN,
    /* EAGAIN: The connection is not there yet. */
    WRITEV_TCP_CONNECTING,
    /* waits: Wait for the connection. */
    WRITEV_TCP_WAIT_FOR_CONNECTION,
    /* EFAULT: The data cannot be read. */
    WRITEV_TCP_DATA_FAULT,
    /*
     * All the bytes are on their way. A connection has room for at least 70000 that nobody has received; what happens
     * beyond is not specified.
     */
    WRITEV_TCP_OK,
    /* What becomes of data written to files that are no sockets is not specified. */
    WRITEV_OTHER,

    OUTCOME_COUNT
};

struct outcome_fact {
    const char *id; /* "bind.in-use"; empty for OUTCOME_NONE */
    ss_s32 error; /* 0 for success and waits, and where the errno is a value of the state */
};

/* By enum outcome. */
extern const struct outcome_fact outcome_facts[OUTCOME_COUNT];

#endif
