/* The paths of calls. There is no file system: the one path that leads anywhere is /dev/null. */
#ifndef SYS_PATH_H
#define SYS_PATH_H

#include "calls.h"
#include "core/call.h"

/* The outcomes of the call at hand. */
struct path_outcomes {
    enum outcome fault, too_long, empty, bad_dirfd, not_a_directory, missing;
};

/* A path of the program's, copied in. */
struct path {
    u32 length;
    char text[SS_PATH_MAX];
};

/* Copies it; gives the outcome that says why it is no path, or OUTCOME_NONE. An empty one is a path here. */
enum outcome path_copy(struct user_in from, const struct path_outcomes *outcomes, struct path *path);

/* Where it leads: OUTCOME_NONE, to /dev/null; or the outcome that says why it leads nowhere. */
enum outcome path_find(s32 dirfd, const struct path *path, const struct path_outcomes *outcomes);

#endif
