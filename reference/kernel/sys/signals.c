/* What signals do, which are blocked, and the way back from a handler. */
#include "calls.h"
#include "core/signal.h"
#include "core/thread.h"
#include "core/user.h"
#include "signal-frame.h"
#include "user-call.h"

s64 sys_rt_sigaction(const struct rt_sigaction_args *args)
{
    struct ss_sigaction action;
    bool sets = args->act.at != 0;
    if (args->sigsetsize != SS_SIGSET_SIZE)
        return FAIL(RT_SIGACTION_SIZE);
    if (sets && !copy_in(&action, args->act.at, sizeof(action)))
        return FAIL(RT_SIGACTION_ACT_FAULT);
    if (args->sig < 1 || args->sig > SS_SIGNAL_MAX || (sets && (signal_bit(args->sig) & SIGNALS_UNTOUCHABLE) != 0))
        return FAIL(RT_SIGACTION_SIGNAL);
    const struct ss_sigaction old = signal_action(args->sig);
    if (sets)
        signal_set_action(args->sig, &action);
    if (args->oldact.at != 0 && !copy_out(args->oldact.at, &old, sizeof(old)))
        return FAIL(RT_SIGACTION_OLDACT_FAULT);
    return DONE(RT_SIGACTION_OK, 0);
}

s64 sys_rt_sigprocmask(const struct rt_sigprocmask_args *args)
{
    u64 set;
    const u64 old = current->signal_mask;
    bool sets = args->set.at != 0;
    if (args->sigsetsize != SS_SIGSET_SIZE)
        return FAIL(RT_SIGPROCMASK_SIZE);
    if (sets && !copy_in(&set, args->set.at, sizeof(set)))
        return FAIL(RT_SIGPROCMASK_SET_FAULT);
    if (sets && args->how != SS_SIG_BLOCK && args->how != SS_SIG_UNBLOCK && args->how != SS_SIG_SETMASK)
        return FAIL(RT_SIGPROCMASK_HOW);
    if (sets && args->how == SS_SIG_BLOCK)
        signal_set_mask(current, old | set);
    else if (sets && args->how == SS_SIG_UNBLOCK)
        signal_set_mask(current, old & ~set);
    else if (sets)
        signal_set_mask(current, set);
    if (args->oldset.at != 0 && !copy_out(args->oldset.at, &old, sizeof(old)))
        return FAIL(RT_SIGPROCMASK_OLDSET_FAULT);
    return DONE(RT_SIGPROCMASK_OK, 0);
}

s64 sys_rt_sigreturn(const struct rt_sigreturn_args *args)
{
    (void)args;
    u64 mask;
    if (!signal_frame_pop(current, &mask)) {
        current->call.outcome = RT_SIGRETURN_BAD_FRAME; /* told even if the program ends here */
        signal_fault(current, SS_SIGSEGV, 0);
        return 0;
    }
    signal_set_mask(current, mask);
    return DONE(RT_SIGRETURN_OK, user_call_result(&current->registers));
}
