/* Copies, fills and sums, against the host's at all alignments and lengths near the sizes of the unrolled loops. */
#include <string.h>

#include "check.h"
#include "core/bytes.h"
#include "fake-machine.h"
#include "kernel-bytes.h"
#include "net/checksum.h"

enum { SIZE = 256, LENGTHS = 200, OFFSETS = 9 };

static u8 source[SIZE], expected[SIZE];
static _Alignas(16) u8 actual[SIZE];

static void begin(void)
{
    for (u32 i = 0; i < SIZE; i++) {
        source[i] = (u8)fake_random();
        expected[i] = actual[i] = (u8)fake_random();
    }
}

static void check_same(void) { CHECK(memcmp(actual, expected, SIZE) == 0); }

static void check_copies(u32 from, u32 to, u32 length)
{
    begin();
    memcpy(expected + to, source + from, length);
    CHECK(kernel_memcpy(actual + to, source + from, length) == actual + to);
    check_same();

    memmove(expected + to, expected + from, length);
    CHECK(kernel_memmove(actual + to, actual + from, length) == actual + to);
    check_same();
}

static void check_fill(u32 to, u32 length)
{
    begin();
    memset(expected + to, 0x1a5, length);
    CHECK(kernel_memset(actual + to, 0x1a5, length) == actual + to);
    check_same();
}

static int sign(int value) { return (value > 0) - (value < 0); }

static void check_comparison(u32 from, u32 length)
{
    begin();
    memcpy(actual + from, source + from, length);
    CHECK_EQUAL(kernel_memcmp(actual + from, source + from, length), 0);
    for (u32 i = 0; i < length; i++) {
        u8 kept = actual[from + i];
        actual[from + i] ^= (u8)(1 + fake_random() % 255);
        CHECK(sign(kernel_memcmp(actual + from, source + from, length)) ==
              sign(memcmp(actual + from, source + from, length)));
        actual[from + i] = kept;
    }
}

static void check_sum(u32 from, u32 to, u32 length)
{
    begin();
    memcpy(expected + to, source + from, length);
    u64 sum = copy_and_sum(actual + to, source + from, length, actual + to, 77);
    check_same();
    CHECK_EQUAL(checksum_finish(sum), checksum_finish(checksum_add(77, actual + to, length)));
}

int main(void)
{
    for (u32 length = 0; length < LENGTHS; length++) {
        for (u32 offset = 0; offset < OFFSETS; offset++) {
            check_copies(offset, OFFSETS - offset, length);
            check_copies(0, offset * 5, length);
            check_fill(offset, length);
            check_sum(offset, OFFSETS - offset, length);
        }
        check_comparison(length % OFFSETS, length);
    }
}
