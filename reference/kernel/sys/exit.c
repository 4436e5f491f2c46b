#include "calls.h"
#include "core/scheduler.h"
#include "core/thread.h"

s64 sys_exit(const struct exit_args *args)
{
    current->call.outcome = EXIT_ENDED;
    thread_end(current, args->status);
    return 0;
}

s64 sys_exit_group(const struct exit_group_args *args)
{
    current->call.outcome = EXIT_GROUP_ENDED;
    kernel_stop(((u32)args->status & 0xff) << 8);
}
