#include "arch.h"

const char arch_name[] = "x86_64";

void _start(void);

__attribute__((naked)) void _start(void)
{
    __asm__("xor %%ebp, %%ebp\n\t"
            "and $-16, %%rsp\n\t"
            "call agent_main\n\t"
            "hlt" ::: "memory");
}

/* The new thread finds entry and argument on its stack, where the old one laid them. */
__attribute__((naked)) ss_s64 arch_spawn(ss_u64 flags __attribute__((unused)), void *stack_top __attribute__((unused)),
                                         void (*entry)(void *) __attribute__((unused)),
                                         void *argument __attribute__((unused)))
{
    __asm__("sub $16, %%rsi\n\t"
            "mov %%rdx, 0(%%rsi)\n\t"
            "mov %%rcx, 8(%%rsi)\n\t"
            "mov %0, %%eax\n\t"
            "xor %%edx, %%edx\n\t"
            "xor %%r10d, %%r10d\n\t"
            "xor %%r8d, %%r8d\n\t"
            "syscall\n\t"
            "test %%rax, %%rax\n\t"
            "jz 1f\n\t"
            "ret\n"
            "1:\txor %%ebp, %%ebp\n\t"
            "pop %%rax\n\t"
            "pop %%rdi\n\t"
            "call *%%rax\n\t"
            "hlt" ::"i"(SS_NR_clone));
}

__attribute__((naked)) void arch_sigreturn(void)
{
    __asm__("mov %0, %%eax\n\t"
            "syscall" ::"i"(SS_NR_rt_sigreturn));
}
