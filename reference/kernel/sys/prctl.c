#include "calls.h"
#include "core/thread.h"
#include "core/user.h"

static s64 set_name(u64 from)
{
    char name[THREAD_NAME_SIZE] = { 0 };
    for (u32 i = 0; i < THREAD_NAME_SIZE - 1; i++) {
        if (!copy_in(&name[i], from + i, 1))
            return FAIL(PRCTL_FAULT);
        if (name[i] == 0)
            break;
    }
    for (u32 i = 0; i < THREAD_NAME_SIZE; i++)
        current->name[i] = name[i];
    return DONE(PRCTL_OK, 0);
}

static s64 get_name(u64 into)
{
    if (!copy_out(into, current->name, sizeof(current->name)))
        return FAIL(PRCTL_FAULT);
    return DONE(PRCTL_OK, 0);
}

s64 sys_prctl(const struct prctl_args *args)
{
    bool rest_is_zero = args->arg3 == 0 && args->arg4 == 0 && args->arg5 == 0;
    switch (args->option) {
    case SS_PR_SET_NAME:
        return set_name(args->arg2);
    case SS_PR_GET_NAME:
        return get_name(args->arg2);
    case SS_PR_SET_NO_NEW_PRIVS:
        if (args->arg2 != 1 || !rest_is_zero)
            return FAIL(PRCTL_ARGUMENTS);
        current->no_new_privileges = true;
        return DONE(PRCTL_OK, 0);
    case SS_PR_GET_NO_NEW_PRIVS:
        if (args->arg2 != 0 || !rest_is_zero)
            return FAIL(PRCTL_ARGUMENTS);
        return DONE(PRCTL_OK, current->no_new_privileges);
    default:
        return FAIL(PRCTL_OPTION);
    }
}
