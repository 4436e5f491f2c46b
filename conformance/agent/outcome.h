/*
 * OUTCOME: by which rule a call ended. The kernel knows only a thread's last call, and a worker makes further ones to
 * lie in wait for its next job. So a worker asks for itself, right behind the call under test.
 */
#ifndef AGENT_OUTCOME_H
#define AGENT_OUTCOME_H

#include "worker.h"

/* Behind a call under test: notes by which rule it ended. */
void outcome_note(struct worker *worker);

/* First thing in a signal handler, before it makes calls: notes the same of the call that the signal interrupted. */
void outcome_note_interrupted(struct worker *worker);

#endif
