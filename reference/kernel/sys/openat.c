/* openat and open. What differs is the directory that a path starts from, and by which outcomes the call ends. */
#include "calls.h"
#include "core/file.h"
#include "core/null.h"
#include "sys/path.h"

struct open_outcomes {
    struct path_outcomes path;
    enum outcome flags, no_fd, exists, ok;
};

static s64 open_null(s32 descriptor, s32 flags, const struct open_outcomes *outcomes)
{
    if ((flags & SS_O_DIRECTORY) != 0)
        return FAIL(outcomes->path.not_a_directory);
    const s32 only_new = SS_O_CREAT | SS_O_EXCL;
    if ((flags & only_new) == only_new)
        return FAIL(outcomes->exists);
    struct file *file = null_open((u32)flags & (SS_O_ACCMODE | SS_O_NONBLOCK));
    if (file == NULL)
        return FAIL(outcomes->no_fd);
    descriptor_open(descriptor, file, (flags & SS_O_CLOEXEC) != 0);
    return DONE(outcomes->ok, descriptor);
}

static s64 open_path(s32 dirfd, struct user_in from, s32 flags, const struct open_outcomes *outcomes)
{
    static struct path path;
    const s32 new_directory = SS_O_CREAT | SS_O_DIRECTORY;
    if ((flags & new_directory) == new_directory)
        return FAIL(outcomes->flags);
    enum outcome refusal = path_copy(from, &outcomes->path, &path);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (path.length == 0)
        return FAIL(outcomes->path.empty);
    s32 descriptor = descriptor_lowest_free(0);
    if (descriptor >= descriptor_limit())
        return FAIL(outcomes->no_fd);
    refusal = path_find(dirfd, &path, &outcomes->path);
    return refusal == OUTCOME_NONE ? open_null(descriptor, flags, outcomes) : FAIL(refusal);
}

s64 sys_openat(const struct openat_args *args)
{
    static const struct open_outcomes outcomes = {
        .path = {
            .fault = OPENAT_PATH_FAULT,
            .too_long = OPENAT_PATH_LONG,
            .empty = OPENAT_PATH_EMPTY,
            .bad_dirfd = OPENAT_BAD_DIRFD,
            .not_a_directory = OPENAT_NOT_A_DIRECTORY,
            .missing = OPENAT_MISSING,
        },
        .flags = OPENAT_FLAGS,
        .no_fd = OPENAT_NO_FD,
        .exists = OPENAT_EXISTS,
        .ok = OPENAT_OK,
    };
    return open_path(args->dirfd, args->path, args->flags, &outcomes);
}

s64 sys_open(const struct open_args *args)
{
    /* From the working directory: there is no descriptor that could be bad. */
    static const struct open_outcomes outcomes = {
        .path = {
            .fault = OPEN_PATH_FAULT,
            .too_long = OPEN_PATH_LONG,
            .empty = OPEN_PATH_EMPTY,
            .not_a_directory = OPEN_NOT_A_DIRECTORY,
            .missing = OPEN_MISSING,
        },
        .flags = OPEN_FLAGS,
        .no_fd = OPEN_NO_FD,
        .exists = OPEN_EXISTS,
        .ok = OPEN_OK,
    };
    return open_path(SS_AT_FDCWD, args->path, args->flags, &outcomes);
}
