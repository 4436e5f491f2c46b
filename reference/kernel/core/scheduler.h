/* The main loop: devices, timers, calls that may go on, signals, and back to user code. One kernel stack; no switches. */
#ifndef CORE_SCHEDULER_H
#define CORE_SCHEDULER_H

#include "core/types.h"

struct thread;

struct boot_information {
    const u8 *initrd;
    size_t initrd_size;
    const char *command_line;
};

/* Called by the machine once its own parts stand: starts the kernel and the program. */
_Noreturn void kernel_start(const struct boot_information *boot);

enum entry { ENTRY_CALL, ENTRY_INTERRUPT, ENTRY_FAULT };

/*
 * Called by the machine after it saved the registers of `current` (if any thread ran). ENTRY_CALL: the call's number and
 * arguments are in them. ENTRY_FAULT: `signal` is what the fault is to user code, `address` where.
 */
_Noreturn void kernel_enter(enum entry entry, s32 signal, u64 address);

/* Runs what can run and waits for the rest: the end of kernel_start. */
_Noreturn void scheduler_run(void);

/* Whether something that the program has sent has not left the machine yet. Written by who knows the network (start.c). */
bool kernel_is_sending(void);

/*
 * Ends the program, and the machine once what was sent has left it; the status as wait(2) has it: exit code << 8, or the
 * signal's number.
 */
_Noreturn void kernel_stop(u32 status);

/* The current thread lets the others run first. */
void scheduler_yield(void);

/* Puts a thread that became runnable behind the others. */
void scheduler_add(struct thread *thread);

#endif
