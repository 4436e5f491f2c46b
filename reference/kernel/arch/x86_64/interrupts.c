#include "interrupts.h"

#include "core/panic.h"
#include "instructions.h"
#include "interrupt-vectors.h"
#include "local-apic.h"
#include "memory.h"
#include "time.h"

/* The first IOAPIC of every PC; QEMU's machines have it there, too. */
enum { IOAPIC_INDEX = 0x00, IOAPIC_DATA = 0x10, IOAPIC_SIZE = 0x1000 };
#define IOAPIC_AT 0xfec00000ull

enum { IOAPIC_VERSION = 1, IOAPIC_REDIRECTION = 16 };

enum { REDIRECTION_LEVEL = 1 << 15, REDIRECTION_MASKED = 1 << 16, DESTINATION_SHIFT = 24 };

enum { PIC_FIRST_DATA = 0x21, PIC_SECOND_DATA = 0xa1, PIC_ALL_MASKED = 0xff };

enum { NO_LINE = UINT32_MAX };

static volatile u32 *ioapic;
static u32 line_count;

/* Each handler has a vector of its own, except that those of one line share the first one's. */
static struct handler {
    u32 line; /* NO_LINE: interrupts by message */
    u8 vector;
    void (*handle)(void *context);
    void *context;
} handlers[INTERRUPT_HANDLERS];
static u32 handler_count;

_Static_assert(VECTOR_FIRST_DEVICE + INTERRUPT_HANDLERS <= VECTOR_SPURIOUS, "the vectors suffice");

static u32 read_ioapic(u32 index)
{
    ioapic[IOAPIC_INDEX / sizeof(u32)] = index;
    return ioapic[IOAPIC_DATA / sizeof(u32)];
}

static void write_ioapic(u32 index, u32 value)
{
    ioapic[IOAPIC_INDEX / sizeof(u32)] = index;
    ioapic[IOAPIC_DATA / sizeof(u32)] = value;
}

/* The upper half first: the lower one may let the line through. */
static void redirect(u32 line, u32 how)
{
    write_ioapic(IOAPIC_REDIRECTION + 2 * line + 1, (u32)local_apic_id() << DESTINATION_SHIFT);
    write_ioapic(IOAPIC_REDIRECTION + 2 * line, how);
}

void interrupts_start(void)
{
    out8(PIC_FIRST_DATA, PIC_ALL_MASKED);
    out8(PIC_SECOND_DATA, PIC_ALL_MASKED);
    ioapic = device_map(IOAPIC_AT, IOAPIC_SIZE);
    ASSERT(ioapic != NULL, "there is room for the IOAPIC");
    line_count = (read_ioapic(IOAPIC_VERSION) >> 16 & 0xff) + 1;
    for (u32 line = 0; line < line_count; line++)
        redirect(line, REDIRECTION_MASKED);
}

static u8 vector_of_line(u32 line)
{
    for (u32 i = 0; i < handler_count; i++) {
        if (handlers[i].line == line)
            return handlers[i].vector;
    }
    return (u8)(VECTOR_FIRST_DEVICE + handler_count);
}

bool interrupt_enable(u32 line, enum interrupt_trigger trigger, void (*handler)(void *context), void *context)
{
    if (line >= line_count || handler_count == INTERRUPT_HANDLERS)
        return false;
    u8 vector = vector_of_line(line);
    handlers[handler_count++] = (struct handler) { line, vector, handler, context };
    redirect(line, vector | (trigger == TRIGGER_LEVEL ? REDIRECTION_LEVEL : 0));
    return true;
}

bool interrupt_message_enable(struct interrupt_message *message, void (*handler)(void *context), void *context)
{
    enum { MESSAGE_DESTINATION_SHIFT = 12 };
    if (handler_count == INTERRUPT_HANDLERS)
        return false;
    u8 vector = (u8)(VECTOR_FIRST_DEVICE + handler_count);
    handlers[handler_count++] = (struct handler) { NO_LINE, vector, handler, context };
    *message = (struct interrupt_message) {
        .address = LOCAL_APIC_MESSAGE | (u64)local_apic_id() << MESSAGE_DESTINATION_SHIFT,
        .data = vector,
    };
    return true;
}

void interrupt_dispatch(u8 vector)
{
    if (vector == VECTOR_SPURIOUS)
        return; /* and it is not ended */
    if (vector == VECTOR_TIMER)
        time_alarm_interrupt();
    for (u32 i = 0; i < handler_count; i++) {
        if (handlers[i].vector == vector)
            handlers[i].handle(handlers[i].context);
    }
    local_apic_end_interrupt();
}
