/* The end of the machine. */
#ifndef ARCH_DEBUG_PORTS_H
#define ARCH_DEBUG_PORTS_H

/* QEMU's exit code is twice this and one. */
enum exit_value {
    EXIT_STOP = 0,     /* 1 */
    EXIT_PANIC = 0x7f, /* 255 */
};

_Noreturn void debug_exit(enum exit_value value);

#endif
