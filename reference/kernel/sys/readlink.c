/* readlink and readlinkat: no path is a symbolic link. */
#include "calls.h"
#include "core/call.h"
#include "sys/path.h"

static const struct path_outcomes outcomes = {
    .fault = READLINK_PATH_FAULT,
    .too_long = READLINK_PATH_LONG,
    .empty = READLINK_PATH_EMPTY,
    .not_a_directory = READLINK_NOT_A_DIRECTORY,
    .missing = READLINK_MISSING,
};

static const struct path_outcomes outcomes_at = {
    .fault = READLINKAT_PATH_FAULT,
    .too_long = READLINKAT_PATH_LONG,
    .empty = READLINKAT_PATH_EMPTY,
    .bad_dirfd = READLINKAT_BAD_DIRFD,
    .not_a_directory = READLINKAT_NOT_A_DIRECTORY,
    .missing = READLINKAT_MISSING,
};

static enum outcome look_up(s32 dirfd, struct user_in from, const struct path_outcomes *of_call)
{
    static struct path path;
    enum outcome refusal = path_copy(from, of_call, &path);
    return refusal == OUTCOME_NONE ? path_find(dirfd, &path, of_call) : refusal;
}

s64 sys_readlink(const struct readlink_args *args)
{
    if (args->bufsize <= 0)
        return FAIL(READLINK_SIZE);
    enum outcome refusal = look_up(SS_AT_FDCWD, args->path, &outcomes);
    return refusal == OUTCOME_NONE ? FAIL(READLINK_NOT_A_LINK) : FAIL(refusal);
}

s64 sys_readlinkat(const struct readlinkat_args *args)
{
    if (args->bufsize <= 0)
        return FAIL(READLINKAT_SIZE);
    enum outcome refusal = look_up(args->dirfd, args->path, &outcomes_at);
    return refusal == OUTCOME_NONE ? FAIL(READLINKAT_NOT_A_LINK) : FAIL(refusal);
}
