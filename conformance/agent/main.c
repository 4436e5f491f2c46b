/*
 * The agent of the conformance suite: performs system calls inside the system under test, for a runner outside.
 *
 * The main thread serves requests, one after the other. Calls under test run on worker threads, so that one may wait
 * while others go on. Nothing is allocated after the start but the memory of calls. The process ends with its channel.
 */
#include "arch.h"
#include "channel.h"
#include "clock.h"
#include "crc.h"
#include "port.h"
#include "request.h"
#include "reset.h"
#include "signals.h"
#include "sync.h"

bool payload_ends(struct frame *frame)
{
    const struct reader *r = &frame->payload;
    if (!r->failed && r->at == r->count)
        return true;
    answer_malformed(frame->sequence, r->failed ? SP_REASON_TRUNCATED : SP_REASON_TRAILING, r->at);
    return false;
}

static ss_u32 capabilities;

/* The profiles of the specification, without the one that this kernel lacks. */
static void put_profiles(struct writer *w)
{
    static const char text[] = SS_PROFILES, extension[] = "inspection";
    static char kept[sizeof text];
    ss_u32 length = 0;
    for (const char *from = text, *end; *from != 0; from = *end == ',' ? end + 1 : end) {
        for (end = from; *end != ',' && *end != 0; end++)
            continue;
        ss_u32 count = (ss_u32)(end - from);
        if (!port_inspects() && count == sizeof extension - 1 && text_starts(from, count, extension))
            continue;
        if (length > 0)
            kept[length++] = ',';
        memcpy(kept + length, from, count);
        length += count;
    }
    put_bytes(w, kept, length);
}

void serve_hello(struct frame *frame)
{
    take_u16(&frame->payload); /* the runner's version; ours is in the answer */
    if (!payload_ends(frame))
        return;
    struct writer *w = answer_begin(SP_ANSWER_HELLO);
    put_u16(w, SP_PROTOCOL_VERSION);
    put_text(w, arch_name);
    put_u64(w, SS_ABI_HASH);
    put_profiles(w);
    put_u8(w, SP_THREADS);
    put_u16(w, SP_WINDOW);
    put_u32(w, capabilities);
    put_u32(w, SP_FIRST_PRIVATE_DESCRIPTOR);
    answer_send(frame->sequence);
}

void serve_sync(struct frame *frame)
{
    if (!payload_ends(frame))
        return;
    if (!sync_supported())
        return answer_unsupported(frame->sequence, "no loopback");
    ss_s64 error = sync_loopback();
    if (error < 0)
        return answer_failed(frame->sequence, error, "loopback");
    answer_ok(frame->sequence);
}

static void (*const handlers[])(struct frame *frame) = {
    [SP_REQUEST_HELLO] = serve_hello,   [SP_REQUEST_CALL] = serve_call,         [SP_REQUEST_WAIT] = serve_wait,
    [SP_REQUEST_SIGNAL] = serve_signal, [SP_REQUEST_IDENTITY] = serve_identity, [SP_REQUEST_LIMIT] = serve_limit,
    [SP_REQUEST_RESET] = serve_reset,   [SP_REQUEST_SYNC] = serve_sync,         [SP_REQUEST_CLOCK] = serve_clock,
    [SP_REQUEST_OUTCOME] = serve_outcome,
};

static void start(void)
{
    port_inspect();
    reset_start();
    channel_start();
    port_pin();
    crc_start();
    memory_start();
    signals_start();
    sync_start();
    port_watch_connections();
    workers_start();
    capabilities = SP_CAPABILITY_MEMORY_FAULTS;
    capabilities |= port_probe(0) != PORT_UNKNOWN ? SP_CAPABILITY_TELLS_BLOCKED : 0;
    capabilities |= signals_supported() ? SP_CAPABILITY_SIGNALS : 0;
    capabilities |= identity_supported() ? SP_CAPABILITY_IDENTITY : 0;
    capabilities |= sync_supported() ? SP_CAPABILITY_SYNC : 0;
    capabilities |= clock_supported() ? SP_CAPABILITY_CLOCK : 0;
    capabilities |= port_inspects() ? SP_CAPABILITY_OUTCOMES : 0;
}

_Noreturn void agent_main(void)
{
    start();
    for (;;) {
        struct frame frame;
        frame_next(&frame);
        if (frame.code >= sizeof handlers / sizeof handlers[0] || handlers[frame.code] == NULL)
            answer_unsupported(frame.sequence, "request not known");
        else
            handlers[frame.code](&frame);
    }
}
