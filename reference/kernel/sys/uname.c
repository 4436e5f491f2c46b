#include "calls.h"
#include "core/call.h"
#include "core/user.h"

/* The release is that of a Linux with these calls: start-up code of others compares it with the oldest it runs on. */
static const struct ss_utsname names = {
    .sysname = "sockspec",
    .nodename = "sockspec",
    .release = "6.1.0",
    .version = "reference kernel",
    .machine = "x86_64",
    .domainname = "(none)",
};

s64 sys_uname(const struct uname_args *args)
{
    if (!copy_out(args->buf.at, &names, sizeof(names)))
        return FAIL(UNAME_FAULT);
    return DONE(UNAME_OK, 0);
}
