/*
 * The channel to the runner: two streams of bytes. It arrives on descriptors 0 and 1, and moves away at once.
 */
#ifndef AGENT_CHANNEL_H
#define AGENT_CHANNEL_H

#include <stdbool.h>

#include "sockspec.h"

/* Moves the channel to private descriptors and leaves 0, 1 and 2 taken by something that swallows. */
void channel_start(void);

/* Does the latter again, after the tested process may have closed or replaced them. */
void channel_fill_standard_descriptors(void);

/* Waits for bytes and returns how many came (at least one). Does not return when the runner is gone. */
ss_u32 channel_read(ss_u8 *into, ss_u32 limit);

/* Sends all bytes. */
void channel_write(const ss_u8 *bytes, ss_u32 count);

/* Ends the process if the runner is gone, without waiting. For use inside long waits. */
void channel_check(void);

/* Says why on the standard error found at the start, and ends the process. */
_Noreturn void die(const char *why);

#endif
