/* Who the caller is, and what it may. */
#include "check.h"

enum { NO_PROCESS = 0x7ffffff, NO_RESOURCE = 99 };

static void check_users(void)
{
    ss_s64 process = ENDS(GETPID_OK, ss_getpid());
    ss_s64 thread = ENDS(GETTID_OK, ss_gettid());
    HOLDS(GETTID_OK, thread == process);
    ENDS(GETUID_OK, ss_getuid());
    ENDS(GETGID_OK, ss_getgid());
    ENDS(GETEGID_OK, ss_getegid());
    ENDS(GETEUID_OK, ss_geteuid());
    if (ENDS(SETRESUID_OK, ss_setresuid((ss_u32)-1, (ss_u32)-1, (ss_u32)-1)) == 0 && become_nobody()) {
        HOLDS(SETRESUID_OK, ss_geteuid() == NOBODY && ss_getuid() == 0);
        ENDS(SETRESUID_NOT_PERMITTED, ss_setresuid((ss_u32)-1, NOBODY - 1, (ss_u32)-1));
        become_root();
        HOLDS(SETRESUID_OK, ss_geteuid() == 0);
    } else {
        check_skip(SETRESUID_NOT_PERMITTED, "there is one user");
    }
}

static void check_limits(void)
{
    const struct ss_rlimit64 crossed = { 2, 1 }, all = { ~0ull, ~0ull }, none = { 0, 0 }, one = { 1, 1 };
    struct ss_rlimit64 old;
    ENDS(PRLIMIT64_NEW_FAULT, ss_prlimit64(0, SS_RLIMIT_CORE, nowhere(), 0));
    ENDS(PRLIMIT64_NO_PROCESS, ss_prlimit64(NO_PROCESS, SS_RLIMIT_CORE, 0, &old));
    ENDS(PRLIMIT64_RESOURCE, ss_prlimit64(0, NO_RESOURCE, 0, &old));
    ENDS(PRLIMIT64_ORDER, ss_prlimit64(0, SS_RLIMIT_CORE, &crossed, 0));
    ENDS(PRLIMIT64_DESCRIPTORS, ss_prlimit64(0, SS_RLIMIT_NOFILE, &all, 0));
    ENDS(PRLIMIT64_OLD_FAULT, ss_prlimit64(0, SS_RLIMIT_CORE, &none, nowhere()));
    ENDS(PRLIMIT64_OK, ss_prlimit64(0, SS_RLIMIT_CORE, 0, &old));
    HOLDS(PRLIMIT64_OLD_FAULT, old.rlim_max == 0);
    if (become_nobody())
        ENDS(PRLIMIT64_RAISE, ss_prlimit64(0, SS_RLIMIT_CORE, &one, 0));
    else
        check_skip(PRLIMIT64_RAISE, "there is one user");
    become_root();
}

void check_identity(void)
{
    check_users();
    check_limits();
}
