#include "reset.h"

#include "channel.h"
#include "clock.h"
#include "port.h"
#include "protocol.h"
#include "request.h"
#include "signals.h"
#include "sync.h"
#include "sys.h"

enum { FIRST_TESTED = 3 };

static struct ss_rlimit64 original_limit;

/* The highest descriptor that a call returned since the last RESET. */
static ss_u32 highest;


void reset_note_descriptor(ss_s64 value)
{
    if (value > (ss_s64)highest && value < SP_FIRST_PRIVATE_DESCRIPTOR)
        highest = (ss_u32)value;
}

/* A call ends by an interruption, but one that is just being entered misses the signal: hence several. */
static ss_s64 interrupt(struct worker *worker)
{
    enum { ROUNDS = 1000 };
    for (int round = 0; round < ROUNDS; round++) {
        if (atomic_load(&worker->state) == WORKER_DONE)
            return 0;
        ss_s64 error = signal_worker(worker, false);
        if (error < 0)
            return error;
        port_yield();
        worker_wait(worker, round < 10 ? 0 : 1);
    }
    return -SS_ETIMEDOUT;
}

static ss_s64 stop_workers(void)
{
    ss_s64 result = 0;
    for (ss_u32 i = 0; i < SP_THREADS; i++) {
        if (atomic_load(&workers[i].state) == WORKER_IDLE)
            continue;
        ss_s64 error = interrupt(&workers[i]);
        if (error < 0) {
            result = error;
            continue;
        }
        memory_release(&workers[i].memory);
        reset_note_descriptor(workers[i].value);
        atomic_store(&workers[i].state, WORKER_IDLE);
    }
    return result;
}

/* Closes what F_DUPFD and dup2 put behind the agent's own descriptors, which are fewer than 56. */
static void close_behind_private(void)
{
    enum { BEHIND_PRIVATE = SP_FIRST_PRIVATE_DESCRIPTOR + 56 };
    if (port_close_range(BEHIND_PRIVATE, 0xffffffff) < 0)
        for (ss_u32 fd = BEHIND_PRIVATE; fd < original_limit.rlim_cur; fd++)
            SYS1(close, fd);
}

/*
 * Closes what the tested process opened. Sockets lose their connections by a reset, so that none lingers in TIME_WAIT.
 * Some calls put descriptors into memory instead of returning them, so the search goes on a little behind the highest.
 */
static void close_descriptors(void)
{
    enum { BEHIND = 8 };
    struct ss_linger linger = { .l_onoff = 1 };
    ss_u32 until = (highest < FIRST_TESTED ? FIRST_TESTED : highest + 1) + BEHIND;
    for (ss_u32 fd = 0; fd < until && fd < SP_FIRST_PRIVATE_DESCRIPTOR; fd++) {
        ss_s64 result = SYS5(setsockopt, fd, SS_SOL_SOCKET, SS_SO_LINGER, ADDRESS(&linger), sizeof linger);
        if (result != -SS_EBADF && fd + 1 + BEHIND > until)
            until = fd + 1 + BEHIND;
    }
    if (port_close_range(FIRST_TESTED, SP_FIRST_PRIVATE_DESCRIPTOR - 1) < 0)
        for (ss_u32 fd = FIRST_TESTED; fd < until && fd < SP_FIRST_PRIVATE_DESCRIPTOR; fd++)
            SYS1(close, fd);
    close_behind_private();
    highest = 0;
}

static ss_s64 set_limit(ss_u64 descriptors)
{
    struct ss_rlimit64 limit = { .rlim_cur = descriptors, .rlim_max = original_limit.rlim_max };
    return SYS4(prlimit64, 0, SS_RLIMIT_NOFILE, ADDRESS(&limit), 0);
}

/* Programs start with the limit that the specification's model has, wherever they run. */
void reset_start(void)
{
    enum { STARTING_LIMIT = 1024 };
    SYS4(prlimit64, 0, SS_RLIMIT_NOFILE, 0, ADDRESS(&original_limit));
    original_limit.rlim_cur = original_limit.rlim_max < STARTING_LIMIT ? original_limit.rlim_max : STARTING_LIMIT;
    set_limit(original_limit.rlim_cur);
}

void serve_limit(struct frame *frame)
{
    ss_u32 descriptors = take_u32(&frame->payload);
    if (!payload_ends(frame))
        return;
    ss_s64 error = set_limit(descriptors == SP_LIMIT_RESTORE ? original_limit.rlim_cur : descriptors);
    if (error == -SS_ENOSYS)
        return answer_unsupported(frame->sequence, "no limit of descriptors");
    if (error < 0)
        return answer_failed(frame->sequence, error, "limit of descriptors");
    answer_ok(frame->sequence);
}

void serve_reset(struct frame *frame)
{
    if (!payload_ends(frame))
        return;
    clock_restore();
    identity_restore();
    ss_s64 error = stop_workers();
    if (error < 0)
        return answer_failed(frame->sequence, error, "a call that cannot be interrupted");
    close_descriptors();
    set_limit(original_limit.rlim_cur);
    channel_fill_standard_descriptors();
    for (ss_u32 i = 0; i < SP_THREADS && error >= 0; i++)
        error = identity_apply(&workers[i]);
    if (error < 0)
        return answer_failed(frame->sequence, error, "identity of a thread");
    port_give_buffers_back();
    sync_loopback();
    port_forget_connections();
    answer_ok(frame->sequence);
}
