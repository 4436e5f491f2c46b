#include "core/names.h"

#include "core/thread.h"
#include "sockspec.h"

/* How many links a path may lead over. */
enum { LINKS_MAX = 40 };

enum { ROOT, DEV, DEV_NULL, PROC, PROC_SELF, PROC_1, PROC_1_CWD, PROC_1_ROOT, ROOTS_OWN, NAMES };

static const struct name names[NAMES] = {
    [ROOT] = { "", SS_S_IFDIR | 0755, &names[ROOT], NULL, NULL },
    [DEV] = { "dev", SS_S_IFDIR | 0755, &names[ROOT], NULL, NULL },
    [DEV_NULL] = { "null", SS_S_IFCHR | 0666, &names[DEV], NULL, NULL },
    [PROC] = { "proc", SS_S_IFDIR | 0555, &names[ROOT], NULL, NULL },
    [PROC_SELF] = { "self", SS_S_IFLNK | 0777, &names[PROC], &names[PROC_1], "1" },
    [PROC_1] = { "1", SS_S_IFDIR | 0555, &names[PROC], NULL, NULL },
    [PROC_1_CWD] = { "cwd", SS_S_IFLNK | 0777, &names[PROC_1], &names[ROOT], "/" },
    [PROC_1_ROOT] = { "root", SS_S_IFLNK | 0777, &names[PROC_1], &names[ROOT], "/" },
    [ROOTS_OWN] = { "root", SS_S_IFDIR | 0700, &names[ROOT], NULL, NULL },
};

_Static_assert(PROCESS_ID == 1, "/proc/self is /proc/1");

const struct name *const name_root = &names[ROOT];
const struct name *const name_null = &names[DEV_NULL];

bool name_is(const struct name *name, u32 type) { return (name->mode & SS_S_IFMT) == type; }

bool name_allows(const struct name *name, u32 rights)
{
    return thread_is_privileged(current) || (name->mode & rights) == rights;
}

/* The next name of a path, and what follows the slashes behind it. */
struct step {
    const char *text;
    u32 length;
    bool before_slash;
    const char *rest;
};

static struct step next_step(const char *path)
{
    struct step step = { .text = path };
    while (path[step.length] != '\0' && path[step.length] != '/')
        step.length++;
    step.rest = path + step.length;
    step.before_slash = *step.rest == '/';
    while (*step.rest == '/')
        step.rest++;
    return step;
}

static bool is_called(const struct step *step, const char *text)
{
    u32 i = 0;
    while (i < step->length && text[i] == step->text[i] && text[i] != '\0')
        i++;
    return i == step->length && text[i] == '\0';
}

static const struct name *name_in(const struct name *directory, const struct step *step)
{
    if (is_called(step, "."))
        return directory;
    if (is_called(step, ".."))
        return directory->in;
    for (u32 i = ROOT + 1; i < NAMES; i++) {
        if (names[i].in == directory && is_called(step, names[i].text))
            return &names[i];
    }
    return NULL;
}

enum lookup name_find(const struct name *from, const char *path, bool follow, const struct name **found)
{
    const struct name *at = *path == '/' ? name_root : from;
    u32 links = 0;
    while (*path == '/')
        path++;
    while (*path != '\0') {
        if (!name_is(at, SS_S_IFDIR))
            return LOOKUP_NOT_A_DIRECTORY;
        if (!name_allows(at, NAME_SEARCH))
            return LOOKUP_SEARCH;
        const struct step step = next_step(path);
        const struct name *next = name_in(at, &step);
        bool is_last = *step.rest == '\0';
        if (next == NULL)
            return is_last ? LOOKUP_CREATABLE : LOOKUP_MISSING;
        if (name_is(next, SS_S_IFLNK) && (!is_last || follow || step.before_slash)) {
            if (++links > LINKS_MAX)
                return LOOKUP_LOOP;
            next = next->to;
        }
        if (is_last && step.before_slash && !name_is(next, SS_S_IFDIR))
            return LOOKUP_NOT_A_DIRECTORY;
        at = next;
        path = step.rest;
    }
    *found = at;
    return LOOKUP_FOUND;
}
