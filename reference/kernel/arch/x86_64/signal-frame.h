/*
 * The frame that a signal handler runs on, as Linux lays it out on x86_64: handlers of others look into it, and the
 * restorer of a libc gives it back with rt_sigreturn.
 */
#ifndef ARCH_SIGNAL_FRAME_H
#define ARCH_SIGNAL_FRAME_H

#include "core/types.h"
#include "sockspec.h"

struct thread;

/*
 * Puts a frame on the thread's stack and lets its registers start the handler; `mask` is the one that comes back with
 * the frame. False if the stack cannot be written: then nothing has changed.
 */
bool signal_frame_push(struct thread *thread, const struct ss_sigaction *action, const struct ss_siginfo *info, u64 mask);

/* Takes the frame back from which the thread calls rt_sigreturn: registers, and the mask. False if it is damaged. */
bool signal_frame_pop(struct thread *thread, u64 *mask);

#endif
