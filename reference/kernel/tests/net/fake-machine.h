/* The machine as the native tests have it: time stands still unless they move it, and chance repeats. */
#ifndef TESTS_FAKE_MACHINE_H
#define TESTS_FAKE_MACHINE_H

#include "core/types.h"

#define SECOND_NS 1000000000ull

/* Time passes, and timers fire, each at its own moment. */
void pass_time(u64 by_ns);

/* The next number of the sequence that begins anew in every program. */
u32 fake_random(void);

#endif
