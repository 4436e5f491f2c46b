// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! A function for each system call. They check nothing: the arguments go to the kernel as they are.
//!
//! All are unsafe, since a call acts on the whole process. A descriptor may be one on which
//! something else relies, and memory may be unmapped by it. An address that the process has not is
//! no crash but `EFAULT`.

use crate::errno::Errno;
#[cfg(target_arch = "x86_64")]
use crate::structs::EpollEvent;
use crate::structs::Sockaddr;
use crate::types::Socklen;
use crate::{entry, number};

/// Give a socket a local address.
///
/// A port of 0 asks for a free one.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `addr`: The address. (read, `addrlen` bytes)
/// - `addrlen`: Its size.
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`bind.bad-fd`): The descriptor is not open.
/// 2. `EINVAL` (`bind.addr-short`): Too short.
/// 3. `EINVAL` (`bind.already-bound`): It has an address already.
/// 4. `EADDRINUSE` (`bind.in-use`): Another socket has the address.
///
/// # Security
///
/// - Ports below 1024 need a right.
///
/// # Safety
///
/// What it reads through `addr` must not change meanwhile. See the [module](self).
#[inline]
pub unsafe fn bind(fd: i32, addr: *const Sockaddr, addrlen: Socklen) -> Result<isize, Errno> {
    let raw =
        unsafe { entry::syscall3(number::BIND, fd as usize, addr as usize, addrlen as usize) };
    Errno::check(raw)
}

/// Receive a datagram.
///
/// # Arguments
///
/// - `fd`: The socket.
/// - `buf`: Where to. (written, `len` bytes)
/// - `len`: At most so many bytes.
/// - `addr`: Who sent it. (written, `addrlen` bytes, may be null)
/// - `addrlen`: Room for the address. (read and written)
///
/// # Errors
///
/// In the order of checking: the first whose condition holds ends the call.
///
/// 1. `EBADF` (`recvfrom.bad-fd`): The descriptor is not open.
/// 2. The error that was pending (`recvfrom.pending-error`): An error was pending.
/// 3. `EAGAIN` (`recvfrom.empty.nonblock`, where `empty`): Nothing is there.
/// 4. `EAGAIN` (`recvfrom.empty.wait#timeout`, where `empty`): The time limit passed.
/// 5. `EINTR` (`recvfrom.empty.wait#signal`, where `empty`): A signal handler ran.
///
/// # Waiting
///
/// - `recvfrom.empty.wait`: until `!empty`, at most `sock.receive_limit` nanoseconds. A signal
///   handler ends it with `EINTR`; with SA_RESTART the call is made anew if
///   `!has(sock.receive_limit)`.
///
/// # Safety
///
/// What the kernel writes through `buf`, `addr`, `addrlen` has to be the caller's to change until
/// the call returns. See the [module](self).
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[inline]
pub unsafe fn recvfrom(
    fd: i32,
    buf: *mut u8,
    len: u64,
    addr: *mut Sockaddr,
    addrlen: *mut Socklen,
) -> Result<isize, Errno> {
    #[cfg(target_arch = "x86_64")]
    let raw = unsafe {
        entry::syscall5(
            number::RECVFROM,
            fd as usize,
            buf as usize,
            len as usize,
            addr as usize,
            addrlen as usize,
        )
    };
    #[cfg(target_arch = "aarch64")]
    let raw = unsafe {
        entry::syscall5(
            number::RECVFROM,
            fd as usize,
            buf as usize,
            len as usize,
            addrlen as usize,
            addr as usize,
        )
    };
    Errno::check(raw)
}

/// Wait for events.
///
/// Listed for the reader.
///
/// # Arguments
///
/// - `epfd`: The instance.
/// - `events`: Filled. (written, `maxevents` elements)
/// - `maxevents`: Room.
/// - `timeout`: Milliseconds.
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EBADF` (`epoll_wait.bad-fd`): The descriptor is not open.
///
/// # Safety
///
/// What the kernel writes through `events` has to be the caller's to change until the call returns.
/// See the [module](self).
#[cfg(target_arch = "x86_64")]
#[inline]
pub unsafe fn epoll_wait(
    epfd: i32,
    events: *mut EpollEvent,
    maxevents: i32,
    timeout: i32,
) -> Result<isize, Errno> {
    let raw = unsafe {
        entry::syscall4(
            number::EPOLL_WAIT,
            epfd as usize,
            events as usize,
            maxevents as usize,
            timeout as usize,
        )
    };
    Errno::check(raw)
}

/// Make a pipe.
///
/// Listed for the reader.
///
/// # Arguments
///
/// - `pipefd`: Receives both. (written, 2 elements)
///
/// # Errors
///
/// Listed for the reader; conformance is not judged by them.
///
/// 1. `EFAULT` (`pipe.fault`): The descriptor is not open.
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

/// Receive without asking who sent it.
///
/// This is [`recvfrom`] with `fd, buf, len, NULL, 0`.
///
/// # Safety
///
/// As for [`recvfrom`].
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
#[inline]
pub unsafe fn recv(fd: i32, buf: *mut u8, len: u64) -> Result<isize, Errno> {
    unsafe { recvfrom(fd, buf, len, core::ptr::null_mut(), core::ptr::null_mut()) }
}
