/*
 * Random bytes: the stream of ChaCha20 (RFC 8439) under a key that RDRAND gave. The first half of each block is the key
 * of the next, so that nobody who reads the kernel's memory learns what was given out before.
 */
#include "core/panic.h"
#include "machine.h"
#include "random.h"

enum { KEY_WORDS = 8, BLOCK_WORDS = 16, DOUBLE_ROUNDS = 10, RDRAND_TRIES = 100 };

static u32 key[KEY_WORDS];

static u64 hardware_random(void)
{
    for (u32 i = 0; i < RDRAND_TRIES; i++) {
        u64 value;
        u8 is_valid;
        __asm__ volatile("rdrand %0; setc %1" : "=r"(value), "=q"(is_valid) : : "cc");
        if (is_valid != 0)
            return value;
    }
    PANIC("RDRAND gives no random numbers");
}

void random_start(void)
{
    for (u32 i = 0; i < KEY_WORDS; i += 2) {
        u64 value = hardware_random();
        key[i] = (u32)value;
        key[i + 1] = (u32)(value >> 32);
    }
}

static u32 rotate_left(u32 value, u32 by) { return value << by | value >> (32 - by); }

static void quarter_round(u32 state[BLOCK_WORDS], u32 a, u32 b, u32 c, u32 d)
{
    state[a] += state[b];
    state[d] = rotate_left(state[d] ^ state[a], 16);
    state[c] += state[d];
    state[b] = rotate_left(state[b] ^ state[c], 12);
    state[a] += state[b];
    state[d] = rotate_left(state[d] ^ state[a], 8);
    state[c] += state[d];
    state[b] = rotate_left(state[b] ^ state[c], 7);
}

/* The block under the key, its counter and nonce being 0: the key is used once. */
static void make_block(u32 block[BLOCK_WORDS])
{
    u32 start[BLOCK_WORDS] = { 0x61707865, 0x3320646e, 0x79622d32, 0x6b206574 };
    for (u32 i = 0; i < KEY_WORDS; i++)
        start[4 + i] = key[i];
    for (u32 i = 0; i < BLOCK_WORDS; i++)
        block[i] = start[i];
    for (u32 i = 0; i < DOUBLE_ROUNDS; i++) {
        for (u32 column = 0; column < 4; column++)
            quarter_round(block, column, 4 + column, 8 + column, 12 + column);
        for (u32 diagonal = 0; diagonal < 4; diagonal++)
            quarter_round(block, diagonal, 4 + (diagonal + 1) % 4, 8 + (diagonal + 2) % 4, 12 + (diagonal + 3) % 4);
    }
    for (u32 i = 0; i < BLOCK_WORDS; i++)
        block[i] += start[i];
}

void machine_random(void *bytes, size_t count)
{
    u8 *to = bytes;
    while (count > 0) {
        u32 block[BLOCK_WORDS];
        make_block(block);
        size_t part = min_u64(count, sizeof(block) - sizeof(key));
        __builtin_memcpy(key, block, sizeof(key));
        __builtin_memcpy(to, &block[KEY_WORDS], part);
        to += part;
        count -= part;
    }
}
