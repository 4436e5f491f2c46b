/* Threads of the one program. Each has its registers, its identity, its signals and at most one call. */
#ifndef CORE_THREAD_H
#define CORE_THREAD_H

#include "core/call.h"
#include "core/list.h"
#include "core/types.h"
#include "registers.h" /* of the machine: struct registers, struct float_state */
#include "sockspec.h"

enum { THREADS = 32, THREAD_NAME_SIZE = 16 };

/* The number of the program: what getpid gives, and the first thread. */
enum { PROCESS_ID = 1 };

enum thread_state {
    THREAD_FREE,
    THREAD_NEW, /* being prepared by who asked for it */
    THREAD_RUNNABLE,
    THREAD_WAITING,
};

struct credentials {
    u32 uid, euid, suid;
    u32 gid, egid, sgid;
};

/* Where a signal came from, for siginfo. */
struct signal_origin {
    s32 code;    /* SS_SI_*, or what is wrong, of a fault */
    s32 process; /* of the sender */
    u32 user;    /* of the sender */
    u64 address; /* of a fault */
};

struct thread {
    struct registers registers;     /* of user mode, saved at every entry */
    struct float_state float_state; /* FXSAVE image */
    s32 id;
    enum thread_state state;
    struct list link;               /* in the run queue or in a wait queue */
    struct credentials credentials;
    struct call call;
    enum outcome last_outcome;      /* of the last call that ended */
    struct timer timer;             /* of the call's time limit */
    struct ss_iovec *pieces;        /* CALL_PIECES of them: the buffers of readv and its kin, copied in at entry */
    u64 signal_mask;
    u64 signals_pending;
    struct signal_origin signal_origins[SS_SIGNAL_MAX]; /* of those */
    bool mask_is_temporary;         /* ppoll: saved_mask comes back when the call has ended and its handlers were set up */
    u64 saved_mask;
    u64 clear_child_tid;            /* user address zeroed and woken at the end, or 0 */
    u64 robust_list;
    char name[THREAD_NAME_SIZE];
    bool no_new_privileges;
};

/* The thread that made the call at hand, or that was interrupted. */
extern struct thread *current;

extern struct thread threads[THREADS];

/* The thread with that id, or NULL. */
struct thread *thread_find(s32 id);

/* Whether there is a free thread. */
bool thread_is_free(void);

/* A free thread with the identity of the current one, not yet runnable; NULL if there is none. */
struct thread *thread_new(void);

void thread_make_runnable(struct thread *thread);

/* Ends a thread: clears its child tid, wakes its joiners. The last thread ends the program. */
void thread_end(struct thread *thread, s32 status);

/* Privileged ports, broadcasts of the machine's own, the clock: effective user 0. */
bool thread_is_privileged(const struct thread *thread);

#endif
