#include "core/clock.h"

#include "core/panic.h"
#include "machine.h"

/* Timers by deadline, the first to fire first; of the same deadline, in the order they were set. */
static struct list timers = LIST_HEAD(timers);

static bool is_manual;

/* Manual: the time. Otherwise: what is added to the machine's, so that time goes on from where it stood. */
static u64 standing_at_ns;
static s64 offset_ns;

/* No advance goes beyond, 292 years: so much time is left for a clock that runs by itself afterwards. */
#define ADVANCED_MAX_NS (UINT64_MAX / 2)

u64 clock_now_ns(void) { return is_manual ? standing_at_ns : machine_now_ns() + (u64)offset_ns; }

u64 clock_real_ns(void) { return machine_epoch_ns() + clock_now_ns(); }

u64 clock_after_ns(u64 span_ns)
{
    u64 now_ns = clock_now_ns();
    return span_ns > UINT64_MAX - now_ns ? UINT64_MAX : now_ns + span_ns;
}

bool clock_is_manual(void) { return is_manual; }

void clock_set_manual(bool manual)
{
    if (manual == is_manual)
        return;
    if (manual)
        standing_at_ns = clock_now_ns();
    else
        offset_ns = (s64)(standing_at_ns - machine_now_ns());
    is_manual = manual;
}

static struct timer *first_timer(void)
{
    struct list *first = list_first(&timers);
    return first == NULL ? NULL : CONTAINER_OF(first, struct timer, link);
}

static void fire(struct timer *timer)
{
    list_remove(&timer->link);
    timer->fire(timer);
}

void clock_advance(u64 by_ns)
{
    ASSERT(is_manual, "only a manual clock is advanced");
    u64 left_ns = standing_at_ns < ADVANCED_MAX_NS ? ADVANCED_MAX_NS - standing_at_ns : 0;
    u64 until_ns = standing_at_ns + min_u64(by_ns, left_ns);
    for (struct timer *timer; (timer = first_timer()) != NULL && timer->at_ns <= until_ns;) {
        standing_at_ns = max_u64(standing_at_ns, timer->at_ns);
        fire(timer);
    }
    standing_at_ns = until_ns;
}

void timer_init(struct timer *timer, void (*fire_timer)(struct timer *timer))
{
    list_init(&timer->link);
    timer->at_ns = 0;
    timer->fire = fire_timer;
}

void timer_set(struct timer *timer, u64 at_ns)
{
    list_remove(&timer->link);
    timer->at_ns = at_ns;
    struct list *place = timers.previous;
    while (place != &timers && CONTAINER_OF(place, struct timer, link)->at_ns > at_ns)
        place = place->previous;
    list_insert_before(place->next, &timer->link);
}

void timer_cancel(struct timer *timer) { list_remove(&timer->link); }

bool timer_is_set(const struct timer *timer) { return !list_is_empty(&timer->link); }

void clock_run_timers(void)
{
    /* What is due is set apart first: a timer that sets itself anew for now must not hold the kernel here. */
    struct list due = LIST_HEAD(due);
    u64 now_ns = list_is_empty(&timers) ? 0 : clock_now_ns();
    for (struct timer *timer; (timer = first_timer()) != NULL && timer->at_ns <= now_ns;) {
        list_remove(&timer->link);
        list_append(&due, &timer->link);
    }
    for (struct list *link; (link = list_first(&due)) != NULL;)
        fire(CONTAINER_OF(link, struct timer, link));
}

u64 clock_next_alarm_ns(void)
{
    const struct timer *timer = first_timer();
    if (timer == NULL || is_manual)
        return ALARM_NONE;
    if (offset_ns >= 0)
        return timer->at_ns - min_u64(timer->at_ns, (u64)offset_ns);
    u64 behind_ns = 0 - (u64)offset_ns;
    return timer->at_ns > ALARM_NONE - behind_ns ? ALARM_NONE : timer->at_ns + behind_ns;
}
