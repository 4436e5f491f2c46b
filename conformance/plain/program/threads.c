#include "threads.h"

#include "check.h"

enum { STACK_PAGES = 4, SIGNAL_INTERVAL_NS = 2 * 1000 * 1000 };

/*
 * clone(flags, stack, parent_tid, child_tid, tls): on the new stack lie a function, its argument and nothing else; the new
 * task calls it and ends.
 */
__attribute__((naked)) static ss_s64 spawn(ss_u64 flags, void *stack, ss_s32 *parent_tid, ss_s32 *child_tid, ss_uptr tls)
{
    __asm__("mov %%rcx, %%r10\n\t"
            "mov %0, %%eax\n\t"
            "syscall\n\t"
            "test %%eax, %%eax\n\t"
            "jnz 1f\n\t"
            "xor %%ebp, %%ebp\n\t"
            "pop %%rax\n\t"
            "pop %%rdi\n\t"
            "call *%%rax\n\t"
            "xor %%edi, %%edi\n\t"
            "mov %1, %%eax\n\t"
            "syscall\n\t"
            "hlt\n\t"
            "1: ret" ::"i"(SS_NR_clone),
            "i"(SS_NR_exit));
}

ss_s64 thread_clone(ss_u64 flags, struct thread *thread, ss_uptr tls)
{
    ss_u64 *top = (ss_u64 *)(pages(STACK_PAGES) + STACK_PAGES * PAGE);
    *--top = (ss_uptr)thread;
    *--top = (ss_uptr)thread->run;
    return spawn(flags, top, &thread->id, &thread->id, tls);
}

ss_s64 thread_start(struct thread *thread, void (*run)(struct thread *self))
{
    thread->run = run;
    return thread_clone(THREAD_FLAGS | SS_CLONE_PARENT_SETTID | SS_CLONE_CHILD_CLEARTID, thread, 0);
}

void thread_join(struct thread *thread)
{
    const volatile ss_s32 *id = &thread->id;
    for (ss_s32 now = *id; now != 0; now = *id)
        ss_futex((const ss_u32 *)&thread->id, SS_FUTEX_WAIT, (ss_u32)now, 0, 0, 0);
}

void ask_outcome(ss_s32 thread, char told[TOLD_SIZE])
{
    ss_s64 length = ss_thread_outcome(thread, told, TOLD_SIZE - 1);
    if (length <= 0)
        told[length = 0] = '-', length = 1;
    told[length] = 0;
}

volatile ss_u32 handled;
char told_in_handler[TOLD_SIZE];

/* The thread that is interrupted; a handler that asked for its own number would ask about that call. */
static ss_s32 interrupted_thread;

static void note(ss_s32 signal)
{
    (void)signal;
    ask_outcome(interrupted_thread, told_in_handler);
    handled++;
}

__attribute__((naked)) static void restore(void)
{
    __asm__("mov %0, %%eax\n\tsyscall\n\thlt" ::"i"(SS_NR_rt_sigreturn));
}

void handle(ss_s32 signal, ss_u64 flags)
{
    const struct ss_sigaction action = {
        .sa_handler = (ss_uptr)note,
        .sa_flags = flags | SS_SA_RESTORER,
        .sa_restorer = (ss_uptr)restore,
    };
    interrupted_thread = (ss_s32)ss_gettid();
    ss_rt_sigaction(signal, &action, 0, SS_SIGSET_SIZE);
}

static struct thread sender;
static volatile _Bool sends;
static ss_s32 sent;

static void send_again_and_again(struct thread *self)
{
    const struct ss_timespec interval = { .tv_nsec = SIGNAL_INTERVAL_NS };
    while (sends) {
        ss_nanosleep(&interval, 0);
        ss_tgkill((ss_s32)ss_getpid(), (ss_s32)self->argument, sent);
    }
}

void signals_start(ss_s32 signal)
{
    handle(signal, 0);
    sent = signal;
    sends = 1;
    sender.argument = (ss_u64)interrupted_thread;
    thread_start(&sender, send_again_and_again);
}

void signals_stop(void)
{
    sends = 0;
    thread_join(&sender);
}
