#include "core/turns.h"

#include "machine.h"

/* How much time frames may take before anybody asks what was left to threads. */
enum { TURN_NS = 1000 * 1000 };

/* Since when the time is counted that frames take, and how much it is. */
static u64 counted_from_ns;
static u64 frames_ns;

static u64 threads_until_ns = ALARM_NONE;

static void begin_count(u64 at_ns)
{
    counted_from_ns = at_ns;
    frames_ns = 0;
}

static void count(u64 took_ns)
{
    frames_ns += took_ns;
    if (frames_ns < TURN_NS)
        return;
    u64 now_ns = machine_now_ns();
    u64 even_at_ns = counted_from_ns + 2 * frames_ns;
    begin_count(max_u64(now_ns, even_at_ns));
    if (even_at_ns <= now_ns)
        return;
    threads_until_ns = even_at_ns;
    machine_let_devices_interrupt(false);
}

bool turns_pass(void)
{
    bool was_theirs = threads_until_ns != ALARM_NONE;
    if (was_theirs) {
        threads_until_ns = ALARM_NONE;
        machine_let_devices_interrupt(true);
    }
    return was_theirs;
}

bool turns_poll(void)
{
    if (threads_until_ns != ALARM_NONE) {
        if (machine_now_ns() < threads_until_ns)
            return false;
        turns_pass();
    }
    const struct poll poll = machine_poll_devices();
    if (poll.frames_ns > 0)
        count(poll.frames_ns);
    return poll.has_more && threads_until_ns == ALARM_NONE;
}

u64 turns_alarm_ns(void) { return threads_until_ns; }
