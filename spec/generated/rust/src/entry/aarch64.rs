// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

//! Entering the kernel on aarch64.

use core::arch::asm;

/// Enter the kernel with no argument.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall0(nr: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            lateout("x0") result,
        );
    }
    result
}

/// Enter the kernel with one argument.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall1(nr: usize, a: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
        );
    }
    result
}

/// Enter the kernel with 2 arguments.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall2(nr: usize, a: usize, b: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
            in("x1") b,
        );
    }
    result
}

/// Enter the kernel with 3 arguments.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall3(nr: usize, a: usize, b: usize, c: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
            in("x1") b,
            in("x2") c,
        );
    }
    result
}

/// Enter the kernel with 4 arguments.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall4(nr: usize, a: usize, b: usize, c: usize, d: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
            in("x1") b,
            in("x2") c,
            in("x3") d,
        );
    }
    result
}

/// Enter the kernel with 5 arguments.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall5(nr: usize, a: usize, b: usize, c: usize, d: usize, e: usize) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
            in("x1") b,
            in("x2") c,
            in("x3") d,
            in("x4") e,
        );
    }
    result
}

/// Enter the kernel with 6 arguments.
///
/// # Safety
///
/// What the call does has to be right for the whole process.
#[inline]
pub unsafe fn syscall6(
    nr: usize,
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    e: usize,
    f: usize,
) -> isize {
    let result: isize;
    unsafe {
        asm!(
            "svc #0",
            in("x8") nr,
            inlateout("x0") a => result,
            in("x1") b,
            in("x2") c,
            in("x3") d,
            in("x4") e,
            in("x5") f,
        );
    }
    result
}
