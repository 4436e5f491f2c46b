/*
 * The kernel's time, and timers on it. It is the machine's, or manual: then it stands still, and moves only when a
 * privileged process advances it, firing each timer at its own deadline.
 */
#ifndef CORE_CLOCK_H
#define CORE_CLOCK_H

#include "core/list.h"
#include "core/types.h"

u64 clock_now_ns(void);

/* The same moment in nanoseconds since 1970-01-01 UTC. */
u64 clock_real_ns(void);

/* The moment so far from now; UINT64_MAX, which never comes, if there is none. */
u64 clock_after_ns(u64 span_ns);

bool clock_is_manual(void);
void clock_set_manual(bool manual);

/* Only of a manual clock. It stops at 292 years. */
void clock_advance(u64 by_ns);

struct timer {
    struct list link;
    u64 at_ns;
    void (*fire)(struct timer *timer);
};

void timer_init(struct timer *timer, void (*fire)(struct timer *timer));
void timer_set(struct timer *timer, u64 at_ns); /* sets anew if it was set */
void timer_cancel(struct timer *timer);
bool timer_is_set(const struct timer *timer);

/* Fires what is due. */
void clock_run_timers(void);

/* When the machine's alarm must ring for the next timer, in the machine's time; ALARM_NONE if it need not. */
u64 clock_next_alarm_ns(void);

#endif
