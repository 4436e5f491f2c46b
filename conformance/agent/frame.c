#include "frame.h"

#include "channel.h"
#include "crc.h"
#include "protocol.h"

/* Bytes received and not yet used up lie at [begin, end). */
static ss_u8 received[SP_HEADER_SIZE + SP_MAX_PAYLOAD];
static ss_u32 begin, end;

/* Bytes skipped since the last good frame; noise that follows a complaint needs none of its own. */
static ss_u32 noise;
static bool complained;

static ss_u8 sending[SP_HEADER_SIZE + SP_MAX_PAYLOAD];
static struct writer answer;

static ss_u32 load_u32(const ss_u8 *from)
{
    return from[0] | (ss_u32)from[1] << 8 | (ss_u32)from[2] << 16 | (ss_u32)from[3] << 24;
}

static void store_u32(ss_u8 *to, ss_u32 value)
{
    for (int i = 0; i < 4; i++)
        to[i] = (ss_u8)(value >> (8 * i));
}

/* Reads until at least `count` unused bytes are there. `count` is at most the size of the buffer. */
static void need(ss_u32 count)
{
    if (begin == end)
        begin = end = 0;
    if (count > sizeof received - begin) {
        memmove(received, received + begin, end - begin);
        end -= begin;
        begin = 0;
    }
    while (end - begin < count)
        end += channel_read(received + end, (ss_u32)sizeof received - end);
}

/* Skips to the next header whose own CRC is right. */
static const ss_u8 *find_header(void)
{
    for (;;) {
        need(SP_HEADER_SIZE);
        const ss_u8 *header = received + begin;
        if (load_u32(header) == SP_SYNC_WORD && load_u32(header + 20) == crc32(header, 20))
            return header;
        begin++;
        noise++;
    }
}

static void complain(ss_u32 sequence, ss_u8 reason, ss_u32 detail)
{
    answer_malformed(sequence, reason, detail);
    complained = true;
}

void frame_next(struct frame *frame)
{
    for (;;) {
        const ss_u8 *header = find_header();
        ss_u32 sequence = load_u32(header + 8);
        ss_u32 length = load_u32(header + 12);
        if (noise > 0 && !complained)
            answer_malformed(0, SP_REASON_NOISE, noise);
        noise = 0;
        complained = false;
        if (length > SP_MAX_PAYLOAD) {
            begin += SP_HEADER_SIZE;
            complain(sequence, SP_REASON_LENGTH, length);
            continue;
        }
        need(SP_HEADER_SIZE + length);
        header = received + begin;
        begin += SP_HEADER_SIZE;
        /* A payload that lost bytes has swallowed the frames behind it, so the search goes on inside of it. */
        if (load_u32(header + 16) != crc32(header + SP_HEADER_SIZE, length)) {
            complain(sequence, SP_REASON_CHECKSUM, 0);
            continue;
        }
        begin += length;
        if (header[4] != SP_PROTOCOL_VERSION) {
            complain(sequence, SP_REASON_VERSION, SP_PROTOCOL_VERSION);
            continue;
        }
        frame->code = header[5];
        frame->sequence = sequence;
        frame->payload = (struct reader){ .bytes = header + SP_HEADER_SIZE, .count = length };
        return;
    }
}

struct writer *answer_begin(ss_u8 code)
{
    sending[5] = code;
    answer = (struct writer){ .bytes = sending + SP_HEADER_SIZE };
    return &answer;
}

void answer_send(ss_u32 sequence)
{
    store_u32(sending, SP_SYNC_WORD);
    sending[4] = SP_PROTOCOL_VERSION;
    sending[6] = sending[7] = 0;
    store_u32(sending + 8, sequence);
    store_u32(sending + 12, answer.at);
    store_u32(sending + 16, crc32(sending + SP_HEADER_SIZE, answer.at));
    store_u32(sending + 20, crc32(sending, 20));
    channel_write(sending, SP_HEADER_SIZE + answer.at);
}

void answer_ok(ss_u32 sequence)
{
    answer_begin(SP_ANSWER_OK);
    answer_send(sequence);
}

void answer_blocked(ss_u32 sequence)
{
    answer_begin(SP_ANSWER_BLOCKED);
    answer_send(sequence);
}

void answer_unsupported(ss_u32 sequence, const char *why)
{
    put_text(answer_begin(SP_ANSWER_UNSUPPORTED), why);
    answer_send(sequence);
}

void answer_malformed(ss_u32 sequence, ss_u8 reason, ss_u32 detail)
{
    struct writer *w = answer_begin(SP_ANSWER_MALFORMED);
    put_u8(w, reason);
    put_u32(w, detail);
    answer_send(sequence);
}

void answer_failed(ss_u32 sequence, ss_s64 error, const char *what)
{
    struct writer *w = answer_begin(SP_ANSWER_FAILED);
    put_u16(w, (ss_u16)-error);
    put_text(w, what);
    answer_send(sequence);
}
