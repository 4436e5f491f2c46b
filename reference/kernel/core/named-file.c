#include "core/named-file.h"

enum { NAMED_FILES = 64 };

struct named_file {
    struct file file;
    const struct name *name;
};

static struct named_file files[NAMED_FILES]; /* in use: those that have operations */

static bool is_directory(const struct file *file) { return name_is(named_file_name(file), SS_S_IFDIR); }

static s64 named_read(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    (void)pieces;
    return is_directory(file) ? FAIL_WITH(outcomes->done, SS_EISDIR) : DONE(outcomes->done, 0);
}

static s64 named_write(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    (void)file;
    return DONE(outcomes->done, (s64)pieces->total);
}

static u32 named_conditions(struct file *file)
{
    (void)file;
    return SS_POLLIN | SS_POLLRDNORM | SS_POLLOUT | SS_POLLWRNORM;
}

static void named_closed(struct file *file) { (void)file; }

static void named_released(struct file *file) { file->operations = NULL; }

static const struct file_operations named_operations = {
    .read = named_read,
    .write = named_write,
    .conditions = named_conditions,
    .closed = named_closed,
    .released = named_released,
};

struct file *named_file_open(const struct name *name, u32 flags)
{
    for (u32 i = 0; i < NAMED_FILES; i++) {
        if (files[i].file.operations == NULL) {
            files[i].name = name;
            file_init(&files[i].file, FILE_NAMED, &named_operations, flags);
            return &files[i].file;
        }
    }
    return NULL;
}

const struct name *named_file_name(const struct file *file)
{
    return CONTAINER_OF(file, struct named_file, file)->name;
}
