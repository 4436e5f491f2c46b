/* futex: the checks in the specification's order, then one of three operations on the sleepers of core/futex.h. */
#include "calls.h"
#include "core/clock.h"
#include "core/futex.h"
#include "core/thread.h"
#include "core/user.h"
#include "sys/timespec.h"

enum { FLAGS = SS_FUTEX_PRIVATE_FLAG | SS_FUTEX_CLOCK_REALTIME };

enum kind { SLEEPS, WAKES, MOVES, UNKNOWN };

static enum kind kind_of(s32 operation)
{
    switch (operation) {
    case SS_FUTEX_WAIT:
    case SS_FUTEX_WAIT_BITSET:
        return SLEEPS;
    case SS_FUTEX_WAKE:
    case SS_FUTEX_WAKE_BITSET:
        return WAKES;
    case SS_FUTEX_REQUEUE:
    case SS_FUTEX_CMP_REQUEUE:
        return MOVES;
    default:
        return UNKNOWN;
    }
}

static bool is_aligned(u64 address) { return address % sizeof(u32) == 0; }

/* Whether an operation that does not look at the word accepts its address. */
static bool is_word(u64 address, bool is_private)
{
    return is_private ? !user_is_outside(address, sizeof(u32)) : user_can_read(address, sizeof(u32));
}

/* From now: the time limit of FUTEX_WAIT is a span, that of FUTEX_WAIT_BITSET a moment. */
static u64 limit_of(s32 op, const struct ss_timespec *timeout)
{
    u64 time_ns = timespec_to_ns(timeout);
    if ((op & ~FLAGS) == SS_FUTEX_WAIT)
        return time_ns;
    u64 now_ns = (op & SS_FUTEX_CLOCK_REALTIME) != 0 ? clock_real_ns() : clock_now_ns();
    return time_ns > now_ns ? time_ns - now_ns : 0;
}

static s64 sleep_on(const struct futex_args *args, u32 bits, u64 limit_ns)
{
    u32 word;
    if (!is_aligned(args->uaddr.at))
        return FAIL(FUTEX_ALIGNMENT);
    if (!copy_in(&word, args->uaddr.at, sizeof(word)))
        return FAIL(FUTEX_FAULT);
    if (word != args->val)
        return FAIL(FUTEX_CHANGED);
    struct futex_sleep *sleep = (void *)current->call.record;
    *sleep = (struct futex_sleep) { .address = args->uaddr.at, .bits = bits };
    return WAIT(FUTEX_WOKEN, &futex_sleepers, limit_ns);
}

static s64 wake_at(const struct futex_args *args, u32 bits)
{
    if (!is_aligned(args->uaddr.at))
        return FAIL(FUTEX_ALIGNMENT);
    if (!is_word(args->uaddr.at, (args->op & SS_FUTEX_PRIVATE_FLAG) != 0))
        return FAIL(FUTEX_FAULT);
    return DONE(FUTEX_WAKE, futex_wake(args->uaddr.at, args->val, bits));
}

static s64 move_from(const struct futex_args *args)
{
    bool is_private = (args->op & SS_FUTEX_PRIVATE_FLAG) != 0;
    u32 moved_most = (u32)args->timeout.at; /* a number in the place of the time limit */
    u32 word;
    if ((s32)args->val < 0 || (s32)moved_most < 0)
        return FAIL(FUTEX_COUNT);
    if (!is_aligned(args->uaddr.at) || !is_aligned(args->uaddr2.at))
        return FAIL(FUTEX_ALIGNMENT);
    if (!is_word(args->uaddr.at, is_private) || !is_word(args->uaddr2.at, is_private))
        return FAIL(FUTEX_FAULT);
    bool compares = (args->op & ~FLAGS) == SS_FUTEX_CMP_REQUEUE;
    if (compares && !copy_in(&word, args->uaddr.at, sizeof(word)))
        return FAIL(FUTEX_FAULT);
    if (compares && word != args->val3)
        return FAIL(FUTEX_CHANGED);
    u32 woken = futex_wake(args->uaddr.at, args->val, SS_FUTEX_BITSET_MATCH_ANY);
    return DONE(FUTEX_REQUEUE, woken + futex_move(args->uaddr.at, args->uaddr2.at, moved_most));
}

static s64 enter(const struct futex_args *args)
{
    s32 operation = args->op & ~FLAGS;
    enum kind kind = kind_of(operation);
    struct ss_timespec timeout;
    bool is_limited = kind == SLEEPS && args->timeout.at != 0;
    if (is_limited && !copy_in(&timeout, args->timeout.at, sizeof(timeout)))
        return FAIL(FUTEX_TIMEOUT_FAULT);
    if (is_limited && !timespec_is_valid(&timeout))
        return FAIL(FUTEX_TIMEOUT_RANGE);
    if (kind == UNKNOWN)
        return FAIL(FUTEX_OPERATION);
    if ((args->op & SS_FUTEX_CLOCK_REALTIME) != 0 && operation != SS_FUTEX_WAIT_BITSET)
        return FAIL(FUTEX_CLOCK);
    bool has_bits = operation == SS_FUTEX_WAIT_BITSET || operation == SS_FUTEX_WAKE_BITSET;
    u32 bits = has_bits ? args->val3 : SS_FUTEX_BITSET_MATCH_ANY;
    if (bits == 0)
        return FAIL(FUTEX_BITSET);
    if (kind == SLEEPS)
        return sleep_on(args, bits, is_limited ? limit_of(args->op, &timeout) : NO_LIMIT);
    return kind == WAKES ? wake_at(args, bits) : move_from(args);
}

s64 sys_futex(const struct futex_args *args)
{
    switch (current->call.wake) {
    case WAKE_EVENT:
        return DONE(FUTEX_WOKEN, 0);
    case WAKE_TIMEOUT:
        return FAIL(FUTEX_TIMED_OUT);
    case WAKE_SIGNAL:
        return INTERRUPTED(FUTEX_INTERRUPTED, !current->call.has_deadline);
    case WAKE_ENTRY:
        break;
    }
    return enter(args);
}
