/* Fixed-width types and the few macros that every file uses. */
#ifndef CORE_TYPES_H
#define CORE_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int16_t s16;
typedef int32_t s32;
typedef int64_t s64;

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* The structure of which `pointer` is the member. */
#define CONTAINER_OF(pointer, type, member) ((type *)(void *)((u8 *)(pointer) - offsetof(type, member)))

static inline u64 min_u64(u64 a, u64 b) { return a < b ? a : b; }
static inline u64 max_u64(u64 a, u64 b) { return a > b ? a : b; }

#endif
