/* Numbers in the order of the network, at any address. */
#ifndef NET_BYTES_H
#define NET_BYTES_H

#include "core/types.h"

static inline u16 get_be16(const u8 *bytes) { return (u16)(bytes[0] << 8 | bytes[1]); }

static inline u32 get_be32(const u8 *bytes) { return (u32)get_be16(bytes) << 16 | get_be16(bytes + 2); }

static inline void put_be16(u8 *bytes, u16 value)
{
    bytes[0] = (u8)(value >> 8);
    bytes[1] = (u8)value;
}

static inline void put_be32(u8 *bytes, u32 value)
{
    put_be16(bytes, (u16)(value >> 16));
    put_be16(bytes + 2, (u16)value);
}

#endif
