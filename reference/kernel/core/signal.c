#include "core/signal.h"

#include "core/panic.h"
#include "core/scheduler.h"
#include "signal-frame.h"
#include "user-call.h"

static struct ss_sigaction actions[SS_SIGNAL_MAX];

/* Sent to the program while every thread blocks them. */
static u64 program_pending;
static struct signal_origin program_origins[SS_SIGNAL_MAX];

enum disposition { SIGNAL_IGNORED, SIGNAL_ENDS, SIGNAL_HANDLED };

static bool is_in(s32 signal, u64 set) { return (set & signal_bit(signal)) != 0; }

/* Without a handler, these do nothing; the last four would stop the program, or let it go on. */
static u64 ignored_by_default(void)
{
    return signal_bit(SS_SIGCHLD) | signal_bit(SS_SIGURG) | signal_bit(SS_SIGWINCH) | signal_bit(SS_SIGCONT) |
           signal_bit(SS_SIGSTOP) | signal_bit(SS_SIGTSTP) | signal_bit(SS_SIGTTIN) | signal_bit(SS_SIGTTOU);
}

/* What code does wrong goes first, so that its handler finds the place in its frame. */
static u64 faults(void)
{
    return signal_bit(SS_SIGSEGV) | signal_bit(SS_SIGBUS) | signal_bit(SS_SIGILL) | signal_bit(SS_SIGTRAP) |
           signal_bit(SS_SIGFPE) | signal_bit(SS_SIGSYS);
}

static enum disposition disposition(s32 signal)
{
    u64 handler = actions[signal - 1].sa_handler;
    if (handler == SS_SIG_IGN)
        return SIGNAL_IGNORED;
    if (handler != SS_SIG_DFL)
        return SIGNAL_HANDLED;
    return is_in(signal, ignored_by_default()) ? SIGNAL_IGNORED : SIGNAL_ENDS;
}

static s32 lowest_signal(u64 set) { return __builtin_ctzll(set) + 1; }

/* --- Sending --- */

static void set_pending(struct thread *thread, s32 signal, const struct signal_origin *origin)
{
    if (is_in(signal, thread->signals_pending))
        return;
    thread->signals_pending |= signal_bit(signal);
    thread->signal_origins[signal - 1] = *origin;
}

void signal_send_to_thread(struct thread *thread, s32 signal, const struct signal_origin *origin)
{
    if (!is_in(signal, thread->signal_mask) && disposition(signal) == SIGNAL_IGNORED)
        return;
    set_pending(thread, signal, origin);
    signal_notice(thread);
}

/* The thread that takes a signal to the program: the sender if it can, so that the signal comes before its call ends. */
static struct thread *taker(s32 signal)
{
    if (!is_in(signal, current->signal_mask) && current->state != THREAD_FREE)
        return current;
    for (u32 i = 0; i < THREADS; i++) {
        if (threads[i].state != THREAD_FREE && !is_in(signal, threads[i].signal_mask))
            return &threads[i];
    }
    return NULL;
}

void signal_send_to_program(s32 signal, const struct signal_origin *origin)
{
    struct thread *thread = taker(signal);
    if (thread != NULL) {
        signal_send_to_thread(thread, signal, origin);
    } else if (!is_in(signal, program_pending)) {
        program_pending |= signal_bit(signal);
        program_origins[signal - 1] = *origin;
    }
}

void signal_raise(s32 signal)
{
    const struct signal_origin origin = { .code = SS_SI_KERNEL };
    signal_send_to_thread(current, signal, &origin);
}

void signal_fault(struct thread *thread, s32 signal, u64 address)
{
    /* Every signal of a fault has 1 for the usual reason: not mapped, divided by zero, no such instruction. */
    enum { USUAL_REASON = 1 };
    const struct signal_origin origin = { .code = USUAL_REASON, .address = address };
    if (disposition(signal) != SIGNAL_HANDLED || is_in(signal, thread->signal_mask))
        kernel_stop((u32)signal);
    thread->signals_pending &= ~signal_bit(signal);
    set_pending(thread, signal, &origin);
}

/* --- Actions and masks --- */

struct ss_sigaction signal_action(s32 signal) { return actions[signal - 1]; }

void signal_set_action(s32 signal, const struct ss_sigaction *action)
{
    ASSERT(!is_in(signal, SIGNALS_UNTOUCHABLE), "SIGKILL and SIGSTOP keep their action");
    struct ss_sigaction *kept = &actions[signal - 1];
    *kept = *action;
    kept->sa_flags &= SS_SA_NOCLDSTOP | SS_SA_NOCLDWAIT | SS_SA_SIGINFO | SS_SA_ONSTACK | SS_SA_RESTART | SS_SA_NODEFER |
                      SS_SA_RESETHAND | SS_SA_RESTORER;
    kept->sa_mask &= ~SIGNALS_UNTOUCHABLE;
    if (disposition(signal) != SIGNAL_IGNORED)
        return;
    /* What would be ignored does not wait until it is not. */
    program_pending &= ~signal_bit(signal);
    for (u32 i = 0; i < THREADS; i++)
        threads[i].signals_pending &= ~signal_bit(signal);
}

void signal_set_mask(struct thread *thread, u64 mask) { thread->signal_mask = mask & ~SIGNALS_UNTOUCHABLE; }

void signal_set_temporary_mask(struct thread *thread, u64 mask)
{
    if (!thread->mask_is_temporary)
        thread->saved_mask = thread->signal_mask;
    thread->mask_is_temporary = true;
    signal_set_mask(thread, mask);
}

void signal_restore_mask(struct thread *thread)
{
    thread->mask_is_temporary = false;
    thread->signal_mask = thread->saved_mask;
}

/* --- Acting on them --- */

static u64 deliverable(const struct thread *thread)
{
    return (thread->signals_pending | program_pending) & ~thread->signal_mask;
}

void signal_notice(struct thread *thread)
{
    if (thread->state != THREAD_WAITING)
        return;
    for (u64 left = deliverable(thread); left != 0; left &= left - 1) {
        s32 signal = lowest_signal(left);
        enum disposition what = disposition(signal);
        if (what == SIGNAL_ENDS)
            kernel_stop((u32)signal);
        if (what == SIGNAL_HANDLED)
            call_wake(thread, WAKE_SIGNAL);
    }
}

/* Takes the next signal to act on out of those that wait; 0 if there is none. */
static s32 take_next(struct thread *thread, struct signal_origin *origin)
{
    u64 set = deliverable(thread);
    if (set == 0)
        return 0;
    s32 signal = lowest_signal((set & faults()) != 0 ? set & faults() : set);
    if (is_in(signal, thread->signals_pending)) {
        thread->signals_pending &= ~signal_bit(signal);
        *origin = thread->signal_origins[signal - 1];
    } else {
        program_pending &= ~signal_bit(signal);
        *origin = program_origins[signal - 1];
    }
    return signal;
}

static struct ss_siginfo siginfo(s32 signal, const struct signal_origin *origin)
{
    struct ss_siginfo info = { .si_signo = signal, .si_code = origin->code };
    u64 sender = (u32)origin->process | (u64)origin->user << 32;
    u64 field = is_in(signal, faults()) && origin->code > 0 ? origin->address : sender;
    for (u32 i = 0; i < sizeof(field); i++)
        info.si_fields[i] = (u8)(field >> 8 * i);
    return info;
}

/* Only the first handler finds the call that was interrupted. */
static void settle_call(struct thread *thread, bool makes_again)
{
    if (thread->call.interrupted && thread->call.restarts && makes_again)
        user_call_repeat(&thread->registers, thread->call.number);
    thread->call.interrupted = false;
}

static void run_handler(struct thread *thread, s32 signal, const struct signal_origin *origin)
{
    struct ss_sigaction action = actions[signal - 1];
    if ((action.sa_flags & SS_SA_RESETHAND) != 0)
        actions[signal - 1].sa_handler = SS_SIG_DFL;

    settle_call(thread, (action.sa_flags & SS_SA_RESTART) != 0);
    struct ss_siginfo info = siginfo(signal, origin);
    u64 mask = thread->mask_is_temporary ? thread->saved_mask : thread->signal_mask;
    if ((action.sa_flags & SS_SA_RESTORER) == 0 || !signal_frame_push(thread, &action, &info, mask)) {
        /* A second failure cannot be told to anyone. */
        if (signal == SS_SIGSEGV)
            kernel_stop(SS_SIGSEGV);
        signal_fault(thread, SS_SIGSEGV, 0);
        return;
    }
    thread->mask_is_temporary = false; /* the frame brings the mask back */
    u64 itself = (action.sa_flags & SS_SA_NODEFER) != 0 ? 0 : signal_bit(signal);
    signal_set_mask(thread, thread->signal_mask | action.sa_mask | itself);
}

void signals_deliver(struct thread *thread)
{
    struct signal_origin origin;
    do {
        for (s32 signal; (signal = take_next(thread, &origin)) != 0;) {
            enum disposition what = disposition(signal);
            if (what == SIGNAL_ENDS)
                kernel_stop((u32)signal);
            if (what == SIGNAL_HANDLED)
                run_handler(thread, signal, &origin);
        }
        if (thread->mask_is_temporary)
            signal_restore_mask(thread);
    } while (deliverable(thread) != 0);
    /* The signal may have lost its handler since it interrupted the call: then nobody wants to know of it. */
    settle_call(thread, true);
}
