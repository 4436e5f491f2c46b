/* Sending signals. Threads of one program always may: no call here fails for lack of a right. */
#include "calls.h"
#include "core/signal.h"
#include "core/thread.h"

static bool is_signal(s32 signal) { return signal >= 0 && signal <= SS_SIGNAL_MAX; }

static struct signal_origin from_caller(s32 code)
{
    return (struct signal_origin) { .code = code, .process = PROCESS_ID, .user = current->credentials.uid };
}

s64 sys_kill(const struct kill_args *args)
{
    /* 0 names the caller's group of processes: here that is the program alone. */
    if (args->pid != PROCESS_ID && args->pid != 0)
        return FAIL(KILL_NO_PROCESS);
    if (!is_signal(args->sig))
        return FAIL(KILL_SIGNAL);
    const struct signal_origin origin = from_caller(SS_SI_USER);
    if (args->sig != 0)
        signal_send_to_program(args->sig, &origin);
    return DONE(KILL_OK, 0);
}

s64 sys_tgkill(const struct tgkill_args *args)
{
    if (args->tgid <= 0 || args->tid <= 0)
        return FAIL(TGKILL_NUMBERS);
    struct thread *thread = thread_find(args->tid);
    if (thread == NULL || args->tgid != PROCESS_ID)
        return FAIL(TGKILL_NO_THREAD);
    if (!is_signal(args->sig))
        return FAIL(TGKILL_SIGNAL);
    const struct signal_origin origin = from_caller(SS_SI_TKILL);
    if (args->sig != 0)
        signal_send_to_thread(thread, args->sig, &origin);
    return DONE(TGKILL_OK, 0);
}

s64 sys_tkill(const struct tkill_args *args)
{
    if (args->tid <= 0)
        return FAIL(TKILL_NUMBER);
    struct thread *thread = thread_find(args->tid);
    if (thread == NULL)
        return FAIL(TKILL_NO_THREAD);
    if (!is_signal(args->sig))
        return FAIL(TKILL_SIGNAL);
    const struct signal_origin origin = from_caller(SS_SI_TKILL);
    if (args->sig != 0)
        signal_send_to_thread(thread, args->sig, &origin);
    return DONE(TKILL_OK, 0);
}
