/* prctl, arch_prctl, uname, getrandom and rseq. */
#include "check.h"

enum { NO_OPTION = 0x7777, UNKNOWN_FLAGS = 0x100, NAME = 16 };

#define KERNEL_ADDRESS (1ull << 63)

static void check_prctl(void)
{
    char name[NAME] = { 0 };
    ENDS(PRCTL_OPTION, ss_prctl(NO_OPTION, 0, 0, 0, 0));
    ENDS(PRCTL_ARGUMENTS, ss_prctl(SS_PR_SET_NO_NEW_PRIVS, 2, 0, 0, 0));
    ENDS(PRCTL_ARGUMENTS, ss_prctl(SS_PR_GET_NO_NEW_PRIVS, 1, 0, 0, 0));
    ENDS(PRCTL_FAULT, ss_prctl(SS_PR_SET_NAME, (ss_uptr)nowhere(), 0, 0, 0));
    ENDS(PRCTL_FAULT, ss_prctl(SS_PR_GET_NAME, (ss_uptr)nowhere(), 0, 0, 0));
    ENDS(PRCTL_OK, ss_prctl(SS_PR_SET_NAME, (ss_uptr) "abcdefghijklmnopq", 0, 0, 0));
    ENDS(PRCTL_OK, ss_prctl(SS_PR_GET_NAME, (ss_uptr)name, 0, 0, 0));
    HOLDS(PRCTL_OK, name[0] == 'a' && name[NAME - 2] == 'o' && name[NAME - 1] == 0);
    ENDS(PRCTL_OK, ss_prctl(SS_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
    ss_s64 set = ENDS(PRCTL_OK, ss_prctl(SS_PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
    HOLDS(PRCTL_OK, set == 1);
}

static void check_arch_prctl(void)
{
    ss_u64 base = 0;
    ss_u8 *page = pages(1);
    ENDS(ARCH_PRCTL_CODE, ss_arch_prctl(NO_OPTION, 0));
    ENDS(ARCH_PRCTL_ADDRESS, ss_arch_prctl(SS_ARCH_SET_FS, KERNEL_ADDRESS));
    ENDS(ARCH_PRCTL_FAULT, ss_arch_prctl(SS_ARCH_GET_FS, (ss_uptr)nowhere()));
    ENDS(ARCH_PRCTL_OK, ss_arch_prctl(SS_ARCH_SET_FS, (ss_uptr)page));
    ENDS(ARCH_PRCTL_OK, ss_arch_prctl(SS_ARCH_GET_FS, ADDRESS_OF(base)));
    HOLDS(ARCH_PRCTL_OK, base == (ss_uptr)page);
}

static void check_getrandom(void)
{
    enum { WANTED = 64 };
    ss_u8 *two = pages(2);
    ss_munmap((ss_uptr)two + PAGE, PAGE);
    ENDS(GETRANDOM_FLAGS, ss_getrandom(two, WANTED, UNKNOWN_FLAGS));
    ENDS(GETRANDOM_FLAGS, ss_getrandom(two, WANTED, SS_GRND_RANDOM | SS_GRND_INSECURE));
    ENDS(GETRANDOM_FAULT, ss_getrandom(nowhere(), WANTED, 0));
    ss_s64 part = ENDS(GETRANDOM_PARTIAL, ss_getrandom(two, 2 * PAGE, 0));
    HOLDS(GETRANDOM_PARTIAL, part > 0 && part <= PAGE);
    ss_s64 whole = ENDS(GETRANDOM_OK, ss_getrandom(two, WANTED, SS_GRND_NONBLOCK));
    HOLDS(GETRANDOM_OK, whole == WANTED);
}

void check_system(void)
{
    struct ss_utsname names = { 0 };
    static _Alignas(32) struct ss_rseq area;
    check_prctl();
    check_arch_prctl();
    check_getrandom();
    ENDS(UNAME_FAULT, ss_uname(nowhere()));
    ENDS(UNAME_OK, ss_uname(&names));
    HOLDS(UNAME_OK, names.sysname[0] != 0);
    if (ss_rseq(&area, sizeof area, 0, 0) == -SS_ENOSYS)
        ENDS(RSEQ_UNSUPPORTED, ss_rseq(&area, sizeof area, 0, 0));
}
