/* What must never happen, and what the kernel tells its author. */
#ifndef CORE_PANIC_H
#define CORE_PANIC_H

#include "machine.h"

#define PANIC(message) machine_panic(__FILE__, __LINE__, message)

/* An invariant the code relies on; `message` says it in words. */
#define ASSERT(condition, message) \
    do { \
        if (!(condition)) \
            PANIC(message); \
    } while (0)

/* A line for the log; %s, %d, %u, %x, %lu, %lx, %p are known. */
void log_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
