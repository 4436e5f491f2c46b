/* newfstatat and fstat. */
#include "calls.h"
#include "core/file.h"
#include "core/thread.h"
#include "core/user.h"
#include "machine.h"
#include "sys/path.h"

static const struct path_outcomes outcomes = {
    .fault = NEWFSTATAT_PATH_FAULT,
    .too_long = NEWFSTATAT_PATH_LONG,
    .empty = NEWFSTATAT_PATH_EMPTY,
    .bad_dirfd = NEWFSTATAT_BAD_DIRFD,
    .not_a_directory = NEWFSTATAT_NOT_A_DIRECTORY,
    .missing = NEWFSTATAT_MISSING,
};

/* The console is to the program what a pipe is. */
static u32 mode_of(enum file_kind kind)
{
    switch (kind) {
    case FILE_SOCKET:
        return SS_S_IFSOCK | 0777;
    case FILE_NULL:
        return SS_S_IFCHR | 0666;
    default:
        return SS_S_IFIFO | 0600;
    }
}

static bool tell(enum file_kind kind, u64 into)
{
    const u64 null_device = 1 << 8 | 3;
    const struct ss_stat stat = {
        .st_nlink = 1,
        .st_mode = mode_of(kind),
        .st_rdev = kind == FILE_NULL ? null_device : 0,
        .st_blksize = PAGE_SIZE,
    };
    return copy_out(into, &stat, sizeof(stat));
}

static s64 tell_path(enum file_kind kind, u64 into)
{
    return tell(kind, into) ? DONE(NEWFSTATAT_OK, 0) : FAIL(NEWFSTATAT_BUF_FAULT);
}

s64 sys_newfstatat(const struct newfstatat_args *args)
{
    static struct path path;
    if ((args->flags & ~(SS_AT_SYMLINK_NOFOLLOW | SS_AT_NO_AUTOMOUNT | SS_AT_EMPTY_PATH)) != 0)
        return FAIL(NEWFSTATAT_FLAGS);
    enum outcome refusal = path_copy(args->path, &outcomes, &path);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (path.length == 0 && (args->flags & SS_AT_EMPTY_PATH) != 0) {
        struct file *file = descriptor_file(args->dirfd);
        if (args->dirfd == SS_AT_FDCWD)
            return FAIL(NEWFSTATAT_MISSING);
        return file == NULL ? FAIL(NEWFSTATAT_BAD_DIRFD) : tell_path(file->kind, args->buf.at);
    }
    refusal = path_find(args->dirfd, &path, &outcomes);
    return refusal == OUTCOME_NONE ? tell_path(FILE_NULL, args->buf.at) : FAIL(refusal);
}

s64 sys_fstat(const struct fstat_args *args)
{
    struct file *file = descriptor_file(args->fd);
    if (file == NULL)
        return FAIL(FSTAT_BAD_FD);
    return tell(file->kind, args->buf.at) ? DONE(FSTAT_OK, 0) : FAIL(FSTAT_BUF_FAULT);
}
