/* The checksum against one that adds byte by byte: all lengths, all offsets, all ways to cut a message. */
#include <string.h>

#include "check.h"
#include "fake-link.h"
#include "machine.h"
#include "net/checksum.h"

static void all_lengths_and_offsets(void)
{
    static _Alignas(16) u8 bytes[1600];
    machine_random(bytes, sizeof bytes);
    for (u32 length = 0; length <= 1500; length += length < 200 ? 1 : 37)
        for (u32 offset = 0; offset < 16; offset += 2)
            CHECK_EQUAL(checksum_finish(checksum_add(0, bytes + offset, length)),
                        naive_checksum(0, bytes + offset, length));
}

static void pieces_anywhere(void)
{
    static _Alignas(16) u8 bytes[97];
    machine_random(bytes, sizeof bytes);
    for (u32 first = 0; first <= sizeof bytes; first++) {
        for (u32 second = first; second <= sizeof bytes; second++) {
            /* In another order than that of the message. */
            u64 sum = checksum_add(0, bytes + second, sizeof bytes - second);
            sum = checksum_add(sum, bytes, first);
            sum = checksum_add(sum, bytes + first, second - first);
            CHECK_EQUAL(checksum_finish(sum), naive_checksum(0, bytes, sizeof bytes));
        }
    }
}

static void carries(void)
{
    static _Alignas(16) u8 bytes[65536];
    memset(bytes, 0xff, sizeof bytes);
    CHECK_EQUAL(checksum_finish(checksum_add(0, bytes, sizeof bytes)), naive_checksum(0, bytes, sizeof bytes));
    CHECK_EQUAL(checksum_finish(0xffffffffffffffffull), 0);
    CHECK_EQUAL(checksum_finish(0xffffffff0000ffffull), 0);
    CHECK_EQUAL(checksum_finish(0), 0xffff);
}

static void pseudo_header(void)
{
    const u8 bytes[12] = {10, 0, 0, 1, 192, 0, 2, 1, 0, 17, 0x12, 0x34};
    CHECK_EQUAL(checksum_finish(checksum_add_pseudo_header(0, 0x0a000001, 0xc0000201, 17, 0x1234)),
                naive_checksum(0, bytes, sizeof bytes));
}

int main(void)
{
    all_lengths_and_offsets();
    pieces_anywhere();
    carries();
    pseudo_header();
    return 0;
}
