/*
 * What user mode leaves behind in the processor at an entry to the kernel, and finds again when it is resumed.
 *
 * Assembly reads and writes struct registers by the offsets asserted below: eight bytes each, in the order given. What
 * SYSCALL puts into rcx and r11 (the return address and the flags) stands in rip and rflags, too: these two count.
 */
#ifndef ARCH_REGISTERS_H
#define ARCH_REGISTERS_H

#include "core/types.h"

struct registers {
    u64 rax, rbx, rcx, rdx;
    u64 rsi, rdi, rbp, rsp;
    u64 r8, r9, r10, r11;
    u64 r12, r13, r14, r15;
    u64 rip, rflags;
    u64 fs_base, gs_base;
};

_Static_assert(offsetof(struct registers, rax) == 0, "offset of rax");
_Static_assert(offsetof(struct registers, rbx) == 8, "offset of rbx");
_Static_assert(offsetof(struct registers, rcx) == 16, "offset of rcx");
_Static_assert(offsetof(struct registers, rdx) == 24, "offset of rdx");
_Static_assert(offsetof(struct registers, rsi) == 32, "offset of rsi");
_Static_assert(offsetof(struct registers, rdi) == 40, "offset of rdi");
_Static_assert(offsetof(struct registers, rbp) == 48, "offset of rbp");
_Static_assert(offsetof(struct registers, rsp) == 56, "offset of rsp");
_Static_assert(offsetof(struct registers, r8) == 64, "offset of r8");
_Static_assert(offsetof(struct registers, r11) == 88, "offset of r11");
_Static_assert(offsetof(struct registers, r12) == 96, "offset of r12");
_Static_assert(offsetof(struct registers, r15) == 120, "offset of r15");
_Static_assert(offsetof(struct registers, rip) == 128, "offset of rip");
_Static_assert(offsetof(struct registers, rflags) == 136, "offset of rflags");
_Static_assert(offsetof(struct registers, fs_base) == 144, "offset of fs_base");
_Static_assert(offsetof(struct registers, gs_base) == 152, "offset of gs_base");
_Static_assert(sizeof(struct registers) == 160, "size of struct registers");

/* The image that FXSAVE writes and FXRSTOR reads. */
struct float_state {
    _Alignas(16) u8 bytes[512];
};

/* The FXSAVE image of a thread that has not computed anything: x87 and SSE exceptions masked, all registers zero. */
static inline void float_state_init(struct float_state *state)
{
    enum { CONTROL_WORD = 0x037f, MXCSR_AT = 24, MXCSR = 0x1f80 };
    *state = (struct float_state) { { CONTROL_WORD & 0xff, CONTROL_WORD >> 8 } };
    state->bytes[MXCSR_AT] = MXCSR & 0xff;
    state->bytes[MXCSR_AT + 1] = MXCSR >> 8;
}

enum {
    FLAG_CARRY = 1 << 0,
    FLAG_TRAP = 1 << 8,
    FLAG_INTERRUPT = 1 << 9,
    FLAG_DIRECTION = 1 << 10,
};

/* The bits of rflags that belong to user code; in the others FLAGS_FIXED holds. */
#define FLAGS_OF_USER 0x50dd5u /* carry, parity, adjust, zero, sign, trap, direction, overflow, resume, alignment */
#define FLAGS_FIXED 0x202u     /* interrupts on, and the bit that is always set */

#endif
