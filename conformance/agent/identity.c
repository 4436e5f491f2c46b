/*
 * IDENTITY: for whom the worker threads act. Rights belong to threads in Linux and in the reference kernel, so each
 * worker changes its own. The saved user stays 0 and leads back. Where there is only one user (a user namespace with a
 * single id), the rights themselves are taken away instead.
 */
#include "port.h"
#include "protocol.h"
#include "request.h"
#include "sys.h"

enum { NOBODY = 65534, UNCHANGED = -1 };

static bool unprivileged;

/* There is no other user: rights are taken away and given back instead. */
static bool only_rights;

/* Runs on the worker: become what `unprivileged` says. */
static ss_s64 change(struct worker *worker)
{
    ss_s64 result = -SS_EINVAL;
    if (!only_rights)
        result = SYS3(setresuid, UNCHANGED, unprivileged ? NOBODY : 0, 0);
    if (result < 0) {
        result = port_set_rights(!unprivileged);
        only_rights = result >= 0;
    }
    if (result >= 0)
        worker->unprivileged = unprivileged;
    return result;
}

ss_s64 identity_apply(struct worker *worker)
{
    return worker->unprivileged == unprivileged ? 0 : worker_do(worker, change);
}

void identity_restore(void) { unprivileged = false; }

/* A worker that is inside a call keeps its identity until the next one, as every kernel sees it. */
static ss_s64 apply_to_all(void)
{
    ss_s64 result = 0;
    for (ss_u32 i = 0; i < SP_THREADS && result >= 0; i++)
        if (atomic_load(&workers[i].state) == WORKER_IDLE)
            result = identity_apply(&workers[i]);
    return result;
}

bool identity_supported(void)
{
    unprivileged = true;
    ss_s64 result = identity_apply(&workers[0]);
    unprivileged = false;
    return result >= 0 && identity_apply(&workers[0]) >= 0;
}

void serve_identity(struct frame *frame)
{
    ss_u8 who = take_u8(&frame->payload);
    if (!payload_ends(frame))
        return;
    if (who > SP_IDENTITY_UNPRIVILEGED)
        return answer_malformed(frame->sequence, SP_REASON_RANGE, who);
    unprivileged = who == SP_IDENTITY_UNPRIVILEGED;
    ss_s64 error = apply_to_all();
    if (error == -SS_ENOSYS)
        return answer_unsupported(frame->sequence, "no way to change the user of a thread");
    if (error < 0)
        return answer_failed(frame->sequence, error, "user of the thread");
    answer_ok(frame->sequence);
}
