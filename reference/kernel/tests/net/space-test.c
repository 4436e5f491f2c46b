/* The address space against a model of single pages, under random changes; its limits; copies at its edges. */
#include "core/space.h"

#include <string.h>

#include "check.h"
#include "core/pages.h"
#include "core/user.h"
#include "fake-machine.h"
#include "fake-memory.h"

#define WINDOW 0x40000000ull

enum { WINDOW_PAGES = 48, ROUNDS = 20000, UNMAPPED = -1 };

/* The byte of each page that is written and read. */
enum { BYTE_AT = 1000 };

static const u32 READ_WRITE = PROTECT_READ | PROTECT_WRITE;

static u64 page_at(u64 index) { return WINDOW + index * PAGE_SIZE; }

/* What each page should be: its protection or UNMAPPED, and what the byte is. */
static struct model {
    s32 protection;
    u8 byte;
} model[WINDOW_PAGES];

static u32 random_protection(void)
{
    const u32 choices[] = { PROTECT_NONE, PROTECT_READ, READ_WRITE, PROTECT_READ | PROTECT_EXECUTE };
    return choices[fake_random() % COUNT_OF(choices)];
}

static void check_page(u32 index)
{
    const struct model *page = &model[index];
    u8 byte;
    bool can_read = page->protection != UNMAPPED && page->protection != PROTECT_NONE;
    bool can_write = can_read && (page->protection & PROTECT_WRITE) != 0;
    CHECK_EQUAL(space_is_mapped(page_at(index)), page->protection != UNMAPPED);
    CHECK_EQUAL(space_is_free(page_at(index), PAGE_SIZE), page->protection == UNMAPPED);
    CHECK_EQUAL(copy_in(&byte, page_at(index) + BYTE_AT, 1), can_read);
    CHECK_EQUAL(user_can_write(page_at(index), PAGE_SIZE), can_write);
    if (can_read)
        CHECK_EQUAL(byte, page->byte);
}

static void change_range(u32 first, u32 count)
{
    u64 start = page_at(first);
    u64 length = (u64)count * PAGE_SIZE;
    u32 protection = random_protection();
    switch (fake_random() % 3) {
    case 0:
        CHECK_EQUAL(space_map(start, length, protection), SPACE_OK);
        for (u32 i = first; i < first + count; i++)
            model[i] = (struct model) { (s32)protection, 0 };
        break;
    case 1:
        CHECK_EQUAL(space_unmap(start, length), SPACE_OK);
        for (u32 i = first; i < first + count; i++)
            model[i] = (struct model) { UNMAPPED, 0 };
        break;
    default: {
        enum space_result result = space_protect(start, length, protection);
        u32 i = first;
        for (; i < first + count && model[i].protection != UNMAPPED; i++)
            model[i].protection = (s32)protection;
        CHECK_EQUAL(result, i == first + count ? SPACE_OK : SPACE_UNMAPPED);
    }
    }
}

static void write_page(u32 index)
{
    u8 byte = (u8)fake_random();
    bool can_write = model[index].protection != UNMAPPED && (model[index].protection & PROTECT_WRITE) != 0;
    CHECK_EQUAL(copy_out(page_at(index) + BYTE_AT, &byte, 1), can_write);
    if (can_write)
        model[index].byte = byte;
}

static void keeps_to_the_model(void)
{
    u64 free_before = pages_free();
    for (u32 i = 0; i < WINDOW_PAGES; i++)
        model[i] = (struct model) { UNMAPPED, 0 };
    for (u32 round = 0; round < ROUNDS; round++) {
        u32 first = fake_random() % WINDOW_PAGES;
        change_range(first, 1 + fake_random() % (WINDOW_PAGES - first));
        write_page(fake_random() % WINDOW_PAGES);
        for (u32 i = 0; i < WINDOW_PAGES; i++)
            check_page(i);
    }
    CHECK_EQUAL(space_unmap(WINDOW, WINDOW_PAGES * PAGE_SIZE), SPACE_OK);
    CHECK_EQUAL(pages_free(), free_before);
}

static void refuses(void)
{
    CHECK_EQUAL(space_map(WINDOW, PAGE_SIZE, READ_WRITE | PROTECT_EXECUTE), SPACE_REFUSED);
    CHECK_EQUAL(space_map(0, PAGE_SIZE, PROTECT_READ), SPACE_OUTSIDE);
    CHECK_EQUAL(space_map(USER_END - PAGE_SIZE, 2 * PAGE_SIZE, PROTECT_READ), SPACE_OUTSIDE);
    CHECK_EQUAL(space_map(WINDOW, 0ull - PAGE_SIZE, PROTECT_READ), SPACE_OUTSIDE);
    CHECK_EQUAL(space_map(WINDOW, (pages_total() + 1) * PAGE_SIZE, PROTECT_READ), SPACE_SHORTAGE);
    CHECK_EQUAL(space_map(WINDOW, (pages_total() + 1) * PAGE_SIZE, PROTECT_NONE), SPACE_OK);
    CHECK_EQUAL(space_protect(WINDOW, PAGE_SIZE, PROTECT_WRITE | PROTECT_EXECUTE), SPACE_REFUSED);
    CHECK_EQUAL(space_fault(WINDOW, PROTECT_READ), FAULT_DENIED);
    CHECK_EQUAL(space_fault(WINDOW - 1, PROTECT_READ), FAULT_UNMAPPED);
    CHECK_EQUAL(space_fault(UINT64_MAX, PROTECT_READ), FAULT_UNMAPPED);
    CHECK_EQUAL(space_unmap(WINDOW, (pages_total() + 1) * PAGE_SIZE), SPACE_OK);
    CHECK_EQUAL(space_round_up(UINT64_MAX), 0);
    CHECK_EQUAL(space_round_up(1), PAGE_SIZE);
}

/* Neighbours of other protections until no region is left; then nothing changes any more, and all can be unmapped. */
static void runs_out_of_regions(void)
{
    u64 count = 0;
    while (space_map(page_at(count), PAGE_SIZE, count % 2 == 0 ? PROTECT_READ : READ_WRITE) == SPACE_OK)
        count++;
    CHECK_EQUAL(count, REGIONS);
    CHECK_EQUAL(space_map(page_at(count), PAGE_SIZE, PROTECT_READ), SPACE_SHORTAGE);
    CHECK(!space_is_mapped(page_at(count)));
    for (u64 i = 0; i < count; i++)
        CHECK_EQUAL(space_unmap(page_at(i), PAGE_SIZE), SPACE_OK);
    CHECK_EQUAL(space_map(WINDOW, 3 * PAGE_SIZE, PROTECT_READ), SPACE_OK);
    CHECK_EQUAL(space_unmap(WINDOW, 3 * PAGE_SIZE), SPACE_OK);
}

/* However often a range is taken apart, it needs one region in the end. */
static void joins_neighbours(void)
{
    for (u64 i = 0; i < 2 * REGIONS; i++)
        CHECK_EQUAL(space_map(page_at(i), PAGE_SIZE, READ_WRITE), SPACE_OK);
    for (u64 i = 0; i < 2 * REGIONS; i += 2) {
        CHECK_EQUAL(space_protect(page_at(i), PAGE_SIZE, PROTECT_READ), SPACE_OK);
        CHECK_EQUAL(space_protect(page_at(i), PAGE_SIZE, READ_WRITE), SPACE_OK);
    }
    CHECK_EQUAL(space_unmap(WINDOW, 2 * REGIONS * PAGE_SIZE), SPACE_OK);
}

static void runs_out_of_pages(void)
{
    u64 start = space_find_free(0, pages_total() * PAGE_SIZE);
    CHECK(start != 0 && start + pages_total() * PAGE_SIZE <= USER_END);
    CHECK_EQUAL(space_map(start, pages_total() * PAGE_SIZE, READ_WRITE), SPACE_OK);
    u64 touched = 0;
    while (pages_free() > 0)
        CHECK_EQUAL(space_fault(start + touched++ * PAGE_SIZE, PROTECT_WRITE), FAULT_RESOLVED);
    CHECK_EQUAL(touched, pages_total());
    CHECK_EQUAL(space_map(WINDOW, PAGE_SIZE, READ_WRITE), SPACE_OK);
    CHECK_EQUAL(space_fault(WINDOW, PROTECT_WRITE), FAULT_SHORTAGE);
    CHECK(!copy_out(WINDOW, "", 1));
    CHECK_EQUAL(space_unmap(start, PAGE_SIZE), SPACE_OK);
    limit_page_tables(0);
    CHECK_EQUAL(space_fault(WINDOW, PROTECT_WRITE), FAULT_SHORTAGE);
    CHECK_EQUAL(pages_free(), 1);
    limit_page_tables(ARENA_PAGES);
    CHECK_EQUAL(space_fault(WINDOW, PROTECT_WRITE), FAULT_RESOLVED);
    CHECK_EQUAL(space_unmap(start, pages_total() * PAGE_SIZE), SPACE_OK);
    CHECK_EQUAL(space_unmap(WINDOW, PAGE_SIZE), SPACE_OK);
    CHECK_EQUAL(pages_free(), pages_total());
}

static void finds_room(void)
{
    CHECK_EQUAL(space_find_free(WINDOW + 5, PAGE_SIZE), WINDOW);
    CHECK_EQUAL(space_find_free(0, PAGE_SIZE), USER_END - PAGE_SIZE);
    CHECK_EQUAL(space_map(USER_END - 2 * PAGE_SIZE, PAGE_SIZE, PROTECT_READ), SPACE_OK);
    CHECK_EQUAL(space_find_free(USER_END - 2 * PAGE_SIZE, PAGE_SIZE), USER_END - PAGE_SIZE);
    CHECK_EQUAL(space_find_free(0, 2 * PAGE_SIZE), USER_END - 4 * PAGE_SIZE);
    CHECK_EQUAL(space_find_free(0, USER_END), 0);
    CHECK_EQUAL(space_unmap(USER_END - 2 * PAGE_SIZE, PAGE_SIZE), SPACE_OK);
}

static void moves_the_break(void)
{
    space_set_break(WINDOW);
    CHECK_EQUAL(space_break(0), WINDOW);
    CHECK_EQUAL(space_break(WINDOW + 5000), WINDOW + 5000);
    CHECK(user_can_write(WINDOW, 2 * PAGE_SIZE) && !space_is_mapped(page_at(2)));
    CHECK_EQUAL(space_map(page_at(4), PAGE_SIZE, PROTECT_READ), SPACE_OK);
    CHECK_EQUAL(space_break(page_at(5)), WINDOW + 5000);
    CHECK_EQUAL(space_break(UINT64_MAX), WINDOW + 5000);
    CHECK_EQUAL(space_break(USER_END + 1), WINDOW + 5000);
    CHECK_EQUAL(space_break(WINDOW - 1), WINDOW + 5000);
    CHECK_EQUAL(space_break(page_at(4)), page_at(4));
    CHECK_EQUAL(space_break(WINDOW + 1), WINDOW + 1);
    CHECK(space_is_mapped(WINDOW) && !space_is_mapped(page_at(1)));
    CHECK_EQUAL(space_break(WINDOW), WINDOW);
    CHECK_EQUAL(space_unmap(page_at(4), PAGE_SIZE), SPACE_OK);
}

static void copies_up_to_the_edge(void)
{
    char text[16];
    u64 sum = 0;
    CHECK_EQUAL(space_map(WINDOW, 2 * PAGE_SIZE, READ_WRITE), SPACE_OK);
    CHECK(copy_out(page_at(1) - 3, "across", 7));
    CHECK(copy_in(text, page_at(1) - 3, 7) && strcmp(text, "across") == 0);
    CHECK_EQUAL(copy_in_string(text, sizeof(text), page_at(1) - 3), 6);
    CHECK_EQUAL(copy_in_string(text, 6, page_at(1) - 3), -1);
    CHECK(!copy_out(page_at(2) - 3, "beyond", 6));
    CHECK(copy_in(text, page_at(2) - 3, 3) && memcmp(text, "bey", 3) == 0);
    CHECK_EQUAL(copy_in_string(text, sizeof(text), page_at(2) - 3), -1);
    CHECK(!copy_in_sum(text, page_at(2) - 3, 4, &sum) && !copy_out_sum(page_at(2) - 3, text, 4, &sum));
    CHECK(user_can_read(page_at(5), 0) && !user_can_read(page_at(2) - 1, 2));
    CHECK(user_is_outside(USER_END, 1) && !user_is_outside(USER_END - 1, 1) && user_is_outside(1, UINT64_MAX));
    CHECK_EQUAL(space_unmap(WINDOW, 2 * PAGE_SIZE), SPACE_OK);
}

int main(void)
{
    pages_start();
    CHECK_EQUAL(pages_total(), ARENA_PAGES);
    keeps_to_the_model();
    refuses();
    runs_out_of_regions();
    joins_neighbours();
    runs_out_of_pages();
    finds_room();
    moves_the_break();
    copies_up_to_the_edge();
}
