/*
 * 32-bit words in a 64-bit accumulator, eight at a time: under an emulator that beats additions with carry, whose flags
 * cost more than the words.
 */
#include "net/checksum.h"

static inline u64 word_at(const u8 *bytes)
{
    u32 word;
    __builtin_memcpy(&word, bytes, sizeof word);
    return word;
}

u64 checksum_add(u64 sum, const void *bytes, size_t count)
{
    const u8 *at = bytes;
    if (count > 0 && ((uintptr_t)at & 1) != 0) {
        sum += (u64)*at++ << 8;
        count--;
    }
    for (; count >= 32; count -= 32, at += 32) {
        sum += word_at(at) + word_at(at + 4) + word_at(at + 8) + word_at(at + 12);
        sum += word_at(at + 16) + word_at(at + 20) + word_at(at + 24) + word_at(at + 28);
    }
    for (; count >= 4; count -= 4, at += 4)
        sum += word_at(at);
    if (count >= 2) {
        sum += (u64)at[0] | (u64)at[1] << 8;
        at += 2;
        count -= 2;
    }
    return count > 0 ? sum + *at : sum;
}

u64 checksum_add_pseudo_header(u64 sum, u32 source, u32 destination, u8 protocol, u16 length)
{
    return sum + __builtin_bswap32(source) + __builtin_bswap32(destination) + ((u64)protocol << 8)
           + __builtin_bswap16(length);
}

u16 checksum_finish(u64 sum)
{
    sum = (sum >> 32) + (sum & 0xffffffff);
    sum = (sum >> 32) + (sum & 0xffffffff);
    sum = (sum >> 16) + (sum & 0xffff);
    sum = (sum >> 16) + (sum & 0xffff);
    return __builtin_bswap16((u16)~sum);
}
