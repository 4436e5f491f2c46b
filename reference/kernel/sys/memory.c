/* mmap, munmap, mprotect and brk: the checks of the specification in front of core/space.h. */
#include "calls.h"
#include "core/call.h"
#include "core/file.h"
#include "core/space.h"

enum { PROT_KNOWN = SS_PROT_READ | SS_PROT_WRITE | SS_PROT_EXEC, PROT_SEM = 8, SHARING = SS_MAP_SHARED | SS_MAP_PRIVATE };

_Static_assert((u32)SS_PROT_READ == (u32)PROTECT_READ && (u32)SS_PROT_WRITE == (u32)PROTECT_WRITE &&
                   (u32)SS_PROT_EXEC == (u32)PROTECT_EXECUTE,
               "protections are the machine's");

static bool is_aligned(u64 address) { return address % PAGE_SIZE == 0; }

/* Whether the range lies below the end of the program's part; it may begin below what can be mapped. */
static bool is_below_end(u64 start, u64 length) { return length <= USER_END && start <= USER_END - length; }

/* Where a mapping goes, or 0 with the outcome why it cannot go there. */
static u64 place_of(const struct mmap_args *args, u64 length, enum outcome *refusal)
{
    bool replaces = (args->flags & SS_MAP_FIXED) != 0;
    bool is_fixed = replaces || (args->flags & SS_MAP_FIXED_NOREPLACE) != 0;
    *refusal = MMAP_NO_ROOM;
    if (length == 0 || !is_below_end(is_fixed ? args->addr : 0, length))
        return 0;
    if (!is_fixed)
        return space_find_free(args->addr & ~(u64)(PAGE_SIZE - 1), length);
    *refusal = MMAP_FIXED_ADDRESS;
    if (!is_aligned(args->addr))
        return 0;
    *refusal = MMAP_PRIVILEGED_ADDRESS;
    if (args->addr < SPACE_START)
        return 0;
    *refusal = MMAP_OCCUPIED;
    if (!replaces && !space_is_free(args->addr, length))
        return 0;
    return args->addr;
}

/* A mapping reads the file, and writes it if it is shared and writable. */
static bool file_allows(const struct file *file, const struct mmap_args *args)
{
    bool writes = (args->flags & SS_MAP_SHARED) != 0 && (args->prot & SS_PROT_WRITE) != 0;
    return file_can_read(file) && (!writes || file_can_write(file));
}

s64 sys_mmap(const struct mmap_args *args)
{
    bool is_file = (args->flags & SS_MAP_ANONYMOUS) == 0;
    enum outcome refusal;
    if (!is_aligned((u64)args->offset))
        return FAIL(MMAP_OFFSET);
    if (is_file && descriptor_file(args->fd) == NULL)
        return FAIL(MMAP_BAD_FD);
    if (args->length == 0)
        return FAIL(MMAP_LENGTH_ZERO);
    u64 length = space_round_up(args->length);
    u64 start = place_of(args, length, &refusal);
    if (start == 0)
        return FAIL(refusal);
    /* One program: whether memory is shared with others makes no difference. */
    if ((args->flags & SHARING) == 0 || ((args->flags & SHARING) == SHARING && !is_file))
        return FAIL(MMAP_SHARING);
    if (is_file)
        return file_allows(descriptor_file(args->fd), args) ? FAIL(MMAP_NOT_MAPPABLE) : FAIL(MMAP_ACCESS);
    switch (space_map(start, length, (u32)args->prot & PROT_KNOWN)) {
    case SPACE_OK:
        return DONE(MMAP_OK, (s64)start);
    case SPACE_REFUSED:
        return FAIL(MMAP_ACCESS);
    default:
        return FAIL(MMAP_MEMORY_SHORTAGE);
    }
}

s64 sys_munmap(const struct munmap_args *args)
{
    if (!is_aligned(args->addr))
        return FAIL(MUNMAP_ADDRESS);
    if (!is_below_end(args->addr, args->length))
        return FAIL(MUNMAP_RANGE);
    if (args->length == 0)
        return FAIL(MUNMAP_LENGTH_ZERO);
    /* Below SPACE_START nothing is mapped, and that is no error. */
    u64 end = args->addr + space_round_up(args->length);
    u64 start = max_u64(args->addr, SPACE_START);
    if (start < end && space_unmap(start, end - start) != SPACE_OK)
        return FAIL(MUNMAP_MEMORY_SHORTAGE);
    return DONE(MUNMAP_OK, 0);
}

s64 sys_mprotect(const struct mprotect_args *args)
{
    const s32 grows = SS_PROT_GROWSDOWN | SS_PROT_GROWSUP;
    if ((args->prot & grows) == grows)
        return FAIL(MPROTECT_GROWS_BOTH);
    if (!is_aligned(args->addr))
        return FAIL(MPROTECT_ADDRESS);
    if (args->length == 0)
        return DONE(MPROTECT_LENGTH_ZERO, 0);
    u64 length = space_round_up(args->length);
    if (length == 0 || args->addr + length <= args->addr)
        return FAIL(MPROTECT_RANGE);
    if ((args->prot & ~(PROT_KNOWN | PROT_SEM | grows)) != 0)
        return FAIL(MPROTECT_PROT);
    if ((args->prot & grows) != 0)
        return space_is_mapped(args->addr) ? FAIL(MPROTECT_GROWS) : FAIL(MPROTECT_UNMAPPED);
    switch (space_protect(args->addr, length, (u32)args->prot & PROT_KNOWN)) {
    case SPACE_OK:
        return DONE(MPROTECT_OK, 0);
    case SPACE_REFUSED:
        return FAIL(MPROTECT_ACCESS);
    case SPACE_SHORTAGE:
        return FAIL(MPROTECT_MEMORY_SHORTAGE);
    default:
        return FAIL(MPROTECT_UNMAPPED);
    }
}

s64 sys_brk(const struct brk_args *args)
{
    u64 end = space_break(args->addr);
    return end == args->addr ? DONE(BRK_OK, (s64)end) : DONE(BRK_UNCHANGED, (s64)end);
}
