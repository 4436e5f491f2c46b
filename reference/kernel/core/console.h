/*
 * The program's standard input, output and error, and its exit status, as frames on one byte channel to whoever started
 * the machine. A frame: u8 kind, u8 0, u16 length (little-endian), payload.
 */
#ifndef CORE_CONSOLE_H
#define CORE_CONSOLE_H

#include "core/types.h"

enum console_frame {
    CONSOLE_OUTPUT = 1, /* from the program's descriptor 1 */
    CONSOLE_ERROR = 2,  /* from descriptor 2 */
    CONSOLE_EXIT = 3,   /* u32: the status as wait(2) has it: exit code << 8, or the signal's number */
    CONSOLE_CALL = 4,   /* a call that has ended: u32 thread, u32 number, u64 arguments[6], s64 result, u8 length and text
                           of the outcome's id, then per pointer argument u8 index, u8 length, bytes */
    CONSOLE_INPUT = 5,  /* to descriptor 0 */
    CONSOLE_EOF = 6,    /* nothing more comes on descriptor 0 */
    CONSOLE_READY = 7,  /* the program is about to run its first instruction */
};

/* The channel, set by the driver that found one: takes as many bytes as it has room for. */
struct console_channel {
    size_t (*write)(const u8 *bytes, size_t count);
    void (*flush)(void); /* waits until everything is out: before the machine stops */
};

void console_set_channel(const struct console_channel *channel);

/* How many bytes console_receive takes without a loss: drivers leave the rest with the device until there is more room. */
size_t console_receive_room(void);

/* From the driver: bytes came in, or there is room to write again. */
void console_receive(const u8 *bytes, size_t count);
void console_writable(void);

/* A frame of the kernel's own; waits for room. */
void console_send(enum console_frame kind, const void *payload, u16 length);

/* Waits until everything is out: before the machine stops. */
void console_flush(void);

/* Opens descriptors 0, 1 and 2. */
void console_open_standard(void);

#endif
