/* Limits are kept and told; only that of descriptors does anything. */
#include "calls.h"
#include "core/file.h"
#include "core/thread.h"
#include "core/user.h"

enum { RESOURCES = SS_RLIMIT_RTTIME + 1 };

#define UNLIMITED UINT64_MAX
#define STACK_BYTES (8ull * 1024 * 1024)

/* A resource that is not named here has no limit, which is kept as its complement: 0. */
static struct ss_rlimit64 complements[RESOURCES] = {
    [SS_RLIMIT_STACK] = { ~STACK_BYTES, ~UNLIMITED },
    [SS_RLIMIT_NOFILE] = { ~(u64)DESCRIPTORS, ~(u64)DESCRIPTORS },
};

static struct ss_rlimit64 complement(const struct ss_rlimit64 *of)
{
    return (struct ss_rlimit64) { .rlim_cur = ~of->rlim_cur, .rlim_max = ~of->rlim_max };
}

static void set_limit(s32 resource, const struct ss_rlimit64 *limit)
{
    complements[resource] = complement(limit);
    if (resource == SS_RLIMIT_NOFILE)
        descriptor_set_limit((s32)limit->rlim_cur);
}

s64 sys_prlimit64(const struct prlimit64_args *args)
{
    struct ss_rlimit64 wanted;
    bool sets = args->new_limit.at != 0;
    if (sets && !copy_in(&wanted, args->new_limit.at, sizeof(wanted)))
        return FAIL(PRLIMIT64_NEW_FAULT);
    if (args->pid != 0 && thread_find(args->pid) == NULL)
        return FAIL(PRLIMIT64_NO_PROCESS);
    if (args->resource < 0 || args->resource >= RESOURCES)
        return FAIL(PRLIMIT64_RESOURCE);
    if (sets && wanted.rlim_cur > wanted.rlim_max)
        return FAIL(PRLIMIT64_ORDER);
    if (sets && args->resource == SS_RLIMIT_NOFILE && wanted.rlim_max > DESCRIPTORS)
        return FAIL(PRLIMIT64_DESCRIPTORS);
    const struct ss_rlimit64 old = complement(&complements[args->resource]);
    if (sets && wanted.rlim_max > old.rlim_max && !thread_is_privileged(current))
        return FAIL(PRLIMIT64_RAISE);
    if (sets)
        set_limit(args->resource, &wanted);
    if (args->old_limit.at != 0 && !copy_out(args->old_limit.at, &old, sizeof(old)))
        return FAIL(PRLIMIT64_OLD_FAULT);
    return DONE(PRLIMIT64_OK, 0);
}
