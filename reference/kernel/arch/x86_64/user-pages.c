/*
 * The program's half of the page tables. Its tables come from the page allocator, and go back to it with the last page in
 * them.
 *
 * A page without any rights is not present, but kept: the entry has its address.
 */
#include "core/pages.h"
#include "core/panic.h"
#include "instructions.h"
#include "machine.h"
#include "memory.h"
#include "page-table.h"

static u64 *table_behind(u64 entry) { return direct_map(entry & ENTRY_ADDRESS); }

static bool is_kept(u64 entry) { return (entry & ENTRY_KEPT) != 0; }

/* The entry for an address, or NULL if there is no table for it. */
static u64 *find_entry(u64 address)
{
    u64 *table = root_table;
    for (u32 level = TABLE_LEVELS - 1; level > 0; level--) {
        u64 entry = table[entry_index(address, level)];
        if (entry == 0)
            return NULL;
        table = table_behind(entry);
    }
    return &table[entry_index(address, 0)];
}

/* The same with the tables made that are missing; NULL if there is no memory for them. */
static u64 *make_entry(u64 address)
{
    u64 *table = root_table;
    for (u32 level = TABLE_LEVELS - 1; level > 0; level--) {
        u64 *entry = &table[entry_index(address, level)];
        if (*entry == 0) {
            void *new_table = page_take();
            if (new_table == NULL)
                return NULL;
            *entry = machine_physical(new_table) | ENTRY_PRESENT | ENTRY_WRITABLE | ENTRY_USER;
        }
        table = table_behind(*entry);
    }
    return &table[entry_index(address, 0)];
}

/* The processor remembers an entry only if it has set the bit in it. */
static void replace(u64 *entry, u64 value, u64 address)
{
    u64 old = *entry;
    *entry = value;
    if ((old & ENTRY_ACCESSED) != 0)
        forget_page(address);
}

static u64 rights_of(u32 protection)
{
    u64 rights = ENTRY_KEPT | ENTRY_USER;
    if (protection != PROTECT_NONE)
        rights |= ENTRY_PRESENT;
    if ((protection & PROTECT_WRITE) != 0)
        rights |= ENTRY_WRITABLE;
    if ((protection & PROTECT_EXECUTE) == 0)
        rights |= ENTRY_NO_EXECUTE;
    return rights;
}

bool machine_map_page(u64 address, void *page, u32 protection)
{
    ASSERT(address < USER_END && address % PAGE_SIZE == 0, "user pages lie in the program's half");
    const u32 both = PROTECT_WRITE | PROTECT_EXECUTE;
    ASSERT((protection & both) != both, "no page is writable and executable");
    u64 *entry = make_entry(address);
    if (entry == NULL)
        return false;
    replace(entry, machine_physical(page) | rights_of(protection), address);
    return true;
}

void *machine_find_page(u64 address)
{
    u64 *entry = address < USER_END ? find_entry(address) : NULL;
    return entry == NULL || !is_kept(*entry) ? NULL : table_behind(*entry);
}

void *machine_find_accessible(u64 address, u32 access)
{
    u64 *entry = address < USER_END ? find_entry(address) : NULL;
    if (entry == NULL || (*entry & ENTRY_PRESENT) == 0)
        return NULL;
    bool denied = access == PROTECT_WRITE     ? (*entry & ENTRY_WRITABLE) == 0
                  : access == PROTECT_EXECUTE ? (*entry & ENTRY_NO_EXECUTE) != 0
                                              : false;
    return denied ? NULL : table_behind(*entry);
}

void *machine_unmap_page(u64 address)
{
    u64 *entry = address < USER_END ? find_entry(address) : NULL;
    if (entry == NULL || !is_kept(*entry))
        return NULL;
    void *page = table_behind(*entry);
    replace(entry, 0, address);
    return page;
}

static u64 span_of(u32 level) { return 1ull << (PAGE_BITS + level * LEVEL_BITS); }

static u64 next_of_span(u64 at, u64 span) { return (at & ~(span - 1)) + span; }

static bool is_empty(const u64 *table)
{
    u32 index = 0;
    while (index < TABLE_ENTRIES && table[index] == 0)
        index++;
    return index == TABLE_ENTRIES;
}

/* The entry for an address at a level, or the one above it that leads nowhere; `level` says which. */
static u64 *entry_above(u64 address, u32 *level)
{
    u64 *table = root_table;
    u32 at = TABLE_LEVELS - 1;
    while (at > *level && table[entry_index(address, at)] != 0)
        table = table_behind(table[entry_index(address, at--)]);
    *level = at;
    return &table[entry_index(address, at)];
}

/* From the lowest tables up: what was the last in one makes its own table empty. */
void machine_trim_tables(u64 start, u64 end)
{
    ASSERT(end <= USER_END, "user pages lie in the program's half");
    for (u32 level = 1; level < TABLE_LEVELS; level++) {
        u32 found;
        for (u64 at = start; at < end; at = next_of_span(at, span_of(found))) {
            found = level;
            u64 *entry = entry_above(at, &found);
            if (found > level || *entry == 0 || !is_empty(table_behind(*entry)))
                continue;
            page_give(table_behind(*entry));
            *entry = 0;
            forget_page(at);
        }
    }
}

u64 machine_next_page(u64 from, u64 end)
{
    u64 at = from;
    while (at < end) {
        u64 *table = root_table;
        u32 level = TABLE_LEVELS - 1;
        for (; level > 0 && table[entry_index(at, level)] != 0; level--)
            table = table_behind(table[entry_index(at, level)]);
        if (level == 0 && is_kept(table[entry_index(at, 0)]))
            return at;
        at = next_of_span(at, span_of(level));
    }
    return end;
}
