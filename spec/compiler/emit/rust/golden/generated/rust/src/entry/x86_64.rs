// Generated from fixture 1.2.3 by `sockspec generate`. Do not edit.

//! Entering the kernel on x86_64.

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
            "syscall",
            inlateout("rax") nr => result,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            in("rsi") b,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            in("rsi") b,
            in("rdx") c,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            in("rsi") b,
            in("rdx") c,
            in("r10") d,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            in("rsi") b,
            in("rdx") c,
            in("r10") d,
            in("r8") e,
            lateout("rcx") _,
            lateout("r11") _,
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
            "syscall",
            inlateout("rax") nr => result,
            in("rdi") a,
            in("rsi") b,
            in("rdx") c,
            in("r10") d,
            in("r8") e,
            in("r9") f,
            lateout("rcx") _,
            lateout("r11") _,
        );
    }
    result
}
