/* Frames, as conformance/protocol/frame.ts describes them. */
#ifndef AGENT_FRAME_H
#define AGENT_FRAME_H

#include "cursor.h"
#include "sockspec.h"

struct frame {
    ss_u8 code;
    ss_u32 sequence;
    struct reader payload; /* good until the next frame_next */
};

/* Waits for the next good frame. Answers MALFORMED by itself for everything else that comes. */
void frame_next(struct frame *frame);

/* Begins an answer: the writer for its payload, with room for SP_MAX_PAYLOAD bytes. */
struct writer *answer_begin(ss_u8 code);

/* Sends the answer begun last. */
void answer_send(ss_u32 sequence);

/* Whole answers. */
void answer_ok(ss_u32 sequence);
void answer_blocked(ss_u32 sequence);
void answer_unsupported(ss_u32 sequence, const char *why);
void answer_malformed(ss_u32 sequence, ss_u8 reason, ss_u32 detail);
/* `error` is a negative errno. */
void answer_failed(ss_u32 sequence, ss_s64 error, const char *what);

#endif
