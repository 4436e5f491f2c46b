/*
 * The ports that QEMU gives to a kernel: the log (isa-debugcon at 0xe9) and the end (isa-debug-exit at 0x501, which
 * ends QEMU with twice the value and one).
 */
#include "debug-ports.h"

#include "instructions.h"
#include "machine.h"

enum { LOG_PORT = 0xe9, EXIT_PORT = 0x501 };

void machine_log(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        out8(LOG_PORT, (u8)text[i]);
}

/* Without the device, a machine that cannot go on is the next best: QEMU's -no-reboot ends it then. */
_Noreturn void debug_exit(enum exit_value value)
{
    out8(EXIT_PORT, (u8)value);
    const struct __attribute__((packed)) {
        u16 last_byte;
        u64 address;
    } no_gates = { 0, 0 };
    __asm__ volatile("lidt %0; int3" : : "m"(no_gates));
    halt_forever();
}

_Noreturn void machine_stop(void) { debug_exit(EXIT_STOP); }
