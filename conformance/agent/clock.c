#include "clock.h"

#include "port.h"
#include "protocol.h"
#include "request.h"

static bool manual;

static ss_s64 set(enum port_clock_operation operation, ss_u64 nanoseconds)
{
    ss_s64 result = port_clock(operation, nanoseconds);
    if (result >= 0)
        manual = operation != PORT_CLOCK_REAL;
    return result;
}

bool clock_supported(void)
{
    bool moved = set(PORT_CLOCK_MANUAL, 0) >= 0 && set(PORT_CLOCK_ADVANCE, 0) >= 0;
    return set(PORT_CLOCK_REAL, 0) >= 0 && moved;
}

bool clock_is_manual(void) { return manual; }

void clock_restore(void)
{
    if (manual)
        set(PORT_CLOCK_REAL, 0);
}

void serve_clock(struct frame *frame)
{
    static const enum port_clock_operation operations[] = {
        [SP_CLOCK_REAL] = PORT_CLOCK_REAL,
        [SP_CLOCK_MANUAL] = PORT_CLOCK_MANUAL,
        [SP_CLOCK_ADVANCE] = PORT_CLOCK_ADVANCE,
    };
    ss_u8 mode = take_u8(&frame->payload);
    ss_u64 nanoseconds = take_u64(&frame->payload);
    if (!payload_ends(frame))
        return;
    if (mode > SP_CLOCK_ADVANCE)
        return answer_malformed(frame->sequence, SP_REASON_RANGE, mode);
    if (mode == SP_CLOCK_REAL && !manual)
        return answer_ok(frame->sequence);
    ss_s64 error = set(operations[mode], nanoseconds);
    if (error == -SS_ENOSYS)
        return answer_unsupported(frame->sequence, "the clock is real");
    if (error < 0)
        return answer_failed(frame->sequence, error, "clock");
    answer_ok(frame->sequence);
}
