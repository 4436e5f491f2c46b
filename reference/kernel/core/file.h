/*
 * Open files and the descriptor table. A file is the object behind descriptors; it lives as long as a descriptor or a
 * call holds it, and is the first member of what it really is (struct socket, struct pipe_end, struct console).
 */
#ifndef CORE_FILE_H
#define CORE_FILE_H

#include "core/call.h"
#include "core/types.h"
#include "sockspec.h"

struct file;

/* Buffers of one call, copied in: `total` is the sum of their lengths. */
struct pieces {
    const struct ss_iovec *list;
    u32 count;
    u64 total;
};

/* The outcomes of read and write that files other than sockets need, by the call that is made. */
struct transfer_outcomes {
    enum outcome done, fault, would_block, wait, broken;
};

enum file_kind { FILE_SOCKET, FILE_PIPE, FILE_CONSOLE, FILE_NAMED };

struct file_operations {
    /* For files that are no sockets (sockets have sys/ and socket/): how read(v) and write(v) end. */
    s64 (*read)(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes);
    s64 (*write)(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes);
    /* What poll could report: SS_POLL* bits. */
    u32 (*conditions)(struct file *file);
    /* The last descriptor of it is closed (calls may still hold it), and: nobody holds it any more. */
    void (*closed)(struct file *file);
    void (*released)(struct file *file);
};

struct file {
    const struct file_operations *operations;
    enum file_kind kind;
    u32 descriptors; /* how many descriptors name it */
    u32 holds;       /* how many descriptors and calls keep it alive */
    u32 flags;       /* SS_O_NONBLOCK and the access mode */
    struct wait_queue waiters;
};

void file_init(struct file *file, enum file_kind kind, const struct file_operations *operations, u32 flags);
void file_hold(struct file *file);
void file_release(struct file *file);

static inline bool file_can_read(const struct file *file) { return (file->flags & SS_O_ACCMODE) != SS_O_WRONLY; }
static inline bool file_can_write(const struct file *file) { return (file->flags & SS_O_ACCMODE) != SS_O_RDONLY; }

enum { DESCRIPTORS = 1024 };

struct file *descriptor_file(s32 descriptor); /* NULL if it is not open */
s32 descriptor_lowest_free(s32 from);         /* may be the limit or above: then the table is full */
s32 descriptor_limit(void);
void descriptor_set_limit(s32 limit);
void descriptor_open(s32 descriptor, struct file *file, bool close_on_exec);
void descriptor_close(s32 descriptor);
bool descriptor_close_on_exec(s32 descriptor);
void descriptor_set_close_on_exec(s32 descriptor, bool on);

#endif
