/*
 * The names of files: a small tree that never changes. What a path leads to is a name in it; what can be opened is
 * /dev/null and the directories. A name belongs to user 0, and its rights are those of everybody else.
 */
#ifndef CORE_NAMES_H
#define CORE_NAMES_H

#include "core/types.h"

struct name {
    const char *text;
    u32 mode;               /* SS_S_IF* and rights, as in st_mode */
    const struct name *in;  /* its directory; that of / is itself */
    const struct name *to;  /* of a link: where it leads */
    const char *link_text;  /* of a link: what readlink tells */
};

enum lookup {
    LOOKUP_FOUND,
    LOOKUP_MISSING,          /* a directory has no such name */
    LOOKUP_CREATABLE,        /* the same for the last name of the path: it could be made there */
    LOOKUP_NOT_A_DIRECTORY,  /* something on the way, or before a slash at the end */
    LOOKUP_SEARCH,           /* a directory on the way may not be searched */
    LOOKUP_LOOP,             /* too many links */
};

extern const struct name *const name_root;
extern const struct name *const name_null; /* /dev/null */

/*
 * Where a path leads that is not empty and ends with a zero. One that does not begin with a slash begins at `from`. A
 * link that the path ends with is followed if `follow` says so.
 */
enum lookup name_find(const struct name *from, const char *path, bool follow, const struct name **found);

bool name_is(const struct name *name, u32 type); /* SS_S_IF* */

enum { NAME_SEARCH = 1, NAME_WRITE = 2, NAME_READ = 4 };

/* Whether the current thread has these rights. */
bool name_allows(const struct name *name, u32 rights);

#endif
