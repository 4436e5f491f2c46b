/* Registers of devices in memory: each access happens once, in its width, in the order of the program. */
#ifndef DRIVERS_DEVICE_REGISTERS_H
#define DRIVERS_DEVICE_REGISTERS_H

#include "core/types.h"

static inline u8 register_read8(const volatile u8 *at) { return *at; }

static inline u16 register_read16(const volatile u8 *at) { return *(const volatile u16 *)(const volatile void *)at; }

static inline u32 register_read32(const volatile u8 *at) { return *(const volatile u32 *)(const volatile void *)at; }

static inline void register_write8(volatile u8 *at, u8 value) { *at = value; }

static inline void register_write16(volatile u8 *at, u16 value) { *(volatile u16 *)(volatile void *)at = value; }

static inline void register_write32(volatile u8 *at, u32 value) { *(volatile u32 *)(volatile void *)at = value; }

/* As two halves, the lower first: not every bus takes 64 bits at once. */
static inline void register_write64(volatile u8 *at, u64 value)
{
    register_write32(at, (u32)value);
    register_write32(at + 4, (u32)(value >> 32));
}

#endif
