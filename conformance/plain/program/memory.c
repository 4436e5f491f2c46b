/* mmap, munmap, mprotect and brk. */
#include "check.h"

enum {
    READ = SS_PROT_READ,
    WRITABLE = SS_PROT_READ | SS_PROT_WRITE,
    EVERYTHING = SS_PROT_READ | SS_PROT_WRITE | SS_PROT_EXEC,
    UNKNOWN_PROTECTION = 0x100,
};

/* More than any machine has, less than an address space. */
#define TOO_MUCH (1ull << 46)
#define HALF_OF_ALL (1ull << 62)
#define USER_END (1ull << 47)
#define UNALIGNED ((1ull << 32) + 1)
#define LAST_PAGE (-(ss_u64)PAGE)

static void check_places(void)
{
    ss_uptr taken = (ss_uptr)pages(1);
    ENDS(MMAP_NO_ROOM, ss_mmap(0, HALF_OF_ALL, READ, ANONYMOUS, -1, 0));
    ENDS(MMAP_NO_ROOM, ss_mmap(USER_END - PAGE, 2 * PAGE, READ, ANONYMOUS | SS_MAP_FIXED, -1, 0));
    ENDS(MMAP_FIXED_ADDRESS, ss_mmap(UNALIGNED, PAGE, READ, ANONYMOUS | SS_MAP_FIXED, -1, 0));
    ENDS(MMAP_OCCUPIED, ss_mmap(taken, PAGE, READ, ANONYMOUS | SS_MAP_FIXED_NOREPLACE, -1, 0));
    ENDS(MMAP_SHARING, ss_mmap(0, PAGE, READ, SS_MAP_ANONYMOUS, -1, 0));
    ENDS(MMAP_MEMORY_SHORTAGE, ss_mmap(0, TOO_MUCH, WRITABLE, ANONYMOUS, -1, 0));
    if (become_nobody())
        ENDS(MMAP_PRIVILEGED_ADDRESS, ss_mmap(0, PAGE, READ, ANONYMOUS | SS_MAP_FIXED, -1, 0));
    else
        check_skip(MMAP_PRIVILEGED_ADDRESS, "there is one user");
    become_root();
}

static void check_mmap(void)
{
    ENDS(MMAP_OFFSET, ss_mmap(0, PAGE, READ, ANONYMOUS, -1, 1));
    ENDS(MMAP_BAD_FD, ss_mmap(0, PAGE, READ, SS_MAP_PRIVATE, NO_DESCRIPTOR, 0));
    ENDS(MMAP_LENGTH_ZERO, ss_mmap(0, 0, READ, ANONYMOUS, -1, 0));
    check_places();
    ss_s32 write_only = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/dev/null"), SS_O_WRONLY, 0);
    ENDS(MMAP_ACCESS, ss_mmap(0, PAGE, READ, SS_MAP_PRIVATE, write_only, 0));
    ss_s32 socket = (ss_s32)ss_socket(SS_AF_INET, SS_SOCK_DGRAM, 0);
    ENDS(MMAP_NOT_MAPPABLE, ss_mmap(0, PAGE, READ, SS_MAP_SHARED, socket, 0));
    volatile ss_u8 *page = (ss_u8 *)(ss_uptr)ENDS(MMAP_OK, ss_mmap(0, 1, WRITABLE, ANONYMOUS, -1, 0));
    HOLDS(MMAP_OK, page[0] == 0 && page[PAGE - 1] == 0);
    page[PAGE - 1] = 7;
    ENDS(MMAP_OK, ss_mmap((ss_uptr)page, PAGE, WRITABLE, ANONYMOUS | SS_MAP_FIXED, -1, 0));
    HOLDS(MMAP_OK, page[PAGE - 1] == 0);
    ss_close(write_only);
    ss_close(socket);
}

static void check_munmap(void)
{
    ss_uptr page = (ss_uptr)pages(1);
    ENDS(MUNMAP_ADDRESS, ss_munmap(page + 1, PAGE));
    ENDS(MUNMAP_RANGE, ss_munmap(USER_END - PAGE, 2 * PAGE));
    ENDS(MUNMAP_LENGTH_ZERO, ss_munmap(page, 0));
    ENDS(MUNMAP_OK, ss_munmap(page, PAGE));
    ENDS(MUNMAP_OK, ss_munmap(page, PAGE)); /* nothing is mapped there any more, and that is no error */
}

/* A mapping that may not become writable: of a file that was opened for reading, where a program can map its own. */
static ss_s64 forbidden_change(void)
{
    ss_s32 file = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/proc/self/exe"), SS_O_RDONLY, 0);
    if (file < 0)
        return ENDS(MPROTECT_ACCESS, ss_mprotect((ss_uptr)pages(1), PAGE, EVERYTHING));
    ss_s64 page = ss_mmap(0, PAGE, READ, SS_MAP_SHARED, file, 0);
    ss_close(file);
    return ENDS(MPROTECT_ACCESS, ss_mprotect((ss_uptr)page, PAGE, WRITABLE));
}

/*
 * A page here and there: what a system keeps to find them goes with them. Without that, this takes more memory than a
 * small machine has.
 */
static void check_far_places(void)
{
    enum { PLACES = 10000 };
    const ss_u64 apart = 1ull << 30;
    ss_s64 result = 0;
    for (ss_u64 i = 1; i <= PLACES && result == 0; i++) {
        ss_s64 page = ss_mmap(i * apart, PAGE, WRITABLE, ANONYMOUS | SS_MAP_FIXED, -1, 0);
        *(volatile ss_u8 *)(ss_uptr)page = 1;
        result = ss_munmap((ss_uptr)page, PAGE);
    }
    HOLDS(MUNMAP_OK, result == 0);
}

static void check_mprotect(void)
{
    ss_uptr page = (ss_uptr)pages(1);
    ss_uptr gone = (ss_uptr)pages(1);
    ss_munmap(gone, PAGE);
    ENDS(MPROTECT_GROWS_BOTH, ss_mprotect(page, PAGE, READ | SS_PROT_GROWSDOWN | SS_PROT_GROWSUP));
    ENDS(MPROTECT_ADDRESS, ss_mprotect(page + 1, PAGE, READ));
    ENDS(MPROTECT_LENGTH_ZERO, ss_mprotect(page, 0, READ));
    ENDS(MPROTECT_RANGE, ss_mprotect(LAST_PAGE, 2 * PAGE, READ));
    ENDS(MPROTECT_PROT, ss_mprotect(page, PAGE, UNKNOWN_PROTECTION));
    ENDS(MPROTECT_UNMAPPED, ss_mprotect(gone, PAGE, READ));
    ENDS(MPROTECT_GROWS, ss_mprotect(page, PAGE, READ | SS_PROT_GROWSDOWN));
    forbidden_change();
    ENDS(MPROTECT_OK, ss_mprotect(page, PAGE, READ));
}

static void check_brk(void)
{
    ss_s64 end = ENDS(BRK_UNCHANGED, ss_brk(0));
    ss_s64 moved = ENDS(BRK_OK, ss_brk((ss_uptr)end + PAGE));
    HOLDS(BRK_OK, moved == end + PAGE);
    *(volatile ss_u8 *)(ss_uptr)end = 7;
    ss_s64 stayed = ENDS(BRK_UNCHANGED, ss_brk(HALF_OF_ALL));
    HOLDS(BRK_UNCHANGED, stayed == moved);
}

/*
 * A mapping with another protection than its neighbours on every other page, until there is no room for more of them: where
 * a few thousand are too many.
 */
static void use_up_mappings(void)
{
    enum { CHUNK = 64, CHUNKS = 128 };
    ss_uptr whole = (ss_uptr)pages(3);
    for (ss_u32 chunk = 0; chunk < CHUNKS; chunk++) {
        ss_s64 at = ss_mmap(0, CHUNK * PAGE, SS_PROT_NONE, ANONYMOUS, -1, 0);
        for (ss_u32 i = 1; at > 0 && i < CHUNK; i += 2) {
            if (ss_mprotect((ss_uptr)at + i * PAGE, PAGE, READ) == 0)
                continue;
            ENDS(MPROTECT_MEMORY_SHORTAGE, ss_mprotect((ss_uptr)at + i * PAGE, PAGE, READ));
            ENDS(MUNMAP_MEMORY_SHORTAGE, ss_munmap(whole + PAGE, PAGE));
            return;
        }
    }
}

void check_memory(void)
{
    check_mmap();
    check_munmap();
    check_far_places();
    check_mprotect();
    check_brk();
    use_up_mappings();
}
