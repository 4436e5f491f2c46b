#include "core/pipe.h"

#include "core/panic.h"
#include "core/ring.h"
#include "core/signal.h"
#include "core/thread.h"
#include "core/transfer.h"

struct pipe;

struct pipe_end {
    struct file file;
    struct pipe *pipe;
};

struct pipe {
    struct pipe_end reader;
    struct pipe_end writer;
    struct ring ring;
    u32 ends; /* that somebody holds; 0: the pipe is free */
};

/* What a write that waits has written so far. */
struct write_progress {
    u64 written;
};

static struct pipe pipes[PIPES];
static _Alignas(4096) u8 bytes_of[PIPES][PIPE_SIZE];

static struct pipe *pipe_of(const struct file *file)
{
    return CONTAINER_OF(file, struct pipe_end, file)->pipe;
}

static bool is_open(const struct pipe_end *end) { return end->file.descriptors > 0; }

static bool waits(const struct file *file) { return (file->flags & SS_O_NONBLOCK) == 0; }

u32 pipe_waiting(const struct file *file) { return ring_used(&pipe_of(file)->ring); }

static s64 pipe_read(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    struct pipe *pipe = pipe_of(file);
    if (pieces->total == 0)
        return DONE(outcomes->done, 0);
    if (ring_used(&pipe->ring) > 0) {
        u64 count = transfer_out(&pipe->ring, pieces, 0, min_u64(pieces->total, ring_used(&pipe->ring)));
        if (count == 0)
            return FAIL_WITH(outcomes->fault, SS_EFAULT);
        wait_queue_wake(&pipe->writer.file.waiters);
        return DONE(outcomes->done, (s64)count);
    }
    if (!is_open(&pipe->writer))
        return DONE(outcomes->done, 0);
    if (!waits(file))
        return FAIL_WITH(outcomes->would_block, SS_EAGAIN);
    if (current->call.wake == WAKE_SIGNAL)
        return INTERRUPTED(outcomes->wait, true);
    return WAIT(outcomes->wait, &file->waiters, NO_LIMIT);
}

/* The end of a write that cannot go on: what was written counts, and only where nothing was is there an error. */
static s64 write_ends(enum outcome done, u64 written, enum outcome failure, s32 error)
{
    return written > 0 ? DONE(done, (s64)written) : FAIL_WITH(failure, error);
}

static s64 pipe_write(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    struct pipe *pipe = pipe_of(file);
    struct write_progress *progress = (void *)current->call.record;
    if (pieces->total == 0)
        return DONE(outcomes->done, 0);
    if (!is_open(&pipe->reader)) {
        signal_raise(SS_SIGPIPE);
        return write_ends(outcomes->done, progress->written, outcomes->broken, SS_EPIPE);
    }
    u64 left = pieces->total - progress->written;
    u64 needed = pieces->total <= PIPE_ATOMIC ? pieces->total : 1;
    if (ring_room(&pipe->ring) >= needed) {
        u64 wanted = min_u64(left, ring_room(&pipe->ring));
        u64 count = transfer_in(&pipe->ring, pieces, progress->written, wanted);
        progress->written += count;
        left -= count;
        if (count > 0)
            wait_queue_wake(&pipe->reader.file.waiters);
        if (count < wanted)
            return write_ends(outcomes->done, progress->written, outcomes->fault, SS_EFAULT);
    }
    if (left == 0)
        return DONE(outcomes->done, (s64)pieces->total);
    if (!waits(file))
        return write_ends(outcomes->done, progress->written, outcomes->would_block, SS_EAGAIN);
    if (current->call.wake == WAKE_SIGNAL)
        return progress->written > 0 ? DONE(outcomes->done, (s64)progress->written) : INTERRUPTED(outcomes->wait, true);
    return WAIT(outcomes->wait, &file->waiters, NO_LIMIT);
}

static u32 reader_conditions(struct file *file)
{
    struct pipe *pipe = pipe_of(file);
    u32 readable = ring_used(&pipe->ring) > 0 ? SS_POLLIN | SS_POLLRDNORM : 0;
    return readable | (is_open(&pipe->writer) ? 0 : SS_POLLHUP);
}

static u32 writer_conditions(struct file *file)
{
    struct pipe *pipe = pipe_of(file);
    u32 writable = ring_room(&pipe->ring) >= PIPE_ATOMIC ? SS_POLLOUT | SS_POLLWRNORM : 0;
    return writable | (is_open(&pipe->reader) ? 0 : SS_POLLERR);
}

/* The other end learns that nobody is here any more. */
static void pipe_closed(struct file *file)
{
    struct pipe *pipe = pipe_of(file);
    wait_queue_wake(file == &pipe->reader.file ? &pipe->writer.file.waiters : &pipe->reader.file.waiters);
}

static void pipe_released(struct file *file)
{
    struct pipe *pipe = pipe_of(file);
    ASSERT(pipe->ends > 0, "an end is released once");
    pipe->ends--;
}

/* The access mode keeps reads away from the one end and writes from the other: no end needs both. */
static const struct file_operations reader_operations = {
    .read = pipe_read,
    .conditions = reader_conditions,
    .closed = pipe_closed,
    .released = pipe_released,
};

static const struct file_operations writer_operations = {
    .write = pipe_write,
    .conditions = writer_conditions,
    .closed = pipe_closed,
    .released = pipe_released,
};

static struct pipe *free_pipe(void)
{
    for (u32 i = 0; i < PIPES; i++) {
        if (pipes[i].ends == 0)
            return &pipes[i];
    }
    return NULL;
}

bool pipe_is_free(void) { return free_pipe() != NULL; }

struct pipe_ends pipe_open(u32 flags)
{
    struct pipe *pipe = free_pipe();
    ASSERT(pipe != NULL, "who opens a pipe has looked whether one is free");
    pipe->ring = (struct ring) { .bytes = bytes_of[pipe - pipes], .size = PIPE_SIZE };
    pipe->ends = 2;
    pipe->reader.pipe = pipe;
    pipe->writer.pipe = pipe;
    file_init(&pipe->reader.file, FILE_PIPE, &reader_operations, flags | SS_O_RDONLY);
    file_init(&pipe->writer.file, FILE_PIPE, &writer_operations, flags | SS_O_WRONLY);
    return (struct pipe_ends) { .reader = &pipe->reader.file, .writer = &pipe->writer.file };
}
