/*
 * The calls of the profile `inspection`, which the reference kernel has and Linux has not. A specification may be without
 * them, too; then there is nothing to call.
 */
#include "port-inspection.h"

#include "port.h"
#include "sys.h"

#if defined(SS_NR_thread_state) && defined(SS_NR_thread_outcome) && defined(SS_NR_clock_control) \
    && defined(SS_NR_packets_withhold)

static bool present;

void port_inspect(void) { present = SYS1(thread_state, SYS1(gettid, 0)) >= 0; }

bool port_inspects(void) { return present; }

enum port_thread inspect_thread(ss_u32 thread_id)
{
    ss_s64 state = SYS1(thread_state, thread_id);
    return state < 0 ? PORT_UNKNOWN : state == 1 ? PORT_ASLEEP : PORT_RUNNING;
}

ss_s64 port_outcome(ss_u32 thread_id, char *into, ss_u64 room)
{
    return present ? SYS3(thread_outcome, thread_id, ADDRESS(into), room) : -SS_ENOSYS;
}

ss_s64 port_clock(enum port_clock_operation operation, ss_u64 nanoseconds)
{
    static const ss_s32 operations[] = {
        [PORT_CLOCK_REAL] = SS_CLOCK_CONTROL_REAL,
        [PORT_CLOCK_MANUAL] = SS_CLOCK_CONTROL_MANUAL,
        [PORT_CLOCK_ADVANCE] = SS_CLOCK_CONTROL_ADVANCE,
    };
    return present ? SYS2(clock_control, operations[operation], nanoseconds) : -SS_ENOSYS;
}

void port_give_buffers_back(void)
{
    if (present)
        SYS1(packets_withhold, 0);
}

#else

void port_inspect(void) {}

bool port_inspects(void) { return false; }

enum port_thread inspect_thread(ss_u32 thread_id)
{
    (void)thread_id;
    return PORT_UNKNOWN;
}

void port_give_buffers_back(void) {}

ss_s64 port_outcome(ss_u32 thread_id, char *into, ss_u64 room)
{
    (void)thread_id, (void)into, (void)room;
    return -SS_ENOSYS;
}

ss_s64 port_clock(enum port_clock_operation operation, ss_u64 nanoseconds)
{
    (void)operation, (void)nanoseconds;
    return -SS_ENOSYS;
}

#endif
