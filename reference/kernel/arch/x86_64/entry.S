/*
 * The ways into the kernel and out of it.
 *
 * There is one processor and one kernel stack, so everything needed lies at a fixed address, and the bases of fs and gs
 * stay user code's own. `current` points to the thread whose struct registers are its first member. Each way in from
 * user code stores all of them there and starts on the empty stack; nothing ever returns here.
 */
#include "layout.h"

/* Offsets in struct registers, asserted in registers.h. */
#define RAX 0
#define RBX 8
#define RCX 16
#define RDX 24
#define RSI 32
#define RDI 40
#define RBP 48
#define RSP 56
#define R8 64
#define R9 72
#define R10 80
#define R11 88
#define R12 96
#define R13 104
#define R14 112
#define R15 120
#define RIP 128
#define RFLAGS 136

#define USER_DATA 0x2b
#define USER_CODE 0x33

/* All but rax and rsp. */
.macro save_registers at
    movq %rbx, RBX(\at)
    movq %rcx, RCX(\at)
    movq %rdx, RDX(\at)
    movq %rsi, RSI(\at)
    movq %rdi, RDI(\at)
    movq %rbp, RBP(\at)
    movq %r8, R8(\at)
    movq %r9, R9(\at)
    movq %r10, R10(\at)
    movq %r11, R11(\at)
    movq %r12, R12(\at)
    movq %r13, R13(\at)
    movq %r14, R14(\at)
    movq %r15, R15(\at)
.endm

/* All but rcx, r11, rsp and rdi, which points to them. */
.macro load_registers
    movq RAX(%rdi), %rax
    movq RBX(%rdi), %rbx
    movq RDX(%rdi), %rdx
    movq RSI(%rdi), %rsi
    movq RBP(%rdi), %rbp
    movq R8(%rdi), %r8
    movq R9(%rdi), %r9
    movq R10(%rdi), %r10
    movq R12(%rdi), %r12
    movq R13(%rdi), %r13
    movq R14(%rdi), %r14
    movq R15(%rdi), %r15
.endm

    .text

/*
 * SYSCALL comes here with interrupts off, the return address in rcx, the flags in r11, and user code's stack pointer.
 */
    .balign 16
    .globl entry_call
entry_call:
    movq %rsp, user_stack_pointer(%rip)
    movq current(%rip), %rsp
    movq %rax, RAX(%rsp)
    save_registers %rsp
    movq %rcx, RIP(%rsp)
    movq %r11, RFLAGS(%rsp)
    movq user_stack_pointer(%rip), %rax
    movq %rax, RSP(%rsp)
    movq $kernel_stack_top, %rsp
    xorl %ebp, %ebp
    xorl %edi, %edi
    xorl %esi, %esi
    xorl %edx, %edx
    call kernel_enter
    ud2

/*
 * As if the thread whose registers are in `current` had just made a fault: rdi, rsi, rdx are kernel_enter's arguments.
 */
    .balign 16
    .globl entry_again
entry_again:
    movq $kernel_stack_top, %rsp
    xorl %ebp, %ebp
    call kernel_enter
    ud2

/*
 * Interrupts and exceptions. Each vector has 16 bytes; where the processor pushes no error code, a zero stands for it.
 */
#define VECTORS_WITH_ERROR 0x60227d00 /* 8, 10 to 14, 17, 21, 29, 30 */

    .balign 16
    .globl entry_vectors
entry_vectors:
    .set vector, 0
    .rept 256
    .balign 16
    .if vector >= 32 || ((VECTORS_WITH_ERROR >> vector) & 1) == 0
    pushq $0
    .endif
    pushq $vector
    jmp entry_trap
    .set vector, vector + 1
    .endr

/* On the stack: vector, error code, rip, cs, rflags, rsp, ss. User code may have come with the flags DF and AC set, of
   which the latter would let the kernel touch user memory. */
    .balign 16
entry_trap:
    cld
    clac
    testb $3, 24(%rsp)
    jz trap_in_kernel
    pushq %rax
    movq current(%rip), %rax
    save_registers %rax
    popq RAX(%rax)
    popq %rdi
    popq %rsi
    popq RIP(%rax)
    addq $8, %rsp
    popq RFLAGS(%rax)
    popq RSP(%rax)
    movq $kernel_stack_top, %rsp
    xorl %ebp, %ebp
    call trap_from_user
    ud2

/* The order in which these are pushed is that of struct kernel_frame (traps.h), from its end. */
trap_in_kernel:
    pushq %r15
    pushq %r14
    pushq %r13
    pushq %r12
    pushq %r11
    pushq %r10
    pushq %r9
    pushq %r8
    pushq %rbp
    pushq %rdi
    pushq %rsi
    pushq %rdx
    pushq %rcx
    pushq %rbx
    pushq %rax
    movq %rsp, %rdi
    call trap_from_kernel
    popq %rax
    popq %rbx
    popq %rcx
    popq %rdx
    popq %rsi
    popq %rdi
    popq %rbp
    popq %r8
    popq %r9
    popq %r10
    popq %r11
    popq %r12
    popq %r13
    popq %r14
    popq %r15
    addq $16, %rsp
    iretq

/*
 * Back to user code after a call: SYSRET takes rip from rcx and the flags from r11. resume.c has seen to it that both
 * are right, and that rip is an address of user code: with another, SYSRET would fault here, on user code's stack.
 */
    .balign 16
    .globl resume_by_sysret
resume_by_sysret:
    load_registers
    movq RIP(%rdi), %rcx
    movq RFLAGS(%rdi), %r11
    movq RSP(%rdi), %rsp
    movq RDI(%rdi), %rdi
    sysretq

/* Back to user code with every register as it is in struct registers. */
    .balign 16
    .globl resume_by_iret
resume_by_iret:
    movq $kernel_stack_top, %rsp
    pushq $USER_DATA
    pushq RSP(%rdi)
    pushq RFLAGS(%rdi)
    pushq $USER_CODE
    pushq RIP(%rdi)
    load_registers
    movq RCX(%rdi), %rcx
    movq R11(%rdi), %r11
    movq RDI(%rdi), %rdi
    iretq

    .bss
    .balign 8
user_stack_pointer:
    .skip 8
