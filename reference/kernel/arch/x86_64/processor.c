#include "processor.h"

#include "core/panic.h"
#include "instructions.h"
#include "registers.h"
#include "segments.h"

enum {
    CR0_MONITOR_COPROCESSOR = 1 << 1,
    CR0_EMULATION = 1 << 2,
    CR0_TASK_SWITCHED = 1 << 3,
    CR0_NUMERIC_ERROR = 1 << 5,
    CR0_WRITE_PROTECT = 1 << 16,
    CR0_ALIGNMENT_MASK = 1 << 18,
};

enum {
    CR4_PHYSICAL_ADDRESS_EXTENSION = 1 << 5,
    CR4_GLOBAL_PAGES = 1 << 7,
    CR4_FXSAVE = 1 << 9,
    CR4_SSE_EXCEPTIONS = 1 << 10,
    CR4_UMIP = 1 << 11,
    CR4_SMEP = 1 << 20,
    CR4_SMAP = 1 << 21,
};

enum {
    MSR_EFER = 0xc0000080,
    MSR_STAR = 0xc0000081,
    MSR_LSTAR = 0xc0000082,
    MSR_SYSCALL_MASK = 0xc0000084,
};

enum { EFER_SYSCALL = 1 << 0 };

/*
 * Flags that SYSCALL clears: trap, interrupt, direction, I/O privilege, nested task, and AC, which opens user memory.
 */
enum { FLAGS_CLEARED = FLAG_TRAP | FLAG_INTERRUPT | FLAG_DIRECTION | 3 << 12 | 1 << 14 | 1 << 18 };

extern u8 entry_call[];

#define NEEDS(bits, bit, name) \
    ASSERT(((bits) >> (bit) & 1) != 0, \
           "the processor lacks " name ": start QEMU with -cpu qemu64,+smep,+smap,+umip,+rdrand,enforce")

void processor_check(void)
{
    enum { STANDARD = 1, STRUCTURED = 7, EXTENDED = 0x80000001 };
    struct cpuid standard = cpuid(STANDARD);
    struct cpuid structured = cpuid(STRUCTURED);
    struct cpuid extended = cpuid(EXTENDED);
    NEEDS(standard.d, 9, "a local APIC");
    NEEDS(standard.d, 13, "global pages");
    NEEDS(standard.d, 24, "FXSAVE");
    NEEDS(standard.d, 26, "SSE2");
    NEEDS(standard.c, 30, "RDRAND");
    NEEDS(structured.b, 7, "SMEP");
    NEEDS(structured.b, 20, "SMAP");
    NEEDS(structured.c, 2, "UMIP");
    NEEDS(extended.d, 11, "SYSCALL");
    NEEDS(extended.d, 20, "NX");
}

void processor_start(void)
{
    u64 cr0 = read_cr0() & ~(u64)(CR0_EMULATION | CR0_TASK_SWITCHED | CR0_ALIGNMENT_MASK);
    write_cr0(cr0 | CR0_MONITOR_COPROCESSOR | CR0_NUMERIC_ERROR | CR0_WRITE_PROTECT);
    write_cr4(CR4_PHYSICAL_ADDRESS_EXTENSION | CR4_GLOBAL_PAGES | CR4_FXSAVE | CR4_SSE_EXCEPTIONS | CR4_UMIP |
              CR4_SMEP | CR4_SMAP);
    write_msr(MSR_EFER, read_msr(MSR_EFER) | EFER_SYSCALL);
    write_msr(MSR_STAR, (u64)SEGMENT_KERNEL_CODE << 32 | (u64)(SYSRET_BASE | USER_PRIVILEGE) << 48);
    write_msr(MSR_LSTAR, (u64)entry_call);
    write_msr(MSR_SYSCALL_MASK, FLAGS_CLEARED);
}
