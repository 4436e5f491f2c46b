/* clone, exit of a thread, and what threads tell the kernel about themselves. */
#include "check.h"
#include "threads.h"

enum { MANY = 64 };

/* Higher than any program's part. */
#define KERNEL_ADDRESS (1ull << 63)

static struct thread child;
static char told_of_child[TOLD_SIZE];

/* Before any call of its own. */
static void tell_how_it_began(struct thread *self) { ask_outcome(self->id, told_of_child); }

static void check_child(void)
{
    ENDS(CLONE_OK, thread_start(&child, tell_how_it_began));
    thread_join(&child);
    check_told(CLONE_CHILD, told_of_child);
    check_traced(EXIT_ENDED);
}

static ss_u32 gate;

static void wait_at_gate(struct thread *self)
{
    (void)self;
    while (*(volatile ss_u32 *)&gate == 0)
        ss_futex(&gate, SS_FUTEX_WAIT, 0, 0, 0, 0);
}

/* A user who may have no more tasks, or a system that has no more room for any. */
static void check_too_many(void)
{
    static struct thread crowd[MANY];
    const struct ss_rlimit64 one = { 1, 1 };
    ss_u32 started = 0;
    if (ss_prlimit64(0, SS_RLIMIT_NPROC, &one, 0) < 0 || ss_setresuid(NOBODY, NOBODY, 0) < 0) {
        check_skip(CLONE_TOO_MANY, "there is one user");
        return;
    }
    while (started < MANY && thread_start(&crowd[started], wait_at_gate) > 0)
        started++;
    crowd[MANY - 1].run = wait_at_gate;
    ENDS(CLONE_TOO_MANY, thread_clone(THREAD_FLAGS, &crowd[MANY - 1], 0));
    gate = 1;
    ss_futex(&gate, SS_FUTEX_WAKE, MANY, 0, 0, 0);
    while (started > 0)
        thread_join(&crowd[--started]);
    ss_setresuid(0, 0, 0);
}

void check_clone(void)
{
    ss_s32 self = (ss_s32)ss_gettid();
    struct ss_robust_list_head head = { .next = ADDRESS_OF(head) };
    ENDS(CLONE_THREAD_ALONE, thread_clone(SS_CLONE_THREAD | SS_CLONE_VM, &child, 0));
    ENDS(CLONE_HANDLERS_ALONE, thread_clone(SS_CLONE_SIGHAND, &child, 0));
    ENDS(CLONE_TLS_ADDRESS, thread_clone(THREAD_FLAGS | SS_CLONE_SETTLS, &child, KERNEL_ADDRESS));
    check_child();
    check_too_many();
    ss_s64 id = ENDS(SET_TID_ADDRESS_OK, ss_set_tid_address(0));
    HOLDS(SET_TID_ADDRESS_OK, id == self);
    ENDS(SET_ROBUST_LIST_SIZE, ss_set_robust_list(ADDRESS_OF(head), 1));
    ENDS(SET_ROBUST_LIST_OK, ss_set_robust_list(ADDRESS_OF(head), sizeof head));
    ENDS(SCHED_YIELD_OK, ss_sched_yield());
}
