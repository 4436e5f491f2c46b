// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! A function for each system call. They check nothing: the arguments go to the kernel as they are.
//!
//! All are unsafe, since a call acts on the whole process. A descriptor may be one on which
//! something else relies, and memory may be unmapped by it. An address that the process has not is
//! no crash but `EFAULT`.

#[cfg(target_arch = "x86_64")]
use crate::constants::ArchPrctlCode;
use crate::constants::{
    AddressFamily, AtFlags, ClockId, ClockOperation, CloneFlags, FcntlCommand, FutexOp,
    GetrandomFlags, IoctlRequest, IpProtocol, MmapFlags, MmapProt, MsgFlags, OpenFlags,
    OptionLevel, PrctlOption, Resource, RseqFlags, SeekWhence, ShutdownHow, Signals,
    SigprocmaskHow, SocketFlags, SocketOption, SocketType, TimerFlags,
};
use crate::errno::Errno;
use crate::structs::{
    Iovec, Msghdr, Pollfd, Rlimit64, Rseq, Sigaction, Sigset, Sockaddr, Stat, Timespec, Timeval,
    Timezone, Utsname,
};
use crate::types::{Gid, Nfds, Off, Pid, Socklen, Uid};
use crate::{entry, number};
use core::ffi::c_void;

/// Take a connection from a listener.
///
/// The first connection that waits gets the lowest free descriptor; a call that has to wait holds
/// it already. The new socket has the options that the listener had when the connection came; it is
/// blocking, and not closed on exec.
///
/// # Arguments
///
/// - `fd`: The listener.
/// - `addr`: Receives the address of the peer. (written, `addrlen` bytes, may be null)
/// - `addrlen`: Room for it; receives its full length. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`accept.bad-fd`): The descriptor is not open.
/// 2. `EMFILE` (`accept.no-fd`): The descriptor table is full.
/// 3. `ENOTSOCK` (`accept.not-a-socket`): The descriptor is open, but is no socket.
/// 4. `EOPNOTSUPP` (`accept.no-stream`): Sockets of this kind do not take connections.
/// 5. `EINVAL` (`accept.not-listening`, where `sock.kind == TCP`): The socket does not listen.
/// 6. `EAGAIN` (`accept.nobody-waits`, where `sock.kind == TCP`): No connection waits to be
///    accepted.
/// 7. `EAGAIN` (`accept.wait#timeout`, where `sock.kind == TCP`): The time limit passed.
/// 8. `EINTR` (`accept.wait#signal`, where `sock.kind == TCP`): A signal handler ran.
/// 9. `EINVAL` (`accept.wait.not-listening`, where `sock.kind == TCP`): The socket does not listen.
/// 10. `EFAULT` (`accept.wait.peer-length-fault`, where `sock.kind == TCP`): The length of the
///     address cannot be read or written. The connection stays in the queue.
/// 11. `EINVAL` (`accept.wait.peer-length-negative`, where `sock.kind == TCP`): The length of the
///     address is negative. The connection stays in the queue.
/// 12. `EFAULT` (`accept.wait.peer-fault`, where `sock.kind == TCP`): The address cannot be
///     written. The connection stays in the queue.
/// 13. `ECONNABORTED` (`accept.wait.ok.anonymous`, where `sock.kind == TCP`): A connection that was
///     reset meanwhile is dropped. An implementation may choose this (freebsd does).
/// 14. `ECONNABORTED` (`accept.wait.ok`, where `sock.kind == TCP`): A connection that was reset
///     meanwhile is dropped. An implementation may choose this (freebsd does).
/// 15. `EFAULT` (`accept.peer-length-fault`, where `sock.kind == TCP`): The length of the address
///     cannot be read or written. The connection stays in the queue.
/// 16. `EINVAL` (`accept.peer-length-negative`, where `sock.kind == TCP`): The length of the
///     address is negative. The connection stays in the queue.
/// 17. `EFAULT` (`accept.peer-fault`, where `sock.kind == TCP`): The address cannot be written. The
///     connection stays in the queue.
/// 18. `ECONNABORTED` (`accept.ok.anonymous`, where `sock.kind == TCP`): A connection that was
///     reset meanwhile is dropped. An implementation may choose this (freebsd does).
/// 19. `ECONNABORTED` (`accept.ok`, where `sock.kind == TCP`): A connection that was reset
///     meanwhile is dropped. An implementation may choose this (freebsd does).
///
/// # Waiting
///
/// - `accept.wait`: until `size(sock.accept_queue) > 0 || sock.state != LISTEN`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the
///   call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What the kernel writes through `addr`, `addrlen` has to be the caller's to change until the call
/// returns. See the [module](self).
#[inline]
pub unsafe fn accept(fd: i32, addr: *mut Sockaddr, addrlen: *mut Socklen) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::ACCEPT, fd as usize, addr as usize, addrlen as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Take a connection from a listener, with flags.
///
/// The first connection that waits gets the lowest free descriptor; a call that has to wait holds
/// it already. The new socket has the options that the listener had when the connection came, and
/// of the flags of files only those given here.
///
/// # Arguments
///
/// - `fd`: The listener.
/// - `addr`: Receives the address of the peer. (written, `addrlen` bytes, may be null)
/// - `addrlen`: Room for it; receives its full length. (read and written)
/// - `flags`: Flags of the new descriptor.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`accept4.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`accept4.flags`): There are flags that are unknown.
/// 3. `EMFILE` (`accept4.no-fd`): The descriptor table is full.
/// 4. `ENOTSOCK` (`accept4.not-a-socket`): The descriptor is open, but is no socket.
/// 5. `EOPNOTSUPP` (`accept4.no-stream`): Sockets of this kind do not take connections.
/// 6. `EINVAL` (`accept4.not-listening`, where `sock.kind == TCP`): The socket does not listen.
/// 7. `EAGAIN` (`accept4.nobody-waits`, where `sock.kind == TCP`): No connection waits to be
///    accepted.
/// 8. `EAGAIN` (`accept4.wait#timeout`, where `sock.kind == TCP`): The time limit passed.
/// 9. `EINTR` (`accept4.wait#signal`, where `sock.kind == TCP`): A signal handler ran.
/// 10. `EINVAL` (`accept4.wait.not-listening`, where `sock.kind == TCP`): The socket does not
///     listen.
/// 11. `EFAULT` (`accept4.wait.peer-length-fault`, where `sock.kind == TCP`): The length of the
///     address cannot be read or written. The connection stays in the queue.
/// 12. `EINVAL` (`accept4.wait.peer-length-negative`, where `sock.kind == TCP`): The length of the
///     address is negative. The connection stays in the queue.
/// 13. `EFAULT` (`accept4.wait.peer-fault`, where `sock.kind == TCP`): The address cannot be
///     written. The connection stays in the queue.
/// 14. `ECONNABORTED` (`accept4.wait.ok.anonymous`, where `sock.kind == TCP`): A connection that
///     was reset meanwhile is dropped. An implementation may choose this (freebsd does).
/// 15. `ECONNABORTED` (`accept4.wait.ok`, where `sock.kind == TCP`): A connection that was reset
///     meanwhile is dropped. An implementation may choose this (freebsd does).
/// 16. `EFAULT` (`accept4.peer-length-fault`, where `sock.kind == TCP`): The length of the address
///     cannot be read or written. The connection stays in the queue.
/// 17. `EINVAL` (`accept4.peer-length-negative`, where `sock.kind == TCP`): The length of the
///     address is negative. The connection stays in the queue.
/// 18. `EFAULT` (`accept4.peer-fault`, where `sock.kind == TCP`): The address cannot be written.
///     The connection stays in the queue.
/// 19. `ECONNABORTED` (`accept4.ok.anonymous`, where `sock.kind == TCP`): A connection that was
///     reset meanwhile is dropped. An implementation may choose this (freebsd does).
/// 20. `ECONNABORTED` (`accept4.ok`, where `sock.kind == TCP`): A connection that was reset
///     meanwhile is dropped. An implementation may choose this (freebsd does).
///
/// # Waiting
///
/// - `accept4.wait`: until `size(sock.accept_queue) > 0 || sock.state != LISTEN`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the
///   call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What the kernel writes through `addr`, `addrlen` has to be the caller's to change until the call
/// returns. See the [module](self).
#[inline]
pub unsafe fn accept4(
    fd: i32,
    addr: *mut Sockaddr,
    addrlen: *mut Socklen,
    flags: SocketFlags,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::ACCEPT4,
            fd as usize,
            addr as usize,
            addrlen as usize,
            flags.0 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Give a socket a local address.
///
/// The socket gets the address and holds its port, so that no other socket of the kind can have it.
/// With port 0 the implementation chooses a free one.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `addr`: The address; port 0 lets the implementation choose. (read, `addrlen` bytes)
/// - `addrlen`: Its length.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`bind.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`bind.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EINVAL` (`bind.addrlen-range`): The length of the address is negative or larger than any
///    address.
/// 4. `EFAULT` (`bind.addr-fault`): The address cannot be read.
/// 5. `EINVAL` (`bind.addr-short`): The address is shorter than an IPv4 address.
/// 6. `EAFNOSUPPORT` (`bind.family`): The address is not an IPv4 address.
/// 7. `EADDRNOTAVAIL` (`bind.not-local`): The address is not one of this host.
/// 8. `EACCES` (`bind.privileged`): Ports below 1024 take a right.
/// 9. `EINVAL` (`bind.already-bound`): The socket has a port.
/// 10. `EADDRINUSE` (`bind.in-use`): Another socket holds the address, or a connection that is not
///     long over.
///
/// # Safety
///
/// What it reads through `addr` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn bind(fd: i32, addr: *const Sockaddr, addrlen: Socklen) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::BIND, fd as usize, addr as usize, addrlen as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Close a descriptor.
///
/// The descriptor no longer stands for an open file. When the last descriptor of a socket goes, so
/// does the socket, with all that waits in it.
///
/// # Arguments
///
/// - `fd`: The descriptor.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`close.bad-fd`): The descriptor is not open.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn close(fd: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::CLOSE, fd as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Connect a socket to a peer.
///
/// A datagram socket only remembers the peer. A stream socket makes a connection, and waits for it
/// unless it is non-blocking.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `addr`: The peer; AF_UNSPEC dissolves the connection. (read, `addrlen` bytes)
/// - `addrlen`: Its length.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`connect.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`connect.addrlen-range`): The length of the address is negative or larger than any
///    address.
/// 3. `EFAULT` (`connect.addr-fault`): The address cannot be read.
/// 4. `ENOTSOCK` (`connect.not-a-socket`): The descriptor is open, but is no socket.
/// 5. `EINVAL` (`connect.no-family`): The address has no room for a family.
/// 6. `EAFNOSUPPORT` (`connect.dissolved`, where `sock.kind == UDP`): The connection is dissolved
///    and the family refused. An implementation may choose this (freebsd does).
/// 7. `EINVAL` (`connect.addr-short`, where `sock.kind == UDP`): The address is shorter than an
///    IPv4 address.
/// 8. `EAFNOSUPPORT` (`connect.family`, where `sock.kind == UDP`): The address is not an IPv4
///    address.
/// 9. `ENETUNREACH` (`connect.unreachable`, where `sock.kind == UDP`): There is no route to the
///    address.
/// 10. `EINVAL` (`connect.loopback-source`, where `sock.kind == UDP`): The socket is bound to a
///     loopback address, which no packet may carry beyond this host.
/// 11. `EACCES` (`connect.broadcast-right`, where `sock.kind == UDP`): Broadcasting takes
///     SO_BROADCAST.
/// 12. `EADDRNOTAVAIL` (`connect.ok`, where `sock.kind == UDP`): Port 0 is no peer. An
///     implementation may choose this (freebsd does).
/// 13. `EINVAL` (`connect.tcp.dead`, where `sock.kind == TCP`): A failed attempt was shut down.
/// 14. `EISCONN` (`connect.tcp.connected`, where `sock.kind == TCP`): The socket listens or is or
///     was connected.
/// 15. `EALREADY` (`connect.tcp.in-progress`, where `sock.kind == TCP`): An earlier call has begun
///     to connect.
/// 16. `EALREADY` (`connect.tcp.join#timeout`, where `sock.kind == TCP`): The time limit passed.
/// 17. `EINTR` (`connect.tcp.join#signal`, where `sock.kind == TCP`): A signal handler ran.
/// 18. `EPIPE` (`connect.tcp.join.connect-dissolved`, where `sock.kind == TCP`): The attempt to
///     connect was given up by another call while this one waited.
/// 19. The error that was pending (`connect.tcp.join.connect-failed`, where `sock.kind == TCP`):
///     The attempt to connect has failed. The socket can try anew, from where it was.
/// 20. The error that was pending (`connect.tcp.failed`, where `sock.kind == TCP`): The attempt to
///     connect has failed. The socket can try anew, from where it was.
/// 21. `EINVAL` (`connect.tcp.addr-short`, where `sock.kind == TCP`): The address is shorter than
///     an IPv4 address.
/// 22. `EAFNOSUPPORT` (`connect.tcp.family`, where `sock.kind == TCP`): The address is not an IPv4
///     address.
/// 23. `ENETUNREACH` (`connect.tcp.unreachable`, where `sock.kind == TCP`): There is no route to
///     the address.
/// 24. `EINVAL` (`connect.tcp.loopback-source`, where `sock.kind == TCP`): The socket is bound to a
///     loopback address, which no packet may carry beyond this host.
/// 25. `ENETUNREACH` (`connect.tcp.broadcast`, where `sock.kind == TCP`): Nothing can connect to a
///     broadcast address.
/// 26. `EADDRNOTAVAIL` (`connect.tcp.not-unique`, where `sock.kind == TCP`): Another socket with
///     the same address has this peer.
/// 27. `EINPROGRESS` (`connect.tcp.started`, where `sock.kind == TCP`): The connection is on its
///     way.
/// 28. `EINPROGRESS` (`connect.tcp.wait#timeout`, where `sock.kind == TCP`): The time limit passed.
/// 29. `EINTR` (`connect.tcp.wait#signal`, where `sock.kind == TCP`): A signal handler ran.
/// 30. `EPIPE` (`connect.tcp.wait.connect-dissolved`, where `sock.kind == TCP`): The attempt to
///     connect was given up by another call while this one waited.
/// 31. The error that was pending (`connect.tcp.wait.connect-failed`, where `sock.kind == TCP`):
///     The attempt to connect has failed. The socket can try anew, from where it was.
///
/// # Waiting
///
/// - `connect.tcp.join`: until `sock.state != SYN_SENT`, at most `sock.send_timeout` nanoseconds. A
///   signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
/// - `connect.tcp.wait`: until `sock.state != SYN_SENT`, at most `sock.send_timeout` nanoseconds. A
///   signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
///
/// # Safety
///
/// What it reads through `addr` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn connect(fd: i32, addr: *const Sockaddr, addrlen: Socklen) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::CONNECT,
            fd as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Make a second descriptor for an open file.
///
/// Both descriptors stand for one open file; flags such as O_NONBLOCK, options and addresses are
/// shared. The new one is not closed on exec.
///
/// # Arguments
///
/// - `oldfd`: The descriptor.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`dup.bad-fd`): The descriptor is not open.
/// 2. `EMFILE` (`dup.no-fd`): The descriptor table is full.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn dup(oldfd: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::DUP, oldfd as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Make a certain descriptor stand for an open file.
///
/// What the new descriptor stood for is closed first. The new descriptor is not closed on exec.
///
/// # Arguments
///
/// - `oldfd`: The descriptor.
/// - `newfd`: The descriptor to be made.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`dup2.newfd-range`): No descriptor has this number.
/// 2. `EBADF` (`dup2.bad-fd`): The descriptor is not open.
/// 3. `EBUSY` (`dup2.newfd-reserved`): A call that waits is going to return this descriptor.
///
/// # Safety
///
/// See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn dup2(oldfd: i32, newfd: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::DUP2, oldfd as usize, newfd as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Make a certain descriptor stand for an open file, with flags.
///
/// As dup2, except that both descriptors must differ, and that the new one may be closed on exec.
///
/// # Arguments
///
/// - `oldfd`: The descriptor.
/// - `newfd`: The descriptor to be made.
/// - `flags`: O_CLOEXEC, or 0.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EINVAL` (`dup3.flags`): A flag is unknown here.
/// 2. `EINVAL` (`dup3.same`): Both are the same descriptor.
/// 3. `EBADF` (`dup3.newfd-range`): No descriptor has this number.
/// 4. `EBADF` (`dup3.bad-fd`): The descriptor is not open.
/// 5. `EBUSY` (`dup3.newfd-reserved`): A call that waits is going to return this descriptor.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn dup3(oldfd: i32, newfd: i32, flags: OpenFlags) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::DUP3,
            oldfd as usize,
            newfd as usize,
            flags.0 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Stop the clock, or move it.
///
/// While the clock is manual, time stands still for everything: clocks, time limits, protocols.
/// Advancing it lets each timer come at its own time and in order.
///
/// # Arguments
///
/// - `operation`: What to do.
/// - `nanoseconds`: How far to advance. The other operations do not look at it.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EPERM` (`clock_control.not-permitted`): The effective user is not 0.
/// 2. `EINVAL` (`clock_control.operation`): The operation is unknown.
/// 3. `EINVAL` (`clock_control.not-manual`): A clock that runs by itself cannot be advanced.
///
/// # Security
///
/// - Who controls the clock stops every time limit of the system.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn clock_control(operation: ClockOperation, nanoseconds: u64) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall2(
            number::CLOCK_CONTROL,
            operation.0 as usize,
            nanoseconds as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Make memory for packets short.
///
/// The pool of packet buffers behaves from now on as if it had so many fewer, 0 being the usual.
/// Buffers that are in use stay in use. With it a test reaches what happens when buffers run out.
///
/// # Arguments
///
/// - `count`: How many buffers are withheld. More than there are is all.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EPERM` (`packets_withhold.not-permitted`): The effective user is not 0.
///
/// # Security
///
/// - Who withholds buffers stops the network of the system.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn packets_withhold(count: u32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::PACKETS_WITHHOLD, count as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// How a thread's last call ended.
///
/// Gives the id of the rule by which the thread's last call ended, such as bind.in-use, or of that
/// by which it waits. So a test sees that the right error came for the right reason. Asked of the
/// calling thread it is about the call before this one. A call that a time limit or a signal ended
/// has ended by the rule of its wait. After a signal handler, the last call is rt_sigreturn.
///
/// # Arguments
///
/// - `tid`: The thread, one of the same process.
/// - `buf`: Where the id goes. It gets no NUL. (written, `size` bytes)
/// - `size`: Bytes of room.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `ESRCH` (`thread_outcome.no-thread`): The process has no such thread.
/// 2. `ERANGE` (`thread_outcome.room`): The id is longer than the room.
/// 3. `EFAULT` (`thread_outcome.buf-fault`): The id cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn thread_outcome(tid: Pid, buf: *mut u8, size: usize) -> Result<isize, Errno> {
    let raw = unsafe { entry::syscall3(number::THREAD_OUTCOME, tid as usize, buf as usize, size) };
    Errno::check(raw)
}

/// Whether a thread waits inside a call.
///
/// A test that made a call on another thread learns with it, without letting time pass, that the
/// call waits.
///
/// # Arguments
///
/// - `tid`: The thread, one of the same process.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `ESRCH` (`thread_state.no-thread`): The process has no such thread.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn thread_state(tid: Pid) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::THREAD_STATE, tid as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Copy a descriptor, or read and set its flags.
///
/// Status flags such as O_NONBLOCK belong to the open file and are shared by all its descriptors;
/// FD_CLOEXEC belongs to one descriptor.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `cmd`: What to do.
/// - `arg`: Flags, or the lowest number for a copy.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`fcntl.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`fcntl.copy.range`, where `arg.cmd in [F_DUPFD, F_DUPFD_CLOEXEC]`): No descriptor
///    has the lowest number.
/// 3. `EMFILE` (`fcntl.copy.no-fd`, where `arg.cmd in [F_DUPFD, F_DUPFD_CLOEXEC]`): The descriptor
///    table is full from there on.
/// 4. `EINVAL` (`fcntl.set-flags.direct`, where `arg.cmd == F_SETFL`): A socket has no cache to be
///    bypassed.
/// 5. `EINVAL` (`fcntl.set-flags`, where `arg.cmd == F_SETFL`): What files that are no sockets take
///    is not specified. An implementation may choose this (linux does).
/// 6. `EINVAL` (`fcntl.command`): There is no such command.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn fcntl(fd: i32, cmd: FcntlCommand, arg: i64) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::FCNTL, fd as usize, cmd.0 as usize, arg as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Report the address of a socket's peer.
///
/// The address is the one that connect was given, or that an accepted connection came from.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `addr`: Receives the address, cut to the length given. (written, `addrlen` bytes)
/// - `addrlen`: Room for the address; receives its full length. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`getpeername.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`getpeername.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `ENOTCONN` (`getpeername.not-connected`, where `sock.kind == UDP`): The socket has no peer.
/// 4. `ENOTCONN` (`getpeername.peer-port-zero`, where `sock.kind == UDP`): The socket was connected
///    to port 0.
/// 5. `ENOTCONN` (`getpeername.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///    connected, not connected yet, or no longer connected.
/// 6. `EFAULT` (`getpeername.name-length-fault`): The length cannot be read.
/// 7. `EINVAL` (`getpeername.name-length-negative`): The length is negative.
/// 8. `EFAULT` (`getpeername.name-fault`): The length or the address cannot be written.
///
/// # Safety
///
/// What the kernel writes through `addr`, `addrlen` has to be the caller's to change until the call
/// returns. See the [module](self).
#[inline]
pub unsafe fn getpeername(
    fd: i32,
    addr: *mut Sockaddr,
    addrlen: *mut Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::GETPEERNAME,
            fd as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Report the local address of a socket.
///
/// The address is the one that bind gave, or that the implementation chose.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `addr`: Receives the address, cut to the length given. (written, `addrlen` bytes)
/// - `addrlen`: Room for the address; receives its full length. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`getsockname.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`getsockname.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EFAULT` (`getsockname.name-length-fault`): The length cannot be read.
/// 4. `EINVAL` (`getsockname.name-length-negative`): The length is negative.
/// 5. `EFAULT` (`getsockname.name-fault`): The length or the address cannot be written.
///
/// # Safety
///
/// What the kernel writes through `addr`, `addrlen` has to be the caller's to change until the call
/// returns. See the [module](self).
#[inline]
pub unsafe fn getsockname(
    fd: i32,
    addr: *mut Sockaddr,
    addrlen: *mut Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::GETSOCKNAME,
            fd as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Read a socket option.
///
/// The value is cut to the room given. The options, with their types and ranges, are listed on a
/// page of their own.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `level`: Which layer the option belongs to.
/// - `optname`: The option.
/// - `optval`: Receives the value. (written, `optlen` bytes)
/// - `optlen`: Room for the value; receives how much of it was written. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`getsockopt.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`getsockopt.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EOPNOTSUPP` (`getsockopt.level`): The socket has no such layer.
/// 4. `ENOPROTOOPT` (`getsockopt.level`): The layer has no such option. An implementation may
///    choose this (freebsd does).
/// 5. `EFAULT` (`getsockopt.optlen-fault`): The length cannot be read.
/// 6. `EINVAL` (`getsockopt.optlen-negative`): The length is negative.
/// 7. `ENOPROTOOPT` (`getsockopt.protocol-option`): The options of the protocols are not specified;
///    an implementation without them says so.
/// 8. `EINVAL` (`getsockopt.protocol-option`): The option is there and asks for more than room. An
///    implementation may choose this (linux does).
/// 9. `EFAULT` (`getsockopt.protocol-option`): The option is there and its value or its length
///    cannot be written. An implementation may choose this (linux does).
/// 10. `EFAULT` (`getsockopt.optval-fault`): The value or its length cannot be written.
/// 11. `ENOPROTOOPT` (`getsockopt.unknown-option`): There is no such option.
/// 12. `EFAULT` (`getsockopt.unknown-option`): The option is there and its value cannot be written.
///     An implementation may choose this (linux does).
///
/// # Safety
///
/// What the kernel writes through `optval`, `optlen` has to be the caller's to change until the
/// call returns. See the [module](self).
#[inline]
pub unsafe fn getsockopt(
    fd: i32,
    level: OptionLevel,
    optname: SocketOption,
    optval: *mut c_void,
    optlen: *mut Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall5(
            number::GETSOCKOPT,
            fd as usize,
            level.0 as usize,
            optname.0 as usize,
            optval as usize,
            optlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Let a socket take connections.
///
/// A socket without a port gets one. How many connections may wait to be accepted is for the
/// implementation to say, with the backlog as a hint: at least as many as the backlog says, if that
/// is 5 to 128. Listening again only changes the backlog.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `backlog`: How many connections may wait.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`listen.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`listen.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EOPNOTSUPP` (`listen.no-stream`): Sockets of this kind do not take connections.
/// 4. `EINVAL` (`listen.in-the-way`, where `sock.kind == TCP`): The socket is connected, was
///    connected, or has tried to connect and not been told of the failure.
/// 5. `EADDRINUSE` (`listen.in-use`, where `sock.kind == TCP`): Another socket has the address.
///    With SO_REUSEADDR sockets may share one, but only while none of them listens.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn listen(fd: i32, backlog: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::LISTEN, fd as usize, backlog as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Wait until one of several descriptors is ready.
///
/// Each entry names a descriptor and the conditions asked for, and receives those that hold.
/// POLLERR, POLLHUP and POLLNVAL are reported without being asked for. An entry with a negative
/// descriptor is passed over.
///
/// # Arguments
///
/// - `fds`: The entries. (read and written, `nfds` elements)
/// - `nfds`: Number of entries.
/// - `timeout`: How long to wait in milliseconds; a negative number is for ever.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EINVAL` (`poll.too-many`): There are more entries than the process may have descriptors.
/// 2. `EFAULT` (`poll.fds-fault`): The entries cannot be read.
/// 3. `EFAULT` (`poll.fds-unwritable`): The entries cannot be written.
/// 4. `EFAULT` (`poll.wait-unwritable#timeout`): The time limit passed.
/// 5. `EFAULT` (`poll.wait-unwritable#signal`): A signal handler ran.
/// 6. `EINTR` (`poll.wait#signal`): A signal handler ran.
///
/// # Waiting
///
/// - `poll.wait-unwritable`: until `arg.nfds > 0 && arg.fds.exists(p, revents(watched, p.fd,
///   p.events) != 0)`, at most `limit_of_poll(arg.timeout)` nanoseconds. A signal handler ends it
///   with `EFAULT`, also with SA_RESTART.
/// - `poll.wait`: until `arg.nfds > 0 && arg.fds.exists(p, revents(watched, p.fd, p.events) != 0)`,
///   at most `limit_of_poll(arg.timeout)` nanoseconds. A signal handler ends it with `EINTR`, also
///   with SA_RESTART.
///
/// # Safety
///
/// What the kernel writes through `fds` has to be the caller's to change until the call returns.
/// See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn poll(fds: *mut Pollfd, nfds: Nfds, timeout: i32) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::POLL, fds as usize, nfds as usize, timeout as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Wait for descriptors, with a signal mask for that time.
///
/// As poll, except for the time limit, which is finer and receives what is left of it, and for the
/// mask. A limit that cannot be written is left as it is.
///
/// # Arguments
///
/// - `fds`: The entries. (read and written, `nfds` elements)
/// - `nfds`: Number of entries.
/// - `tmo_p`: How long to wait; receives what is left. Without it the wait has no limit. (read and
///   written, may be null)
/// - `sigmask`: Signals that are blocked during the wait; without it the mask stays. (read, may be
///   null)
/// - `sigsetsize`: Size of the mask in bytes.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EFAULT` (`ppoll.limit-fault`): The time limit cannot be read.
/// 2. `EINVAL` (`ppoll.limit-range`): The time limit is negative or its nanoseconds make a second.
/// 3. `EINVAL` (`ppoll.mask-size`): A mask is given and has another size than masks have.
/// 4. `EFAULT` (`ppoll.mask-fault`): The mask cannot be read.
/// 5. `EINVAL` (`ppoll.too-many`): There are more entries than the process may have descriptors.
/// 6. `EFAULT` (`ppoll.fds-fault`): The entries cannot be read.
/// 7. `EFAULT` (`ppoll.fds-unwritable`): The entries cannot be written.
/// 8. `EFAULT` (`ppoll.wait-unwritable#timeout`): The time limit passed.
/// 9. `EFAULT` (`ppoll.wait-unwritable#signal`): A signal handler ran.
/// 10. `EINTR` (`ppoll.wait#signal`): A signal handler ran.
///
/// # Waiting
///
/// - `ppoll.wait-unwritable`: until `arg.nfds > 0 && arg.fds.exists(p, revents(watched, p.fd,
///   p.events) != 0)`, at most `limit` nanoseconds. A signal handler ends it with `EFAULT`, also
///   with SA_RESTART.
/// - `ppoll.wait`: until `arg.nfds > 0 && arg.fds.exists(p, revents(watched, p.fd, p.events) !=
///   0)`, at most `limit` nanoseconds. A signal handler ends it with `EINTR`, also with SA_RESTART.
///
/// # Safety
///
/// What the kernel writes through `fds`, `tmo_p` has to be the caller's to change until the call
/// returns. What it reads through `sigmask` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn ppoll(
    fds: *mut Pollfd,
    nfds: Nfds,
    tmo_p: *mut Timespec,
    sigmask: *const Sigset,
    sigsetsize: usize,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall5(
            number::PPOLL,
            fds as usize,
            nfds as usize,
            tmo_p as usize,
            sigmask as usize,
            sigsetsize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Read from a descriptor.
///
/// On a socket it receives as recvfrom does, without flags and without an address.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `buf`: Receives the data. (written, `count` bytes)
/// - `count`: Room for it.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`read.bad-fd`): The descriptor is not open.
/// 2. `EFAULT` (`read.buf-range`): The buffer does not lie within the user part of the address
///    space.
/// 3. The error that was pending (`read.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 4. `EAGAIN` (`read.empty.nonblock`, where `sock.kind == UDP`): There is nothing to receive. On a
///    socket that was shut down for receiving, systems differ.
/// 5. `EAGAIN` (`read.empty.wait#timeout`, where `sock.kind == UDP`): The time limit passed.
/// 6. `EINTR` (`read.empty.wait#signal`, where `sock.kind == UDP`): A signal handler ran.
/// 7. `EFAULT` (`read.buf-fault`, where `sock.kind == UDP`): The datagram cannot be written to the
///    buffer. It stays in the queue; what the buffer holds is not specified.
/// 8. `ENOTCONN` (`read.tcp.listening`, where `sock.kind == TCP`): A listener receives nothing
///    itself.
/// 9. `EPIPE` (`read.tcp.dissolved-meanwhile`, where `sock.kind == TCP`): The connection was
///    dissolved while the call waited.
/// 10. `EFAULT` (`read.tcp.bytes-fault`, where `sock.kind == TCP`): The bytes cannot be written to
///     the buffer. They stay in the stream; what the buffer holds is not specified.
/// 11. The error that was pending (`read.tcp.connection-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 12. `ENOTCONN` (`read.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///     connected.
/// 13. `EAGAIN` (`read.tcp.nothing-yet`, where `sock.kind == TCP`): There is nothing to receive
///     yet.
/// 14. `EAGAIN` (`read.tcp.wait-for-bytes#timeout`, where `sock.kind == TCP`): The time limit
///     passed.
/// 15. `EINTR` (`read.tcp.wait-for-bytes#signal`, where `sock.kind == TCP`): A signal handler ran.
///
/// # Waiting
///
/// - `read.empty.wait`: until `size(sock.queue) > sock.unannounced || has(sock.error) ||
///   sock.shut_read`, at most `limit` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(limit)`.
/// - `read.tcp.wait-for-bytes`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock)`, at
///   most `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn read(fd: i32, buf: *mut u8, count: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::READ, fd as usize, buf as usize, count) };
    Errno::check(raw).map(|value| value as i32)
}

/// Read from a descriptor into several buffers.
///
/// On a socket it receives as recvmsg does, without flags and without an address.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `iov`: The buffers to fill, in order. (read, `iovcnt` elements)
/// - `iovcnt`: Number of buffers.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`readv.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`readv.too-many-buffers`): No call takes that many buffers.
/// 3. `EFAULT` (`readv.iov-fault`): The list of buffers cannot be read.
/// 4. `EINVAL` (`readv.iov-negative`): A buffer has a length that is negative as a signed number.
/// 5. `EFAULT` (`readv.iov-range`): A buffer lies outside the user part of the address space, be it
///    empty or not.
/// 6. The error that was pending (`readv.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 7. `EAGAIN` (`readv.empty.nonblock`, where `sock.kind == UDP`): There is nothing to receive. On
///    a socket that was shut down for receiving, systems differ.
/// 8. `EAGAIN` (`readv.empty.wait#timeout`, where `sock.kind == UDP`): The time limit passed.
/// 9. `EINTR` (`readv.empty.wait#signal`, where `sock.kind == UDP`): A signal handler ran.
/// 10. `EFAULT` (`readv.data-fault`, where `sock.kind == UDP`): The datagram cannot be written to
///     the buffer. It stays in the queue; what the buffer holds is not specified.
/// 11. `ENOTCONN` (`readv.tcp.listening`, where `sock.kind == TCP`): A listener receives nothing
///     itself.
/// 12. `EPIPE` (`readv.tcp.dissolved-meanwhile`, where `sock.kind == TCP`): The connection was
///     dissolved while the call waited.
/// 13. `EFAULT` (`readv.tcp.bytes-fault`, where `sock.kind == TCP`): The bytes cannot be written to
///     the buffer. They stay in the stream; what the buffer holds is not specified.
/// 14. The error that was pending (`readv.tcp.connection-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 15. `ENOTCONN` (`readv.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///     connected.
/// 16. `EAGAIN` (`readv.tcp.nothing-yet`, where `sock.kind == TCP`): There is nothing to receive
///     yet.
/// 17. `EAGAIN` (`readv.tcp.wait-for-bytes#timeout`, where `sock.kind == TCP`): The time limit
///     passed.
/// 18. `EINTR` (`readv.tcp.wait-for-bytes#signal`, where `sock.kind == TCP`): A signal handler ran.
///
/// # Waiting
///
/// - `readv.empty.wait`: until `size(sock.queue) > sock.unannounced || has(sock.error) ||
///   sock.shut_read`, at most `limit` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(limit)`.
/// - `readv.tcp.wait-for-bytes`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock)`, at
///   most `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What it reads through `iov` must not change meanwhile. The same goes for what the structs point
/// to. See the [module](self).
#[inline]
pub unsafe fn readv(fd: i32, iov: *const Iovec, iovcnt: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::READV, fd as usize, iov as usize, iovcnt as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Receive a message.
///
/// Takes data out of the socket, or waits for some. A datagram that does not fit the room given is
/// cut and its rest is lost.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `buf`: Receives the data. (written, `len` bytes)
/// - `len`: Room for it.
/// - `flags`: How to receive.
/// - `addr`: Receives the source. (written, `addrlen` bytes, may be null)
/// - `addrlen`: Room for it; receives its full length. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EFAULT` (`recvfrom.buf-range`): The buffer lies outside the user part of the address space.
/// 2. `EBADF` (`recvfrom.bad-fd`): The descriptor is not open.
/// 3. `ENOTSOCK` (`recvfrom.not-a-socket`): The descriptor is open, but is no socket.
/// 4. The error that was pending (`recvfrom.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 5. `EAGAIN` (`recvfrom.empty.nonblock`, where `sock.kind == UDP`): There is nothing to receive.
///    On a socket that was shut down for receiving, systems differ.
/// 6. `EAGAIN` (`recvfrom.empty.wait#timeout`, where `sock.kind == UDP`): The time limit passed.
/// 7. `EINTR` (`recvfrom.empty.wait#signal`, where `sock.kind == UDP`): A signal handler ran.
/// 8. `EFAULT` (`recvfrom.buf-fault`, where `sock.kind == UDP`): The datagram cannot be written to
///    the buffer. It stays in the queue; what the buffer holds is not specified.
/// 9. `EFAULT` (`recvfrom.source-length-fault`, where `sock.kind == UDP`): The length of the source
///    cannot be read. The datagram stays in the queue.
/// 10. `EINVAL` (`recvfrom.source-length-negative`, where `sock.kind == UDP`): The length of the
///     source is negative. The datagram stays in the queue.
/// 11. `EFAULT` (`recvfrom.source-length-readonly`, where `sock.kind == UDP`): The length of the
///     source cannot be written. The datagram stays in the queue.
/// 12. `EFAULT` (`recvfrom.source-fault`, where `sock.kind == UDP`): The source cannot be written.
///     The datagram stays in the queue.
/// 13. `ENOTCONN` (`recvfrom.tcp.listening`, where `sock.kind == TCP`): A listener receives nothing
///     itself.
/// 14. `EPIPE` (`recvfrom.tcp.dissolved-meanwhile`, where `sock.kind == TCP`): The connection was
///     dissolved while the call waited.
/// 15. `EINVAL` (`recvfrom.tcp.no-urgent-byte`, where `sock.kind == TCP`): There is no urgent byte
///     to receive; urgent data is not part of this specification.
/// 16. `EFAULT` (`recvfrom.tcp.bytes-fault`, where `sock.kind == TCP`): The bytes cannot be written
///     to the buffer. They stay in the stream; what the buffer holds is not specified.
/// 17. The error that was pending (`recvfrom.tcp.connection-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 18. `ENOTCONN` (`recvfrom.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///     connected.
/// 19. `EAGAIN` (`recvfrom.tcp.nothing-yet`, where `sock.kind == TCP`): There is nothing to receive
///     yet.
/// 20. `EPIPE` (`recvfrom.tcp.nothing-asked.anonymous.dissolved-meanwhile`, where `sock.kind ==
///     TCP`): The connection was dissolved while the call waited.
/// 21. The error that was pending (`recvfrom.tcp.nothing-asked.anonymous.ok`, where `sock.kind ==
///     TCP`): It tells of the error. An implementation may choose this.
/// 22. `EPIPE` (`recvfrom.tcp.nothing-asked.dissolved-meanwhile`, where `sock.kind == TCP`): The
///     connection was dissolved while the call waited.
/// 23. The error that was pending (`recvfrom.tcp.nothing-asked.ok`, where `sock.kind == TCP`): It
///     tells of the error. An implementation may choose this.
/// 24. `EAGAIN` (`recvfrom.tcp.wait-for-bytes#timeout`, where `sock.kind == TCP`): The time limit
///     passed.
/// 25. `EINTR` (`recvfrom.tcp.wait-for-bytes#signal`, where `sock.kind == TCP`): A signal handler
///     ran.
/// 26. `EFAULT` (`recvfrom.tcp.source-length-fault`, where `sock.kind == TCP`): The length of the
///     source cannot be read or written. The bytes stay in the stream.
/// 27. `EINVAL` (`recvfrom.tcp.source-length-negative`, where `sock.kind == TCP`): The length of
///     the source is negative. The bytes stay in the stream.
///
/// # Waiting
///
/// - `recvfrom.empty.wait`: until `size(sock.queue) > sock.unannounced || has(sock.error) ||
///   sock.shut_read`, at most `limit` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(limit)`.
/// - `recvfrom.tcp.rest.anonymous`: until `size(sock.received) > seen || stream_stopped(sock)`, at
///   most `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvfrom.tcp.rest`: until `size(sock.received) > seen || stream_stopped(sock)`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvfrom.tcp.nothing-asked.anonymous`: until `size(waiting_bytes(sock)) > 0 ||
///   stream_stopped(sock) || (seen >= 0 && (sock.shutdowns != seen || sock.state != state))`, at
///   most `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvfrom.tcp.nothing-asked`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock) ||
///   (seen >= 0 && (sock.shutdowns != seen || sock.state != state))`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvfrom.tcp.wait-for-bytes`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock)`,
///   at most `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What the kernel writes through `buf`, `addr`, `addrlen` has to be the caller's to change until
/// the call returns. See the [module](self).
#[inline]
pub unsafe fn recvfrom(
    fd: i32,
    buf: *mut u8,
    len: usize,
    flags: MsgFlags,
    addr: *mut Sockaddr,
    addrlen: *mut Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall6(
            number::RECVFROM,
            fd as usize,
            buf as usize,
            len,
            flags.0 as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Receive a message into several buffers.
///
/// As recvfrom, with room in several buffers, and with flags that tell what was cut.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `msg`: Room for source, data and control data. (read and written)
/// - `flags`: How to receive.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`recvmsg.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`recvmsg.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EFAULT` (`recvmsg.msg-fault`): The message header cannot be read.
/// 4. `EINVAL` (`recvmsg.name-length-negative`): The length of the source is negative.
/// 5. `EMSGSIZE` (`recvmsg.too-many-buffers`): No call takes that many buffers.
/// 6. `EFAULT` (`recvmsg.iov-fault`): The list of buffers cannot be read.
/// 7. `EINVAL` (`recvmsg.iov-negative`): A buffer has a length that is negative as a signed number.
/// 8. `EFAULT` (`recvmsg.iov-range`): A buffer lies outside the user part of the address space, be
///    it empty or not.
/// 9. The error that was pending (`recvmsg.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 10. `EAGAIN` (`recvmsg.empty.nonblock`, where `sock.kind == UDP`): There is nothing to receive.
///     On a socket that was shut down for receiving, systems differ.
/// 11. `EAGAIN` (`recvmsg.empty.wait#timeout`, where `sock.kind == UDP`): The time limit passed.
/// 12. `EINTR` (`recvmsg.empty.wait#signal`, where `sock.kind == UDP`): A signal handler ran.
/// 13. `EFAULT` (`recvmsg.data-fault`, where `sock.kind == UDP`): The datagram cannot be written to
///     the buffer. It stays in the queue; what the buffer holds is not specified.
/// 14. `EFAULT` (`recvmsg.name-fault`, where `sock.kind == UDP`): The source cannot be written. The
///     datagram stays in the queue.
/// 15. `EFAULT` (`recvmsg.msg-unwritable`, where `sock.kind == UDP`): The message header cannot be
///     written. The datagram stays in the queue.
/// 16. `ENOTCONN` (`recvmsg.tcp.listening`, where `sock.kind == TCP`): A listener receives nothing
///     itself.
/// 17. `EPIPE` (`recvmsg.tcp.dissolved-meanwhile`, where `sock.kind == TCP`): The connection was
///     dissolved while the call waited.
/// 18. `EINVAL` (`recvmsg.tcp.no-urgent-byte`, where `sock.kind == TCP`): There is no urgent byte
///     to receive; urgent data is not part of this specification.
/// 19. `EFAULT` (`recvmsg.tcp.bytes-fault`, where `sock.kind == TCP`): The bytes cannot be written
///     to the buffer. They stay in the stream; what the buffer holds is not specified.
/// 20. The error that was pending (`recvmsg.tcp.connection-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 21. `ENOTCONN` (`recvmsg.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///     connected.
/// 22. `EAGAIN` (`recvmsg.tcp.nothing-yet`, where `sock.kind == TCP`): There is nothing to receive
///     yet.
/// 23. `EPIPE` (`recvmsg.tcp.nothing-asked.dissolved-meanwhile`, where `sock.kind == TCP`): The
///     connection was dissolved while the call waited.
/// 24. The error that was pending (`recvmsg.tcp.nothing-asked.ok`, where `sock.kind == TCP`): It
///     tells of the error. An implementation may choose this.
/// 25. `EAGAIN` (`recvmsg.tcp.wait-for-bytes#timeout`, where `sock.kind == TCP`): The time limit
///     passed.
/// 26. `EINTR` (`recvmsg.tcp.wait-for-bytes#signal`, where `sock.kind == TCP`): A signal handler
///     ran.
/// 27. `EFAULT` (`recvmsg.tcp.msg-unwritable`, where `sock.kind == TCP`): The message header cannot
///     be written. The bytes stay in the stream.
///
/// # Waiting
///
/// - `recvmsg.empty.wait`: until `size(sock.queue) > sock.unannounced || has(sock.error) ||
///   sock.shut_read`, at most `limit` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(limit)`.
/// - `recvmsg.tcp.rest`: until `size(sock.received) > seen || stream_stopped(sock)`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvmsg.tcp.nothing-asked`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock) ||
///   (seen >= 0 && (sock.shutdowns != seen || sock.state != state))`, at most
///   `sock.receive_timeout` nanoseconds. A signal handler ends it, also with SA_RESTART.
/// - `recvmsg.tcp.wait-for-bytes`: until `size(waiting_bytes(sock)) > 0 || stream_stopped(sock)`,
///   at most `sock.receive_timeout` nanoseconds. A signal handler ends it with `EINTR`; with
///   SA_RESTART the call is made anew if `!has(sock.receive_timeout)`.
///
/// # Safety
///
/// What the kernel writes through `msg` has to be the caller's to change until the call returns.
/// The same goes for what the structs point to. See the [module](self).
#[inline]
pub unsafe fn recvmsg(fd: i32, msg: *mut Msghdr, flags: MsgFlags) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::RECVMSG, fd as usize, msg as usize, flags.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Send a message out of several buffers.
///
/// As sendto, with the data in several buffers, and control data beside it.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `msg`: Destination, buffers and control data. (read)
/// - `flags`: How to send.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`sendmsg.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`sendmsg.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EFAULT` (`sendmsg.msg-fault`): The message header cannot be read.
/// 4. `EINVAL` (`sendmsg.name-length-negative`): The length of the address is negative.
/// 5. `EFAULT` (`sendmsg.name-fault`): The address cannot be read.
/// 6. `EMSGSIZE` (`sendmsg.too-many-buffers`): No call takes that many buffers.
/// 7. `EFAULT` (`sendmsg.iov-fault`): The list of buffers cannot be read.
/// 8. `EINVAL` (`sendmsg.iov-negative`): A buffer has a length that is negative as a signed number.
/// 9. `EFAULT` (`sendmsg.iov-range`): A buffer lies outside the user part of the address space, be
///    it empty or not.
/// 10. `ENOBUFS` (`sendmsg.control-too-long`): No control data is that long.
/// 11. `EFAULT` (`sendmsg.control-fault`): The control data cannot be read.
/// 12. `EMSGSIZE` (`sendmsg.oversized`, where `sock.kind == UDP`): No datagram of any kind is that
///     long.
/// 13. `EOPNOTSUPP` (`sendmsg.out-of-band`, where `sock.kind == UDP`): Datagrams have no
///     out-of-band data.
/// 14. `EINVAL` (`sendmsg.addr-short`, where `sock.kind == UDP`): The address is shorter than an
///     IPv4 address.
/// 15. `EAFNOSUPPORT` (`sendmsg.destination-family`, where `sock.kind == UDP`): The address is not
///     an IPv4 address; AF_UNSPEC is taken for one.
/// 16. `EINVAL` (`sendmsg.destination-port`, where `sock.kind == UDP`): Nothing can be sent to port
///     0.
/// 17. `EDESTADDRREQ` (`sendmsg.no-destination`, where `sock.kind == UDP`): No address is given and
///     the socket is not connected.
/// 18. `EINVAL` (`sendmsg.control-malformed`, where `sock.kind == UDP`): The control message is
///     shorter than its header or longer than the control data. Less than a header is ignored.
/// 19. `EINVAL` (`sendmsg.control-unknown`, where `sock.kind == UDP`): The control message is none
///     that the socket level has. Those of levels that the socket does not know are ignored.
/// 20. `ENETUNREACH` (`sendmsg.unreachable`, where `sock.kind == UDP`): There is no route to the
///     address.
/// 21. `EINVAL` (`sendmsg.loopback-source`, where `sock.kind == UDP`): The socket is bound to a
///     loopback address, which no packet may carry beyond this host.
/// 22. `EACCES` (`sendmsg.broadcast-right`, where `sock.kind == UDP`): Broadcasting takes
///     SO_BROADCAST.
/// 23. `EMSGSIZE` (`sendmsg.too-long`, where `sock.kind == UDP`): The datagram does not fit an IPv4
///     packet.
/// 24. The error that was pending (`sendmsg.pending-error`, where `sock.kind == UDP`): An earlier
///     datagram was answered by an error, which is reported once.
/// 25. `EPIPE` (`sendmsg.shut`, where `sock.kind == UDP`): The sending side was shut down.
/// 26. `ENOBUFS` (`sendmsg.no-buffers`, where `sock.kind == UDP`): There is no memory for the
///     datagram.
/// 27. `EFAULT` (`sendmsg.data-fault`, where `sock.kind == UDP`): The data cannot be read.
/// 28. The error that was pending (`sendmsg.tcp.send-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 29. `EPIPE` (`sendmsg.tcp.broken`, where `sock.kind == TCP`): The socket is not connected, or
///     its sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it.
/// 30. `EAGAIN` (`sendmsg.tcp.connecting`, where `sock.kind == TCP`): The connection is not there
///     yet.
/// 31. `EAGAIN` (`sendmsg.tcp.wait-for-connection#timeout`, where `sock.kind == TCP`): The time
///     limit passed.
/// 32. `EINTR` (`sendmsg.tcp.wait-for-connection#signal`, where `sock.kind == TCP`): A signal
///     handler ran.
/// 33. `EINVAL` (`sendmsg.tcp.control-malformed`, where `sock.kind == TCP`): The control message is
///     shorter than its header or longer than the control data. Less than a header is ignored.
/// 34. `EINVAL` (`sendmsg.tcp.control-unknown`, where `sock.kind == TCP`): The control message is
///     none that the socket level has. Those of levels that the socket does not know are ignored.
/// 35. `EFAULT` (`sendmsg.tcp.data-fault`, where `sock.kind == TCP`): The data cannot be read.
/// 36. `EOPNOTSUPP` (`sendmsg.tcp.out-of-band`, where `sock.kind == TCP`): Urgent data is not part
///     of this specification.
/// 37. `EISCONN` (`sendmsg.tcp.ok`, where `sock.kind == TCP`): The socket has a peer already. An
///     implementation may choose this (freebsd does).
///
/// # Waiting
///
/// - `sendmsg.tcp.wait-for-connection`: until `sock.state != SYN_SENT`, at most `sock.send_timeout`
///   nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
///
/// # Safety
///
/// What it reads through `msg` must not change meanwhile. The same goes for what the structs point
/// to. See the [module](self).
#[inline]
pub unsafe fn sendmsg(fd: i32, msg: *const Msghdr, flags: MsgFlags) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::SENDMSG, fd as usize, msg as usize, flags.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Send a message.
///
/// Hands data to the protocol. A datagram goes to the address given, or to the peer of a connected
/// socket.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `buf`: The data. (read, `len` bytes)
/// - `len`: Its length.
/// - `flags`: How to send.
/// - `addr`: The destination; null sends to the peer. (read, `addrlen` bytes, may be null)
/// - `addrlen`: Its length.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EFAULT` (`sendto.buf-range`): The data lies outside the user part of the address space.
/// 2. `EBADF` (`sendto.bad-fd`): The descriptor is not open.
/// 3. `ENOTSOCK` (`sendto.not-a-socket`): The descriptor is open, but is no socket.
/// 4. `EINVAL` (`sendto.addrlen-range`): The length of the address is negative or larger than any
///    address.
/// 5. `EFAULT` (`sendto.addr-fault`): The address cannot be read.
/// 6. `EMSGSIZE` (`sendto.oversized`, where `sock.kind == UDP`): No datagram of any kind is that
///    long.
/// 7. `EOPNOTSUPP` (`sendto.out-of-band`, where `sock.kind == UDP`): Datagrams have no out-of-band
///    data.
/// 8. `EINVAL` (`sendto.addr-short`, where `sock.kind == UDP`): The address is shorter than an IPv4
///    address.
/// 9. `EAFNOSUPPORT` (`sendto.destination-family`, where `sock.kind == UDP`): The address is not an
///    IPv4 address; AF_UNSPEC is taken for one.
/// 10. `EINVAL` (`sendto.destination-port`, where `sock.kind == UDP`): Nothing can be sent to port
///     0.
/// 11. `EDESTADDRREQ` (`sendto.no-destination`, where `sock.kind == UDP`): No address is given and
///     the socket is not connected.
/// 12. `ENETUNREACH` (`sendto.unreachable`, where `sock.kind == UDP`): There is no route to the
///     address.
/// 13. `EINVAL` (`sendto.loopback-source`, where `sock.kind == UDP`): The socket is bound to a
///     loopback address, which no packet may carry beyond this host.
/// 14. `EACCES` (`sendto.broadcast-right`, where `sock.kind == UDP`): Broadcasting takes
///     SO_BROADCAST.
/// 15. `EMSGSIZE` (`sendto.too-long`, where `sock.kind == UDP`): The datagram does not fit an IPv4
///     packet.
/// 16. The error that was pending (`sendto.pending-error`, where `sock.kind == UDP`): An earlier
///     datagram was answered by an error, which is reported once.
/// 17. `EPIPE` (`sendto.shut`, where `sock.kind == UDP`): The sending side was shut down.
/// 18. `ENOBUFS` (`sendto.no-buffers`, where `sock.kind == UDP`): There is no memory for the
///     datagram.
/// 19. `EFAULT` (`sendto.buf-fault`, where `sock.kind == UDP`): The data cannot be read.
/// 20. The error that was pending (`sendto.tcp.send-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 21. `EPIPE` (`sendto.tcp.broken`, where `sock.kind == TCP`): The socket is not connected, or its
///     sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it.
/// 22. `EAGAIN` (`sendto.tcp.connecting`, where `sock.kind == TCP`): The connection is not there
///     yet.
/// 23. `EAGAIN` (`sendto.tcp.wait-for-connection#timeout`, where `sock.kind == TCP`): The time
///     limit passed.
/// 24. `EINTR` (`sendto.tcp.wait-for-connection#signal`, where `sock.kind == TCP`): A signal
///     handler ran.
/// 25. `EFAULT` (`sendto.tcp.buf-fault`, where `sock.kind == TCP`): The data cannot be read.
/// 26. `EOPNOTSUPP` (`sendto.tcp.out-of-band`, where `sock.kind == TCP`): Urgent data is not part
///     of this specification.
/// 27. `EISCONN` (`sendto.tcp.ok`, where `sock.kind == TCP`): The socket has a peer already. An
///     implementation may choose this (freebsd does).
///
/// # Waiting
///
/// - `sendto.tcp.wait-for-connection`: until `sock.state != SYN_SENT`, at most `sock.send_timeout`
///   nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
///
/// # Safety
///
/// What it reads through `buf`, `addr` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn sendto(
    fd: i32,
    buf: *const u8,
    len: usize,
    flags: MsgFlags,
    addr: *const Sockaddr,
    addrlen: Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall6(
            number::SENDTO,
            fd as usize,
            buf as usize,
            len,
            flags.0 as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Set a socket option.
///
/// The options, with their types and ranges, are listed on a page of their own. Bytes behind the
/// value are not looked at. A connection that a listener takes starts with the listener's options.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `level`: Which layer the option belongs to.
/// - `optname`: The option.
/// - `optval`: The value. (read, `optlen` bytes)
/// - `optlen`: Its length.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`setsockopt.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`setsockopt.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EINVAL` (`setsockopt.optlen-negative`): The length is negative.
/// 4. `ENOPROTOOPT` (`setsockopt.protocol-option`): The options of the protocols are not specified;
///    an implementation without them says so.
/// 5. `EINVAL` (`setsockopt.protocol-option`): The option is there and does not take the value. An
///    implementation may choose this (linux does).
/// 6. `EFAULT` (`setsockopt.protocol-option`): The value is read before the option is looked for.
///    An implementation may choose this (linux does).
/// 7. `EINVAL` (`setsockopt.short`): The value is shorter than any option's.
/// 8. `EFAULT` (`setsockopt.fault`): The value cannot be read.
/// 9. `ENOPROTOOPT` (`setsockopt.read-only`): The option can only be read.
/// 10. `EINVAL` (`setsockopt.linger.short`, where `arg.optname == SO_LINGER`): The value is shorter
///     than a struct linger.
/// 11. `EFAULT` (`setsockopt.linger.fault`, where `arg.optname == SO_LINGER`): The value cannot be
///     read.
/// 12. `EINVAL` (`setsockopt.timeout.short`, where `arg.optname in [SO_RCVTIMEO, SO_SNDTIMEO]`):
///     The value is shorter than a struct timeval.
/// 13. `EFAULT` (`setsockopt.timeout.fault`, where `arg.optname in [SO_RCVTIMEO, SO_SNDTIMEO]`):
///     The value cannot be read.
/// 14. `EDOM` (`setsockopt.timeout.range`, where `arg.optname in [SO_RCVTIMEO, SO_SNDTIMEO]`): The
///     microseconds are negative or make a second.
/// 15. `EDOM` (`setsockopt.timeout.receive-forever`, where `arg.optname in [SO_RCVTIMEO,
///     SO_SNDTIMEO]`): More than can be counted is out of range. An implementation may choose this
///     (freebsd does).
/// 16. `EDOM` (`setsockopt.timeout.send-forever`, where `arg.optname in [SO_RCVTIMEO,
///     SO_SNDTIMEO]`): More than can be counted is out of range. An implementation may choose this
///     (freebsd does).
/// 17. `EDOM` (`setsockopt.timeout.receive`, where `arg.optname in [SO_RCVTIMEO, SO_SNDTIMEO]`):
///     Negative seconds are out of range. An implementation may choose this (freebsd does).
/// 18. `EDOM` (`setsockopt.timeout.send`, where `arg.optname in [SO_RCVTIMEO, SO_SNDTIMEO]`):
///     Negative seconds are out of range. An implementation may choose this (freebsd does).
/// 19. `ENOPROTOOPT` (`setsockopt.unknown-option`): There is no such option.
///
/// # Safety
///
/// What it reads through `optval` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn setsockopt(
    fd: i32,
    level: OptionLevel,
    optname: SocketOption,
    optval: *const c_void,
    optlen: Socklen,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall5(
            number::SETSOCKOPT,
            fd as usize,
            level.0 as usize,
            optname.0 as usize,
            optval as usize,
            optlen as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// End one or both directions of a socket.
///
/// What was shut down stays so until the socket is closed. Every descriptor of the socket is
/// affected.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `how`: Which directions end.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`shutdown.bad-fd`): The descriptor is not open.
/// 2. `ENOTSOCK` (`shutdown.not-a-socket`): The descriptor is open, but is no socket.
/// 3. `EINVAL` (`shutdown.how`): There is no such direction.
/// 4. `ENOTCONN` (`shutdown.not-connected`, where `sock.kind == UDP`): The socket has no peer.
/// 5. `ENOTCONN` (`shutdown.tcp.failed`, where `sock.kind == TCP`): The attempt to connect has
///    failed, and nobody has been told. The socket can no longer connect or listen.
/// 6. `ENOTCONN` (`shutdown.tcp.not-connected`, where `sock.kind == TCP`): The socket is not
///    connected, or no longer connected.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn shutdown(fd: i32, how: ShutdownHow) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::SHUTDOWN, fd as usize, how.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Create a socket.
///
/// The socket has no address and no peer. The descriptor is the lowest that is free.
///
/// # Arguments
///
/// - `domain`: The family of addresses.
/// - `type`: How data moves, with SOCK_NONBLOCK and SOCK_CLOEXEC added.
/// - `protocol`: 0 for the usual one.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EINVAL` (`socket.type-flags`): The type has a flag that is unknown.
/// 2. `EAFNOSUPPORT` (`socket.domain-range`): No family has this number.
/// 3. `EINVAL` (`socket.type-range`): No type has this number.
/// 4. `EAFNOSUPPORT` (`socket.domain-unknown`): The family is not supported.
/// 5. `EINVAL` (`socket.protocol-range`): No protocol has this number.
/// 6. `ESOCKTNOSUPPORT` (`socket.type-unsupported`): The family has no sockets of this type.
/// 7. `EPROTONOSUPPORT` (`socket.protocol-mismatch`): Sockets of this type do not speak the
///    protocol.
/// 8. `EMFILE` (`socket.no-fd`): The descriptor table is full.
/// 9. `ENOBUFS` (`socket.no-buffers`): There is no memory for the socket.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn socket(
    domain: AddressFamily,
    type_: SocketType,
    protocol: IpProtocol,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::SOCKET,
            domain.0 as usize,
            type_.0 as usize,
            protocol.0 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Create two connected sockets.
///
/// No family of this specification has pairs, so the call always fails. It is here for what it
/// finds first.
///
/// # Arguments
///
/// - `domain`: The family of addresses.
/// - `type`: How data moves, with SOCK_NONBLOCK and SOCK_CLOEXEC added.
/// - `protocol`: 0 for the usual one.
/// - `sv`: Would receive both descriptors. (written, 2 elements)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EINVAL` (`socketpair.type-flags`): The type has a flag that is unknown.
/// 2. `EMFILE` (`socketpair.no-fd`): The descriptor table has no room for two.
/// 3. `EFAULT` (`socketpair.sv-fault`): The descriptors cannot be written.
/// 4. `EAFNOSUPPORT` (`socketpair.domain-range`): No family has this number.
/// 5. `EINVAL` (`socketpair.type-range`): No type has this number.
/// 6. `EAFNOSUPPORT` (`socketpair.domain-unknown`): The family is not supported.
/// 7. `EINVAL` (`socketpair.protocol-range`): No protocol has this number.
/// 8. `ESOCKTNOSUPPORT` (`socketpair.type-unsupported`): The family has no sockets of this type.
/// 9. `EPROTONOSUPPORT` (`socketpair.protocol-mismatch`): Sockets of this type do not speak the
///    protocol.
/// 10. `EOPNOTSUPP` (`socketpair.unsupported`): The family has no pairs of sockets.
///
/// # Safety
///
/// What the kernel writes through `sv` has to be the caller's to change until the call returns. See
/// the [module](self).
#[inline]
pub unsafe fn socketpair(
    domain: AddressFamily,
    type_: SocketType,
    protocol: IpProtocol,
    sv: *mut [i32; 2],
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::SOCKETPAIR,
            domain.0 as usize,
            type_.0 as usize,
            protocol.0 as usize,
            sv as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Set or read the thread pointer.
///
/// x86_64 only. The other architectures keep the thread pointer in a register that programs write
/// themselves.
///
/// # Arguments
///
/// - `code`: What to do.
/// - `addr`: The base to set, or where to store it.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`arch_prctl.code`): The code is unknown.
/// 2. `EPERM` (`arch_prctl.address`): The base to set lies outside the part of the process.
/// 3. `EFAULT` (`arch_prctl.fault`): The base cannot be stored.
///
/// # Safety
///
/// See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn arch_prctl(code: ArchPrctlCode, addr: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::ARCH_PRCTL, code.0 as usize, addr) };
    Errno::check(raw).map(|value| value as i32)
}

/// Move the end of the data segment.
///
/// The kernel's call has no errno: it returns the end as it is now, and the caller compares. The
/// end need not lie on a page boundary. Asking for 0 is a way to read it.
///
/// # Arguments
///
/// - `addr`: New end.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn brk(addr: usize) -> Result<usize, Errno> {
    let raw = unsafe { entry::syscall1(number::BRK, addr) };
    Errno::check(raw).map(|value| value as usize)
}

/// Read a clock.
///
/// CLOCK_REALTIME and CLOCK_MONOTONIC are required; the others may be unknown. A libc may read
/// clocks without a system call, from code that the kernel lends.
///
/// # Arguments
///
/// - `clock`: The clock.
/// - `time`: Its time. (written)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`clock_gettime.clock`): The clock is unknown.
/// 2. `EFAULT` (`clock_gettime.fault`): The time cannot be written.
///
/// # Safety
///
/// What the kernel writes through `time` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn clock_gettime(clock: ClockId, time: *mut Timespec) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::CLOCK_GETTIME, clock.0 as usize, time as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Sleep by a clock, for a time or until a time.
///
/// With TIMER_ABSTIME it sleeps until the clock shows the time, and not at all if it already does.
/// Other flags are without effect. It is never made again after a signal handler, SA_RESTART or
/// not.
///
/// # Arguments
///
/// - `clock`: The clock.
/// - `flags`: Flags.
/// - `time`: How long, or until when. (read)
/// - `remaining`: What is left when a signal ends the sleep. With TIMER_ABSTIME it is not written.
///   (written, may be null)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`clock_nanosleep.clock`): The clock is unknown.
/// 2. `EOPNOTSUPP` (`clock_nanosleep.cannot-sleep`): The clock cannot be slept by, such as the
///    coarse ones.
/// 3. `EFAULT` (`clock_nanosleep.time-fault`): The time cannot be read.
/// 4. `EINVAL` (`clock_nanosleep.range`): The seconds are negative, or the nanoseconds are not 0 to
///    999999999.
/// 5. `EFAULT` (`clock_nanosleep.remaining-fault`): A signal handler ran and the rest cannot be
///    written.
/// 6. `EINTR` (`clock_nanosleep.interrupted`): A signal handler ran. The rest is in remaining.
///
/// # Safety
///
/// What the kernel writes through `remaining` has to be the caller's to change until the call
/// returns. What it reads through `time` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn clock_nanosleep(
    clock: ClockId,
    flags: TimerFlags,
    time: *const Timespec,
    remaining: *mut Timespec,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::CLOCK_NANOSLEEP,
            clock.0 as usize,
            flags.0 as usize,
            time as usize,
            remaining as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Start a thread.
///
/// The new task goes on after this call with the same registers, except that its result is 0 and
/// its stack pointer is the argument stack. Threads are specified: CLONE_VM, CLONE_FS, CLONE_FILES,
/// CLONE_SIGHAND and CLONE_THREAD together. A bad parent_tid or child_tid is no error: the number
/// is then not stored.
///
/// # Arguments
///
/// - `flags`: What is shared. The low 8 bits are 0 for a thread.
/// - `stack`: Stack pointer of the new task, or 0 for the same as the caller.
/// - `parent_tid`: With CLONE_PARENT_SETTID, the new number goes here. (written, may be null)
/// - `child_tid`: With CLONE_CHILD_SETTID, the new number goes here; with CLONE_CHILD_CLEARTID, 0
///   at the end. (written, may be null)
/// - `tls`: With CLONE_SETTLS, the new thread pointer.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`clone.thread-alone`): CLONE_THREAD is set without CLONE_SIGHAND.
/// 2. `EINVAL` (`clone.handlers-alone`): CLONE_SIGHAND is set without CLONE_VM.
/// 3. `EAGAIN` (`clone.too-many`): There are too many tasks.
/// 4. `ENOMEM` (`clone.memory-shortage`): Memory is short.
/// 5. `EPERM` (`clone.tls-address`): The new thread pointer lies outside the part of the process.
///    On x86_64.
///
/// # Safety
///
/// What the kernel writes through `parent_tid`, `child_tid` has to be the caller's to change until
/// the call returns. See the [module](self).
#[inline]
pub unsafe fn clone(
    flags: CloneFlags,
    stack: usize,
    parent_tid: *mut i32,
    child_tid: *mut i32,
    tls: usize,
) -> Result<Pid, Errno> {
    #[cfg(target_arch = "x86_64")]
    let raw = unsafe {
        entry::syscall5(
            number::CLONE,
            flags.0 as usize,
            stack,
            parent_tid as usize,
            child_tid as usize,
            tls,
        )
    };
    #[cfg(any(target_arch = "aarch64", target_arch = "riscv64"))]
    let raw = unsafe {
        entry::syscall5(
            number::CLONE,
            flags.0 as usize,
            stack,
            parent_tid as usize,
            tls,
            child_tid as usize,
        )
    };
    Errno::check(raw).map(|value| value as Pid)
}

/// End the calling thread.
///
/// The other threads of the process go on. When the last one ends, the process ends with that
/// thread's status. A word named with set_tid_address or CLONE_CHILD_CLEARTID is set to 0 and a
/// futex there is woken.
///
/// # Arguments
///
/// - `status`: Its low 8 bits are the exit status.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn exit(status: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::EXIT, status as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// End the process with all its threads.
///
/// Descriptors are closed and memory is given back. This is what exit in a libc calls.
///
/// # Arguments
///
/// - `status`: Its low 8 bits are the exit status.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn exit_group(status: i32) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::EXIT_GROUP, status as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// What is known of an open file.
///
/// It is newfstatat with an empty path and AT_EMPTY_PATH. The st_mode of a socket has S_IFSOCK.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `buf`: What is known. (written)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EBADF` (`fstat.bad-fd`): The descriptor is not open.
/// 2. `EFAULT` (`fstat.buf-fault`): The answer cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn fstat(fd: i32, buf: *mut Stat) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::FSTAT, fd as usize, buf as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Sleep until a word in memory changes, or wake sleepers.
///
/// The word is 32 bits wide and aligned. Looking at it and going to sleep is one step, so a wake in
/// between is not lost. FUTEX_WAIT takes a time span; FUTEX_WAIT_BITSET takes a point in time.
/// FUTEX_REQUEUE and FUTEX_CMP_REQUEUE take a number in the place of the time limit. A sleeper may
/// wake for no reason and has to look at the word again.
///
/// # Arguments
///
/// - `uaddr`: The word. (read)
/// - `op`: What to do, with flags of futex_flags.
/// - `val`: Value that the word must hold to sleep, or how many to wake.
/// - `timeout`: Time limit; absent, there is none. For the requeue operations: how many to move, as
///   a number. (read, may be null)
/// - `uaddr2`: Second word. Only the requeue operations look at it. (read, may be null)
/// - `val3`: Set of bits, or the value that FUTEX_CMP_REQUEUE compares with.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`futex.timeout-fault`): The time limit cannot be read.
/// 2. `EINVAL` (`futex.timeout-range`): The time limit is negative, or has too many nanoseconds.
/// 3. `ENOSYS` (`futex.operation`): The operation is unknown.
/// 4. `ENOSYS` (`futex.clock`): FUTEX_CLOCK_REALTIME does not go with the operation.
/// 5. `EINVAL` (`futex.bitset`): The set of bits is empty.
/// 6. `EINVAL` (`futex.count`): A requeue operation has a negative number.
/// 7. `EINVAL` (`futex.alignment`): The word is not aligned to 4 bytes.
/// 8. `EFAULT` (`futex.fault`): The word cannot be read. A wake with FUTEX_PRIVATE_FLAG does not
///    read it.
/// 9. `EAGAIN` (`futex.changed`): The word does not hold the value.
/// 10. `ETIMEDOUT` (`futex.timed-out`): The time limit passed.
/// 11. `EINTR` (`futex.interrupted`): A signal handler ran. Without a time limit and with
///     SA_RESTART the call is made again instead.
///
/// # Safety
///
/// What it reads through `uaddr`, `timeout`, `uaddr2` must not change meanwhile. See the
/// [module](self).
#[inline]
pub unsafe fn futex(
    uaddr: *const u32,
    op: FutexOp,
    val: u32,
    timeout: *const Timespec,
    uaddr2: *const u32,
    val3: u32,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall6(
            number::FUTEX,
            uaddr as usize,
            op.0 as usize,
            val as usize,
            timeout as usize,
            uaddr2 as usize,
            val3 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Effective group.
///
/// Rights of the group go by this one.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn getegid() -> Result<Gid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETEGID) };
    Errno::check(raw).map(|value| value as Gid)
}

/// Effective user.
///
/// Rights go by this one.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn geteuid() -> Result<Uid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETEUID) };
    Errno::check(raw).map(|value| value as Uid)
}

/// Real group.
///
/// Groups belong to threads as far as the kernel knows.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn getgid() -> Result<Gid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETGID) };
    Errno::check(raw).map(|value| value as Gid)
}

/// Number of the process.
///
/// All threads of a process get the same number.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn getpid() -> Result<Pid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETPID) };
    Errno::check(raw).map(|value| value as Pid)
}

/// Get random bytes.
///
/// Up to 256 bytes come whole, once the generator is ready. A longer request may end early, with
/// fewer bytes.
///
/// # Arguments
///
/// - `buf`: Where they go. (written, `buflen` bytes)
/// - `buflen`: How many.
/// - `flags`: Flags.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`getrandom.flags`): A flag is unknown, or GRND_RANDOM and GRND_INSECURE are both
///    set.
/// 2. `EAGAIN` (`getrandom.not-ready`): The generator is not ready and GRND_NONBLOCK is set.
/// 3. `EINTR` (`getrandom.interrupted`): A signal handler ran before there was a byte.
/// 4. `EFAULT` (`getrandom.fault`): Not even the first bytes can be written.
///
/// # Security
///
/// - The bytes come from a generator that cannot be predicted from what it gave before.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn getrandom(
    buf: *mut u8,
    buflen: usize,
    flags: GetrandomFlags,
) -> Result<isize, Errno> {
    let raw = unsafe { entry::syscall3(number::GETRANDOM, buf as usize, buflen, flags.0 as usize) };
    Errno::check(raw)
}

/// Number of the thread.
///
/// In the first thread of a process it is the number of the process.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn gettid() -> Result<Pid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETTID) };
    Errno::check(raw).map(|value| value as Pid)
}

/// Read the time since 1970 in microseconds.
///
/// It reads the clock CLOCK_REALTIME. The time zone is a relic; a kernel that knows of none writes
/// zeros.
///
/// # Arguments
///
/// - `time`: The time. (written, may be null)
/// - `zone`: The time zone. (written, may be null)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`gettimeofday.time-fault`): The time cannot be written.
/// 2. `EFAULT` (`gettimeofday.zone-fault`): The time zone cannot be written. The time is.
///
/// # Safety
///
/// What the kernel writes through `time`, `zone` has to be the caller's to change until the call
/// returns. See the [module](self).
#[inline]
pub unsafe fn gettimeofday(time: *mut Timeval, zone: *mut Timezone) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::GETTIMEOFDAY, time as usize, zone as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Real user.
///
/// Users belong to threads as far as the kernel knows.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn getuid() -> Result<Uid, Errno> {
    let raw = unsafe { entry::syscall0(number::GETUID) };
    Errno::check(raw).map(|value| value as Uid)
}

/// Whatever only some descriptors can do.
///
/// The request says what is done, what the argument points to, and which descriptors know it.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `request`: What to do.
/// - `arg`: Mostly an address; the request says of what.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EBADF` (`ioctl.bad-fd`): The descriptor is not open.
/// 2. `ENOTTY` (`ioctl.request`): The descriptor does not know the request.
/// 3. `EINVAL` (`ioctl.listening`): FIONREAD on a socket that listens.
/// 4. `EFAULT` (`ioctl.fault`): The argument cannot be read or written.
/// 5. `ENODEV` (`ioctl.no-interface`): No interface has this name or index.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn ioctl(fd: i32, request: IoctlRequest, arg: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::IOCTL, fd as usize, request.0 as usize, arg) };
    Errno::check(raw).map(|value| value as i32)
}

/// Send a signal to a process.
///
/// A positive pid names a process. Signal 0 sends nothing and checks the rest. A signal to oneself
/// that is not blocked is delivered before the call returns, unless another thread takes it. What 0
/// and negative numbers mean is not specified here; they name groups of processes.
///
/// # Arguments
///
/// - `pid`: The process.
/// - `sig`: The signal, or 0.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `ESRCH` (`kill.no-process`): There is no such process.
/// 2. `EINVAL` (`kill.signal`): The signal is not in 0 to 64.
/// 3. `EPERM` (`kill.not-permitted`): The process belongs to another user and the caller lacks the
///    right.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn kill(pid: Pid, sig: Signals) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::KILL, pid as usize, sig.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Move the position in a file.
///
/// Sockets and pipes have no position.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `offset`: How far.
/// - `whence`: From where.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EBADF` (`lseek.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`lseek.whence`): whence is unknown.
/// 3. `ESPIPE` (`lseek.no-position`): It is a socket, a pipe or the like.
/// 4. `EINVAL` (`lseek.offset`): The position would be negative.
/// 5. `ENXIO` (`lseek.no-data`): SEEK_DATA or SEEK_HOLE, and the offset is beyond the end.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn lseek(fd: i32, offset: Off, whence: SeekWhence) -> Result<Off, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::LSEEK,
            fd as usize,
            offset as usize,
            whence.0 as usize,
        )
    };
    Errno::check(raw).map(|value| value as Off)
}

/// Map memory.
///
/// A program that only uses the network needs MAP_PRIVATE with MAP_ANONYMOUS. Such memory starts as
/// zeros. The length is rounded up to whole pages. Without MAP_FIXED the address is a wish, and one
/// that is not aligned or lies in the kernel's half is no error. Unknown bits in prot and flags are
/// ignored.
///
/// # Arguments
///
/// - `addr`: Address wished for, or 0.
/// - `length`: Bytes wanted.
/// - `prot`: What may be done with the memory.
/// - `flags`: MAP_SHARED or MAP_PRIVATE, and more.
/// - `fd`: File to map. Ignored with MAP_ANONYMOUS.
/// - `offset`: Where in the file to start, a multiple of the page size.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`mmap.offset`): The offset is no multiple of the page size. MAP_ANONYMOUS makes no
///    difference.
/// 2. `EBADF` (`mmap.bad-fd`): A file is wanted and the descriptor is not open.
/// 3. `EINVAL` (`mmap.length-zero`): The length is 0.
/// 4. `ENOMEM` (`mmap.no-room`): The address space has no room, or with MAP_FIXED the range leaves
///    the part of the process.
/// 5. `EINVAL` (`mmap.fixed-address`): With MAP_FIXED, the address is no multiple of the page size.
/// 6. `EPERM` (`mmap.privileged-address`): With MAP_FIXED, the address lies at the very bottom and
///    the caller lacks the right.
/// 7. `EEXIST` (`mmap.occupied`): With MAP_FIXED_NOREPLACE, something is there.
/// 8. `EINVAL` (`mmap.sharing`): MAP_SHARED and MAP_PRIVATE are both absent, or both set without a
///    file.
/// 9. `EACCES` (`mmap.access`): The file was not opened for this: for reading, or for writing too
///    where it is shared and writable. Or the memory would be writable and executable, and the
///    system keeps that apart.
/// 10. `ENODEV` (`mmap.not-mappable`): The descriptor cannot be mapped. No socket can.
/// 11. `ENOMEM` (`mmap.memory-shortage`): Memory is short.
///
/// # Security
///
/// - Memory is zeroed before a process sees it.
/// - MAP_FIXED replaces what is there without a question.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn mmap(
    addr: usize,
    length: usize,
    prot: MmapProt,
    flags: MmapFlags,
    fd: i32,
    offset: Off,
) -> Result<usize, Errno> {
    let raw = unsafe {
        entry::syscall6(
            number::MMAP,
            addr,
            length,
            prot.0 as usize,
            flags.0 as usize,
            fd as usize,
            offset as usize,
        )
    };
    Errno::check(raw).map(|value| value as usize)
}

/// Change what may be done with mapped memory.
///
/// The length is rounded up to whole pages. A thread's stack is often mapped with PROT_NONE first
/// and opened with this. If a gap is met, the pages before it have changed already.
///
/// # Arguments
///
/// - `addr`: Start, a multiple of the page size.
/// - `length`: Bytes.
/// - `prot`: What may be done from now on.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`mprotect.grows-both`): PROT_GROWSDOWN and PROT_GROWSUP are both set.
/// 2. `EINVAL` (`mprotect.address`): The address is no multiple of the page size.
/// 3. `ENOMEM` (`mprotect.range`): The range wraps around.
/// 4. `EINVAL` (`mprotect.prot`): prot has an unknown bit.
/// 5. `ENOMEM` (`mprotect.unmapped`): A page of the range is not mapped.
/// 6. `EINVAL` (`mprotect.grows`): PROT_GROWSDOWN or PROT_GROWSUP is set and the mapping does not
///    grow that way.
/// 7. `EACCES` (`mprotect.access`): The file behind the mapping does not allow it; or the pages
///    would be writable and executable, and the system keeps that apart.
/// 8. `ENOMEM` (`mprotect.memory-shortage`): A mapping would have to be split, and memory for that
///    is short.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn mprotect(addr: usize, length: usize, prot: MmapProt) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::MPROTECT, addr, length, prot.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Give mapped memory back.
///
/// Every page that the range touches goes away. Parts where nothing is mapped are no error.
///
/// # Arguments
///
/// - `addr`: Start, a multiple of the page size.
/// - `length`: Bytes, rounded up to whole pages.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`munmap.address`): The address is no multiple of the page size.
/// 2. `EINVAL` (`munmap.range`): The range leaves the part of the process.
/// 3. `EINVAL` (`munmap.length-zero`): The length is 0.
/// 4. `ENOMEM` (`munmap.memory-shortage`): A mapping would have to be split, and memory for that is
///    short.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn munmap(addr: usize, length: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::MUNMAP, addr, length) };
    Errno::check(raw).map(|value| value as i32)
}

/// Sleep for a time.
///
/// It is never made again after a signal handler, SA_RESTART or not.
///
/// # Arguments
///
/// - `duration`: How long. (read)
/// - `remaining`: What is left when a signal ends the sleep. (written, may be null)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`nanosleep.duration-fault`): The time cannot be read.
/// 2. `EINVAL` (`nanosleep.range`): The seconds are negative, or the nanoseconds are not 0 to
///    999999999.
/// 3. `EFAULT` (`nanosleep.remaining-fault`): A signal handler ran and the rest cannot be written.
/// 4. `EINTR` (`nanosleep.interrupted`): A signal handler ran. The rest is in remaining.
///
/// # Safety
///
/// What the kernel writes through `remaining` has to be the caller's to change until the call
/// returns. What it reads through `duration` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn nanosleep(duration: *const Timespec, remaining: *mut Timespec) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::NANOSLEEP, duration as usize, remaining as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// What is known of a file.
///
/// With an empty path and AT_EMPTY_PATH it tells about the descriptor; st_mode of a socket has
/// S_IFSOCK. Headers of some architectures know it as fstatat. Which paths exist is not specified.
///
/// # Arguments
///
/// - `dirfd`: Directory that a relative path starts from, or AT_FDCWD.
/// - `path`: Path, ended by a NUL. (read)
/// - `buf`: What is known. (written)
/// - `flags`: Flags.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`newfstatat.flags`): A flag is unknown.
/// 2. `EFAULT` (`newfstatat.path-fault`): The path cannot be read.
/// 3. `ENAMETOOLONG` (`newfstatat.path-long`): The path or a name in it is too long.
/// 4. `ENOENT` (`newfstatat.path-empty`): The path is empty and AT_EMPTY_PATH is not set.
/// 5. `EBADF` (`newfstatat.bad-dirfd`): The path is relative or empty and dirfd is not open.
/// 6. `ENOTDIR` (`newfstatat.not-a-directory`): A part of the path, or dirfd, is no directory.
/// 7. `ENOENT` (`newfstatat.missing`): Nothing has this path.
/// 8. `EACCES` (`newfstatat.search`): A directory on the path may not be searched.
/// 9. `ELOOP` (`newfstatat.loop`): Too many symbolic links.
/// 10. `EFAULT` (`newfstatat.buf-fault`): The answer cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// What it reads through `path` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn newfstatat(
    dirfd: i32,
    path: *const u8,
    buf: *mut Stat,
    flags: AtFlags,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::NEWFSTATAT,
            dirfd as usize,
            path as usize,
            buf as usize,
            flags.0 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Open a file by its path from the working directory.
///
/// x86_64 only; elsewhere it is openat with AT_FDCWD. Of all paths only /dev/null is specified:
/// reading it finds the end, and what is written to it is gone. Which others exist is not
/// specified. The descriptor is the lowest that is free.
///
/// # Arguments
///
/// - `path`: Path, ended by a NUL. (read)
/// - `flags`: How to open it.
/// - `mode`: Rights of a file that is made, with O_CREAT.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`open.flags`): The flags do not go together.
/// 2. `EFAULT` (`open.path-fault`): The path cannot be read.
/// 3. `ENAMETOOLONG` (`open.path-long`): The path or a name in it is too long.
/// 4. `ENOENT` (`open.path-empty`): The path is empty.
/// 5. `EMFILE` (`open.no-fd`): The descriptor table is full.
/// 6. `ENOTDIR` (`open.not-a-directory`): A part of the path is no directory; or it has to be one
///    and is none.
/// 7. `ENOENT` (`open.missing`): Nothing has this path.
/// 8. `EACCES` (`open.search`): A directory on the path may not be searched.
/// 9. `ELOOP` (`open.loop`): Too many symbolic links.
/// 10. `EEXIST` (`open.exists`): It exists, and O_CREAT and O_EXCL are set.
/// 11. `EISDIR` (`open.directory`): It is a directory and was to be written.
/// 12. `EACCES` (`open.access`): The file may not be opened in this way.
///
/// # Safety
///
/// What it reads through `path` must not change meanwhile. See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn open(path: *const u8, flags: OpenFlags, mode: u32) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::OPEN, path as usize, flags.0 as usize, mode as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Open a file.
///
/// Of all paths only /dev/null is specified: reading it finds the end, and what is written to it is
/// gone. Which others exist is not specified. The descriptor is the lowest that is free.
///
/// # Arguments
///
/// - `dirfd`: Directory that a relative path starts from, or AT_FDCWD.
/// - `path`: Path, ended by a NUL. (read)
/// - `flags`: How to open it.
/// - `mode`: Rights of a file that is made, with O_CREAT.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`openat.flags`): The flags do not go together.
/// 2. `EFAULT` (`openat.path-fault`): The path cannot be read.
/// 3. `ENAMETOOLONG` (`openat.path-long`): The path or a name in it is too long.
/// 4. `ENOENT` (`openat.path-empty`): The path is empty.
/// 5. `EMFILE` (`openat.no-fd`): The descriptor table is full.
/// 6. `EBADF` (`openat.bad-dirfd`): The path is relative and dirfd is not open.
/// 7. `ENOTDIR` (`openat.not-a-directory`): A part of the path, or dirfd, is no directory; or it
///    has to be one and is none.
/// 8. `ENOENT` (`openat.missing`): Nothing has this path.
/// 9. `EACCES` (`openat.search`): A directory on the path may not be searched.
/// 10. `ELOOP` (`openat.loop`): Too many symbolic links.
/// 11. `EEXIST` (`openat.exists`): It exists, and O_CREAT and O_EXCL are set.
/// 12. `EISDIR` (`openat.directory`): It is a directory and was to be written.
/// 13. `EACCES` (`openat.access`): The file may not be opened in this way.
///
/// # Safety
///
/// What it reads through `path` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn openat(
    dirfd: i32,
    path: *const u8,
    flags: OpenFlags,
    mode: u32,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::OPENAT,
            dirfd as usize,
            path as usize,
            flags.0 as usize,
            mode as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Make a pipe.
///
/// x86_64 only; it is pipe2 without flags.
///
/// # Arguments
///
/// - `pipefd`: Receives both descriptors: the one to read from first. (written, 2 elements)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `ENFILE` (`pipe.files`): The system has too many open files.
/// 2. `EMFILE` (`pipe.no-fd`): The descriptor table has no room for two.
/// 3. `EFAULT` (`pipe.pipefd-fault`): The descriptors cannot be written. None is open.
///
/// # Safety
///
/// What the kernel writes through `pipefd` has to be the caller's to change until the call returns.
/// See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn pipe(pipefd: *mut [i32; 2]) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::PIPE, pipefd as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Make a pipe.
///
/// What is written to the second descriptor can be read from the first, in order. O_NONBLOCK counts
/// for both, and so does O_CLOEXEC. The descriptors are the two lowest that are free, the reading
/// end being the lower one.
///
/// # Arguments
///
/// - `pipefd`: Receives both descriptors: the one to read from first. (written, 2 elements)
/// - `flags`: O_CLOEXEC, O_NONBLOCK; others need not be supported.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`pipe2.flags`): A flag is unknown.
/// 2. `ENFILE` (`pipe2.files`): The system has too many open files.
/// 3. `EMFILE` (`pipe2.no-fd`): The descriptor table has no room for two.
/// 4. `EFAULT` (`pipe2.pipefd-fault`): The descriptors cannot be written. None is open.
///
/// # Safety
///
/// What the kernel writes through `pipefd` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn pipe2(pipefd: *mut [i32; 2], flags: OpenFlags) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::PIPE2, pipefd as usize, flags.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Settings of a thread.
///
/// PR_SET_NAME takes the address of a text; 15 bytes of it count. PR_GET_NAME stores 16 bytes, the
/// last of them a NUL. PR_SET_NO_NEW_PRIVS wants 1, 0, 0, 0 and PR_GET_NO_NEW_PRIVS wants four
/// zeros. Other operations may be unknown.
///
/// # Arguments
///
/// - `option`: What to do.
/// - `arg2`: The option says what it is.
/// - `arg3`: The option says what it is.
/// - `arg4`: The option says what it is.
/// - `arg5`: The option says what it is.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`prctl.option`): The option is unknown.
/// 2. `EINVAL` (`prctl.arguments`): An argument does not go with PR_SET_NO_NEW_PRIVS or
///    PR_GET_NO_NEW_PRIVS.
/// 3. `EFAULT` (`prctl.fault`): The name cannot be read or written.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn prctl(
    option: PrctlOption,
    arg2: u64,
    arg3: u64,
    arg4: u64,
    arg5: u64,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall5(
            number::PRCTL,
            option.0 as usize,
            arg2 as usize,
            arg3 as usize,
            arg4 as usize,
            arg5 as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Read or set the limit of a resource.
///
/// RLIMIT_NOFILE matters to sockets: a new descriptor at or above it is refused with EMFILE.
/// Anybody may lower a limit; raising rlim_max takes a right.
///
/// # Arguments
///
/// - `pid`: The process, or 0 for the caller.
/// - `resource`: The resource.
/// - `new_limit`: Limit from now on; absent, nothing changes. (read, may be null)
/// - `old_limit`: The limit as it was. (written, may be null)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`prlimit64.new-fault`): The new limit cannot be read.
/// 2. `ESRCH` (`prlimit64.no-process`): There is no such process.
/// 3. `EPERM` (`prlimit64.other-process`): The process belongs to another user and the caller lacks
///    the right.
/// 4. `EINVAL` (`prlimit64.resource`): The resource is unknown.
/// 5. `EINVAL` (`prlimit64.order`): The new rlim_cur is above the new rlim_max.
/// 6. `EPERM` (`prlimit64.descriptors`): RLIMIT_NOFILE above what the system allows.
/// 7. `EPERM` (`prlimit64.raise`): rlim_max would rise and the caller lacks the right.
/// 8. `EFAULT` (`prlimit64.old-fault`): The old limit cannot be written. The new one holds all the
///    same.
///
/// # Safety
///
/// What the kernel writes through `old_limit` has to be the caller's to change until the call
/// returns. What it reads through `new_limit` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn prlimit64(
    pid: Pid,
    resource: Resource,
    new_limit: *const Rlimit64,
    old_limit: *mut Rlimit64,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::PRLIMIT64,
            pid as usize,
            resource.0 as usize,
            new_limit as usize,
            old_limit as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Read where a symbolic link leads.
///
/// x86_64 only; elsewhere it is readlinkat with AT_FDCWD. A start-up routine asks for
/// /proc/self/exe and takes ENOENT well. Which paths exist is not specified.
///
/// # Arguments
///
/// - `path`: Path, ended by a NUL. (read)
/// - `buf`: Where the text goes. It gets no NUL. (written, `bufsize` bytes)
/// - `bufsize`: Bytes of room. A longer text is cut.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`readlink.size`): The room is not positive.
/// 2. `EFAULT` (`readlink.path-fault`): The path cannot be read.
/// 3. `ENAMETOOLONG` (`readlink.path-long`): The path or a name in it is too long.
/// 4. `ENOENT` (`readlink.path-empty`): The path is empty.
/// 5. `ENOTDIR` (`readlink.not-a-directory`): A part of the path is no directory.
/// 6. `ENOENT` (`readlink.missing`): Nothing has this path.
/// 7. `EACCES` (`readlink.search`): A directory on the path may not be searched.
/// 8. `ELOOP` (`readlink.loop`): Too many symbolic links.
/// 9. `EINVAL` (`readlink.not-a-link`): It is no symbolic link.
/// 10. `EFAULT` (`readlink.buf-fault`): The text cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// What it reads through `path` must not change meanwhile. See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn readlink(path: *const u8, buf: *mut u8, bufsize: i32) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::READLINK,
            path as usize,
            buf as usize,
            bufsize as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Read where a symbolic link leads, from a directory.
///
/// Which paths exist is not specified.
///
/// # Arguments
///
/// - `dirfd`: Directory that a relative path starts from, or AT_FDCWD.
/// - `path`: Path, ended by a NUL. (read)
/// - `buf`: Where the text goes. It gets no NUL. (written, `bufsize` bytes)
/// - `bufsize`: Bytes of room. A longer text is cut.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`readlinkat.size`): The room is not positive.
/// 2. `EFAULT` (`readlinkat.path-fault`): The path cannot be read.
/// 3. `ENAMETOOLONG` (`readlinkat.path-long`): The path or a name in it is too long.
/// 4. `ENOENT` (`readlinkat.path-empty`): The path is empty and dirfd is no symbolic link.
/// 5. `EBADF` (`readlinkat.bad-dirfd`): The path is relative and dirfd is not open.
/// 6. `ENOTDIR` (`readlinkat.not-a-directory`): A part of the path, or dirfd, is no directory.
/// 7. `ENOENT` (`readlinkat.missing`): Nothing has this path.
/// 8. `EACCES` (`readlinkat.search`): A directory on the path may not be searched.
/// 9. `ELOOP` (`readlinkat.loop`): Too many symbolic links.
/// 10. `EINVAL` (`readlinkat.not-a-link`): It is no symbolic link.
/// 11. `EFAULT` (`readlinkat.buf-fault`): The text cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// What it reads through `path` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn readlinkat(
    dirfd: i32,
    path: *const u8,
    buf: *mut u8,
    bufsize: i32,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::READLINKAT,
            dirfd as usize,
            path as usize,
            buf as usize,
            bufsize as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Register the thread for restartable sequences.
///
/// A libc registers once per thread and lives without it where the answer is ENOSYS; an
/// implementation may always give that answer.
///
/// # Arguments
///
/// - `area`: The thread's area. (read and written)
/// - `len`: Its size, 32 or more.
/// - `flags`: Flags.
/// - `sig`: Number that stands before each abort handler.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `ENOSYS` (`rseq.unsupported`): There are no restartable sequences.
/// 2. `EINVAL` (`rseq.flags`): A flag is unknown.
/// 3. `EINVAL` (`rseq.other-area`): Another area is registered, or none where one is to be taken
///    back.
/// 4. `EPERM` (`rseq.signature`): The area is registered with another number.
/// 5. `EBUSY` (`rseq.registered`): The area is registered already.
/// 6. `EINVAL` (`rseq.area`): The area is not aligned to 32 bytes or is too small.
/// 7. `EFAULT` (`rseq.fault`): The area cannot be written.
///
/// # Safety
///
/// What the kernel writes through `area` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn rseq(area: *mut Rseq, len: u32, flags: RseqFlags, sig: u32) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::RSEQ,
            area as usize,
            len as usize,
            flags.0 as usize,
            sig as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Say what a signal does.
///
/// Handlers belong to the process. SIGKILL and SIGSTOP can be read and not set. Unknown flags are
/// cleared, and so are SIGKILL and SIGSTOP in the mask. On x86_64 a handler needs SA_RESTORER and
/// sa_restorer; without them the process gets SIGSEGV instead of the handler.
///
/// # Arguments
///
/// - `sig`: The signal.
/// - `act`: What it does from now on; absent, nothing changes. (read, may be null)
/// - `oldact`: What it did. (written, may be null)
/// - `sigsetsize`: SIGSET_SIZE.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`rt_sigaction.size`): sigsetsize is not 8.
/// 2. `EFAULT` (`rt_sigaction.act-fault`): act cannot be read.
/// 3. `EINVAL` (`rt_sigaction.signal`): The signal is not in 1 to 64, or act is given for SIGKILL
///    or SIGSTOP.
/// 4. `EFAULT` (`rt_sigaction.oldact-fault`): oldact cannot be written. The new action holds all
///    the same.
///
/// # Safety
///
/// What the kernel writes through `oldact` has to be the caller's to change until the call returns.
/// What it reads through `act` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn rt_sigaction(
    sig: Signals,
    act: *const Sigaction,
    oldact: *mut Sigaction,
    sigsetsize: usize,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::RT_SIGACTION,
            sig.0 as usize,
            act as usize,
            oldact as usize,
            sigsetsize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Block or unblock signals in the calling thread.
///
/// SIGKILL and SIGSTOP are never blocked; asking for it is no error. A waiting signal that becomes
/// unblocked is delivered before the call returns. Without set, how is not looked at.
///
/// # Arguments
///
/// - `how`: What set does.
/// - `set`: Signals; absent, nothing changes. (read, may be null)
/// - `oldset`: The mask as it was. (written, may be null)
/// - `sigsetsize`: SIGSET_SIZE.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`rt_sigprocmask.size`): sigsetsize is not 8.
/// 2. `EFAULT` (`rt_sigprocmask.set-fault`): set cannot be read.
/// 3. `EINVAL` (`rt_sigprocmask.how`): set is given and how is unknown.
/// 4. `EFAULT` (`rt_sigprocmask.oldset-fault`): oldset cannot be written. The new mask holds all
///    the same.
///
/// # Safety
///
/// What the kernel writes through `oldset` has to be the caller's to change until the call returns.
/// What it reads through `set` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn rt_sigprocmask(
    how: SigprocmaskHow,
    set: *const Sigset,
    oldset: *mut Sigset,
    sigsetsize: usize,
) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::RT_SIGPROCMASK,
            how.0 as usize,
            set as usize,
            oldset as usize,
            sigsetsize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Go back from a signal handler.
///
/// No program calls it by name: a handler returns to code that does. Registers, stack and mask
/// become what they were when the signal came. The frame on the stack is the kernel's own.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn rt_sigreturn() -> Result<i64, Errno> {
    let raw = unsafe { entry::syscall0(number::RT_SIGRETURN) };
    Errno::check(raw).map(|value| value as i64)
}

/// Let other threads run.
///
/// The caller goes on when the others that could run have had a turn.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn sched_yield() -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall0(number::SCHED_YIELD) };
    Errno::check(raw).map(|value| value as i32)
}

/// Say where the thread's list of held locks is.
///
/// When the thread ends, each lock on the list that it still holds gets FUTEX_OWNER_DIED, and a
/// sleeper is woken. The list is not looked at before; a bad address is no error.
///
/// # Arguments
///
/// - `head`: Address of a robust_list_head, or 0.
/// - `len`: Its size, 24.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`set_robust_list.size`): len is not 24.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn set_robust_list(head: usize, len: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::SET_ROBUST_LIST, head, len) };
    Errno::check(raw).map(|value| value as i32)
}

/// Say where to store 0 when the thread ends.
///
/// At the end of the thread, 0 is stored there and one sleeper on a futex there is woken. The
/// address is not looked at before; a bad one is no error, not even then.
///
/// # Arguments
///
/// - `tidptr`: Address of a 32-bit number, or 0.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn set_tid_address(tidptr: usize) -> Result<Pid, Errno> {
    let raw = unsafe { entry::syscall1(number::SET_TID_ADDRESS, tidptr) };
    Errno::check(raw).map(|value| value as Pid)
}

/// Set the real, the effective and the saved user.
///
/// The call changes the calling thread alone; a libc makes it in every thread. The value -1 leaves
/// a user as it is. When the effective user goes from 0 to another, the rights of the superuser go
/// with it, and they come back when it returns to 0. When none of the three is 0 any more, they are
/// gone for good.
///
/// # Arguments
///
/// - `ruid`: Real user, or -1.
/// - `euid`: Effective user, or -1.
/// - `suid`: Saved user, or -1.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EPERM` (`setresuid.not-permitted`): The caller lacks the right and one of the values is none
///    of its three users.
///
/// # Security
///
/// - Ports below 1024 can be bound by effective user 0 only.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn setresuid(ruid: Uid, euid: Uid, suid: Uid) -> Result<i32, Errno> {
    let raw = unsafe {
        entry::syscall3(
            number::SETRESUID,
            ruid as usize,
            euid as usize,
            suid as usize,
        )
    };
    Errno::check(raw).map(|value| value as i32)
}

/// Send a signal to a thread.
///
/// The number of the process makes sure that a thread number that was given out again is not hit.
///
/// # Arguments
///
/// - `tgid`: The process that the thread belongs to.
/// - `tid`: The thread.
/// - `sig`: The signal, or 0 to check only.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`tgkill.numbers`): tgid or tid is not positive.
/// 2. `ESRCH` (`tgkill.no-thread`): The process has no such thread.
/// 3. `EINVAL` (`tgkill.signal`): The signal is not in 0 to 64.
/// 4. `EPERM` (`tgkill.not-permitted`): The process belongs to another user and the caller lacks
///    the right.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn tgkill(tgid: Pid, tid: Pid, sig: Signals) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::TGKILL, tgid as usize, tid as usize, sig.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Read the seconds since 1970.
///
/// x86_64 only. Elsewhere a libc reads CLOCK_REALTIME with clock_gettime.
///
/// # Arguments
///
/// - `seconds`: The seconds, once more. (written, may be null)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`time.fault`): The seconds cannot be written.
///
/// # Safety
///
/// What the kernel writes through `seconds` has to be the caller's to change until the call
/// returns. See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn time(seconds: *mut i64) -> Result<i64, Errno> {
    let raw = unsafe { entry::syscall1(number::TIME, seconds as usize) };
    Errno::check(raw).map(|value| value as i64)
}

/// Send a signal to a thread by its number alone.
///
/// The older form of tgkill. A number that was given out again hits another thread; some libcs use
/// it nevertheless.
///
/// # Arguments
///
/// - `tid`: The thread.
/// - `sig`: The signal, or 0 to check only.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EINVAL` (`tkill.number`): tid is not positive.
/// 2. `ESRCH` (`tkill.no-thread`): There is no such thread.
/// 3. `EINVAL` (`tkill.signal`): The signal is not in 0 to 64.
/// 4. `EPERM` (`tkill.not-permitted`): The thread belongs to another user and the caller lacks the
///    right.
///
/// # Safety
///
/// See the [module](self).
#[inline]
pub unsafe fn tkill(tid: Pid, sig: Signals) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall2(number::TKILL, tid as usize, sig.0 as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Names of the system.
///
/// sysname says which system it is. What stands in the other fields is free.
///
/// # Arguments
///
/// - `buf`: The names. (written)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`uname.fault`): The names cannot be written.
///
/// # Safety
///
/// What the kernel writes through `buf` has to be the caller's to change until the call returns.
/// See the [module](self).
#[inline]
pub unsafe fn uname(buf: *mut Utsname) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall1(number::UNAME, buf as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Write to a descriptor.
///
/// On a socket it sends as sendto does, without flags and without an address.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `buf`: The data. (read, `count` bytes)
/// - `count`: Its length.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`write.bad-fd`): The descriptor is not open.
/// 2. `EFAULT` (`write.buf-range`): The data does not lie within the user part of the address
///    space.
/// 3. `EMSGSIZE` (`write.oversized`, where `sock.kind == UDP`): No datagram of any kind is that
///    long.
/// 4. `EDESTADDRREQ` (`write.no-destination`, where `sock.kind == UDP`): No address is given and
///    the socket is not connected.
/// 5. `EMSGSIZE` (`write.too-long`, where `sock.kind == UDP`): The datagram does not fit an IPv4
///    packet.
/// 6. The error that was pending (`write.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 7. `EPIPE` (`write.shut`, where `sock.kind == UDP`): The sending side was shut down.
/// 8. `ENOBUFS` (`write.no-buffers`, where `sock.kind == UDP`): There is no memory for the
///    datagram.
/// 9. `EFAULT` (`write.buf-fault`, where `sock.kind == UDP`): The data cannot be read.
/// 10. The error that was pending (`write.tcp.send-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 11. `EPIPE` (`write.tcp.broken`, where `sock.kind == TCP`): The socket is not connected, or its
///     sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it.
/// 12. `EAGAIN` (`write.tcp.connecting`, where `sock.kind == TCP`): The connection is not there
///     yet.
/// 13. `EAGAIN` (`write.tcp.wait-for-connection#timeout`, where `sock.kind == TCP`): The time limit
///     passed.
/// 14. `EINTR` (`write.tcp.wait-for-connection#signal`, where `sock.kind == TCP`): A signal handler
///     ran.
/// 15. `EFAULT` (`write.tcp.buf-fault`, where `sock.kind == TCP`): The data cannot be read.
///
/// # Waiting
///
/// - `write.tcp.wait-for-connection`: until `sock.state != SYN_SENT`, at most `sock.send_timeout`
///   nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
///
/// # Safety
///
/// What it reads through `buf` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn write(fd: i32, buf: *const u8, count: usize) -> Result<i32, Errno> {
    let raw = unsafe { entry::syscall3(number::WRITE, fd as usize, buf as usize, count) };
    Errno::check(raw).map(|value| value as i32)
}

/// Write to a descriptor out of several buffers.
///
/// On a socket it sends as sendmsg does, without flags and without an address.
///
/// # Arguments
///
/// - `fd`: The descriptor.
/// - `iov`: The buffers with the data, in order. (read, `iovcnt` elements)
/// - `iovcnt`: Number of buffers.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`writev.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`writev.too-many-buffers`): No call takes that many buffers.
/// 3. `EFAULT` (`writev.iov-fault`): The list of buffers cannot be read.
/// 4. `EINVAL` (`writev.iov-negative`): A buffer has a length that is negative as a signed number.
/// 5. `EFAULT` (`writev.iov-range`): A buffer lies outside the user part of the address space, be
///    it empty or not.
/// 6. `EMSGSIZE` (`writev.oversized`, where `sock.kind == UDP`): No datagram of any kind is that
///    long.
/// 7. `EDESTADDRREQ` (`writev.no-destination`, where `sock.kind == UDP`): No address is given and
///    the socket is not connected.
/// 8. `EMSGSIZE` (`writev.too-long`, where `sock.kind == UDP`): The datagram does not fit an IPv4
///    packet.
/// 9. The error that was pending (`writev.pending-error`, where `sock.kind == UDP`): An earlier
///    datagram was answered by an error, which is reported once.
/// 10. `EPIPE` (`writev.shut`, where `sock.kind == UDP`): The sending side was shut down.
/// 11. `ENOBUFS` (`writev.no-buffers`, where `sock.kind == UDP`): There is no memory for the
///     datagram.
/// 12. `EFAULT` (`writev.data-fault`, where `sock.kind == UDP`): The data cannot be read.
/// 13. The error that was pending (`writev.tcp.send-error`, where `sock.kind == TCP`): The
///     connection or the attempt at one has failed, which is reported once.
/// 14. `EPIPE` (`writev.tcp.broken`, where `sock.kind == TCP`): The socket is not connected, or its
///     sending side has ended. Unless MSG_NOSIGNAL is given, SIGPIPE comes with it.
/// 15. `EAGAIN` (`writev.tcp.connecting`, where `sock.kind == TCP`): The connection is not there
///     yet.
/// 16. `EAGAIN` (`writev.tcp.wait-for-connection#timeout`, where `sock.kind == TCP`): The time
///     limit passed.
/// 17. `EINTR` (`writev.tcp.wait-for-connection#signal`, where `sock.kind == TCP`): A signal
///     handler ran.
/// 18. `EFAULT` (`writev.tcp.data-fault`, where `sock.kind == TCP`): The data cannot be read.
///
/// # Waiting
///
/// - `writev.tcp.wait-for-connection`: until `sock.state != SYN_SENT`, at most `sock.send_timeout`
///   nanoseconds. A signal handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.send_timeout)`.
///
/// # Safety
///
/// What it reads through `iov` must not change meanwhile. The same goes for what the structs point
/// to. See the [module](self).
#[inline]
pub unsafe fn writev(fd: i32, iov: *const Iovec, iovcnt: i32) -> Result<i32, Errno> {
    let raw =
        unsafe { entry::syscall3(number::WRITEV, fd as usize, iov as usize, iovcnt as usize) };
    Errno::check(raw).map(|value| value as i32)
}

/// Receive from a socket without asking who sent it.
///
/// recvfrom without an address. It ends as recvfrom does.
///
/// This is [`recvfrom`] with `fd, buf, len, flags, NULL, NULL`.
///
/// # Safety
///
/// As for [`recvfrom`].
#[inline]
pub unsafe fn recv(fd: i32, buf: *mut u8, len: usize, flags: MsgFlags) -> Result<i32, Errno> {
    unsafe {
        recvfrom(
            fd,
            buf,
            len,
            flags,
            core::ptr::null_mut(),
            core::ptr::null_mut(),
        )
    }
}

/// Send on a connected socket.
///
/// sendto without an address. It ends as sendto does.
///
/// This is [`sendto`] with `fd, buf, len, flags, NULL, 0`.
///
/// # Safety
///
/// As for [`sendto`].
#[inline]
pub unsafe fn send(fd: i32, buf: *const u8, len: usize, flags: MsgFlags) -> Result<i32, Errno> {
    unsafe { sendto(fd, buf, len, flags, core::ptr::null(), 0) }
}
