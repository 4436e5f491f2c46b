/* The system calls the agent makes for itself, raw: a negative result is an errno. */
#ifndef AGENT_SYS_H
#define AGENT_SYS_H

#include "sockspec.h"

#define ADDRESS(pointer) ((ss_u64)(ss_uptr)(pointer))

#define SYS(name, a, b, c, d, e, f) \
    ss_syscall6(SS_NR_##name, (ss_s64)(a), (ss_s64)(b), (ss_s64)(c), (ss_s64)(d), (ss_s64)(e), (ss_s64)(f))
#define SYS1(name, a) SYS(name, a, 0, 0, 0, 0, 0)
#define SYS2(name, a, b) SYS(name, a, b, 0, 0, 0, 0)
#define SYS3(name, a, b, c) SYS(name, a, b, c, 0, 0, 0)
#define SYS4(name, a, b, c, d) SYS(name, a, b, c, d, 0, 0)
#define SYS5(name, a, b, c, d, e) SYS(name, a, b, c, d, e, 0)
#define SYS6(name, a, b, c, d, e, f) SYS(name, a, b, c, d, e, f)

/* Anonymous private memory; a negative errno on failure. */
static inline ss_s64 map_memory(ss_u64 size, ss_u32 protection)
{
    return SYS6(mmap, 0, size, protection, SS_MAP_PRIVATE | SS_MAP_ANONYMOUS, -1, 0);
}

/* A futex shared by the threads of this process alone. `limit` may be NULL. */
static inline ss_s64 futex_wait(void *word, ss_u32 old, const struct ss_timespec *limit)
{
    return SYS4(futex, ADDRESS(word), SS_FUTEX_WAIT | SS_FUTEX_PRIVATE_FLAG, old, ADDRESS(limit));
}

static inline void futex_wake(void *word) { SYS3(futex, ADDRESS(word), SS_FUTEX_WAKE | SS_FUTEX_PRIVATE_FLAG, 1); }

#endif
