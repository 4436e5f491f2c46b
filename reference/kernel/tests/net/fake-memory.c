#include "fake-memory.h"

#include "check.h"
#include "machine.h"

static _Alignas(PAGE_SIZE) u8 arena[ARENA_PAGES * PAGE_SIZE];

/* By rising address. */
static struct mapping {
    u64 address;
    void *page;
    u32 protection;
} mappings[ARENA_PAGES];
static u32 mapping_count;
static u32 mappings_left = ARENA_PAGES;

void limit_page_tables(u32 pages) { mappings_left = pages; }

void machine_each_free_memory(void (*each)(void *start, size_t bytes))
{
    const size_t first_part = 100 * PAGE_SIZE;
    each(arena, first_part);
    each(arena + first_part, sizeof(arena) - first_part);
}

static u32 first_from(u64 address)
{
    u32 index = 0;
    while (index < mapping_count && mappings[index].address < address)
        index++;
    return index;
}

static struct mapping *find(u64 address)
{
    u32 index = first_from(address & ~(u64)(PAGE_SIZE - 1));
    bool is_there = index < mapping_count && mappings[index].address == (address & ~(u64)(PAGE_SIZE - 1));
    return is_there ? &mappings[index] : NULL;
}

bool machine_map_page(u64 address, void *page, u32 protection)
{
    struct mapping *mapping = find(address);
    CHECK_EQUAL(address % PAGE_SIZE, 0);
    CHECK(page != NULL);
    if (mapping != NULL) {
        *mapping = (struct mapping) { address, page, protection };
        return true;
    }
    if (mappings_left == 0)
        return false;
    mappings_left--;
    u32 index = first_from(address);
    for (u32 i = mapping_count++; i > index; i--)
        mappings[i] = mappings[i - 1];
    mappings[index] = (struct mapping) { address, page, protection };
    return true;
}

void *machine_find_page(u64 address)
{
    struct mapping *mapping = find(address);
    return mapping == NULL ? NULL : mapping->page;
}

void *machine_find_accessible(u64 address, u32 access)
{
    struct mapping *mapping = find(address);
    if (mapping == NULL || mapping->protection == PROTECT_NONE)
        return NULL;
    return access == PROTECT_READ || (mapping->protection & access) != 0 ? mapping->page : NULL;
}

void *machine_unmap_page(u64 address)
{
    struct mapping *mapping = find(address);
    if (mapping == NULL)
        return NULL;
    void *page = mapping->page;
    mapping_count--;
    mappings_left++;
    for (u32 i = (u32)(mapping - mappings); i < mapping_count; i++)
        mappings[i] = mappings[i + 1];
    return page;
}

void machine_trim_tables(u64 start, u64 end) { CHECK(start <= end); }

u64 machine_next_page(u64 from, u64 end)
{
    u32 index = first_from(from);
    return index < mapping_count && mappings[index].address < end ? mappings[index].address : end;
}
