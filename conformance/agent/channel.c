#include "channel.h"

#include "bytes.h"
#include "descriptor.h"
#include "port.h"
#include "sys.h"

enum { EXIT_GONE = 0, EXIT_BROKEN = 70 };

static ss_s32 requests = 0;
static ss_s32 answers = 1;
static ss_s32 errors = 2;

static _Noreturn void leave(int status)
{
    for (;;)
        SYS1(exit_group, status);
}

_Noreturn void die(const char *why)
{
    const char *parts[] = { "sockspec agent: ", why, "\n" };
    for (int i = 0; i < 3; i++)
        SYS3(write, errors, ADDRESS(parts[i]), text_length(parts[i]));
    leave(EXIT_BROKEN);
}

/* What the tested process finds as its three standard descriptors. */
static ss_s32 filler;

void channel_fill_standard_descriptors(void)
{
    for (ss_s32 place = 0; place <= 2; place++)
        SYS3(dup3, filler, place, 0);
}

void channel_start(void)
{
    ss_s32 kept = make_private(2);
    if (kept >= 0)
        errors = kept;
    requests = make_private(0);
    answers = make_private(1);
    if (requests < 0 || answers < 0)
        die("descriptors from 200 on are needed (ulimit -n)");
    /* Without a null device the error stream takes the three places, so that at least the channel cannot be written. */
    ss_s64 null = port_open_null();
    filler = null < 0 ? errors : make_private((ss_s32)null);
    channel_fill_standard_descriptors();
}

ss_u32 channel_read(ss_u8 *into, ss_u32 limit)
{
    ss_s64 count;
    do
        count = SYS3(read, requests, ADDRESS(into), limit);
    while (count == -SS_EINTR || count == -SS_EAGAIN);
    if (count <= 0)
        leave(EXIT_GONE);
    return (ss_u32)count;
}

void channel_write(const ss_u8 *bytes, ss_u32 count)
{
    while (count > 0) {
        ss_s64 written = SYS3(write, answers, ADDRESS(bytes), count);
        if (written == -SS_EINTR || written == -SS_EAGAIN)
            continue;
        if (written < 0)
            leave(EXIT_GONE);
        bytes += written;
        count -= (ss_u32)written;
    }
}

void channel_check(void)
{
    struct ss_pollfd entry = { .fd = requests };
#if defined(SS_NR_poll)
    ss_s64 found = SYS3(poll, ADDRESS(&entry), 1, 0);
#elif defined(SS_NR_ppoll)
    struct ss_timespec now = { 0 };
    ss_s64 found = SYS5(ppoll, ADDRESS(&entry), 1, ADDRESS(&now), 0, 0);
#else
    ss_s64 found = 0;
#endif
    if (found > 0 && (entry.revents & (SS_POLLHUP | SS_POLLERR)))
        leave(EXIT_GONE);
}
