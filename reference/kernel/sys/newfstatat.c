/* newfstatat and fstat. */
#include "calls.h"
#include "core/named-file.h"
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
    .search = NEWFSTATAT_SEARCH,
    .loop = NEWFSTATAT_LOOP,
};

/* The console is to the program what a pipe is. */
static u32 mode_of(const struct file *file)
{
    switch (file->kind) {
    case FILE_SOCKET:
        return SS_S_IFSOCK | 0777;
    case FILE_NAMED:
        return named_file_name(file)->mode;
    default:
        return SS_S_IFIFO | 0600;
    }
}

static bool tell(u32 mode, u64 into)
{
    const u64 null_device = 1 << 8 | 3; /* the one device that there is */
    const struct ss_stat stat = {
        .st_nlink = 1,
        .st_mode = mode,
        .st_rdev = (mode & SS_S_IFMT) == SS_S_IFCHR ? null_device : 0,
        .st_blksize = PAGE_SIZE,
    };
    return copy_out(into, &stat, sizeof(stat));
}

static s64 tell_of_call(u32 mode, u64 into)
{
    return tell(mode, into) ? DONE(NEWFSTATAT_OK, 0) : FAIL(NEWFSTATAT_BUF_FAULT);
}

/* An empty path stands for the descriptor itself. */
static s64 tell_open(s32 descriptor, u64 into)
{
    if (descriptor == SS_AT_FDCWD)
        return tell_of_call(name_root->mode, into);
    const struct file *file = descriptor_file(descriptor);
    return file == NULL ? FAIL(NEWFSTATAT_BAD_DIRFD) : tell_of_call(mode_of(file), into);
}

s64 sys_newfstatat(const struct newfstatat_args *args)
{
    static struct path path;
    const struct name *name;
    if ((args->flags & ~(SS_AT_SYMLINK_NOFOLLOW | SS_AT_NO_AUTOMOUNT | SS_AT_EMPTY_PATH)) != 0)
        return FAIL(NEWFSTATAT_FLAGS);
    enum outcome refusal = path_copy(args->path, &outcomes, &path);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (path.length == 0 && (args->flags & SS_AT_EMPTY_PATH) != 0)
        return tell_open(args->dirfd, args->buf.at);
    bool follow = (args->flags & SS_AT_SYMLINK_NOFOLLOW) == 0;
    refusal = path_find(args->dirfd, &path, follow, &outcomes, &name);
    return refusal == OUTCOME_NONE ? tell_of_call(name->mode, args->buf.at) : FAIL(refusal);
}

s64 sys_fstat(const struct fstat_args *args)
{
    struct file *file = descriptor_file(args->fd);
    if (file == NULL)
        return FAIL(FSTAT_BAD_FD);
    return tell(mode_of(file), args->buf.at) ? DONE(FSTAT_OK, 0) : FAIL(FSTAT_BUF_FAULT);
}
