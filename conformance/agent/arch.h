/* What differs between processors. One arch-*.c for each. */
#ifndef AGENT_ARCH_H
#define AGENT_ARCH_H

#include "sockspec.h"

/* The architecture's name in HELLO. */
extern const char arch_name[];

/* Where the program goes on after _start has aligned the stack. */
_Noreturn void agent_main(void);

/* clone with a stack of its own: the new thread calls entry(argument), which never returns. Its id or an errno. */
ss_s64 arch_spawn(ss_u64 flags, void *stack_top, void (*entry)(void *), void *argument);

/* Where a signal handler returns to: calls rt_sigreturn. */
void arch_sigreturn(void);

/* A multiple of every page size the architecture knows. */
#if defined(__x86_64__)
#define ARCH_PAGE 4096u
#else
#define ARCH_PAGE 65536u
#endif

#endif
