#include "calls.h"
#include "core/file.h"
#include "core/null.h"
#include "sys/path.h"

static const struct path_outcomes outcomes = {
    .fault = OPENAT_PATH_FAULT,
    .too_long = OPENAT_PATH_LONG,
    .empty = OPENAT_PATH_EMPTY,
    .bad_dirfd = OPENAT_BAD_DIRFD,
    .not_a_directory = OPENAT_NOT_A_DIRECTORY,
    .missing = OPENAT_MISSING,
};

static s64 open_null(s32 descriptor, s32 flags)
{
    if ((flags & SS_O_DIRECTORY) != 0)
        return FAIL(OPENAT_NOT_A_DIRECTORY);
    const s32 only_new = SS_O_CREAT | SS_O_EXCL;
    if ((flags & only_new) == only_new)
        return FAIL(OPENAT_EXISTS);
    struct file *file = null_open((u32)flags & (SS_O_ACCMODE | SS_O_NONBLOCK));
    if (file == NULL)
        return FAIL(OPENAT_NO_FD);
    descriptor_open(descriptor, file, (flags & SS_O_CLOEXEC) != 0);
    return DONE(OPENAT_OK, descriptor);
}

s64 sys_openat(const struct openat_args *args)
{
    static struct path path;
    const s32 new_directory = SS_O_CREAT | SS_O_DIRECTORY;
    if ((args->flags & new_directory) == new_directory)
        return FAIL(OPENAT_FLAGS);
    enum outcome refusal = path_copy(args->path, &outcomes, &path);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (path.length == 0)
        return FAIL(OPENAT_PATH_EMPTY);
    s32 descriptor = descriptor_lowest_free(0);
    if (descriptor >= descriptor_limit())
        return FAIL(OPENAT_NO_FD);
    refusal = path_find(args->dirfd, &path, &outcomes);
    return refusal == OUTCOME_NONE ? open_null(descriptor, args->flags) : FAIL(refusal);
}
