/* Who the caller is: process, thread, user and group. */
#include "calls.h"
#include "core/thread.h"

s64 sys_getpid(const struct getpid_args *args)
{
    (void)args;
    return DONE(GETPID_OK, PROCESS_ID);
}

s64 sys_gettid(const struct gettid_args *args)
{
    (void)args;
    return DONE(GETTID_OK, current->id);
}

s64 sys_getuid(const struct getuid_args *args)
{
    (void)args;
    return DONE(GETUID_OK, current->credentials.uid);
}

s64 sys_geteuid(const struct geteuid_args *args)
{
    (void)args;
    return DONE(GETEUID_OK, current->credentials.euid);
}

s64 sys_getgid(const struct getgid_args *args)
{
    (void)args;
    return DONE(GETGID_OK, current->credentials.gid);
}

s64 sys_getegid(const struct getegid_args *args)
{
    (void)args;
    return DONE(GETEGID_OK, current->credentials.egid);
}

/* The value of setresuid that leaves a user as it is. */
#define UNCHANGED UINT32_MAX

static bool may_become(const struct credentials *own, u32 user)
{
    return user == UNCHANGED || own->euid == 0 || user == own->uid || user == own->euid || user == own->suid;
}

static u32 changed(u32 old, u32 user) { return user == UNCHANGED ? old : user; }

s64 sys_setresuid(const struct setresuid_args *args)
{
    struct credentials *own = &current->credentials;
    if (!may_become(own, args->ruid) || !may_become(own, args->euid) || !may_become(own, args->suid))
        return FAIL(SETRESUID_NOT_PERMITTED);
    own->uid = changed(own->uid, args->ruid);
    own->euid = changed(own->euid, args->euid);
    own->suid = changed(own->suid, args->suid);
    return DONE(SETRESUID_OK, 0);
}
