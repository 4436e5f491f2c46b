/* open, openat, readlink, readlinkat, newfstatat and fstat. Each names its own rules for the same ways to fail. */
#include "check.h"

enum { LINKS = 50, UNKNOWN_FLAG = 0x8000000 };

static ss_u8 too_long[SS_PATH_MAX + 1];
static ss_u8 too_many_links[LINKS * sizeof "/proc/self/root"];

static void prepare(void)
{
    static const char link[] = "/proc/self/root";
    ss_u32 at = 0;
    for (ss_u32 i = 0; i < SS_PATH_MAX; i++)
        too_long[i] = '/';
    for (ss_u32 i = 0; i < LINKS; i++)
        for (ss_u32 j = 0; link[j] != 0; j++)
            too_many_links[at++] = (ss_u8)link[j];
}

/* A rule that takes a user without rights. */
#define ENDS_FOR_NOBODY(rule, call)                \
    do {                                           \
        if (become_nobody())                       \
            ENDS(rule, call);                      \
        else                                       \
            check_skip(rule, "there is one user"); \
        become_root();                             \
    } while (0)

static void check_open(void)
{
    ENDS(OPEN_FLAGS, ss_open(PATH("/dev"), SS_O_TMPFILE | SS_O_RDONLY, 0));
    ENDS(OPEN_PATH_FAULT, ss_open(nowhere(), 0, 0));
    ENDS(OPEN_PATH_LONG, ss_open(too_long, 0, 0));
    ENDS(OPEN_PATH_EMPTY, ss_open(PATH(""), 0, 0));
    limit_descriptors(0);
    ENDS(OPEN_NO_FD, ss_open(PATH("/dev/null"), 0, 0));
    limit_descriptors(64);
    ENDS(OPEN_NOT_A_DIRECTORY, ss_open(PATH("/dev/null/x"), 0, 0));
    ENDS(OPEN_NOT_A_DIRECTORY, ss_open(PATH("/dev/null"), SS_O_DIRECTORY, 0));
    ENDS(OPEN_MISSING, ss_open(PATH("/dev/no-such-device"), 0, 0));
    ENDS_FOR_NOBODY(OPEN_SEARCH, ss_open(PATH("/root/x"), 0, 0));
    ENDS(OPEN_LOOP, ss_open(too_many_links, 0, 0));
    ENDS(OPEN_LOOP, ss_open(PATH("/proc/self"), SS_O_NOFOLLOW, 0));
    ENDS(OPEN_EXISTS, ss_open(PATH("/dev/null"), SS_O_CREAT | SS_O_EXCL, 0));
    ENDS(OPEN_DIRECTORY, ss_open(PATH("/dev"), SS_O_WRONLY, 0));
    ENDS_FOR_NOBODY(OPEN_ACCESS, ss_open(PATH("/root"), SS_O_RDONLY, 0));
    ss_close((ss_s32)ENDS(OPEN_OK, ss_open(PATH("/proc/self/root/dev/../dev/./null"), SS_O_RDWR, 0)));
}

static void check_openat(void)
{
    ss_s32 dev = (ss_s32)ENDS(OPENAT_OK, ss_openat(SS_AT_FDCWD, PATH("/dev/"), SS_O_DIRECTORY, 0));
    ss_s32 null = (ss_s32)ENDS(OPENAT_OK, ss_openat(dev, PATH("null"), SS_O_RDWR | SS_O_CREAT, 0));
    ENDS(OPENAT_FLAGS, ss_openat(dev, PATH("."), SS_O_TMPFILE | SS_O_RDONLY, 0));
    ENDS(OPENAT_PATH_FAULT, ss_openat(dev, nowhere(), 0, 0));
    ENDS(OPENAT_PATH_LONG, ss_openat(dev, too_long, 0, 0));
    ENDS(OPENAT_PATH_EMPTY, ss_openat(dev, PATH(""), 0, 0));
    limit_descriptors(0);
    ENDS(OPENAT_NO_FD, ss_openat(dev, PATH("null"), 0, 0));
    limit_descriptors(64);
    ENDS(OPENAT_BAD_DIRFD, ss_openat(NO_DESCRIPTOR, PATH("null"), 0, 0));
    ENDS(OPENAT_NOT_A_DIRECTORY, ss_openat(null, PATH("null"), 0, 0));
    ENDS(OPENAT_MISSING, ss_openat(dev, PATH("no-such-device"), 0, 0));
    ENDS_FOR_NOBODY(OPENAT_SEARCH, ss_openat(dev, PATH("../root/x"), 0, 0));
    ENDS(OPENAT_LOOP, ss_openat(dev, too_many_links, 0, 0));
    ENDS(OPENAT_EXISTS, ss_openat(dev, PATH("null"), SS_O_CREAT | SS_O_EXCL, 0));
    ENDS(OPENAT_DIRECTORY, ss_openat(dev, PATH(".."), SS_O_RDWR, 0));
    ENDS_FOR_NOBODY(OPENAT_ACCESS, ss_openat(dev, PATH("../root"), SS_O_RDONLY, 0));
    ENDS_FOR_NOBODY(OPENAT_ACCESS, ss_openat(dev, PATH("../no-such-file"), SS_O_WRONLY | SS_O_CREAT, 0));
    ss_close(null);
    ss_close(dev);
}

static void check_readlink(void)
{
    ss_u8 text[16];
    ENDS(READLINK_SIZE, ss_readlink(PATH("/proc/self"), text, 0));
    ENDS(READLINK_PATH_FAULT, ss_readlink(nowhere(), text, sizeof text));
    ENDS(READLINK_PATH_LONG, ss_readlink(too_long, text, sizeof text));
    ENDS(READLINK_PATH_EMPTY, ss_readlink(PATH(""), text, sizeof text));
    ENDS(READLINK_NOT_A_DIRECTORY, ss_readlink(PATH("/dev/null/x"), text, sizeof text));
    ENDS(READLINK_MISSING, ss_readlink(PATH("/no-such-link"), text, sizeof text));
    ENDS_FOR_NOBODY(READLINK_SEARCH, ss_readlink(PATH("/root/x"), text, sizeof text));
    ENDS(READLINK_LOOP, ss_readlink(too_many_links, text, sizeof text));
    ENDS(READLINK_NOT_A_LINK, ss_readlink(PATH("/dev/null"), text, sizeof text));
    ENDS(READLINK_BUF_FAULT, ss_readlink(PATH("/proc/self"), nowhere(), sizeof text));
    ss_s64 length = ENDS(READLINK_OK, ss_readlink(PATH("/proc/self/root"), text, sizeof text));
    HOLDS(READLINK_OK, length == 1 && text[0] == '/');
}

static void check_readlinkat(void)
{
    ss_u8 text[16];
    ss_s32 proc = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/proc"), 0, 0);
    ss_s32 null = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/dev/null"), 0, 0);
    ENDS(READLINKAT_SIZE, ss_readlinkat(proc, PATH("self"), text, -1));
    ENDS(READLINKAT_PATH_FAULT, ss_readlinkat(proc, nowhere(), text, sizeof text));
    ENDS(READLINKAT_PATH_LONG, ss_readlinkat(proc, too_long, text, sizeof text));
    ENDS(READLINKAT_PATH_EMPTY, ss_readlinkat(proc, PATH(""), text, sizeof text));
    ENDS(READLINKAT_BAD_DIRFD, ss_readlinkat(NO_DESCRIPTOR, PATH("self"), text, sizeof text));
    ENDS(READLINKAT_NOT_A_DIRECTORY, ss_readlinkat(null, PATH("self"), text, sizeof text));
    ENDS(READLINKAT_MISSING, ss_readlinkat(proc, PATH("no-such-link"), text, sizeof text));
    ENDS_FOR_NOBODY(READLINKAT_SEARCH, ss_readlinkat(proc, PATH("../root/x"), text, sizeof text));
    ENDS(READLINKAT_LOOP, ss_readlinkat(proc, too_many_links, text, sizeof text));
    ENDS(READLINKAT_NOT_A_LINK, ss_readlinkat(proc, PATH("."), text, sizeof text));
    ENDS(READLINKAT_BUF_FAULT, ss_readlinkat(proc, PATH("self"), nowhere(), sizeof text));
    ss_s64 length = ENDS(READLINKAT_OK, ss_readlinkat(proc, PATH("self/root"), text, sizeof text));
    HOLDS(READLINKAT_OK, length == 1 && text[0] == '/');
    ss_close(proc);
    ss_close(null);
}

static ss_u32 type_of(const struct ss_stat *stat) { return stat->st_mode & SS_S_IFMT; }

static void check_newfstatat(void)
{
    struct ss_stat stat;
    ss_s32 null = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/dev/null"), 0, 0);
    ENDS(NEWFSTATAT_FLAGS, ss_newfstatat(SS_AT_FDCWD, PATH("/"), &stat, UNKNOWN_FLAG));
    ENDS(NEWFSTATAT_PATH_FAULT, ss_newfstatat(SS_AT_FDCWD, nowhere(), &stat, 0));
    ENDS(NEWFSTATAT_PATH_LONG, ss_newfstatat(SS_AT_FDCWD, too_long, &stat, 0));
    ENDS(NEWFSTATAT_PATH_EMPTY, ss_newfstatat(SS_AT_FDCWD, PATH(""), &stat, 0));
    ENDS(NEWFSTATAT_BAD_DIRFD, ss_newfstatat(NO_DESCRIPTOR, PATH(""), &stat, SS_AT_EMPTY_PATH));
    ENDS(NEWFSTATAT_NOT_A_DIRECTORY, ss_newfstatat(null, PATH("x"), &stat, 0));
    ENDS(NEWFSTATAT_MISSING, ss_newfstatat(SS_AT_FDCWD, PATH("/no-such-file"), &stat, 0));
    ENDS_FOR_NOBODY(NEWFSTATAT_SEARCH, ss_newfstatat(SS_AT_FDCWD, PATH("/root/x"), &stat, 0));
    ENDS(NEWFSTATAT_LOOP, ss_newfstatat(SS_AT_FDCWD, too_many_links, &stat, 0));
    ENDS(NEWFSTATAT_BUF_FAULT, ss_newfstatat(SS_AT_FDCWD, PATH("/"), nowhere(), 0));
    ENDS(NEWFSTATAT_OK, ss_newfstatat(SS_AT_FDCWD, PATH("/dev"), &stat, 0));
    HOLDS(NEWFSTATAT_OK, type_of(&stat) == SS_S_IFDIR);
    ENDS(NEWFSTATAT_OK, ss_newfstatat(SS_AT_FDCWD, PATH("/proc/self"), &stat, SS_AT_SYMLINK_NOFOLLOW));
    HOLDS(NEWFSTATAT_OK, type_of(&stat) == SS_S_IFLNK);
    ENDS(NEWFSTATAT_OK, ss_newfstatat(null, PATH(""), &stat, SS_AT_EMPTY_PATH));
    HOLDS(NEWFSTATAT_OK, type_of(&stat) == SS_S_IFCHR);
    ss_close(null);
}

static void check_fstat(void)
{
    struct ss_stat stat;
    ss_s32 socket = (ss_s32)ss_socket(SS_AF_INET, SS_SOCK_DGRAM, 0);
    ENDS(FSTAT_BAD_FD, ss_fstat(NO_DESCRIPTOR, &stat));
    ENDS(FSTAT_BUF_FAULT, ss_fstat(socket, nowhere()));
    ENDS(FSTAT_OK, ss_fstat(socket, &stat));
    HOLDS(FSTAT_OK, type_of(&stat) == SS_S_IFSOCK);
    ss_close(socket);
}

void check_paths(void)
{
    prepare();
    check_open();
    check_openat();
    check_readlink();
    check_readlinkat();
    check_newfstatat();
    check_fstat();
}
