#include "sys/path.h"

#include "core/file.h"
#include "core/user.h"
#include "machine.h"

static const char null_path[] = "/dev/null";

/* Length up to the zero in `text`, or `count` if there is none. */
static u32 length_in(const char *text, u32 count)
{
    u32 length = 0;
    while (length < count && text[length] != '\0')
        length++;
    return length;
}

static bool has_long_name(const struct path *path)
{
    u32 name = 0;
    for (u32 i = 0; i < path->length; i++) {
        name = path->text[i] == '/' ? 0 : name + 1;
        if (name > SS_NAME_MAX)
            return true;
    }
    return false;
}

/* In parts that end with a page: what lies behind the zero need not be readable. */
enum outcome path_copy(struct user_in from, const struct path_outcomes *outcomes, struct path *path)
{
    path->length = 0;
    while (path->length < SS_PATH_MAX) {
        u64 at = from.at + path->length;
        u32 count = (u32)min_u64(PAGE_SIZE - at % PAGE_SIZE, SS_PATH_MAX - path->length);
        char *text = path->text + path->length;
        if (!copy_in(text, at, count))
            return outcomes->fault;
        u32 length = length_in(text, count);
        path->length += length;
        if (length < count)
            return has_long_name(path) ? outcomes->too_long : OUTCOME_NONE;
    }
    return outcomes->too_long;
}

/* How long a beginning the path has in common with that of /dev/null, whose own zero counts. */
static u32 common_length(const struct path *path)
{
    u32 length = 0;
    while (length < sizeof(null_path) && path->text[length] == null_path[length])
        length++;
    return length;
}

enum outcome path_find(s32 dirfd, const struct path *path, const struct path_outcomes *outcomes)
{
    if (path->length == 0)
        return outcomes->empty;
    if (path->text[0] != '/' && dirfd != SS_AT_FDCWD)
        return descriptor_file(dirfd) == NULL ? outcomes->bad_dirfd : outcomes->not_a_directory;
    u32 common = common_length(path);
    if (common == sizeof(null_path))
        return OUTCOME_NONE;
    bool goes_beyond = common == sizeof(null_path) - 1 && path->text[common] == '/';
    return goes_beyond ? outcomes->not_a_directory : outcomes->missing;
}
