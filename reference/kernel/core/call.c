#include "core/call.h"

#include "calls.h"
#include "core/clock.h"
#include "core/file.h"
#include "core/panic.h"
#include "core/signal.h"
#include "core/thread.h"
#include "core/trace.h"
#include "user-call.h"

/* Waiting threads whose calls are to be entered again, in the order they were woken. */
static struct list woken = LIST_HEAD(woken);

struct wait_queue poll_queue = { LIST_HEAD(poll_queue.threads) };

static struct thread *thread_of_link(struct list *link) { return CONTAINER_OF(link, struct thread, link); }

s64 call_fail(enum outcome outcome)
{
    s32 error = outcome_facts[outcome].error;
    ASSERT(error != 0, "FAIL needs an outcome with an errno; FAIL_WITH gives one to the others");
    return call_fail_with(outcome, error);
}

s64 call_fail_with(enum outcome outcome, s32 error)
{
    current->call.outcome = outcome;
    return -(s64)error;
}

s64 call_done(enum outcome outcome, s64 value)
{
    current->call.outcome = outcome;
    return value;
}

s64 call_wait(enum outcome outcome, struct wait_queue *queue, u64 limit_ns)
{
    struct call *call = &current->call;
    ASSERT(call->wake != WAKE_TIMEOUT && call->wake != WAKE_SIGNAL, "a call that has to end waits again");
    call->outcome = outcome;
    if (!call->has_deadline && limit_ns != NO_LIMIT) {
        call->has_deadline = true;
        call->deadline_ns = clock_after_ns(limit_ns);
    }
    if (call->has_deadline)
        timer_set(&current->timer, call->deadline_ns);
    current->state = THREAD_WAITING;
    list_remove(&current->link);
    if (queue != NULL)
        list_append(&queue->threads, &current->link);
    return 0;
}

s64 call_interrupted(enum outcome outcome, bool restarts)
{
    current->call.interrupted = true;
    current->call.restarts = restarts;
    return call_fail_with(outcome, SS_EINTR);
}

struct file *call_file(s32 descriptor)
{
    struct call *call = &current->call;
    if (call->file == NULL && !call_was_woken()) {
        call->file = descriptor_file(descriptor);
        if (call->file != NULL)
            file_hold(call->file);
    }
    return call->file;
}

bool call_was_woken(void) { return current->call.wake != WAKE_ENTRY; }

void wait_queue_init(struct wait_queue *queue) { list_init(&queue->threads); }

void wait_queue_wake(struct wait_queue *queue)
{
    LIST_EACH(link, &queue->threads)
        call_wake(thread_of_link(link), WAKE_EVENT);
    LIST_EACH(link, &poll_queue.threads)
        call_wake(thread_of_link(link), WAKE_EVENT);
}

void call_wake(struct thread *thread, enum wake wake)
{
    ASSERT(thread->state == THREAD_WAITING, "only a thread that waits is woken");
    if (thread->call.wake_is_due)
        return;
    thread->call.wake_is_due = true;
    thread->call.wake = wake;
    timer_cancel(&thread->timer);
    list_remove(&thread->link);
    list_append(&woken, &thread->link);
}

void call_time_out(struct timer *timer) { call_wake(CONTAINER_OF(timer, struct thread, timer), WAKE_TIMEOUT); }

void call_drop(struct thread *thread)
{
    struct call *call = &thread->call;
    call->active = false;
    timer_cancel(&thread->timer);
    if (call->file != NULL)
        file_release(call->file);
    call->file = NULL;
}

static void end_call(struct thread *thread, s64 result)
{
    struct call *call = &thread->call;
    trace_call(thread, result);
    call_drop(thread);
    thread->last_outcome = call->outcome;
    user_call_set_result(&thread->registers, result);
    if (thread->mask_is_temporary && !call->interrupted)
        signal_restore_mask(thread);
}

/* Enters the call of the current thread, and looks at how it comes back: ended, waiting, or with its thread. */
static void enter_call(void)
{
    struct thread *thread = current;
    s64 result = call_dispatch(thread->call.number, thread->call.arguments);
    if (thread->state == THREAD_RUNNABLE)
        end_call(thread, result);
    else if (thread->state == THREAD_WAITING)
        signal_notice(thread);
}

void call_make(void)
{
    struct call *call = &current->call;
    *call = (struct call) { .active = true, .number = user_call_number(&current->registers) };
    user_call_arguments(&current->registers, call->arguments);
    trace_entry(current);
    enter_call();
}

bool calls_are_woken(void) { return !list_is_empty(&woken); }

void calls_go_on(void)
{
    /* Only those woken before now: two calls that keep waking each other must not keep devices and timers out. */
    struct list batch = LIST_HEAD(batch);
    for (struct list *link; (link = list_take_first(&woken)) != NULL;)
        list_append(&batch, link);
    for (struct list *link; (link = list_take_first(&batch)) != NULL;) {
        current = thread_of_link(link);
        current->call.wake_is_due = false;
        thread_make_runnable(current);
        enter_call();
    }
}
