#include "core/clock.h"

#include "core/panic.h"
#include "machine.h"

/* Timers by deadline, the first to fire first; of the same deadline, in the order they were set. */
static struct list timers = LIST_HEAD(timers);

static bool is_manual;

/* Manual: the time. Otherwise: what is added to the machine's, so that time goes on from where it stood. */
static u64 standing_at_ns;
static u64 offset_ns;

u64 clock_now_ns(void) { return is_manual ? standing_at_ns : machine_now_ns() + offset_ns; }

u64 clock_real_ns(void) { return machine_epoch_ns() + clock_now_ns(); }

bool clock_is_manual(void) { return is_manual; }

void clock_set_manual(bool manual)
{
    if (manual == is_manual)
        return;
    if (manual)
        standing_at_ns = clock_now_ns();
    else
        offset_ns = standing_at_ns - machine_now_ns(); /* may wrap: the sum above wraps back */
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
    u64 until_ns = by_ns > UINT64_MAX - standing_at_ns ? UINT64_MAX : standing_at_ns + by_ns;
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
    return timer == NULL || is_manual ? ALARM_NONE : timer->at_ns - offset_ns;
}
