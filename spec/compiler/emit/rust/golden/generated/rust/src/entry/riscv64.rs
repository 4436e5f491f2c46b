// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Entering the kernel on riscv64.

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
            "ecall",
            in("a7") nr,
            lateout("a0") result,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
            in("a1") b,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
            in("a1") b,
            in("a2") c,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
            in("a1") b,
            in("a2") c,
            in("a3") d,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
            in("a1") b,
            in("a2") c,
            in("a3") d,
            in("a4") e,
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
            "ecall",
            in("a7") nr,
            inlateout("a0") a => result,
            in("a1") b,
            in("a2") c,
            in("a3") d,
            in("a4") e,
            in("a5") f,
        );
    }
    result
}
