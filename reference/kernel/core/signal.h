/*
 * Signals of the one program and its threads.
 *
 * A signal waits in the thread it was sent to, or, if it was sent to the program and every thread blocks it, in the
 * program until some thread does not. It is acted on before a thread goes back to user code: its handler is set up, or
 * the program ends, or nothing happens. A thread that waits in a call is woken for it, and the call ends first. Of each
 * number one signal waits at a time. Nothing stops a program: there would be nobody to let it go on.
 */
#ifndef CORE_SIGNAL_H
#define CORE_SIGNAL_H

#include "core/thread.h"
#include "core/types.h"
#include "sockspec.h"

/* SIGKILL and SIGSTOP: neither caught nor blocked. */
#define SIGNALS_UNTOUCHABLE (signal_bit(SS_SIGKILL) | signal_bit(SS_SIGSTOP))

static inline u64 signal_bit(s32 signal) { return 1ull << (signal - 1); }

void signal_send_to_thread(struct thread *thread, s32 signal, const struct signal_origin *origin);
void signal_send_to_program(s32 signal, const struct signal_origin *origin);

/* From the kernel, to the thread whose call is at hand: SIGPIPE. */
void signal_raise(s32 signal);

/* What user code did wrong. Ends the program where the signal has no handler or is blocked. */
void signal_fault(struct thread *thread, s32 signal, u64 address);

struct ss_sigaction signal_action(s32 signal);
void signal_set_action(s32 signal, const struct ss_sigaction *action);

/* Blocks these signals and no others. */
void signal_set_mask(struct thread *thread, u64 mask);

/* A mask for the time of one call: the one before comes back at its end, or after the handlers that interrupted it. */
void signal_set_temporary_mask(struct thread *thread, u64 mask);
void signal_restore_mask(struct thread *thread);

/* Has a thread that waits woken if there is a signal to act on. */
void signal_notice(struct thread *thread);

/* Before a thread goes back to user code: acts on its signals. */
void signals_deliver(struct thread *thread);

#endif
