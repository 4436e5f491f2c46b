#include "worker.h"

#include "arch.h"
#include "channel.h"
#include "clock.h"
#include "port.h"
#include "sync.h"
#include "sys.h"

enum { STACK_SIZE = 65536 };
enum {
    THREAD_FLAGS =
        SS_CLONE_VM | SS_CLONE_FS | SS_CLONE_FILES | SS_CLONE_SIGHAND | SS_CLONE_THREAD | SS_CLONE_SYSVSEM
};

struct worker workers[SP_THREADS];
static ss_u8 stacks[SP_THREADS][STACK_SIZE] __attribute__((aligned(64)));

void sleep_on(_Atomic ss_u32 *word, ss_u32 old, ss_u64 limit_ns)
{
    enum { SECOND_NS = 1000000000 };
    struct ss_timespec limit = { .tv_sec = (ss_s64)(limit_ns / SECOND_NS), .tv_nsec = (ss_s64)(limit_ns % SECOND_NS) };
    futex_wait(word, old, &limit);
}

struct worker *worker_here(void)
{
    ss_u8 here;
    ss_uptr offset = (ss_uptr)&here - (ss_uptr)stacks;
    return offset < sizeof stacks ? &workers[offset / STACK_SIZE] : NULL;
}

static void work(void *argument)
{
    struct worker *worker = argument;
    for (;;) {
        for (ss_u32 state; (state = atomic_load(&worker->state)) != WORKER_READY;)
            futex_wait(&worker->state, state, NULL);
        atomic_store(&worker->state, WORKER_RUNNING);
        worker->value = worker->job(worker);
        atomic_store(&worker->state, WORKER_DONE);
        if (atomic_load(&worker->awaited))
            futex_wake(&worker->state);
    }
}

void workers_start(void)
{
    for (ss_u32 i = 0; i < SP_THREADS; i++) {
        workers[i].index = i;
        ss_s64 id = arch_spawn(THREAD_FLAGS, stacks[i] + STACK_SIZE, work, &workers[i]);
        if (id < 0)
            die("no threads");
        workers[i].thread_id = (ss_s32)id;
        port_watch(i, (ss_u32)id);
    }
}

void worker_begin(struct worker *worker, ss_s64 (*job)(struct worker *worker))
{
    worker->job = job;
    atomic_store(&worker->signals, 0);
    atomic_store(&worker->state, WORKER_READY);
    futex_wake(&worker->state);
}

static bool is_done(struct worker *worker) { return atomic_load(&worker->state) == WORKER_DONE; }

/* What the job's thread does. Before RUNNING it does not wait for an event, it is about to take its job. */
static enum port_thread look(struct worker *worker)
{
    return atomic_load(&worker->state) == WORKER_RUNNING ? port_probe(worker->index) : PORT_RUNNING;
}

bool worker_settle(struct worker *worker)
{
    enum { PATIENCE = 1000, GRACE_MS = 20 };
    for (ss_u32 round = 0; !is_done(worker); round++) {
        if (round >= PATIENCE || !port_yield())
            worker_wait(worker, 1);
        if (is_done(worker))
            return true;
        enum port_thread seen = look(worker);
        if (seen == PORT_UNKNOWN)
            return worker_wait(worker, GRACE_MS);
        if (seen == PORT_RUNNING)
            continue;
        /* What it waits for may be on its way: let that arrive, then look again. */
        sync_loopback();
        if (look(worker) == PORT_ASLEEP && !is_done(worker))
            return false;
    }
    return true;
}

bool worker_wait(struct worker *worker, ss_u32 limit_ms)
{
    enum { SLICE_MS = 100 };
    if (clock_is_manual()) {
        port_yield();
        return is_done(worker);
    }
    atomic_store(&worker->awaited, 1);
    for (ss_u32 slice; !is_done(worker) && limit_ms > 0; limit_ms -= slice) {
        slice = limit_ms < SLICE_MS ? limit_ms : SLICE_MS;
        ss_u32 state = atomic_load(&worker->state);
        if (state != WORKER_DONE)
            sleep_on(&worker->state, state, slice * 1000000ull);
        channel_check();
    }
    atomic_store(&worker->awaited, 0);
    return is_done(worker);
}

ss_s64 worker_do(struct worker *worker, ss_s64 (*job)(struct worker *worker))
{
    worker_begin(worker, job);
    while (!worker_wait(worker, 1000))
        continue;
    atomic_store(&worker->state, WORKER_IDLE);
    return worker->value;
}
