#include "calls.h"
#include "core/file.h"
#include "core/pipe.h"
#include "core/user.h"

struct pipe_outcomes {
    enum outcome files, no_fd, pipefd_fault, ok;
};

static s64 make(struct user_out pipefd, s32 flags, const struct pipe_outcomes *outcomes)
{
    if (!pipe_is_free())
        return FAIL(outcomes->files);
    s32 reader = descriptor_lowest_free(0);
    s32 writer = descriptor_lowest_free(reader + 1);
    if (writer >= descriptor_limit())
        return FAIL(outcomes->no_fd);
    const s32 descriptors[] = { reader, writer };
    if (!copy_out(pipefd.at, descriptors, sizeof(descriptors)))
        return FAIL(outcomes->pipefd_fault);
    struct pipe_ends ends = pipe_open((u32)flags & SS_O_NONBLOCK);
    descriptor_open(reader, ends.reader, (flags & SS_O_CLOEXEC) != 0);
    descriptor_open(writer, ends.writer, (flags & SS_O_CLOEXEC) != 0);
    return DONE(outcomes->ok, 0);
}

s64 sys_pipe2(const struct pipe2_args *args)
{
    static const struct pipe_outcomes outcomes = { PIPE2_FILES, PIPE2_NO_FD, PIPE2_PIPEFD_FAULT, PIPE2_OK };
    if ((args->flags & ~(SS_O_CLOEXEC | SS_O_NONBLOCK)) != 0)
        return FAIL(PIPE2_FLAGS);
    return make(args->pipefd, args->flags, &outcomes);
}

s64 sys_pipe(const struct pipe_args *args)
{
    static const struct pipe_outcomes outcomes = { PIPE_FILES, PIPE_NO_FD, PIPE_PIPEFD_FAULT, PIPE_OK };
    return make(args->pipefd, 0, &outcomes);
}
