#include "core/null.h"

enum { NULL_FILES = 64 };

static struct file files[NULL_FILES]; /* in use: those that have operations */

static s64 null_read(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    (void)file, (void)pieces;
    return DONE(outcomes->done, 0);
}

static s64 null_write(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    (void)file;
    return DONE(outcomes->done, (s64)pieces->total);
}

static u32 null_conditions(struct file *file)
{
    (void)file;
    return SS_POLLIN | SS_POLLRDNORM | SS_POLLOUT | SS_POLLWRNORM;
}

static void null_closed(struct file *file) { (void)file; }

static void null_released(struct file *file) { file->operations = NULL; }

static const struct file_operations null_operations = {
    .read = null_read,
    .write = null_write,
    .conditions = null_conditions,
    .closed = null_closed,
    .released = null_released,
};

struct file *null_open(u32 flags)
{
    for (u32 i = 0; i < NULL_FILES; i++) {
        if (files[i].operations == NULL) {
            file_init(&files[i], FILE_NULL, &null_operations, flags);
            return &files[i];
        }
    }
    return NULL;
}
