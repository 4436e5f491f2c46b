#include "core/space.h"

#include "core/bytes.h"
#include "core/pages.h"
#include "core/panic.h"

struct region {
    u64 start, end;
    u32 protection;
};

/* By rising address; none touches another of the same protection. */
static struct region regions[REGIONS];
static u32 region_count;

static u64 break_start, break_end;

/* The range of find_free begins below this address. */
#define FREE_TOP USER_END

u64 space_round_up(u64 length)
{
    return length > UINT64_MAX - (PAGE_SIZE - 1) ? 0 : (length + PAGE_SIZE - 1) & ~(u64)(PAGE_SIZE - 1);
}

bool space_contains(u64 start, u64 length)
{
    return start >= SPACE_START && start <= USER_END && length <= USER_END - start;
}

/* The first region that ends behind the address; region_count if there is none. */
static u32 first_behind(u64 address)
{
    u32 low = 0;
    u32 high = region_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (regions[middle].end > address)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

static const struct region *region_at(u64 address)
{
    u32 index = first_behind(address);
    return index < region_count && regions[index].start <= address ? &regions[index] : NULL;
}

bool space_is_mapped(u64 address) { return region_at(address) != NULL; }

bool space_is_free(u64 start, u64 length)
{
    u32 index = first_behind(start);
    return index == region_count || regions[index].start >= start + length;
}

u64 space_find_free(u64 wish, u64 length)
{
    wish &= ~(u64)(PAGE_SIZE - 1);
    if (wish != 0 && space_contains(wish, length) && space_is_free(wish, length))
        return wish;
    u64 top = FREE_TOP;
    for (u32 i = region_count; i > 0; i--) {
        if (top - regions[i - 1].end >= length)
            return top - length;
        top = regions[i - 1].start;
    }
    return top - SPACE_START >= length ? top - length : 0;
}

/* --- The list of regions --- */

static void insert(u32 index, struct region region)
{
    ASSERT(region_count < REGIONS, "there is room for a region: who inserts has looked");
    memmove(&regions[index + 1], &regions[index], (region_count - index) * sizeof(struct region));
    regions[index] = region;
    region_count++;
}

static void remove(u32 index)
{
    region_count--;
    memmove(&regions[index], &regions[index + 1], (region_count - index) * sizeof(struct region));
}

/*
 * Has a region begin at the address if one contains it, and returns the index of the first that begins there or behind.
 */
static u32 split(u64 address)
{
    u32 index = first_behind(address);
    if (index == region_count || regions[index].start >= address)
        return index;
    struct region upper = { address, regions[index].end, regions[index].protection };
    regions[index].end = address;
    insert(index + 1, upper);
    return index + 1;
}

/* Makes one of this region and the one below it if nothing tells them apart. */
static bool merge(u32 index)
{
    if (index == 0)
        return false;
    struct region *below = &regions[index - 1];
    if (below->end != regions[index].start || below->protection != regions[index].protection)
        return false;
    below->end = regions[index].end;
    remove(index);
    return true;
}

/* After a change between both addresses. */
static void merge_range(u64 start, u64 end)
{
    u32 index = first_behind(start);
    while (index < region_count && regions[index].start <= end) {
        if (!merge(index))
            index++;
    }
}

static bool splits(u64 address)
{
    const struct region *region = region_at(address);
    return region != NULL && region->start < address;
}

/* Whether there are regions enough for a change of that range, and `more`. */
static bool has_room(u64 start, u64 end, u32 more)
{
    return region_count + splits(start) + splits(end) + more <= REGIONS;
}

/* --- Changes --- */

static void give_pages(u64 start, u64 end)
{
    for (u64 at = machine_next_page(start, end); at < end; at = machine_next_page(at + PAGE_SIZE, end))
        page_give(machine_unmap_page(at));
    machine_trim_tables(start, end);
}

static void remove_range(u64 start, u64 end)
{
    u32 first = split(start);
    u32 last = split(end);
    for (u32 i = first; i < last; i++)
        give_pages(regions[i].start, regions[i].end);
    memmove(&regions[first], &regions[last], (region_count - last) * sizeof(struct region));
    region_count -= last - first;
}

static bool is_refused(u32 protection)
{
    return (protection & PROTECT_WRITE) != 0 && (protection & PROTECT_EXECUTE) != 0;
}

enum space_result space_map(u64 start, u64 length, u32 protection)
{
    if (!space_contains(start, length))
        return SPACE_OUTSIDE;
    if (is_refused(protection))
        return SPACE_REFUSED;
    if (!has_room(start, start + length, 1) || (protection != PROTECT_NONE && length / PAGE_SIZE > pages_total()))
        return SPACE_SHORTAGE;
    if (length == 0)
        return SPACE_OK;
    remove_range(start, start + length);
    insert(first_behind(start), (struct region) { start, start + length, protection });
    merge_range(start, start + length);
    return SPACE_OK;
}

enum space_result space_unmap(u64 start, u64 length)
{
    if (!space_contains(start, length))
        return SPACE_OUTSIDE;
    if (!has_room(start, start + length, 0))
        return SPACE_SHORTAGE;
    remove_range(start, start + length);
    return SPACE_OK;
}

/* The pages that are there get the new rights; the others will come with them. */
static void protect_pages(u64 start, u64 end, u32 protection)
{
    for (u64 at = machine_next_page(start, end); at < end; at = machine_next_page(at + PAGE_SIZE, end)) {
        bool is_done = machine_map_page(at, machine_find_page(at), protection);
        ASSERT(is_done, "a page that is mapped has its page tables");
    }
}

enum space_result space_protect(u64 start, u64 length, u32 protection)
{
    if (!space_contains(start, length))
        return SPACE_UNMAPPED;
    if (is_refused(protection))
        return SPACE_REFUSED;
    if (!has_room(start, start + length, 0))
        return SPACE_SHORTAGE;
    if (length == 0)
        return SPACE_OK;
    u64 at = start;
    u64 end = start + length;
    u32 index = split(start);
    (void)split(end);
    for (; index < region_count && regions[index].start == at && at < end; index++) {
        at = regions[index].end;
        regions[index].protection = protection;
        protect_pages(regions[index].start, regions[index].end, protection);
    }
    merge_range(start, end);
    return at >= end ? SPACE_OK : SPACE_UNMAPPED;
}

/* --- The data segment --- */

void space_set_break(u64 start)
{
    break_start = start;
    break_end = start;
}

u64 space_break(u64 end)
{
    u64 mapped_end = space_round_up(break_end);
    u64 new_end = space_round_up(end);
    if (end < break_start || new_end == 0 || new_end > USER_END)
        return break_end;
    if (new_end > mapped_end) {
        u64 grown = new_end - mapped_end;
        if (!space_is_free(mapped_end, grown) ||
            space_map(mapped_end, grown, PROTECT_READ | PROTECT_WRITE) != SPACE_OK)
            return break_end;
    } else if (space_unmap(new_end, mapped_end - new_end) != SPACE_OK) {
        return break_end;
    }
    break_end = end;
    return break_end;
}

/* --- Pages --- */

static bool allows(u32 protection, u32 access)
{
    /* The processor cannot let code be written or run that it may not read. */
    return access == PROTECT_READ ? protection != PROTECT_NONE : (protection & access) != 0;
}

enum fault space_fault(u64 address, u32 access)
{
    const struct region *region = region_at(address);
    if (region == NULL)
        return FAULT_UNMAPPED;
    if (!allows(region->protection, access))
        return FAULT_DENIED;
    u64 page_address = address & ~(u64)(PAGE_SIZE - 1);
    if (machine_find_page(page_address) != NULL)
        return FAULT_RESOLVED;
    void *page = page_take();
    if (page == NULL)
        return FAULT_SHORTAGE;
    if (machine_map_page(page_address, page, region->protection))
        return FAULT_RESOLVED;
    page_give(page);
    machine_trim_tables(page_address, page_address + PAGE_SIZE); /* some may have been made before there was no more */
    return FAULT_SHORTAGE;
}

void *space_page(u64 address, u32 access)
{
    void *page = machine_find_accessible(address, access);
    if (page != NULL || space_fault(address, access) != FAULT_RESOLVED)
        return page;
    return machine_find_accessible(address, access);
}
