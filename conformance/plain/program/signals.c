/* Signals: what they do, which are blocked, sending them, and the way back from a handler. */
#include "check.h"
#include "threads.h"

enum { NO_SIGNAL = 65, NO_HOW = 9, NO_PROCESS = 0x7ffffff };

static void check_sigaction(void)
{
    struct ss_sigaction action = { .sa_handler = SS_SIG_IGN }, old;
    ENDS(RT_SIGACTION_SIZE, ss_rt_sigaction(SS_SIGUSR1, 0, 0, 4));
    ENDS(RT_SIGACTION_ACT_FAULT, ss_rt_sigaction(SS_SIGUSR1, nowhere(), 0, SS_SIGSET_SIZE));
    ENDS(RT_SIGACTION_SIGNAL, ss_rt_sigaction(NO_SIGNAL, 0, 0, SS_SIGSET_SIZE));
    ENDS(RT_SIGACTION_SIGNAL, ss_rt_sigaction(SS_SIGKILL, &action, 0, SS_SIGSET_SIZE));
    ENDS(RT_SIGACTION_OLDACT_FAULT, ss_rt_sigaction(SS_SIGUSR2, &action, nowhere(), SS_SIGSET_SIZE));
    ENDS(RT_SIGACTION_OK, ss_rt_sigaction(SS_SIGUSR2, 0, &old, SS_SIGSET_SIZE));
    HOLDS(RT_SIGACTION_OLDACT_FAULT, old.sa_handler == SS_SIG_IGN);
}

static void check_sigprocmask(void)
{
    const struct ss_sigset set = { 1ull << (SS_SIGUSR2 - 1) };
    struct ss_sigset old = { 0 };
    ENDS(RT_SIGPROCMASK_SIZE, ss_rt_sigprocmask(SS_SIG_BLOCK, 0, 0, 4));
    ENDS(RT_SIGPROCMASK_SET_FAULT, ss_rt_sigprocmask(SS_SIG_BLOCK, nowhere(), 0, SS_SIGSET_SIZE));
    ENDS(RT_SIGPROCMASK_HOW, ss_rt_sigprocmask(NO_HOW, &set, 0, SS_SIGSET_SIZE));
    ENDS(RT_SIGPROCMASK_OLDSET_FAULT, ss_rt_sigprocmask(SS_SIG_BLOCK, &set, nowhere(), SS_SIGSET_SIZE));
    ENDS(RT_SIGPROCMASK_OK, ss_rt_sigprocmask(SS_SIG_UNBLOCK, &set, &old, SS_SIGSET_SIZE));
    HOLDS(RT_SIGPROCMASK_OLDSET_FAULT, old.bits == set.bits);
}

static void check_sending(void)
{
    ss_s32 process = (ss_s32)ss_getpid(), thread = (ss_s32)ss_gettid();
    ENDS(KILL_NO_PROCESS, ss_kill(NO_PROCESS, 0));
    ENDS(KILL_SIGNAL, ss_kill(process, NO_SIGNAL));
    ENDS(KILL_OK, ss_kill(process, 0));
    ENDS(TGKILL_NUMBERS, ss_tgkill(process, 0, 0));
    ENDS(TGKILL_NO_THREAD, ss_tgkill(process, NO_PROCESS, 0));
    ENDS(TGKILL_SIGNAL, ss_tgkill(process, thread, NO_SIGNAL));
    ENDS(TGKILL_OK, ss_tgkill(process, thread, 0));
    ENDS(TKILL_NUMBER, ss_tkill(-1, 0));
    ENDS(TKILL_NO_THREAD, ss_tkill(NO_PROCESS, 0));
    ENDS(TKILL_SIGNAL, ss_tkill(thread, NO_SIGNAL));
    ENDS(TKILL_OK, ss_tkill(thread, 0));
}

/* The last call is that of the handler's return; the result is that of the call before it. */
static void check_return(void)
{
    ss_u32 before = handled;
    handle(SS_SIGUSR1, 0);
    ss_s32 process = (ss_s32)ss_getpid(), thread = (ss_s32)ss_gettid();
    ss_s64 result = ENDS(RT_SIGRETURN_OK, ss_tgkill(process, thread, SS_SIGUSR1));
    HOLDS(RT_SIGRETURN_OK, result == 0 && handled == before + 1);
}

void check_signals(void)
{
    check_sigaction();
    check_sigprocmask();
    check_sending();
    check_return();
}
