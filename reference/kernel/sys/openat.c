/* openat and open. What differs is the directory that a path starts from, and by which outcomes the call ends. */
#include "calls.h"
#include "core/named-file.h"
#include "sys/path.h"

struct open_outcomes {
    struct path_outcomes path;
    enum outcome flags, no_fd, exists, directory, access, ok;
};

static bool has(s32 flags, s32 all) { return (flags & all) == all; }

/* The rights that it takes to open a file so. */
static u32 rights_for(s32 flags)
{
    s32 mode = flags & SS_O_ACCMODE;
    bool writes = mode != SS_O_RDONLY || has(flags, SS_O_TRUNC);
    return (mode == SS_O_WRONLY ? 0 : NAME_READ) | (writes ? NAME_WRITE : 0);
}

/* Why what the path leads to cannot be opened so, or OUTCOME_NONE. */
static enum outcome refusal_of(const struct name *name, s32 flags, const struct open_outcomes *outcomes)
{
    bool is_directory = name_is(name, SS_S_IFDIR);
    if (has(flags, SS_O_CREAT | SS_O_EXCL))
        return outcomes->exists;
    if (has(flags, SS_O_DIRECTORY) && !is_directory)
        return outcomes->path.not_a_directory;
    if (name_is(name, SS_S_IFLNK))
        return outcomes->path.loop;
    if (is_directory && (has(flags, SS_O_CREAT) || (rights_for(flags) & NAME_WRITE) != 0))
        return outcomes->directory;
    return name_allows(name, rights_for(flags)) ? OUTCOME_NONE : outcomes->access;
}

/* What the path leads to, if it may be opened so. Nothing is made: every directory is as if it could not be written. */
static enum outcome find(s32 dirfd, const struct path *path, s32 flags, const struct open_outcomes *outcomes,
                         const struct name **name)
{
    enum outcome refusal;
    const struct name *start = path_start(dirfd, path, &outcomes->path, &refusal);
    if (start == NULL)
        return refusal;
    bool follow = !has(flags, SS_O_NOFOLLOW) && !has(flags, SS_O_CREAT | SS_O_EXCL);
    enum lookup lookup = name_find(start, path->text, follow, name);
    if (lookup == LOOKUP_CREATABLE && has(flags, SS_O_CREAT))
        return outcomes->access;
    refusal = path_refusal(lookup, &outcomes->path);
    return refusal == OUTCOME_NONE ? refusal_of(*name, flags, outcomes) : refusal;
}

static s64 open_path(s32 dirfd, struct user_in from, s32 flags, const struct open_outcomes *outcomes)
{
    static struct path path;
    const struct name *name;
    bool is_temporary = has(flags, SS_O_TMPFILE);
    if (has(flags, SS_O_CREAT | SS_O_DIRECTORY) || (is_temporary && (rights_for(flags) & NAME_WRITE) == 0))
        return FAIL(outcomes->flags);
    enum outcome refusal = path_copy(from, &outcomes->path, &path);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    if (path.length == 0)
        return FAIL(outcomes->path.empty);
    s32 descriptor = descriptor_lowest_free(0);
    if (descriptor >= descriptor_limit())
        return FAIL(outcomes->no_fd);
    refusal = find(dirfd, &path, flags, outcomes, &name);
    if (refusal != OUTCOME_NONE)
        return FAIL(refusal);
    struct file *file = named_file_open(name, (u32)flags & (SS_O_ACCMODE | SS_O_NONBLOCK));
    if (file == NULL)
        return FAIL(outcomes->no_fd);
    descriptor_open(descriptor, file, has(flags, SS_O_CLOEXEC));
    return DONE(outcomes->ok, descriptor);
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
            .search = OPENAT_SEARCH,
            .loop = OPENAT_LOOP,
        },
        .flags = OPENAT_FLAGS,
        .no_fd = OPENAT_NO_FD,
        .exists = OPENAT_EXISTS,
        .directory = OPENAT_DIRECTORY,
        .access = OPENAT_ACCESS,
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
            .search = OPEN_SEARCH,
            .loop = OPEN_LOOP,
        },
        .flags = OPEN_FLAGS,
        .no_fd = OPEN_NO_FD,
        .exists = OPEN_EXISTS,
        .directory = OPEN_DIRECTORY,
        .access = OPEN_ACCESS,
        .ok = OPEN_OK,
    };
    return open_path(SS_AT_FDCWD, args->path, args->flags, &outcomes);
}
