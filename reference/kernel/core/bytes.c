#include "core/bytes.h"

/* A word at any address, of whatever type the memory is. */
typedef u64 __attribute__((aligned(1), may_alias)) any_u64;
typedef u32 __attribute__((aligned(1), may_alias)) any_u32;

enum { WORD = sizeof(u64), BLOCK = 8 * WORD };

/* Without this, the compiler sees what the loops do, and has each call itself. */
#define IS_ITSELF __attribute__((no_builtin))

static inline void copy_block(u8 *to, const u8 *from)
{
    const any_u64 *source = (const any_u64 *)from;
    any_u64 *target = (any_u64 *)to;
    u64 a = source[0], b = source[1], c = source[2], d = source[3];
    u64 e = source[4], f = source[5], g = source[6], h = source[7];
    target[0] = a;
    target[1] = b;
    target[2] = c;
    target[3] = d;
    target[4] = e;
    target[5] = f;
    target[6] = g;
    target[7] = h;
}

IS_ITSELF void *memcpy(void *restrict to, const void *restrict from, size_t count)
{
    u8 *target = to;
    const u8 *source = from;
    for (; count >= BLOCK; count -= BLOCK, target += BLOCK, source += BLOCK)
        copy_block(target, source);
    for (; count >= WORD; count -= WORD, target += WORD, source += WORD)
        *(any_u64 *)target = *(const any_u64 *)source;
    for (; count > 0; count--)
        *target++ = *source++;
    return to;
}

/* From the end, for a target that overlaps the source from above. */
IS_ITSELF static void copy_backwards(u8 *to, const u8 *from, size_t count)
{
    for (; count >= BLOCK; count -= BLOCK)
        copy_block(to + count - BLOCK, from + count - BLOCK);
    for (; count >= WORD; count -= WORD)
        *(any_u64 *)(to + count - WORD) = *(const any_u64 *)(from + count - WORD);
    for (; count > 0; count--)
        to[count - 1] = from[count - 1];
}

IS_ITSELF void *memmove(void *to, const void *from, size_t count)
{
    /* Forwards is right unless the target begins within the source; each block is read before it is written. */
    if ((uintptr_t)to - (uintptr_t)from >= count)
        return memcpy(to, from, count);
    copy_backwards(to, from, count);
    return to;
}

IS_ITSELF void *memset(void *to, int value, size_t count)
{
    u8 *target = to;
    u64 word = (u8)value * 0x0101010101010101ull;
    for (; count >= BLOCK; count -= BLOCK, target += BLOCK) {
        any_u64 *words = (any_u64 *)target;
        words[0] = word;
        words[1] = word;
        words[2] = word;
        words[3] = word;
        words[4] = word;
        words[5] = word;
        words[6] = word;
        words[7] = word;
    }
    for (; count >= WORD; count -= WORD, target += WORD)
        *(any_u64 *)target = word;
    for (; count > 0; count--)
        *target++ = (u8)value;
    return to;
}

IS_ITSELF int memcmp(const void *a, const void *b, size_t count)
{
    const u8 *left = a;
    const u8 *right = b;
    while (count >= WORD && *(const any_u64 *)left == *(const any_u64 *)right) {
        count -= WORD;
        left += WORD;
        right += WORD;
    }
    for (; count > 0; count--, left++, right++) {
        if (*left != *right)
            return *left < *right ? -1 : 1;
    }
    return 0;
}

static inline u64 halves(u64 word) { return (u32)word + (word >> 32); }

static inline u64 copy_and_sum_block(u8 *to, const u8 *from)
{
    const any_u64 *source = (const any_u64 *)from;
    any_u64 *target = (any_u64 *)to;
    u64 a = source[0], b = source[1], c = source[2], d = source[3];
    target[0] = a;
    target[1] = b;
    target[2] = c;
    target[3] = d;
    u64 sum = halves(a) + halves(b) + halves(c) + halves(d);
    a = source[4], b = source[5], c = source[6], d = source[7];
    target[4] = a;
    target[5] = b;
    target[6] = c;
    target[7] = d;
    return sum + halves(a) + halves(b) + halves(c) + halves(d);
}

IS_ITSELF u64 copy_and_sum(void *restrict to, const void *restrict from, size_t count, const void *phase, u64 sum)
{
    u8 *target = to;
    const u8 *source = from;
    if (count > 0 && ((uintptr_t)phase & 1) != 0) {
        sum += (u64)*source << 8;
        *target++ = *source++;
        count--;
    }
    for (; count >= BLOCK; count -= BLOCK, target += BLOCK, source += BLOCK)
        sum += copy_and_sum_block(target, source);
    for (; count >= sizeof(u32); count -= sizeof(u32), target += sizeof(u32), source += sizeof(u32)) {
        u32 word = *(const any_u32 *)source;
        *(any_u32 *)target = word;
        sum += word;
    }
    for (u32 shift = 0; count > 0; count--, shift = (shift + 8) % 16) {
        sum += (u64)*source << shift;
        *target++ = *source++;
    }
    return sum;
}
