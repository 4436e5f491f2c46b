/* /dev/null: nothing comes out of it, and what goes in is gone. */
#ifndef CORE_NULL_H
#define CORE_NULL_H

#include "core/file.h"

/* A new open file with these flags, not yet held; NULL if the pool of them is empty. */
struct file *null_open(u32 flags);

#endif
