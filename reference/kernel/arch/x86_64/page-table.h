/* Entries of the page tables: four levels, 512 entries each. */
#ifndef ARCH_PAGE_TABLE_H
#define ARCH_PAGE_TABLE_H

#include "core/types.h"

enum { TABLE_ENTRIES = 512, TABLE_LEVELS = 4, PAGE_BITS = 12, LEVEL_BITS = 9, LARGE_PAGE_SIZE = 0x200000 };

enum {
    ENTRY_PRESENT = 1 << 0,
    ENTRY_WRITABLE = 1 << 1,
    ENTRY_USER = 1 << 2,
    ENTRY_UNCACHED = 3 << 3,
    ENTRY_ACCESSED = 1 << 5, /* set by the processor before it remembers the entry */
    ENTRY_LARGE = 1 << 7,
    ENTRY_GLOBAL = 1 << 8, /* remembered when the root is loaded anew */
    ENTRY_KEPT = 1 << 9,   /* ours: a page is mapped here, though it may not be present */
};

#define ENTRY_NO_EXECUTE (1ull << 63)
#define ENTRY_ADDRESS 0x000ffffffffff000ull /* the bits of the physical address */

/* Which entry of a table at that level stands for the address; level 0 has the pages. */
static inline u32 entry_index(u64 address, u32 level)
{
    return (u32)(address >> (PAGE_BITS + level * LEVEL_BITS)) % TABLE_ENTRIES;
}

/* The one root: the lower half is the program's. */
extern u64 root_table[TABLE_ENTRIES];

#endif
