#include "calls.h"
#include "core/file.h"

/* The status flags that a program may set. O_APPEND is only remembered. */
enum { SETTABLE = SS_O_NONBLOCK | SS_O_APPEND };

static s64 copy_descriptor(struct file *file, s64 from, bool close_on_exec)
{
    if (from < 0 || from >= descriptor_limit())
        return FAIL(FCNTL_COPY_RANGE);
    s32 descriptor = descriptor_lowest_free((s32)from);
    if (descriptor >= descriptor_limit())
        return FAIL(FCNTL_COPY_NO_FD);
    descriptor_open(descriptor, file, close_on_exec);
    return DONE(FCNTL_COPY_OK, descriptor);
}

static s64 set_flags(struct file *file, u32 flags)
{
    if (file->kind == FILE_SOCKET && (flags & SS_O_DIRECT) != 0)
        return FAIL(FCNTL_SET_FLAGS_DIRECT);
    file->flags = (file->flags & ~(u32)SETTABLE) | (flags & SETTABLE);
    return DONE(FCNTL_SET_FLAGS, 0);
}

ss_s64 sys_fcntl(const struct fcntl_args *args)
{
    struct file *file = descriptor_file(args->fd);
    if (file == NULL)
        return FAIL(FCNTL_BAD_FD);
    switch (args->cmd) {
    case SS_F_DUPFD:
        return copy_descriptor(file, args->arg, false);
    case SS_F_DUPFD_CLOEXEC:
        return copy_descriptor(file, args->arg, true);
    case SS_F_GETFD:
        return DONE(FCNTL_GET_DESCRIPTOR_FLAGS, descriptor_close_on_exec(args->fd) ? SS_FD_CLOEXEC : 0);
    case SS_F_SETFD:
        descriptor_set_close_on_exec(args->fd, (args->arg & SS_FD_CLOEXEC) != 0);
        return DONE(FCNTL_SET_DESCRIPTOR_FLAGS, 0);
    case SS_F_GETFL:
        return DONE(file->kind == FILE_SOCKET ? FCNTL_GET_FLAGS : FCNTL_GET_FLAGS_OTHER, file->flags);
    case SS_F_SETFL:
        return set_flags(file, (u32)args->arg);
    default:
        return FAIL(FCNTL_COMMAND);
    }
}
