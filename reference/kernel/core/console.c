#include "core/console.h"

#include "core/file.h"
#include "core/panic.h"
#include "core/pieces.h"
#include "core/ring.h"
#include "core/thread.h"
#include "core/transfer.h"
#include "machine.h"

enum { HEADER = 4, INPUT_SIZE = 65536, OUTPUT_SIZE = 65536, WRITE_MAX = 4096 };

struct console {
    struct file file;
    enum console_frame kind; /* of what is written to it */
};

/* What a write that waits has written so far. */
struct write_progress {
    u64 written;
};

static _Alignas(4096) u8 input_bytes[INPUT_SIZE];
static _Alignas(4096) u8 output_bytes[OUTPUT_SIZE];
static struct ring input = { .bytes = input_bytes, .size = INPUT_SIZE };
static struct ring output = { .bytes = output_bytes, .size = OUTPUT_SIZE };
static bool input_has_ended;

static const struct console_channel *channel;

/* Before they are opened, the driver may already wake those who will wait for them. */
#define CONSOLE(name) { .file.waiters = { LIST_HEAD(name.file.waiters.threads) } }

static struct console standard_input = CONSOLE(standard_input);
static struct console standard_output = CONSOLE(standard_output);
static struct console standard_error = CONSOLE(standard_error);

/* --- Out --- */

void console_set_channel(const struct console_channel *found) { channel = found; }

static void drain(void)
{
    for (;;) {
        u32 length;
        const u8 *bytes = ring_front(&output, &length);
        /* Where there is no channel, nobody is there to read. */
        u32 sent = channel == NULL ? length : (u32)channel->write(bytes, length);
        if (sent == 0)
            return;
        ring_take(&output, sent);
    }
}

void console_writable(void)
{
    drain();
    wait_queue_wake(&standard_output.file.waiters);
    wait_queue_wake(&standard_error.file.waiters);
}

static void put_frame(enum console_frame kind, const void *payload, u16 length)
{
    const u8 header[HEADER] = { (u8)kind, 0, (u8)length, (u8)(length >> 8) };
    ring_append(&output, header, sizeof(header));
    ring_append(&output, payload, length);
    drain();
}

void console_send(enum console_frame kind, const void *payload, u16 length)
{
    ASSERT(HEADER + length <= OUTPUT_SIZE, "a frame fits into the queue");
    while (ring_room(&output) < HEADER + (u32)length) {
        machine_poll_devices();
        drain();
    }
    put_frame(kind, payload, length);
}

void console_flush(void)
{
    while (ring_used(&output) > 0) {
        machine_poll_devices();
        drain();
    }
    if (channel != NULL)
        channel->flush();
}

/* --- In --- */

/* A frame that has not come in whole. */
static struct {
    u8 header[HEADER];
    u32 header_count;
    u32 payload_left;
} arriving;

static void take_input(const u8 *bytes, u32 count)
{
    u32 kept = (u32)min_u64(count, ring_room(&input));
    if (kept < count)
        log_line("console: %u bytes of input are lost, nobody has read what came before", count - kept);
    ring_append(&input, bytes, kept);
    wait_queue_wake(&standard_input.file.waiters);
}

static void frame_begins(void)
{
    arriving.header_count = 0;
    arriving.payload_left = arriving.header[2] | (u32)arriving.header[3] << 8;
    if (arriving.header[0] == CONSOLE_EOF) {
        input_has_ended = true;
        wait_queue_wake(&standard_input.file.waiters);
    }
}

size_t console_receive_room(void) { return ring_room(&input); }

void console_receive(const u8 *bytes, size_t count)
{
    for (size_t at = 0; at < count;) {
        if (arriving.payload_left == 0) {
            arriving.header[arriving.header_count++] = bytes[at++];
            if (arriving.header_count == HEADER)
                frame_begins();
            continue;
        }
        u32 length = (u32)min_u64(arriving.payload_left, count - at);
        if (arriving.header[0] == CONSOLE_INPUT)
            take_input(bytes + at, length);
        arriving.payload_left -= length;
        at += length;
    }
}

/* --- The files --- */

static bool waits(const struct file *file) { return (file->flags & SS_O_NONBLOCK) == 0; }

static s64 console_read(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    if (pieces->total == 0)
        return DONE(outcomes->done, 0);
    if (ring_used(&input) > 0) {
        u64 count = transfer_out(&input, pieces, 0, min_u64(pieces->total, ring_used(&input)));
        return count == 0 ? FAIL_WITH(outcomes->fault, SS_EFAULT) : DONE(outcomes->done, (s64)count);
    }
    if (input_has_ended)
        return DONE(outcomes->done, 0);
    if (!waits(file))
        return FAIL_WITH(outcomes->would_block, SS_EAGAIN);
    if (current->call.wake == WAKE_SIGNAL)
        return INTERRUPTED(outcomes->wait, true);
    return WAIT(outcomes->wait, &file->waiters, NO_LIMIT);
}

/* Writes one frame out of what is left; false if that part of the program's memory cannot be read. */
static bool write_frame(const struct console *console, const struct pieces *pieces, u64 *written)
{
    static u8 payload[WRITE_MAX];
    u64 room = ring_room(&output) - HEADER;
    u64 count = min_u64(min_u64(pieces->total - *written, room), WRITE_MAX);
    if (!pieces_copy_in(pieces, *written, payload, count))
        return false;
    put_frame(console->kind, payload, (u16)count);
    *written += count;
    return true;
}

static s64 console_write(struct file *file, const struct pieces *pieces, const struct transfer_outcomes *outcomes)
{
    struct write_progress *progress = (void *)current->call.record;
    while (progress->written < pieces->total && ring_room(&output) > HEADER) {
        if (write_frame(CONTAINER_OF(file, struct console, file), pieces, &progress->written))
            continue;
        return progress->written > 0 ? DONE(outcomes->done, (s64)progress->written)
                                     : FAIL_WITH(outcomes->fault, SS_EFAULT);
    }
    bool ends = progress->written == pieces->total || !waits(file) || current->call.wake == WAKE_SIGNAL;
    if (!ends)
        return WAIT(outcomes->wait, &file->waiters, NO_LIMIT);
    if (progress->written > 0 || pieces->total == 0)
        return DONE(outcomes->done, (s64)progress->written);
    return waits(file) ? INTERRUPTED(outcomes->wait, true) : FAIL_WITH(outcomes->would_block, SS_EAGAIN);
}

static u32 input_conditions(struct file *file)
{
    (void)file;
    u32 readable = ring_used(&input) > 0 || input_has_ended ? SS_POLLIN | SS_POLLRDNORM : 0;
    return readable | (input_has_ended ? SS_POLLHUP : 0);
}

static u32 output_conditions(struct file *file)
{
    (void)file;
    return ring_room(&output) > HEADER ? SS_POLLOUT | SS_POLLWRNORM : 0;
}

static void console_closed(struct file *file) { (void)file; }

/* The three are there for ever. */
static void console_released(struct file *file) { (void)file; }

static const struct file_operations input_operations = {
    .read = console_read,
    .conditions = input_conditions,
    .closed = console_closed,
    .released = console_released,
};

static const struct file_operations output_operations = {
    .write = console_write,
    .conditions = output_conditions,
    .closed = console_closed,
    .released = console_released,
};

void console_open_standard(void)
{
    file_init(&standard_input.file, FILE_CONSOLE, &input_operations, SS_O_RDONLY);
    file_init(&standard_output.file, FILE_CONSOLE, &output_operations, SS_O_WRONLY);
    file_init(&standard_error.file, FILE_CONSOLE, &output_operations, SS_O_WRONLY);
    standard_output.kind = CONSOLE_OUTPUT;
    standard_error.kind = CONSOLE_ERROR;
    descriptor_open(0, &standard_input.file, false);
    descriptor_open(1, &standard_output.file, false);
    descriptor_open(2, &standard_error.file, false);
}
