/* The paths of calls: copied in, and looked up among the names of core/names.h. */
#ifndef SYS_PATH_H
#define SYS_PATH_H

#include "calls.h"
#include "core/call.h"
#include "core/names.h"

/* The outcomes of the call at hand. */
struct path_outcomes {
    enum outcome fault, too_long, empty, bad_dirfd, not_a_directory, missing, search, loop;
};

/* A path of the program's, copied in. */
struct path {
    u32 length;
    char text[SS_PATH_MAX]; /* with a zero at its end */
};

/* Copies it; gives the outcome that says why it is no path, or OUTCOME_NONE. An empty one is a path here. */
enum outcome path_copy(struct user_in from, const struct path_outcomes *outcomes, struct path *path);

/* Where a path starts that the caller sees relative to `dirfd`; NULL with an outcome if it starts nowhere. */
const struct name *path_start(s32 dirfd, const struct path *path, const struct path_outcomes *outcomes,
                              enum outcome *refusal);

/* The outcome for how a lookup ended; OUTCOME_NONE if it found something. */
enum outcome path_refusal(enum lookup lookup, const struct path_outcomes *outcomes);

/*
 * Where it leads, with an outcome that says why it leads nowhere, or OUTCOME_NONE. `follow`: a link that it ends with is
 * followed.
 */
enum outcome path_find(s32 dirfd, const struct path *path, bool follow, const struct path_outcomes *outcomes,
                       const struct name **found);

#endif
