#include "sys/path.h"

#include "core/named-file.h"
#include "core/user.h"
#include "machine.h"

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

const struct name *path_start(s32 dirfd, const struct path *path, const struct path_outcomes *outcomes,
                              enum outcome *refusal)
{
    *refusal = OUTCOME_NONE;
    /* The working directory is /. */
    if (path->text[0] == '/' || dirfd == SS_AT_FDCWD)
        return name_root;
    const struct file *file = descriptor_file(dirfd);
    if (file != NULL && file->kind == FILE_NAMED)
        return named_file_name(file);
    *refusal = file == NULL ? outcomes->bad_dirfd : outcomes->not_a_directory;
    return NULL;
}

enum outcome path_refusal(enum lookup lookup, const struct path_outcomes *outcomes)
{
    switch (lookup) {
    case LOOKUP_MISSING:
    case LOOKUP_CREATABLE:
        return outcomes->missing;
    case LOOKUP_NOT_A_DIRECTORY:
        return outcomes->not_a_directory;
    case LOOKUP_SEARCH:
        return outcomes->search;
    case LOOKUP_LOOP:
        return outcomes->loop;
    default:
        return OUTCOME_NONE;
    }
}

enum outcome path_find(s32 dirfd, const struct path *path, bool follow, const struct path_outcomes *outcomes,
                       const struct name **found)
{
    enum outcome refusal;
    if (path->length == 0)
        return outcomes->empty;
    const struct name *start = path_start(dirfd, path, outcomes, &refusal);
    return start == NULL ? refusal : path_refusal(name_find(start, path->text, follow, found), outcomes);
}
