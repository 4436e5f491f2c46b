/* CLOCK: the time of the whole system, where the kernel lets the agent have it. */
#ifndef AGENT_CLOCK_H
#define AGENT_CLOCK_H

#include <stdbool.h>

/* Whether the clock can be stopped and moved. Tries it once. */
bool clock_supported(void);

/* The clock stands still: a time limit that the agent gives to a wait of its own would never pass. */
bool clock_is_manual(void);

/* It runs by itself again. */
void clock_restore(void);

#endif
