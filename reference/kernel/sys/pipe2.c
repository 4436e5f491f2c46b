#include "calls.h"
#include "core/file.h"
#include "core/pipe.h"
#include "core/user.h"

s64 sys_pipe2(const struct pipe2_args *args)
{
    if ((args->flags & ~(SS_O_CLOEXEC | SS_O_NONBLOCK)) != 0)
        return FAIL(PIPE2_FLAGS);
    if (!pipe_is_free())
        return FAIL(PIPE2_FILES);
    s32 reader = descriptor_lowest_free(0);
    s32 writer = descriptor_lowest_free(reader + 1);
    if (writer >= descriptor_limit())
        return FAIL(PIPE2_NO_FD);
    const s32 descriptors[] = { reader, writer };
    if (!copy_out(args->pipefd.at, descriptors, sizeof(descriptors)))
        return FAIL(PIPE2_PIPEFD_FAULT);
    struct pipe_ends ends = pipe_open((u32)args->flags & SS_O_NONBLOCK);
    descriptor_open(reader, ends.reader, (args->flags & SS_O_CLOEXEC) != 0);
    descriptor_open(writer, ends.writer, (args->flags & SS_O_CLOEXEC) != 0);
    return DONE(PIPE2_OK, 0);
}
