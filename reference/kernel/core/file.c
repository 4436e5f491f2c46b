#include "core/file.h"

#include "core/panic.h"

void file_init(struct file *file, enum file_kind kind, const struct file_operations *operations, u32 flags)
{
    *file = (struct file) { .operations = operations, .kind = kind, .flags = flags };
    wait_queue_init(&file->waiters);
}

void file_hold(struct file *file) { file->holds++; }

void file_release(struct file *file)
{
    ASSERT(file->holds > 0, "what is released was held");
    file->holds--;
    if (file->holds == 0)
        file->operations->released(file);
}
