/*
 * The kernel's half of the address space. Three parts, made once:
 *  - the image, each section with no more rights than it needs, the guard pages of the stacks left out;
 *  - the direct map of all RAM behind the image, for pages of the program, page tables and the initrd. The image is not
 *    in it, so that there is no second, writable way to the kernel's code;
 *  - a window for the registers of devices.
 * Nothing below the image is used: firmware and loader have their data there. RAM above DIRECT_MAP_LIMIT lies idle.
 */
#include "memory.h"

#include "boot-information.h"
#include "core/panic.h"
#include "instructions.h"
#include "layout.h"
#include "page-table.h"

enum { TABLES = 64, DEVICE_WINDOW = 8 << 20 };

#define DIRECT_MAP_LIMIT (4ull << 30)

_Alignas(PAGE_SIZE) u64 root_table[TABLE_ENTRIES];
static _Alignas(PAGE_SIZE) u64 tables[TABLES][TABLE_ENTRIES];
static u32 tables_used;

static u64 device_next = DEVICE_BASE;

static u64 round_down(u64 address, u64 size) { return address & ~(size - 1); }
static u64 round_up(u64 address, u64 size) { return round_down(address + size - 1, size); }

static u64 image_physical(const void *pointer) { return (u64)pointer - KERNEL_BASE; }

static u64 *new_table(void)
{
    ASSERT(tables_used < TABLES, "the tables for the kernel's half suffice");
    return tables[tables_used++];
}

/* The entry for an address at a level; the tables above it are made if need be. */
static u64 *kernel_entry(u64 address, u32 level)
{
    u64 *table = root_table;
    for (u32 above = TABLE_LEVELS - 1; above > level; above--) {
        u64 *entry = &table[entry_index(address, above)];
        if (*entry == 0)
            *entry = image_physical(new_table()) | ENTRY_PRESENT | ENTRY_WRITABLE;
        table = (u64 *)((*entry & ENTRY_ADDRESS) + KERNEL_BASE);
    }
    return &table[entry_index(address, level)];
}

static void map_pages(u64 address, u64 physical, u64 bytes, u64 rights)
{
    for (u64 at = 0; at < bytes; at += PAGE_SIZE)
        *kernel_entry(address + at, 0) = (physical + at) | ENTRY_PRESENT | rights;
}

static void map_section(const u8 *start, const u8 *end, u64 rights)
{
    map_pages((u64)start, image_physical(start), (u64)(end - start), ENTRY_GLOBAL | rights);
}

static void map_image(void)
{
    map_section(kernel_text_start, kernel_text_end, 0);
    map_section(kernel_rodata_start, kernel_rodata_end, ENTRY_NO_EXECUTE);
    map_section(kernel_data_start, kernel_end, ENTRY_NO_EXECUTE | ENTRY_WRITABLE);
    *kernel_entry((u64)kernel_stack_guard, 0) = 0;
    *kernel_entry((u64)fault_stack_guard, 0) = 0;
}

/* The whole pages of a range of RAM that lie in the direct map. */
static struct memory_range direct_part(struct memory_range range)
{
    u64 start = max_u64(round_up(range.start, PAGE_SIZE), image_physical(kernel_end));
    u64 end = min_u64(round_down(range.end, PAGE_SIZE), DIRECT_MAP_LIMIT);
    return (struct memory_range) { start, max_u64(start, end) };
}

/* Large pages where they fit. */
static void map_direct(struct memory_range range)
{
    const u64 rights = ENTRY_PRESENT | ENTRY_WRITABLE | ENTRY_NO_EXECUTE | ENTRY_GLOBAL;
    u64 at = range.start;
    while (at < range.end) {
        if (at % LARGE_PAGE_SIZE == 0 && range.end - at >= LARGE_PAGE_SIZE) {
            *kernel_entry(DIRECT_MAP_BASE + at, 1) = at | rights | ENTRY_LARGE;
            at += LARGE_PAGE_SIZE;
        } else {
            *kernel_entry(DIRECT_MAP_BASE + at, 0) = at | rights;
            at += PAGE_SIZE;
        }
    }
}

void *direct_map(u64 physical) { return (void *)(DIRECT_MAP_BASE + physical); }

static bool in_direct_map(struct memory_range range)
{
    for (u32 i = 0; i < loaded.memory_count; i++) {
        struct memory_range part = direct_part(loaded.memory[i]);
        if (range.start >= part.start && range.end <= part.end)
            return true;
    }
    return false;
}

void memory_start(void)
{
    map_image();
    for (u32 i = 0; i < loaded.memory_count; i++)
        map_direct(direct_part(loaded.memory[i]));
    write_cr3(image_physical(root_table));
    ASSERT(loaded.initrd.start == loaded.initrd.end || in_direct_map(loaded.initrd), "the initrd lies in RAM");
}

static void each_free(struct memory_range range, void (*each)(void *start, size_t bytes))
{
    if (range.start < range.end)
        each(direct_map(range.start), range.end - range.start);
}

void machine_each_free_memory(void (*each)(void *start, size_t bytes))
{
    u64 initrd_start = round_down(loaded.initrd.start, PAGE_SIZE);
    u64 initrd_end = round_up(loaded.initrd.end, PAGE_SIZE);
    for (u32 i = 0; i < loaded.memory_count; i++) {
        struct memory_range part = direct_part(loaded.memory[i]);
        if (initrd_start >= part.end || initrd_end <= part.start) {
            each_free(part, each);
            continue;
        }
        each_free((struct memory_range) { part.start, initrd_start }, each);
        each_free((struct memory_range) { initrd_end, part.end }, each);
    }
}

u64 machine_physical(const void *pointer)
{
    u64 address = (u64)pointer;
    if (address >= (u64)kernel_text_start && address < (u64)kernel_end)
        return address - KERNEL_BASE;
    u64 physical = address - DIRECT_MAP_BASE;
    ASSERT(physical < DIRECT_MAP_LIMIT, "only the kernel's memory has a physical address");
    return physical;
}

static bool touches_memory(u64 start, u64 end)
{
    for (u32 i = 0; i < loaded.memory_count; i++) {
        if (start < loaded.memory[i].end && end > loaded.memory[i].start)
            return true;
    }
    return false;
}

volatile void *device_map(u64 physical, size_t bytes)
{
    const u64 physical_limit = ENTRY_ADDRESS + PAGE_SIZE;
    if (bytes == 0 || bytes > DEVICE_WINDOW || physical > physical_limit - bytes)
        return NULL;
    u64 start = round_down(physical, PAGE_SIZE);
    u64 end = round_up(physical + bytes, PAGE_SIZE);
    if (touches_memory(start, end) || end - start > DEVICE_BASE + DEVICE_WINDOW - device_next)
        return NULL;
    u64 address = device_next;
    device_next += end - start;
    map_pages(address, start, end - start, ENTRY_WRITABLE | ENTRY_NO_EXECUTE | ENTRY_UNCACHED | ENTRY_GLOBAL);
    return (volatile void *)(address + (physical - start));
}
