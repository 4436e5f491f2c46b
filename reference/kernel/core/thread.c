#include "core/thread.h"

#include "core/futex.h"
#include "core/panic.h"
#include "core/robust-list.h"
#include "core/scheduler.h"
#include "core/trace.h"
#include "core/user.h"
#include "float.h"

struct thread threads[THREADS];
struct thread *current;

/* The buffers of each thread's call: too large for one page of the thread itself to hold them. */
static struct ss_iovec pieces_of[THREADS][CALL_PIECES];

/* Numbers are not given out again: a signal for a thread that has ended hits nobody. */
static s32 next_id = PROCESS_ID;

static u32 living;

struct thread *thread_find(s32 id)
{
    for (u32 i = 0; i < THREADS; i++) {
        if (threads[i].state != THREAD_FREE && threads[i].id == id)
            return &threads[i];
    }
    return NULL;
}

static struct thread *free_thread(void)
{
    for (u32 i = 0; i < THREADS; i++) {
        if (threads[i].state == THREAD_FREE)
            return &threads[i];
    }
    return NULL;
}

bool thread_is_free(void) { return free_thread() != NULL; }

struct thread *thread_new(void)
{
    struct thread *thread = free_thread();
    if (thread == NULL)
        return NULL;
    *thread = (struct thread) { .id = next_id++, .state = THREAD_NEW, .pieces = pieces_of[thread - threads] };
    if (current != NULL) {
        thread->credentials = current->credentials;
        thread->signal_mask = current->signal_mask;
        thread->no_new_privileges = current->no_new_privileges;
        for (u32 i = 0; i < THREAD_NAME_SIZE; i++)
            thread->name[i] = current->name[i];
    }
    float_state_init(float_state_take(thread)); /* the processor may still hold those of the one before */
    list_init(&thread->link);
    timer_init(&thread->timer, call_time_out);
    living++;
    return thread;
}

void thread_make_runnable(struct thread *thread)
{
    thread->state = THREAD_RUNNABLE;
    scheduler_add(thread);
}

void thread_end(struct thread *thread, s32 status)
{
    ASSERT(thread->state == THREAD_RUNNABLE, "a thread ends within a call of its own");
    if (living == 1)
        kernel_stop(((u32)status & 0xff) << 8);
    robust_list_release(thread);
    if (thread->clear_child_tid != 0) {
        const u32 nobody = 0;
        /* A bad address is no error: nobody is left to be told. */
        (void)copy_out(thread->clear_child_tid, &nobody, sizeof(nobody));
        futex_wake(thread->clear_child_tid, 1, SS_FUTEX_BITSET_MATCH_ANY);
    }
    trace_call(thread, TRACE_NO_RESULT);
    call_drop(thread);
    list_remove(&thread->link);
    thread->state = THREAD_FREE;
    living--;
}

bool thread_is_privileged(const struct thread *thread) { return thread->credentials.euid == 0; }
