/*
 * Both directions wait rather than lose: input stays in the port's queue, which holds up QEMU's side, while the console
 * has no room; output goes out as far as the port's queue takes it, and an interrupt tells when it is empty.
 */
#include "drivers/serial.h"

#include "core/console.h"
#include "instructions.h"
#include "interrupts.h"

enum { PORT = 0x3f8, LINE = 4, QUEUE_SIZE = 16 };

/* Registers, from PORT on. */
enum { DATA = 0, INTERRUPTS = 1, IDENTIFICATION = 2, FIFO = 2, LINE_CONTROL = 3, MODEM = 4, STATUS = 5, SCRATCH = 7 };

enum { INTERRUPT_RECEIVED = 1, INTERRUPT_SENT = 2 };
enum { STATUS_RECEIVED = 1, STATUS_QUEUE_EMPTY = 0x20, STATUS_SENT = 0x40 };
enum { FIFO_ON = 1, FIFO_CLEAR = 6, BITS_8 = 3, DIVISOR_ACCESS = 0x80, MODEM_READY = 3, MODEM_INTERRUPT = 8 };

static bool is_there, was_refused;

static u8 read(u16 offset) { return in8((u16)(PORT + offset)); }
static void write_register(u16 offset, u8 value) { out8((u16)(PORT + offset), value); }

static size_t write(const u8 *bytes, size_t count)
{
    size_t written = 0;
    while (written < count && (read(STATUS) & STATUS_QUEUE_EMPTY) != 0)
        for (u32 i = 0; i < QUEUE_SIZE && written < count; i++)
            write_register(DATA, bytes[written++]);
    was_refused = written < count;
    write_register(INTERRUPTS, was_refused ? INTERRUPT_RECEIVED | INTERRUPT_SENT : INTERRUPT_RECEIVED);
    return written;
}

static void flush(void)
{
    while ((read(STATUS) & STATUS_SENT) == 0)
        continue;
}

/* Reading the identification takes back the interrupt "queue is empty"; reading the data, the other. */
static void take_interrupt_back(void *context)
{
    (void)context;
    read(IDENTIFICATION);
}

bool serial_start(void)
{
    static const struct console_channel channel = {.write = write, .flush = flush};
    write_register(SCRATCH, 0x5a);
    if (read(SCRATCH) != 0x5a)
        return false;
    write_register(INTERRUPTS, 0);
    write_register(LINE_CONTROL, DIVISOR_ACCESS);
    write_register(DATA, 1); /* 115200 baud */
    write_register(INTERRUPTS, 0);
    write_register(LINE_CONTROL, BITS_8);
    write_register(FIFO, FIFO_ON | FIFO_CLEAR);
    write_register(MODEM, MODEM_READY | MODEM_INTERRUPT);
    if (!interrupt_enable(LINE, TRIGGER_EDGE, take_interrupt_back, NULL))
        return false;
    write_register(INTERRUPTS, INTERRUPT_RECEIVED);
    is_there = true;
    console_set_channel(&channel);
    return true;
}

static void receive(void)
{
    while (console_receive_room() > 0 && (read(STATUS) & STATUS_RECEIVED) != 0) {
        u8 byte = read(DATA);
        console_receive(&byte, 1);
    }
}

void serial_poll(void)
{
    if (!is_there)
        return;
    receive();
    if (was_refused && (read(STATUS) & STATUS_QUEUE_EMPTY) != 0) {
        was_refused = false;
        console_writable();
    }
}
