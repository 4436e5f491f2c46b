/* What no program survives. */
#include "check.h"

enum { STATUS = 0x107, LOW_BITS = 7, KILLED = 128 };

void check_exit(void)
{
    check_last(EXIT_ENDED, LOW_BITS);
    ss_exit(STATUS);
}

void check_exit_group(void)
{
    check_last(EXIT_GROUP_ENDED, LOW_BITS);
    ss_exit_group(STATUS);
}

/* The frame is looked for where the stack pointer says: where nothing is. */
void check_bad_frame(void)
{
    check_last(RT_SIGRETURN_BAD_FRAME, KILLED + SS_SIGSEGV);
    __asm__ volatile("xor %%esp, %%esp\n\tsyscall" ::"a"(SS_NR_rt_sigreturn) : "rcx", "r11", "memory");
}
