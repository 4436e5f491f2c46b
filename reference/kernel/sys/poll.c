/*
 * poll and ppoll.
 *
 * The entries are copied in once. At each entry of the call they are looked at anew, by the descriptor table as it is
 * then. A call that waits holds the files that its descriptors name at that moment, and only these can wake it: that
 * another thread closes or replaces a descriptor is seen when the call looks again, and is no reason to look.
 */
#include "calls.h"
#include "core/file.h"
#include "core/signal.h"
#include "core/thread.h"
#include "core/user.h"

struct entry {
    struct file *watched; /* held while the call waits */
    s32 descriptor;
    u16 events;
    u16 found;
};

struct entries {
    u32 count;
    struct entry list[DESCRIPTORS];
};

/* Of the calls of all threads: none has more than one, nor more entries than there are descriptors. */
static struct entries entries_of[THREADS];

struct poll_outcomes {
    enum outcome too_many, fault, unwritable, ready, nothing, wait_unwritable, wait;
};

struct poll_request {
    const struct poll_outcomes *outcomes;
    u64 at;
    u64 count;
    u64 limit_ns;
    bool waits; /* set where the call has not ended yet */
};

static u16 conditions_of(struct file *file, u16 events)
{
    return (u16)(file->operations->conditions(file) & (events | SS_POLLERR | SS_POLLHUP));
}

static enum outcome copy_entries(struct entries *entries, const struct poll_request *request)
{
    entries->count = 0;
    if (request->count > (u64)descriptor_limit())
        return request->outcomes->too_many;
    for (u64 i = 0; i < request->count; i++) {
        struct ss_pollfd given;
        if (!copy_in(&given, request->at + i * sizeof(given), sizeof(given)))
            return request->outcomes->fault;
        entries->list[i] = (struct entry) { .descriptor = given.fd, .events = (u16)given.events };
    }
    entries->count = (u32)request->count;
    return OUTCOME_NONE;
}

/* Looks at all entries; gives how many have something to report. */
static u32 look(struct entries *entries)
{
    u32 ready = 0;
    for (u32 i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->list[i];
        struct file *file = descriptor_file(entry->descriptor);
        if (entry->descriptor < 0)
            entry->found = 0;
        else
            entry->found = file != NULL ? conditions_of(file, entry->events) : SS_POLLNVAL;
        ready += entry->found != 0;
    }
    return ready;
}

static void watch(struct entries *entries)
{
    for (u32 i = 0; i < entries->count; i++) {
        struct entry *entry = &entries->list[i];
        entry->watched = descriptor_file(entry->descriptor);
        if (entry->watched != NULL)
            file_hold(entry->watched);
    }
}

static void unwatch(struct entries *entries)
{
    for (u32 i = 0; i < entries->count; i++) {
        struct file *file = entries->list[i].watched;
        entries->list[i].watched = NULL;
        if (file != NULL)
            file_release(file);
    }
}

static bool watched_are_ready(const struct entries *entries)
{
    for (u32 i = 0; i < entries->count; i++) {
        const struct entry *entry = &entries->list[i];
        if (entry->watched != NULL && conditions_of(entry->watched, entry->events) != 0)
            return true;
    }
    return false;
}

static void report(const struct entries *entries, u64 at)
{
    for (u32 i = 0; i < entries->count; i++)
        copy_out(at + i * sizeof(struct ss_pollfd) + offsetof(struct ss_pollfd, revents), &entries->list[i].found,
                 sizeof(entries->list[i].found));
}

static bool is_refused(const struct poll_request *request)
{
    return user_is_outside(request->at, 1) || !user_can_write(request->at, request->count * sizeof(struct ss_pollfd));
}

/* Nothing was found: waits, unless the time limit or a signal ends that. */
static s64 wait(struct poll_request *request, const struct entries *entries)
{
    bool refused = is_refused(request);
    enum outcome outcome = refused ? request->outcomes->wait_unwritable : request->outcomes->wait;
    if (current->call.wake == WAKE_TIMEOUT || current->call.wake == WAKE_SIGNAL) {
        if (refused)
            return FAIL_WITH(outcome, SS_EFAULT);
        report(entries, request->at);
        return current->call.wake == WAKE_TIMEOUT ? DONE(outcome, 0) : INTERRUPTED(outcome, false);
    }
    request->waits = true;
    return WAIT(outcome, &poll_queue, request->limit_ns);
}

static s64 poll_entries(struct poll_request *request)
{
    struct entries *entries = &entries_of[current - threads];
    const struct poll_outcomes *outcomes = request->outcomes;
    if (!call_was_woken()) {
        enum outcome failure = copy_entries(entries, request);
        if (failure != OUTCOME_NONE)
            return FAIL(failure);
    } else if (current->call.wake == WAKE_EVENT && !watched_are_ready(entries)) {
        return wait(request, entries);
    }
    unwatch(entries);
    u32 ready = look(entries);
    if (ready > 0 || request->limit_ns == 0) {
        if (is_refused(request))
            return FAIL(outcomes->unwritable);
        report(entries, request->at);
        return DONE(ready > 0 ? outcomes->ready : outcomes->nothing, ready);
    }
    s64 result = wait(request, entries);
    if (request->waits)
        watch(entries);
    return result;
}

ss_s64 sys_poll(const struct poll_args *args)
{
    static const struct poll_outcomes outcomes = {
        .too_many = POLL_TOO_MANY,
        .fault = POLL_FDS_FAULT,
        .unwritable = POLL_FDS_UNWRITABLE,
        .ready = POLL_READY,
        .nothing = POLL_NOTHING,
        .wait_unwritable = POLL_WAIT_UNWRITABLE,
        .wait = POLL_WAIT,
    };
    enum { NANOSECONDS_PER_MILLISECOND = 1000000 };
    struct poll_request request = {
        .outcomes = &outcomes,
        .at = args->fds.at,
        .count = args->nfds,
        .limit_ns = args->timeout < 0 ? NO_LIMIT : (u64)args->timeout * NANOSECONDS_PER_MILLISECOND,
    };
    return poll_entries(&request);
}

#define NANOSECONDS_PER_SECOND 1000000000

/* What ppoll keeps while it waits. */
struct ppoll_record {
    u64 limit_ns;
    u64 deadline_ns; /* where there is a limit */
};

_Static_assert(sizeof(struct ppoll_record) <= CALL_RECORD_SIZE, "the record fits");

/* A limit beyond what can be counted is as long as can be. */
static enum outcome copy_limit(u64 *limit_ns, struct user_inout from)
{
    struct ss_timespec time;
    *limit_ns = NO_LIMIT;
    if (from.at == 0)
        return OUTCOME_NONE;
    if (!copy_in(&time, from.at, sizeof(time)))
        return PPOLL_LIMIT_FAULT;
    if (time.tv_sec < 0 || time.tv_nsec < 0 || time.tv_nsec >= NANOSECONDS_PER_SECOND)
        return PPOLL_LIMIT_RANGE;
    if (time.tv_sec >= INT64_MAX / NANOSECONDS_PER_SECOND)
        *limit_ns = INT64_MAX;
    else
        *limit_ns = (u64)time.tv_sec * NANOSECONDS_PER_SECOND + (u64)time.tv_nsec;
    return OUTCOME_NONE;
}

/* The arguments that only the first entry looks at. The mask is set once all of them are right. */
static enum outcome enter_ppoll(const struct ppoll_args *args, struct ppoll_record *record)
{
    u64 mask;
    enum outcome failure = copy_limit(&record->limit_ns, args->tmo_p);
    if (failure != OUTCOME_NONE)
        return failure;
    if (record->limit_ns != NO_LIMIT)
        record->deadline_ns = clock_after_ns(record->limit_ns);
    if (args->sigmask.at == 0)
        return OUTCOME_NONE;
    if (args->sigsetsize != sizeof(mask))
        return PPOLL_MASK_SIZE;
    if (!copy_in(&mask, args->sigmask.at, sizeof(mask)))
        return PPOLL_MASK_FAULT;
    signal_set_temporary_mask(current, mask);
    return OUTCOME_NONE;
}

/* A limit that cannot be written is left as it is. */
static void report_time_left(const struct ppoll_record *record, u64 at)
{
    u64 now_ns = clock_now_ns();
    u64 left_ns = record->deadline_ns > now_ns ? record->deadline_ns - now_ns : 0;
    const struct ss_timespec time = {
        .tv_sec = (s64)(left_ns / NANOSECONDS_PER_SECOND),
        .tv_nsec = (s64)(left_ns % NANOSECONDS_PER_SECOND),
    };
    if (user_can_write(at, sizeof(time)))
        copy_out(at, &time, sizeof(time));
}

ss_s64 sys_ppoll(const struct ppoll_args *args)
{
    static const struct poll_outcomes outcomes = {
        .too_many = PPOLL_TOO_MANY,
        .fault = PPOLL_FDS_FAULT,
        .unwritable = PPOLL_FDS_UNWRITABLE,
        .ready = PPOLL_READY,
        .nothing = PPOLL_NOTHING,
        .wait_unwritable = PPOLL_WAIT_UNWRITABLE,
        .wait = PPOLL_WAIT,
    };
    struct ppoll_record *record = (struct ppoll_record *)current->call.record;
    enum outcome failure = call_was_woken() ? OUTCOME_NONE : enter_ppoll(args, record);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    struct poll_request request = {
        .outcomes = &outcomes,
        .at = args->fds.at,
        .count = args->nfds,
        .limit_ns = record->limit_ns,
    };
    s64 result = poll_entries(&request);
    if (!request.waits && record->limit_ns != NO_LIMIT)
        report_time_left(record, args->tmo_p.at);
    return result;
}
