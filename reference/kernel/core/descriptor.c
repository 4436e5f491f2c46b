/* The descriptor table of the one program: see core/file.h. */
#include "core/file.h"
#include "core/panic.h"

struct descriptor {
    struct file *file; /* NULL: not open */
    bool close_on_exec;
};

static struct descriptor table[DESCRIPTORS];
static s32 limit = DESCRIPTORS;

static bool is_open(s32 descriptor)
{
    return descriptor >= 0 && descriptor < DESCRIPTORS && table[descriptor].file != NULL;
}

struct file *descriptor_file(s32 descriptor) { return is_open(descriptor) ? table[descriptor].file : NULL; }

s32 descriptor_lowest_free(s32 from)
{
    s32 descriptor = from;
    while (descriptor < DESCRIPTORS && table[descriptor].file != NULL)
        descriptor++;
    return descriptor;
}

s32 descriptor_limit(void) { return limit; }

void descriptor_set_limit(s32 new_limit)
{
    ASSERT(new_limit >= 0 && new_limit <= DESCRIPTORS, "the limit lies within the table");
    limit = new_limit;
}

void descriptor_open(s32 descriptor, struct file *file, bool close_on_exec)
{
    ASSERT(descriptor >= 0 && descriptor < DESCRIPTORS && table[descriptor].file == NULL, "the descriptor is free");
    table[descriptor] = (struct descriptor) { .file = file, .close_on_exec = close_on_exec };
    file->descriptors++;
    file_hold(file);
}

void descriptor_close(s32 descriptor)
{
    ASSERT(is_open(descriptor), "only an open descriptor is closed");
    struct file *file = table[descriptor].file;
    table[descriptor] = (struct descriptor) { .file = NULL };
    file->descriptors--;
    if (file->descriptors == 0)
        file->operations->closed(file);
    file_release(file);
}

bool descriptor_close_on_exec(s32 descriptor) { return table[descriptor].close_on_exec; }

void descriptor_set_close_on_exec(s32 descriptor, bool on) { table[descriptor].close_on_exec = on; }
