/*
 * A machine for tests of core/ on the host: time that moves when told, a small user memory, and threads whose user code
 * is the test itself, which makes their calls one by one.
 */
#ifndef TESTS_CORE_SIMULATED_MACHINE_H
#define TESTS_CORE_SIMULATED_MACHINE_H

#include "core/thread.h"
#include "core/types.h"
#include "machine.h"

enum { USER_MEMORY = 256 * 1024 };

/* The program's memory: USER_BASE to USER_BASE + USER_MEMORY, and nothing else. */
#define USER_BASE 0x100000ull

extern u8 user_memory[USER_MEMORY];

extern u64 machine_time_ns;
extern u64 machine_alarm_ns;

/* What the program has sent through the console, frames and all, and how much of it the channel still takes. */
extern u8 console_bytes[1024 * 1024];
extern size_t console_length;
extern size_t console_room;

/* What each poll of the devices comes to and how many there were; whether devices interrupt user code. */
extern struct poll machine_poll_result;
extern u64 machine_polls;
extern bool machine_devices_interrupt;

/* The status of a program that has ended, or -1. */
extern s64 stopped_with;

/* Starts anew: a clock at 0, no threads, no descriptors beside the console's. Gives the first thread. */
struct thread *machine_begin(void);

/* Makes the call of that thread, with the numbers below, and runs the kernel until all threads run user code or wait. */
void user_call(struct thread *thread, u64 number, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f);

/* An interrupt: the kernel looks at its devices and timers. */
void machine_interrupt(void);

/* A fault of the thread's user code. */
void user_fault(struct thread *thread, s32 signal, u64 address);

static inline bool is_waiting(const struct thread *thread) { return thread->state == THREAD_WAITING; }
static inline s64 result_of(const struct thread *thread) { return (s64)thread->registers.rax; }

#endif
