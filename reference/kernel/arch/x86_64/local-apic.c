#include "local-apic.h"

#include "core/panic.h"
#include "instructions.h"
#include "memory.h"

enum { MSR_APIC_BASE = 0x1b, APIC_SIZE = 0x1000 };

/* Offsets of registers. */
enum {
    APIC_ID = 0x20,
    APIC_TASK_PRIORITY = 0x80,
    APIC_END = 0xb0,
    APIC_SPURIOUS = 0xf0,
    APIC_TIMER = 0x320,
    APIC_LINE_0 = 0x350,
    APIC_LINE_1 = 0x360,
    APIC_ERROR = 0x370,
    APIC_TIMER_START = 0x380,
    APIC_TIMER_COUNT = 0x390,
    APIC_TIMER_DIVIDER = 0x3e0,
};

enum { MASKED = 1 << 16, SOFTWARE_ENABLED = 1 << 8, GLOBALLY_ENABLED = 1 << 11, DIVIDE_BY_1 = 0xb };

static volatile u8 *apic;

static void write(u32 offset, u32 value) { *(volatile u32 *)(apic + offset) = value; }
static u32 read(u32 offset) { return *(volatile u32 *)(apic + offset); }

void local_apic_start(u8 timer_vector, u8 spurious_vector)
{
    u64 base = read_msr(MSR_APIC_BASE);
    write_msr(MSR_APIC_BASE, base | GLOBALLY_ENABLED);
    apic = device_map(base & ~(u64)(APIC_SIZE - 1), APIC_SIZE);
    ASSERT(apic != NULL, "there is room for the local APIC");
    write(APIC_TASK_PRIORITY, 0);
    write(APIC_SPURIOUS, SOFTWARE_ENABLED | spurious_vector);
    write(APIC_LINE_0, MASKED);
    write(APIC_LINE_1, MASKED);
    write(APIC_ERROR, MASKED);
    write(APIC_TIMER_DIVIDER, DIVIDE_BY_1);
    write(APIC_TIMER, timer_vector);
}

void local_apic_hold_below(u8 vector)
{
    enum { CLASS = 0xf0, CLASS_SIZE = 0x10 };
    write(APIC_TASK_PRIORITY, vector == 0 ? 0 : (vector & CLASS) - CLASS_SIZE);
}

u8 local_apic_id(void) { return (u8)(read(APIC_ID) >> 24); }

void local_apic_end_interrupt(void) { write(APIC_END, 0); }

void local_apic_set_timer(u32 count) { write(APIC_TIMER_START, count); }

u32 local_apic_timer(void) { return read(APIC_TIMER_COUNT); }
