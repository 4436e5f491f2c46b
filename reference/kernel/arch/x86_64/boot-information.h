/* What the loader says about the machine (PVH start information), copied out of its memory. */
#ifndef ARCH_BOOT_INFORMATION_H
#define ARCH_BOOT_INFORMATION_H

#include "core/types.h"

enum { MEMORY_RANGES = 16, COMMAND_LINE_SIZE = 2048 };

/* Physical addresses; the end lies behind. */
struct memory_range {
    u64 start, end;
};

struct loaded {
    struct memory_range memory[MEMORY_RANGES]; /* RAM as the firmware counts it, ascending */
    u32 memory_count;
    struct memory_range initrd; /* empty if there is none */
    char command_line[COMMAND_LINE_SIZE];
};

/* Filled by boot_information_read. */
extern struct loaded loaded;

/* To be called before memory_start, while the boot page tables show low memory. */
void boot_information_read(u64 start_information);

#endif
