/* CALL and WAIT: a system call on a worker thread, its memory before and after. */
#include "outcome.h"
#include "protocol.h"
#include "request.h"
#include "reset.h"
#include "sys.h"

struct call_request {
    struct {
        ss_u8 kind;
        ss_u8 block;
        ss_u64 value; /* immediate, or offset into the block */
    } arguments[SP_ARGUMENTS];
    ss_u32 count;
    struct block_request blocks[SP_MAX_BLOCKS];
};

static bool read_block(struct reader *r, struct block_request *block)
{
    block->placement = take_u8(r);
    ss_u8 read_back = take_u8(r);
    block->read_back = read_back;
    block->size = take_u32(r);
    block->valid = take_u32(r);
    block->byte_count = take_u32(r);
    block->bytes = take(r, block->byte_count);
    block->relocation_count = take_u8(r);
    block->relocations = take(r, block->relocation_count * RELOCATION_SIZE);
    return block->placement <= SP_PLACEMENT_STRADDLE && read_back <= 1 && block->size <= SP_MAX_BLOCK_SIZE &&
           block->valid <= block->size && block->relocation_count <= SP_MAX_RELOCATIONS &&
           block->byte_count <= block_room(block);
}

/* Reads arguments and blocks. False if something is out of bounds; what is missing shows in the reader. */
static bool read_call(struct reader *r, struct call_request *call)
{
    bool good = true;
    ss_u64 memory = 0;
    for (ss_u32 i = 0; i < SP_ARGUMENTS; i++) {
        call->arguments[i].kind = take_u8(r);
        bool immediate = call->arguments[i].kind == SP_ARGUMENT_VALUE;
        good &= call->arguments[i].kind <= SP_ARGUMENT_BLOCK;
        call->arguments[i].block = immediate ? 0 : take_u8(r);
        call->arguments[i].value = immediate ? take_u64(r) : take_u32(r);
    }
    call->count = take_u8(r);
    if (call->count > SP_MAX_BLOCKS)
        return false;
    for (ss_u32 i = 0; i < call->count && good && !r->failed; i++) {
        good &= read_block(r, &call->blocks[i]);
        memory += call->blocks[i].size;
    }
    return good && memory <= SP_MAX_CALL_MEMORY;
}

/* Whether every reference to a block is to one that exists, and inside of it. */
static bool references_fit(const struct call_request *call)
{
    for (ss_u32 i = 0; i < SP_ARGUMENTS; i++)
        if (call->arguments[i].kind == SP_ARGUMENT_BLOCK &&
            (call->arguments[i].block >= call->count ||
             call->arguments[i].value > call->blocks[call->arguments[i].block].size))
            return false;
    for (ss_u32 i = 0; i < call->count; i++) {
        const struct block_request *block = &call->blocks[i];
        struct reader r = { .bytes = block->relocations, .count = block->relocation_count * RELOCATION_SIZE };
        for (ss_u32 k = 0; k < block->relocation_count; k++) {
            ss_u64 offset = take_u32(&r);
            ss_u8 target = take_u8(&r);
            ss_u32 add = take_u32(&r);
            if (offset + sizeof(ss_u64) > block_room(block) || target >= call->count || add > call->blocks[target].size)
                return false;
        }
    }
    return true;
}

static ss_s64 make_call(struct worker *worker)
{
    const ss_u64 *a = worker->arguments;
    ss_s64 value = ss_syscall6(worker->number, a[0], a[1], a[2], a[3], a[4], a[5]);
    outcome_note(worker);
    return value;
}

/* Answers with the end of a worker's call and makes the worker idle. */
static void answer_result(struct worker *worker, ss_u32 sequence)
{
    struct writer *w = answer_begin(SP_ANSWER_RESULT);
    struct memory *memory = &worker->memory;
    put_u64(w, (ss_u64)worker->value);
    put_u64(w, atomic_load(&worker->signals));
    ss_u8 *count = w->bytes + w->at;
    put_u8(w, 0);
    for (ss_u32 i = 0; i < memory->count; i++) {
        const struct block *block = &memory->blocks[i];
        bool overrun = block_overrun(block);
        bool returned = block->read_back && block->placement != SP_PLACEMENT_UNMAPPED;
        if (!overrun && !returned)
            continue;
        ++*count;
        put_u8(w, (ss_u8)i);
        put_u8(w, returned);
        put_u8(w, overrun);
        put_bytes(w, block->address, returned ? block->readable : 0);
    }
    memory_release(memory);
    reset_note_descriptor(worker->value);
    atomic_store(&worker->state, WORKER_IDLE);
    answer_send(sequence);
}

void serve_call(struct frame *frame)
{
    static struct call_request call;
    ss_u8 index = take_u8(&frame->payload);
    ss_u32 number = take_u32(&frame->payload);
    bool good = read_call(&frame->payload, &call);
    if (good && !payload_ends(frame))
        return;
    if (!good || !references_fit(&call))
        return answer_malformed(frame->sequence, frame->payload.failed ? SP_REASON_TRUNCATED : SP_REASON_RANGE, 0);
    if (index >= SP_THREADS)
        return answer_malformed(frame->sequence, SP_REASON_THREAD, index);
    struct worker *worker = &workers[index];
    if (atomic_load(&worker->state) != WORKER_IDLE)
        return answer_malformed(frame->sequence, SP_REASON_BUSY, index);
    ss_s64 error = identity_apply(worker);
    if (error < 0)
        return answer_failed(frame->sequence, error, "identity of the thread");
    error = memory_place(&worker->memory, call.blocks, call.count);
    if (error < 0)
        return answer_failed(frame->sequence, error, "memory for the blocks");
    worker->number = number;
    for (ss_u32 i = 0; i < SP_ARGUMENTS; i++) {
        worker->arguments[i] = call.arguments[i].value;
        if (call.arguments[i].kind == SP_ARGUMENT_BLOCK)
            worker->arguments[i] += ADDRESS(worker->memory.blocks[call.arguments[i].block].address);
    }
    worker_begin(worker, make_call);
    if (worker_settle(worker))
        answer_result(worker, frame->sequence);
    else
        answer_blocked(frame->sequence);
}

void serve_wait(struct frame *frame)
{
    ss_u8 index = take_u8(&frame->payload);
    ss_u32 limit_ms = take_u32(&frame->payload);
    if (!payload_ends(frame))
        return;
    if (index >= SP_THREADS)
        return answer_malformed(frame->sequence, SP_REASON_THREAD, index);
    if (limit_ms > SP_MAX_WAIT_MS)
        return answer_malformed(frame->sequence, SP_REASON_RANGE, limit_ms);
    struct worker *worker = &workers[index];
    if (atomic_load(&worker->state) == WORKER_IDLE)
        return answer_malformed(frame->sequence, SP_REASON_IDLE, index);
    if (worker_wait(worker, limit_ms) || worker_settle(worker))
        answer_result(worker, frame->sequence);
    else
        answer_blocked(frame->sequence);
}
