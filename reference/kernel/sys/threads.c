/* Starting threads, and what they tell the kernel about themselves. */
#include "calls.h"
#include "core/scheduler.h"
#include "core/thread.h"
#include "core/user.h"
#include "float.h"
#include "machine.h"
#include "user-call.h"

/* What a new task has to share: there is one program, and it has one of each. */
enum { SHARED = SS_CLONE_VM | SS_CLONE_FS | SS_CLONE_FILES | SS_CLONE_SIGHAND | SS_CLONE_THREAD };

static void store_id(u64 address, s32 id)
{
    (void)copy_out(address, &id, sizeof(id)); /* a bad address is no error */
}

static struct thread *start_thread(const struct clone_args *args)
{
    struct thread *thread = thread_new();
    user_call_fork(&thread->registers, &current->registers, args->stack);
    *float_state_take(thread) = *float_state_take(current);
    thread->last_outcome = CLONE_CHILD;
    if ((args->flags & SS_CLONE_SETTLS) != 0)
        thread->registers.fs_base = args->tls;
    if ((args->flags & SS_CLONE_CHILD_CLEARTID) != 0)
        thread->clear_child_tid = args->child_tid.at;
    if ((args->flags & SS_CLONE_PARENT_SETTID) != 0)
        store_id(args->parent_tid.at, thread->id);
    if ((args->flags & SS_CLONE_CHILD_SETTID) != 0)
        store_id(args->child_tid.at, thread->id);
    thread_make_runnable(thread);
    return thread;
}

s64 sys_clone(const struct clone_args *args)
{
    if ((args->flags & SS_CLONE_THREAD) != 0 && (args->flags & SS_CLONE_SIGHAND) == 0)
        return FAIL(CLONE_THREAD_ALONE);
    if ((args->flags & SS_CLONE_SIGHAND) != 0 && (args->flags & SS_CLONE_VM) == 0)
        return FAIL(CLONE_HANDLERS_ALONE);
    /* A second process would be one too many. */
    if ((args->flags & SHARED) != SHARED || !thread_is_free())
        return FAIL(CLONE_TOO_MANY);
    if ((args->flags & SS_CLONE_SETTLS) != 0 && args->tls >= USER_END)
        return FAIL(CLONE_TLS_ADDRESS);
    return DONE(CLONE_OK, start_thread(args)->id);
}

s64 sys_set_tid_address(const struct set_tid_address_args *args)
{
    current->clear_child_tid = args->tidptr;
    return DONE(SET_TID_ADDRESS_OK, current->id);
}

s64 sys_set_robust_list(const struct set_robust_list_args *args)
{
    if (args->len != sizeof(struct ss_robust_list_head))
        return FAIL(SET_ROBUST_LIST_SIZE);
    current->robust_list = args->head;
    return DONE(SET_ROBUST_LIST_OK, 0);
}

s64 sys_rseq(const struct rseq_args *args)
{
    (void)args;
    return FAIL(RSEQ_UNSUPPORTED);
}

s64 sys_sched_yield(const struct sched_yield_args *args)
{
    (void)args;
    scheduler_yield();
    return DONE(SCHED_YIELD_OK, 0);
}
