/* Exceptions and interrupts, after entry.S has saved what they interrupted. */
#ifndef ARCH_TRAPS_H
#define ARCH_TRAPS_H

#include "core/types.h"

/* What the stack holds when the kernel itself was interrupted. */
struct kernel_frame {
    u64 rax, rbx, rcx, rdx;
    u64 rsi, rdi, rbp;
    u64 r8, r9, r10, r11;
    u64 r12, r13, r14, r15;
    u64 vector, error;
    u64 rip, cs, rflags, rsp, ss;
};

/* Makes the table of gates and turns to it. */
void traps_start(void);

_Noreturn void trap_from_user(u64 vector, u64 error);

/* Returns only from interrupts, which machine_idle lets in; an exception in the kernel is a panic. */
void trap_from_kernel(const struct kernel_frame *frame);

#endif
