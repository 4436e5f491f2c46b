#include "signals.h"

#include "arch.h"
#include "outcome.h"
#include "port.h"
#include "request.h"
#include "sys.h"

static void count(int signal)
{
    struct worker *worker = worker_here();
    if (worker == NULL)
        return;
    outcome_note_interrupted(worker);
    atomic_fetch_or(&worker->signals, 1ull << (signal - 1));
    atomic_fetch_add(&worker->handled, 1);
    futex_wake(&worker->handled);
}

static bool install(int signal, ss_u64 flags)
{
    struct ss_sigaction action = { .sa_handler = (ss_uptr)count, .sa_flags = flags };
#if !defined(__riscv) /* whose kernel has a return of its own */
    action.sa_flags |= SS_SA_RESTORER;
    action.sa_restorer = (ss_uptr)arch_sigreturn;
#endif
    return SYS4(rt_sigaction, signal, ADDRESS(&action), 0, sizeof action.sa_mask) >= 0;
}

static bool installed;

void signals_start(void)
{
    installed = install(SS_SIGUSR1, 0) && install(SS_SIGUSR2, SS_SA_RESTART) && install(SS_SIGPIPE, SS_SA_RESTART);
}

bool signals_supported(void) { return installed; }

ss_s64 signal_worker(struct worker *worker, bool restart)
{
    enum { ROUNDS = 100, ROUND_NS = 10000000 };
    ss_u32 before = atomic_load(&worker->handled);
    ss_s64 result = SYS3(tgkill, SYS1(getpid, 0), worker->thread_id, restart ? SS_SIGUSR2 : SS_SIGUSR1);
    for (int round = 0; result >= 0 && round < ROUNDS; round++) {
        if (atomic_load(&worker->handled) != before)
            return 0;
        if (round > 0 || !port_yield())
            sleep_on(&worker->handled, before, ROUND_NS);
    }
    return result < 0 ? result : -SS_ETIMEDOUT;
}

void serve_signal(struct frame *frame)
{
    ss_u8 index = take_u8(&frame->payload);
    ss_u8 restart = take_u8(&frame->payload);
    if (!payload_ends(frame))
        return;
    if (index >= SP_THREADS)
        return answer_malformed(frame->sequence, SP_REASON_THREAD, index);
    if (restart > 1)
        return answer_malformed(frame->sequence, SP_REASON_RANGE, restart);
    if (!installed)
        return answer_unsupported(frame->sequence, "no signal handlers");
    ss_s64 error = signal_worker(&workers[index], restart);
    if (error < 0)
        return answer_failed(frame->sequence, error, "signal to the thread");
    answer_ok(frame->sequence);
}
