/*
 * A system call, from its entry to its end.
 *
 * A handler checks every outcome in the specification's order, changing nothing but what a `do` step says, and then
 * either ends the call (DONE, FAIL) or names what it waits for (WAIT) and returns. When that may be there, or the time
 * limit passes, or a signal comes, it is entered again from the top with the same arguments; `current->call.wake` says
 * why. Wakes without a reason are legal. Only struct call survives between two entries.
 *
 *     if (!file_can_write(file))
 *         return FAIL(WRITE_BAD_FD);
 *     return DONE(WRITE_OK, count);
 */
#ifndef CORE_CALL_H
#define CORE_CALL_H

#include "core/clock.h"
#include "core/list.h"
#include "core/types.h"
#include "outcomes.h" /* generated: enum outcome, outcome_facts[] */

struct file;
struct thread;

/* What threads wait for: whoever changes what it stands for calls wait_queue_wake. */
struct wait_queue {
    struct list threads;
};

enum wake {
    WAKE_ENTRY,   /* the first entry */
    WAKE_EVENT,   /* what the call waits for may be there */
    WAKE_TIMEOUT, /* the deadline has passed */
    WAKE_SIGNAL,  /* a handler is about to run on this thread: end the call, with INTERRUPTED if it cannot succeed */
};

enum { CALL_RECORD_SIZE = 256, CALL_PIECES = 1024 };

struct call {
    u64 number;
    u64 arguments[6];
    bool active;              /* entered and not ended */
    enum wake wake;
    bool wake_is_due;         /* woken and not yet entered again */
    enum outcome outcome;     /* how it ended, or as what it waits */
    bool interrupted;         /* ended by INTERRUPTED */
    bool restarts;            /* and may be made again where the handler says SA_RESTART */
    bool has_deadline;
    u64 deadline_ns;          /* fixed by the first WAIT that names a time limit */
    struct file *file;        /* held from call_file to the end, whatever happens to the descriptor */
    /* What the handler keeps for its next entry; zero at the first. Cast it to a struct of the handler's own. */
    _Alignas(16) u8 record[CALL_RECORD_SIZE];
};

/* No time limit for WAIT. */
#define NO_LIMIT UINT64_MAX

/* Each of these sets current->call.outcome and gives what the handler returns. */
s64 call_fail(enum outcome outcome);                     /* with the errno of the specification */
s64 call_fail_with(enum outcome outcome, s32 error);     /* for outcomes whose errno is a value of the state */
s64 call_done(enum outcome outcome, s64 value);
s64 call_wait(enum outcome outcome, struct wait_queue *queue, u64 limit_ns);
s64 call_interrupted(enum outcome outcome, bool restarts); /* EINTR, or made again */

#define FAIL(outcome) call_fail(outcome)
#define FAIL_WITH(outcome, error) call_fail_with(outcome, error)
#define DONE(outcome, value) call_done(outcome, value)
#define WAIT(outcome, queue, limit_ns) call_wait(outcome, queue, limit_ns)
#define INTERRUPTED(outcome, restarts) call_interrupted(outcome, restarts)

/* The open file of a descriptor, or NULL. At later entries of a call that waited: the file it had at the first. */
struct file *call_file(s32 descriptor);

/* The call has waited and was entered again: `woken` in the specification. */
bool call_was_woken(void);

void wait_queue_init(struct wait_queue *queue);

/* Every thread in the queue, and every thread in poll, is entered again soon. */
void wait_queue_wake(struct wait_queue *queue);

/* The queue in which poll waits: woken together with every other one. */
extern struct wait_queue poll_queue;

/* --- For the scheduler, signals and futexes --- */

/* Makes the call that the registers of the current thread ask for, until it ends or waits. */
void call_make(void);

/* Enters every call again that was woken before now. */
void calls_go_on(void);
bool calls_are_woken(void);

/* Has the call of a waiting thread entered again soon. The first reason counts: a thread is woken once. */
void call_wake(struct thread *thread, enum wake wake);

/* Lets go of what the call holds: at its end, or when the thread ends within it. */
void call_drop(struct thread *thread);

/* The thread's time limit has passed; `timer` is thread->timer. */
void call_time_out(struct timer *timer);

#endif
