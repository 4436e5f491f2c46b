#include "calls.h"
#include "core/thread.h"
#include "core/user.h"
#include "machine.h"

static s64 set_base(u64 *base, u64 address)
{
    if (address >= USER_END)
        return FAIL(ARCH_PRCTL_ADDRESS);
    *base = address;
    return DONE(ARCH_PRCTL_OK, 0);
}

static s64 get_base(u64 base, u64 into)
{
    if (!copy_out(into, &base, sizeof(base)))
        return FAIL(ARCH_PRCTL_FAULT);
    return DONE(ARCH_PRCTL_OK, 0);
}

s64 sys_arch_prctl(const struct arch_prctl_args *args)
{
    struct registers *registers = &current->registers;
    switch (args->code) {
    case SS_ARCH_SET_FS:
        return set_base(&registers->fs_base, args->addr);
    case SS_ARCH_SET_GS:
        return set_base(&registers->gs_base, args->addr);
    case SS_ARCH_GET_FS:
        return get_base(registers->fs_base, args->addr);
    case SS_ARCH_GET_GS:
        return get_base(registers->gs_base, args->addr);
    default:
        return FAIL(ARCH_PRCTL_CODE);
    }
}
