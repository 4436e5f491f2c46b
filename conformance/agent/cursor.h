/*
 * Reading a payload and writing one. A reader never leaves its bytes: what is missing reads as zero and sets `failed`,
 * which the caller looks at once, after the last field. A writer has room for the greatest payload.
 */
#ifndef AGENT_CURSOR_H
#define AGENT_CURSOR_H

#include <stdbool.h>

#include "bytes.h"
#include "sockspec.h"

struct reader {
    const ss_u8 *bytes;
    ss_u32 count;
    ss_u32 at;
    bool failed;
};

/* The next `count` bytes, or NULL if there are fewer. */
static inline const ss_u8 *take(struct reader *r, ss_u32 count)
{
    if (r->failed || count > r->count - r->at) {
        r->failed = true;
        return NULL;
    }
    r->at += count;
    return r->bytes + r->at - count;
}

static inline ss_u64 take_number(struct reader *r, ss_u32 size)
{
    const ss_u8 *bytes = take(r, size);
    ss_u64 value = 0;
    for (ss_u32 i = 0; bytes != NULL && i < size; i++)
        value |= (ss_u64)bytes[i] << (8 * i);
    return value;
}

static inline ss_u8 take_u8(struct reader *r) { return (ss_u8)take_number(r, 1); }
static inline ss_u16 take_u16(struct reader *r) { return (ss_u16)take_number(r, 2); }
static inline ss_u32 take_u32(struct reader *r) { return (ss_u32)take_number(r, 4); }
static inline ss_u64 take_u64(struct reader *r) { return take_number(r, 8); }

struct writer {
    ss_u8 *bytes;
    ss_u32 at;
};

static inline void put_number(struct writer *w, ss_u64 value, ss_u32 size)
{
    for (ss_u32 i = 0; i < size; i++)
        w->bytes[w->at++] = (ss_u8)(value >> (8 * i));
}

static inline void put_u8(struct writer *w, ss_u8 value) { put_number(w, value, 1); }
static inline void put_u16(struct writer *w, ss_u16 value) { put_number(w, value, 2); }
static inline void put_u32(struct writer *w, ss_u32 value) { put_number(w, value, 4); }
static inline void put_u64(struct writer *w, ss_u64 value) { put_number(w, value, 8); }

static inline void put_bytes(struct writer *w, const void *bytes, ss_u32 count)
{
    put_u32(w, count);
    memcpy(w->bytes + w->at, bytes, count);
    w->at += count;
}

static inline void put_text(struct writer *w, const char *text) { put_bytes(w, text, (ss_u32)text_length(text)); }

#endif
