/* RESET and LIMIT: back to how the agent began. */
#ifndef AGENT_RESET_H
#define AGENT_RESET_H

#include "sockspec.h"

/* Remembers the limits found at the start, raised to what the agent needs. Call it first. */
void reset_start(void);

/* Takes note of a call's result, which may be a new descriptor. */
void reset_note_descriptor(ss_s64 value);

#endif
