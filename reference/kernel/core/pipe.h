/* Pipes: bytes written to one end come out of the other in the same order. Writes of up to 4096 bytes stay in one piece. */
#ifndef CORE_PIPE_H
#define CORE_PIPE_H

#include "core/file.h"

enum { PIPES = 16, PIPE_SIZE = 65536, PIPE_ATOMIC = 4096 };

struct pipe_ends {
    struct file *reader;
    struct file *writer;
};

/* Whether the pool of pipes has a free one. */
bool pipe_is_free(void);

/* A new pipe out of the pool; its ends have these flags and are not yet held. */
struct pipe_ends pipe_open(u32 flags);

/* Bytes that can be read, of either end. */
u32 pipe_waiting(const struct file *file);

#endif
