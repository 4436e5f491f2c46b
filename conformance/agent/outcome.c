#include "outcome.h"

#include "bytes.h"
#include "port.h"
#include "request.h"
#include "sys.h"

static ss_u32 ask(ss_s32 thread_id, char *into)
{
    ss_s64 length = port_outcome((ss_u32)thread_id, into, SP_MAX_OUTCOME);
    return length < 0 ? 0 : (ss_u32)length;
}

void outcome_note_interrupted(struct worker *worker)
{
    worker->outcome_length = ask(worker->thread_id, worker->outcome);
}

void outcome_note(struct worker *worker)
{
    char found[SP_MAX_OUTCOME];
    if (!port_inspects())
        return;
    ss_u32 length = ask(worker->thread_id, found);
    /* The last call of a handler: what it noted at its start is the end of the call under test. */
    if (text_starts(found, length, "rt_sigreturn."))
        return;
    memcpy(worker->outcome, found, length);
    worker->outcome_length = length;
}

void serve_outcome(struct frame *frame)
{
    char now[SP_MAX_OUTCOME];
    ss_u8 index = take_u8(&frame->payload);
    if (!payload_ends(frame))
        return;
    if (index >= SP_THREADS)
        return answer_malformed(frame->sequence, SP_REASON_THREAD, index);
    if (!port_inspects())
        return answer_unsupported(frame->sequence, "the kernel does not tell");
    struct worker *worker = &workers[index];
    bool inside = atomic_load(&worker->state) == WORKER_RUNNING;
    ss_u32 length = inside ? ask(worker->thread_id, now) : worker->outcome_length;
    struct writer *w = answer_begin(SP_ANSWER_OUTCOME);
    put_bytes(w, inside ? now : worker->outcome, length);
    answer_send(frame->sequence);
}
