#include "core/user.h"

#include "core/bytes.h"
#include "core/space.h"
#include "machine.h"

bool user_is_outside(u64 at, u64 count) { return count > USER_END || at > USER_END - count; }

static u64 left_in_page(u64 address) { return PAGE_SIZE - address % PAGE_SIZE; }

/* The kernel's way to a user address, as far as its page goes; NULL if user code may not access it so. */
static u8 *kernel_view(u64 address, u32 access)
{
    u8 *page = space_page(address, access);
    return page == NULL ? NULL : page + address % PAGE_SIZE;
}

bool copy_in(void *to, u64 from, size_t count)
{
    for (u8 *target = to; count > 0;) {
        const u8 *source = kernel_view(from, PROTECT_READ);
        if (source == NULL)
            return false;
        size_t part = min_u64(count, left_in_page(from));
        memcpy(target, source, part);
        target += part;
        from += part;
        count -= part;
    }
    return true;
}

bool copy_out(u64 to, const void *from, size_t count)
{
    for (const u8 *source = from; count > 0;) {
        u8 *target = kernel_view(to, PROTECT_WRITE);
        if (target == NULL)
            return false;
        size_t part = min_u64(count, left_in_page(to));
        memcpy(target, source, part);
        source += part;
        to += part;
        count -= part;
    }
    return true;
}

bool copy_in_sum(void *to, u64 from, size_t count, u64 *sum)
{
    for (u8 *target = to; count > 0;) {
        const u8 *source = kernel_view(from, PROTECT_READ);
        if (source == NULL)
            return false;
        size_t part = min_u64(count, left_in_page(from));
        *sum = copy_and_sum(target, source, part, target, *sum);
        target += part;
        from += part;
        count -= part;
    }
    return true;
}

bool copy_out_sum(u64 to, const void *from, size_t count, u64 *sum)
{
    for (const u8 *source = from; count > 0;) {
        u8 *target = kernel_view(to, PROTECT_WRITE);
        if (target == NULL)
            return false;
        size_t part = min_u64(count, left_in_page(to));
        *sum = copy_and_sum(target, source, part, source, *sum);
        source += part;
        to += part;
        count -= part;
    }
    return true;
}

static bool can_access(u64 at, size_t count, u32 access)
{
    while (count > 0) {
        if (space_page(at, access) == NULL)
            return false;
        size_t part = min_u64(count, left_in_page(at));
        at += part;
        count -= part;
    }
    return true;
}

bool user_can_read(u64 from, size_t count) { return can_access(from, count, PROTECT_READ); }

bool user_can_write(u64 to, size_t count) { return can_access(to, count, PROTECT_WRITE); }

s64 copy_in_string(char *into, size_t room, u64 from)
{
    const u8 *source = NULL;
    for (size_t length = 0; length < room; length++, from++, source++) {
        if (source == NULL || from % PAGE_SIZE == 0)
            source = kernel_view(from, PROTECT_READ);
        if (source == NULL)
            return -1;
        into[length] = (char)*source;
        if (into[length] == 0)
            return (s64)length;
    }
    return -1;
}
