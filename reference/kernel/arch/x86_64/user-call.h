/* How user code makes a system call on this machine: SYSCALL, number in rax, arguments in rdi rsi rdx r10 r8 r9. */
#ifndef ARCH_USER_CALL_H
#define ARCH_USER_CALL_H

#include "registers.h"

static inline u64 user_call_number(const struct registers *registers) { return registers->rax; }

static inline void user_call_arguments(const struct registers *registers, u64 arguments[6])
{
    arguments[0] = registers->rdi;
    arguments[1] = registers->rsi;
    arguments[2] = registers->rdx;
    arguments[3] = registers->r10;
    arguments[4] = registers->r8;
    arguments[5] = registers->r9;
}

static inline s64 user_call_result(const struct registers *registers) { return (s64)registers->rax; }

static inline void user_call_set_result(struct registers *registers, s64 result) { registers->rax = (u64)result; }

/* Puts the registers back to where the instruction makes the same call again. */
static inline void user_call_repeat(struct registers *registers, u64 number)
{
    enum { SYSCALL_LENGTH = 2 };
    registers->rax = number;
    registers->rip -= SYSCALL_LENGTH;
}

/* The registers of a new thread that goes on behind the call of `from` with result 0. */
static inline void user_call_fork(struct registers *registers, const struct registers *from, u64 stack)
{
    *registers = *from;
    registers->rax = 0;
    if (stack != 0)
        registers->rsp = stack;
}

#endif
