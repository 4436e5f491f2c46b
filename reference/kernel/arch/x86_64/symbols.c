/*
 * The table is linked in last (build-kernel.ts): the image is linked once without it, and again with the names that the
 * first link gave to addresses.
 */
#include "symbols.h"

#include "layout.h"

/* Section .symbols: functions by rising address. */
extern const u32 symbol_count;
extern const struct symbol {
    u32 offset; /* from kernel_text_start */
    u32 name;   /* from symbol_names */
} symbol_table[];
extern const char symbol_names[];

const char *symbol_find(u64 address, u64 *offset)
{
    u64 at = address - (u64)kernel_text_start;
    *offset = 0;
    if (at >= (u64)(kernel_text_end - kernel_text_start) || symbol_count == 0 || at < symbol_table[0].offset)
        return "?";
    u32 low = 0;
    u32 high = symbol_count;
    while (high - low > 1) {
        u32 middle = low + (high - low) / 2;
        if (symbol_table[middle].offset <= at)
            low = middle;
        else
            high = middle;
    }
    *offset = at - symbol_table[low].offset;
    return &symbol_names[symbol_table[low].name];
}
