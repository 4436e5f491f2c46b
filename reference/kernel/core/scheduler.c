#include "core/scheduler.h"

#include "core/call.h"
#include "core/clock.h"
#include "core/console.h"
#include "core/signal.h"
#include "core/thread.h"
#include "core/trace.h"
#include "core/turns.h"
#include "machine.h"

/* How long user code runs before another thread that can run has its turn. */
enum { SLICE_NS = 10 * 1000 * 1000 };

/* How long what was sent may take to leave the machine at its end. */
enum { SENDING_LIMIT_NS = 500 * 1000 * 1000 };

/* Threads in state THREAD_RUNNABLE; the first is the one that runs. */
static struct list run_queue = LIST_HEAD(run_queue);

static const struct thread *slice_owner;
static u64 slice_end_ns;

/* What the machine's alarm is set to, to spare setting it to the same again. */
static u64 alarm_ns = ALARM_NONE;

void scheduler_add(struct thread *thread) { list_append(&run_queue, &thread->link); }

void scheduler_yield(void)
{
    list_remove(&current->link);
    list_append(&run_queue, &current->link);
}

static void set_alarm(u64 at_ns)
{
    if (at_ns == alarm_ns)
        return;
    alarm_ns = at_ns;
    machine_set_alarm(at_ns);
}

/* The thread to run, whose turn ends with its slice if others can run, too. NULL if none can. */
static struct thread *pick_thread(void)
{
    struct list *first = list_first(&run_queue);
    if (first == NULL || first->next == &run_queue) {
        slice_owner = NULL;
        return first == NULL ? NULL : CONTAINER_OF(first, struct thread, link);
    }
    u64 now_ns = machine_now_ns();
    struct thread *thread = CONTAINER_OF(first, struct thread, link);
    if (thread == slice_owner && now_ns >= slice_end_ns) {
        list_remove(first);
        list_append(&run_queue, first);
        thread = CONTAINER_OF(list_first(&run_queue), struct thread, link);
    }
    if (thread != slice_owner) {
        slice_owner = thread;
        slice_end_ns = now_ns + SLICE_NS;
    }
    return thread;
}

_Noreturn void scheduler_run(void)
{
    for (;;) {
        bool devices_have_more = turns_poll();
        clock_run_timers();
        calls_go_on();
        struct thread *thread = pick_thread();
        if (thread != NULL && !devices_have_more) {
            current = thread;
            signals_deliver(thread);
            u64 slice_alarm_ns = slice_owner == NULL ? ALARM_NONE : slice_end_ns;
            set_alarm(min_u64(min_u64(slice_alarm_ns, turns_alarm_ns()), clock_next_alarm_ns()));
            machine_resume(thread);
        }
        if (thread == NULL && turns_pass())
            continue;
        if (devices_have_more || calls_are_woken())
            continue;
        /* Every thread waits. If nothing ever comes, so be it: a deadlock is the program's own affair. */
        set_alarm(clock_next_alarm_ns());
        machine_idle();
        alarm_ns = ALARM_NONE; /* it may have rung */
    }
}

_Noreturn void kernel_enter(enum entry entry, s32 signal, u64 address)
{
    switch (entry) {
    case ENTRY_CALL:
        call_make();
        break;
    case ENTRY_FAULT:
        signal_fault(current, signal, address);
        break;
    case ENTRY_INTERRUPT:
        alarm_ns = ALARM_NONE; /* it may have rung */
        break;
    }
    scheduler_run();
}

/* The datagram before an exit may still wait for the answer to an ARP request, or for the card. */
static void let_sending_end(void)
{
    u64 limit_ns = machine_now_ns() + SENDING_LIMIT_NS;
    while (kernel_is_sending() && machine_now_ns() < limit_ns) {
        machine_poll_devices();
        clock_run_timers();
    }
}

_Noreturn void kernel_stop(u32 status)
{
    if (current->call.active)
        trace_call(current, TRACE_NO_RESULT);
    let_sending_end();
    console_send(CONSOLE_EXIT, &status, sizeof(status));
    console_flush();
    machine_stop();
}
