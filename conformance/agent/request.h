/* One handler for each request. Each answers exactly once. */
#ifndef AGENT_REQUEST_H
#define AGENT_REQUEST_H

#include "frame.h"
#include "sockspec.h"
#include "worker.h"

void serve_hello(struct frame *frame);
void serve_call(struct frame *frame);
void serve_wait(struct frame *frame);
void serve_signal(struct frame *frame);
void serve_identity(struct frame *frame);
void serve_limit(struct frame *frame);
void serve_reset(struct frame *frame);
void serve_sync(struct frame *frame);
void serve_clock(struct frame *frame);
void serve_outcome(struct frame *frame);

/* True if the payload was read to its end and not beyond; else answers MALFORMED. */
bool payload_ends(struct frame *frame);

/* Gives an idle worker the identity that IDENTITY asked for last. 0 or a negative errno. */
ss_s64 identity_apply(struct worker *worker);

bool identity_supported(void);

/* Everybody privileged again from the next call on. */
void identity_restore(void);

#endif
