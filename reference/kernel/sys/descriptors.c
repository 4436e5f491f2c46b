/* close, dup, dup2 and dup3. */
#include "calls.h"
#include "core/file.h"

ss_s64 sys_close(const struct close_args *args)
{
    if (descriptor_file(args->fd) == NULL)
        return FAIL(CLOSE_BAD_FD);
    descriptor_close(args->fd);
    return DONE(CLOSE_OK, 0);
}

ss_s64 sys_dup(const struct dup_args *args)
{
    struct file *file = descriptor_file(args->oldfd);
    if (file == NULL)
        return FAIL(DUP_BAD_FD);
    s32 descriptor = descriptor_lowest_free(0);
    if (descriptor >= descriptor_limit())
        return FAIL(DUP_NO_FD);
    descriptor_open(descriptor, file, false);
    return DONE(DUP_OK, descriptor);
}

static bool is_in_range(s32 descriptor) { return descriptor >= 0 && descriptor < descriptor_limit(); }

/* The descriptor comes to stand for another open file than before. */
static void replace(s32 descriptor, struct file *file, bool close_on_exec)
{
    if (descriptor_file(descriptor) != NULL)
        descriptor_close(descriptor);
    descriptor_open(descriptor, file, close_on_exec);
}

ss_s64 sys_dup2(const struct dup2_args *args)
{
    struct file *file = descriptor_file(args->oldfd);
    if (args->oldfd == args->newfd && file != NULL)
        return DONE(DUP2_SAME, args->newfd);
    if (!is_in_range(args->newfd))
        return FAIL(DUP2_NEWFD_RANGE);
    if (file == NULL)
        return FAIL(DUP2_BAD_FD);
    replace(args->newfd, file, false);
    return DONE(DUP2_OK, args->newfd);
}

ss_s64 sys_dup3(const struct dup3_args *args)
{
    if ((args->flags & ~SS_O_CLOEXEC) != 0)
        return FAIL(DUP3_FLAGS);
    if (args->oldfd == args->newfd)
        return FAIL(DUP3_SAME);
    if (!is_in_range(args->newfd))
        return FAIL(DUP3_NEWFD_RANGE);
    struct file *file = descriptor_file(args->oldfd);
    if (file == NULL)
        return FAIL(DUP3_BAD_FD);
    replace(args->newfd, file, (args->flags & SS_O_CLOEXEC) != 0);
    return DONE(DUP3_OK, args->newfd);
}
