/* Threads and signals for the checks. */
#ifndef THREADS_H
#define THREADS_H

#include "sockspec.h"

enum { TOLD_SIZE = 64, THREAD_FLAGS = SS_CLONE_VM | SS_CLONE_FS | SS_CLONE_FILES | SS_CLONE_SIGHAND | SS_CLONE_THREAD };

struct thread {
    ss_s32 id;     /* while it lives; then 0 */
    void (*run)(struct thread *self);
    ss_u64 argument;
};

/* Starts it; its number is in place before it runs. Gives what clone gives. */
ss_s64 thread_start(struct thread *thread, void (*run)(struct thread *self));
void thread_join(struct thread *thread);

/* clone as it is. The new task gets `thread` from the top of its stack and runs it. */
ss_s64 thread_clone(ss_u64 flags, struct thread *thread, ss_uptr tls);

/* The rule by which the thread's last call ended, as the kernel names it; `-` where it does not. */
void ask_outcome(ss_s32 thread, char told[TOLD_SIZE]);

/* A handler for the signal that notes which call it interrupted, and how often it ran. */
void handle(ss_s32 signal, ss_u64 flags);
extern volatile ss_u32 handled;
extern char told_in_handler[TOLD_SIZE];

/* The calling thread gets the signal again and again from another one, until signals_stop. */
void signals_start(ss_s32 signal);
void signals_stop(void);

#endif
