/* readlink and readlinkat. */
#include "calls.h"
#include "core/call.h"
#include "core/user.h"
#include "sys/path.h"

struct link_outcomes {
    struct path_outcomes path;
    enum outcome size, not_a_link, buf_fault, ok;
};

static s64 tell(const struct name *link, struct user_out buf, s32 room, const struct link_outcomes *outcomes)
{
    u64 length = 0;
    while (length < (u64)room && link->link_text[length] != '\0')
        length++;
    if (!copy_out(buf.at, link->link_text, length))
        return FAIL(outcomes->buf_fault);
    return DONE(outcomes->ok, (s64)length);
}

static s64 read_link(s32 dirfd, struct user_in from, struct user_out buf, s32 room,
                     const struct link_outcomes *outcomes)
{
    static struct path path;
    const struct name *name;
    if (room <= 0)
        return FAIL(outcomes->size);
    enum outcome refusal = path_copy(from, &outcomes->path, &path);
    if (refusal == OUTCOME_NONE)
        refusal = path_find(dirfd, &path, false, &outcomes->path, &name);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    return name_is(name, SS_S_IFLNK) ? tell(name, buf, room, outcomes) : FAIL(outcomes->not_a_link);
}

s64 sys_readlink(const struct readlink_args *args)
{
    static const struct link_outcomes outcomes = {
        .path = {
            .fault = READLINK_PATH_FAULT,
            .too_long = READLINK_PATH_LONG,
            .empty = READLINK_PATH_EMPTY,
            .not_a_directory = READLINK_NOT_A_DIRECTORY,
            .missing = READLINK_MISSING,
            .search = READLINK_SEARCH,
            .loop = READLINK_LOOP,
        },
        .size = READLINK_SIZE,
        .not_a_link = READLINK_NOT_A_LINK,
        .buf_fault = READLINK_BUF_FAULT,
        .ok = READLINK_OK,
    };
    return read_link(SS_AT_FDCWD, args->path, args->buf, args->bufsize, &outcomes);
}

s64 sys_readlinkat(const struct readlinkat_args *args)
{
    static const struct link_outcomes outcomes = {
        .path = {
            .fault = READLINKAT_PATH_FAULT,
            .too_long = READLINKAT_PATH_LONG,
            .empty = READLINKAT_PATH_EMPTY,
            .bad_dirfd = READLINKAT_BAD_DIRFD,
            .not_a_directory = READLINKAT_NOT_A_DIRECTORY,
            .missing = READLINKAT_MISSING,
            .search = READLINKAT_SEARCH,
            .loop = READLINKAT_LOOP,
        },
        .size = READLINKAT_SIZE,
        .not_a_link = READLINKAT_NOT_A_LINK,
        .buf_fault = READLINKAT_BUF_FAULT,
        .ok = READLINKAT_OK,
    };
    return read_link(args->dirfd, args->path, args->buf, args->bufsize, &outcomes);
}
