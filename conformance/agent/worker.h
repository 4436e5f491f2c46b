/*
 * Worker threads. Each lies in wait for a job, does it, says that it is done, and lies in wait again.
 *
 *     IDLE -> READY (main) -> RUNNING -> DONE (worker) -> IDLE (main)
 *
 * Only the main thread starts jobs and takes their ends, so that a job's data belongs to the worker from READY to DONE
 * and to the main thread otherwise.
 */
#ifndef AGENT_WORKER_H
#define AGENT_WORKER_H

#include <stdatomic.h>
#include <stdbool.h>

#include "memory.h"
#include "protocol.h"
#include "sockspec.h"

enum worker_state { WORKER_IDLE, WORKER_READY, WORKER_RUNNING, WORKER_DONE };

struct worker {
    _Atomic ss_u32 state;
    _Atomic ss_u32 awaited; /* the main thread sleeps until the state changes */
    _Atomic ss_u32 handled; /* signal handlers run so far */
    _Atomic ss_u64 signals; /* which, since the job began: bit n-1 for signal n */
    ss_u32 index;
    ss_s32 thread_id;
    ss_s64 (*job)(struct worker *worker);
    ss_s64 value; /* what the job returned */
    bool unprivileged;
    ss_u32 number;
    ss_u64 arguments[SP_ARGUMENTS];
    struct memory memory;
    char outcome[SP_MAX_OUTCOME]; /* the rule by which the last call under test ended, where the kernel tells */
    ss_u32 outcome_length;
};

extern struct worker workers[SP_THREADS];

/* Creates the threads. */
void workers_start(void);

/* The worker on whose stack the caller runs, or NULL on the main thread. */
struct worker *worker_here(void);

/* Hands an idle worker its job. */
void worker_begin(struct worker *worker, ss_s64 (*job)(struct worker *worker));

/* Finds out whether the job is done (true) or its thread waits inside a system call (false), and which of the two holds
 * once everything that was under way has arrived. Lets no time pass where the kernel tells. */
bool worker_settle(struct worker *worker);

/* Waits for the end of the job, at most so long, and not at all while the clock is manual. True if it is done. */
bool worker_wait(struct worker *worker, ss_u32 limit_ms);

/* Runs a job that cannot block, on an idle worker, and returns its value. */
ss_s64 worker_do(struct worker *worker, ss_s64 (*job)(struct worker *worker));

/* Sleeps until *word is no longer `old`, or the time is over, or for no reason. */
void sleep_on(_Atomic ss_u32 *word, ss_u32 old, ss_u64 limit_ns);

#endif
