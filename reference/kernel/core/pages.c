/*
 * Pages that were given back are linked through their first word. What was never taken needs no list: it is taken from
 * the front of its range, so that a machine with much memory starts as quickly as one with little.
 */
#include "core/pages.h"

#include "core/bytes.h"
#include "core/panic.h"
#include "machine.h"

enum { RANGES = 32 };

struct free_page {
    struct free_page *next;
};

static struct free_page *given_back;

static struct range {
    u8 *start;
    u8 *untouched; /* from here on, nothing was ever taken */
    u8 *end;
} ranges[RANGES];
static u32 range_count;

static u64 free_count;
static u64 total_count;

static void add_range(void *start, size_t bytes)
{
    ASSERT(range_count < RANGES, "the free memory lies in few ranges");
    ranges[range_count++] = (struct range) { start, start, (u8 *)start + bytes };
    total_count += bytes / PAGE_SIZE;
}

void pages_start(void)
{
    machine_each_free_memory(add_range);
    free_count = total_count;
}

static void *take_untouched(void)
{
    for (u32 i = 0; i < range_count; i++) {
        struct range *range = &ranges[i];
        if (range->untouched < range->end) {
            void *page = range->untouched;
            range->untouched += PAGE_SIZE;
            return page;
        }
    }
    PANIC("pages are counted as free that are not there");
}

void *page_take(void)
{
    if (free_count == 0)
        return NULL;
    free_count--;
    void *page = given_back;
    if (page != NULL)
        given_back = given_back->next;
    else
        page = take_untouched();
    return memset(page, 0, PAGE_SIZE);
}

static bool was_taken(const u8 *page)
{
    for (u32 i = 0; i < range_count; i++) {
        if (page >= ranges[i].start && page < ranges[i].untouched)
            return (u64)page % PAGE_SIZE == 0;
    }
    return false;
}

void page_give(void *page)
{
    ASSERT(was_taken(page) && free_count < total_count, "a page is given back that was taken");
    struct free_page *free_page = page;
    free_page->next = given_back;
    given_back = free_page;
    free_count++;
}

u64 pages_free(void) { return free_count; }

u64 pages_total(void) { return total_count; }
