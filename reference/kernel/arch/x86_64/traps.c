#include "traps.h"

#include "core/panic.h"
#include "core/scheduler.h"
#include "core/space.h"
#include "core/thread.h"
#include "instructions.h"
#include "interrupt-vectors.h"
#include "layout.h"
#include "panic-report.h"
#include "segments.h"
#include "sockspec.h"

enum vector {
    VECTOR_DIVIDE = 0,
    VECTOR_DEBUG = 1,
    VECTOR_NMI = 2,
    VECTOR_BREAKPOINT = 3,
    VECTOR_OVERFLOW = 4,
    VECTOR_BOUND = 5,
    VECTOR_INVALID_OPCODE = 6,
    VECTOR_DOUBLE_FAULT = 8,
    VECTOR_NO_SEGMENT = 11,
    VECTOR_STACK = 12,
    VECTOR_PROTECTION = 13,
    VECTOR_PAGE_FAULT = 14,
    VECTOR_FLOAT = 16,
    VECTOR_ALIGNMENT = 17,
    VECTOR_MACHINE_CHECK = 18,
    VECTOR_SIMD = 19,
};

enum { VECTORS = 256, ENTRY_SIZE = 16 };

enum { PAGE_FAULT_WRITE = 1 << 1, PAGE_FAULT_USER = 1 << 2, PAGE_FAULT_EXECUTE = 1 << 4 };

struct gate {
    u16 offset_low;
    u16 segment;
    u8 stack;
    u8 type;
    u16 offset_middle;
    u32 offset_high;
    u32 reserved;
};

struct __attribute__((packed)) table_pointer {
    u16 last_byte;
    u64 address;
};

/* The first of VECTORS pieces of code in entry.S, ENTRY_SIZE apart. */
extern u8 entry_vectors[];

static struct gate gates[VECTORS];

static const char *const names[] = {
    [VECTOR_DIVIDE] = "divide error",
    [VECTOR_DEBUG] = "debug exception",
    [VECTOR_NMI] = "non-maskable interrupt",
    [VECTOR_BREAKPOINT] = "breakpoint",
    [VECTOR_INVALID_OPCODE] = "invalid opcode",
    [VECTOR_DOUBLE_FAULT] = "double fault",
    [VECTOR_NO_SEGMENT] = "segment not present",
    [VECTOR_STACK] = "stack segment fault",
    [VECTOR_PROTECTION] = "general protection fault",
    [VECTOR_PAGE_FAULT] = "page fault",
    [VECTOR_FLOAT] = "x87 exception",
    [VECTOR_ALIGNMENT] = "alignment check",
    [VECTOR_MACHINE_CHECK] = "machine check",
    [VECTOR_SIMD] = "SIMD exception",
};

static const char *vector_name(u64 vector)
{
    return vector < COUNT_OF(names) && names[vector] != NULL ? names[vector] : "unexpected exception";
}

void traps_start(void)
{
    enum { INTERRUPT_GATE = 0x8e, PRIVILEGE_SHIFT = 5 };
    for (u32 i = 0; i < VECTORS; i++) {
        u64 entry = (u64)entry_vectors + i * ENTRY_SIZE;
        bool needs_own_stack = i == VECTOR_NMI || i == VECTOR_DOUBLE_FAULT || i == VECTOR_MACHINE_CHECK;
        gates[i] = (struct gate) {
            .offset_low = (u16)entry,
            .offset_middle = (u16)(entry >> 16),
            .offset_high = (u32)(entry >> 32),
            .segment = SEGMENT_KERNEL_CODE,
            .stack = needs_own_stack ? FAULT_STACK : 0,
            .type = INTERRUPT_GATE,
        };
    }
    /* The only one that user code may ask for by INT. */
    gates[VECTOR_BREAKPOINT].type |= USER_PRIVILEGE << PRIVILEGE_SHIFT;
    const struct table_pointer pointer = { sizeof(gates) - 1, (u64)gates };
    __asm__ volatile("lidt %0" : : "m"(pointer) : "memory");
}

_Noreturn static void page_fault_from_user(u64 error)
{
    u64 address = read_cr2();
    /* The processor's own access on behalf of user code, for which no page of the program will do: QEMU 7.2 reads the
     * stack so for a far return, which SMAP forbids for ever. */
    if ((error & PAGE_FAULT_USER) == 0)
        kernel_enter(ENTRY_FAULT, SS_SIGSEGV, address);
    u32 access = (error & PAGE_FAULT_EXECUTE) != 0 ? PROTECT_EXECUTE
                 : (error & PAGE_FAULT_WRITE) != 0 ? PROTECT_WRITE
                                                   : PROTECT_READ;
    switch (space_fault(address, access)) {
    case FAULT_RESOLVED:
        machine_resume(current);
    case FAULT_SHORTAGE:
        kernel_enter(ENTRY_FAULT, SS_SIGBUS, address);
    case FAULT_UNMAPPED:
    case FAULT_DENIED:
        kernel_enter(ENTRY_FAULT, SS_SIGSEGV, address);
    }
    PANIC("a page fault has another result");
}

/* The signal for an exception of user code; 0 if it cannot be its doing. */
static s32 signal_of(u64 vector)
{
    switch (vector) {
    case VECTOR_DIVIDE:
    case VECTOR_FLOAT:
    case VECTOR_SIMD:
        return SS_SIGFPE;
    case VECTOR_DEBUG:
    case VECTOR_BREAKPOINT:
        return SS_SIGTRAP;
    case VECTOR_INVALID_OPCODE:
        return SS_SIGILL;
    case VECTOR_NO_SEGMENT:
    case VECTOR_STACK:
    case VECTOR_ALIGNMENT:
        return SS_SIGBUS;
    case VECTOR_OVERFLOW:
    case VECTOR_BOUND:
    case VECTOR_PROTECTION:
        return SS_SIGSEGV;
    default:
        return 0;
    }
}

static bool has_address(s32 signal) { return signal == SS_SIGFPE || signal == SS_SIGTRAP || signal == SS_SIGILL; }

_Noreturn void trap_from_user(u64 vector, u64 error)
{
    if (vector >= FIRST_INTERRUPT) {
        interrupt_dispatch((u8)vector);
        kernel_enter(ENTRY_INTERRUPT, 0, 0);
    }
    if (vector == VECTOR_PAGE_FAULT)
        page_fault_from_user(error);
    s32 signal = signal_of(vector);
    if (signal == 0)
        panic_in_user(vector_name(vector), error);
    kernel_enter(ENTRY_FAULT, signal, has_address(signal) ? current->registers.rip : 0);
}

static bool is_in_guard(u64 address)
{
    return address - (u64)kernel_stack_guard < GUARD_SIZE || address - (u64)fault_stack_guard < GUARD_SIZE;
}

void trap_from_kernel(const struct kernel_frame *frame)
{
    if (frame->vector >= FIRST_INTERRUPT) {
        interrupt_dispatch((u8)frame->vector);
        return;
    }
    bool is_overflow = frame->vector == VECTOR_DOUBLE_FAULT && is_in_guard(read_cr2());
    panic_in_kernel(is_overflow ? "stack overflow" : vector_name(frame->vector), frame);
}
