#include "calls.h"
#include "core/call.h"
#include "core/user.h"
#include "machine.h"

/* A request is served in parts of this size, and ends early at REQUEST_MAX: other threads wait meanwhile. */
enum { PART = 256, REQUEST_MAX = 1024 * 1024 };

s64 sys_getrandom(const struct getrandom_args *args)
{
    const u32 both = SS_GRND_RANDOM | SS_GRND_INSECURE;
    if ((args->flags & ~(both | SS_GRND_NONBLOCK)) != 0 || (args->flags & both) == both)
        return FAIL(GETRANDOM_FLAGS);
    u64 wanted = min_u64(args->buflen, REQUEST_MAX);
    u64 done = 0;
    while (done < wanted) {
        u8 bytes[PART];
        u64 count = min_u64(wanted - done, PART);
        machine_random(bytes, count);
        if (!copy_out(args->buf.at + done, bytes, count))
            break;
        done += count;
    }
    if (done == 0 && wanted > 0)
        return FAIL(GETRANDOM_FAULT);
    return done < args->buflen ? DONE(GETRANDOM_PARTIAL, (s64)done) : DONE(GETRANDOM_OK, (s64)done);
}
