/* Open files that have a name: /dev/null, which is empty and takes all that is written to it, and directories. */
#ifndef CORE_NAMED_FILE_H
#define CORE_NAMED_FILE_H

#include "core/file.h"
#include "core/names.h"

/* A new open file with these flags, not yet held; NULL if the pool of them is empty. */
struct file *named_file_open(const struct name *name, u32 flags);

/* What it was opened as. */
const struct name *named_file_name(const struct file *file);

#endif
