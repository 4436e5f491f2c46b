#include "boot-information.h"

#include "core/panic.h"

enum { START_MAGIC = 0x336ec578, MEMORY_RAM = 1, VERSION_WITH_MEMORY = 1 };

/* As Xen's public headers lay it out: hvm_start_info, hvm_modlist_entry, hvm_memmap_table_entry. */
struct start_information {
    u32 magic;
    u32 version;
    u32 flags;
    u32 module_count;
    u64 modules;
    u64 command_line;
    u64 acpi_root;
    u64 memory_map;
    u32 memory_map_count;
    u32 reserved;
};

struct module {
    u64 start;
    u64 size;
    u64 command_line;
    u64 reserved;
};

struct memory_map_entry {
    u64 start;
    u64 size;
    u32 type;
    u32 reserved;
};

struct loaded loaded;

/* Something the loader has left; the boot page tables show the first GiB at its physical addresses. */
static const void *in_low_memory(u64 physical, u64 bytes)
{
    const u64 shown = 1 << 30;
    ASSERT(physical != 0 && physical < shown && bytes <= shown - physical, "the loader's data lies below 1 GiB");
    return (const void *)physical;
}

static void read_memory_map(const struct start_information *start)
{
    ASSERT(start->version >= VERSION_WITH_MEMORY && start->memory_map_count > 0, "the loader gives a map of memory");
    const struct memory_map_entry *map =
        in_low_memory(start->memory_map, (u64)start->memory_map_count * sizeof(struct memory_map_entry));
    u64 last_end = 0;
    for (u32 i = 0; i < start->memory_map_count; i++) {
        if (map[i].type != MEMORY_RAM)
            continue;
        ASSERT(map[i].start >= last_end && map[i].size <= UINT64_MAX - map[i].start, "the map of the memory ascends");
        ASSERT(loaded.memory_count < MEMORY_RANGES, "the memory has few holes");
        last_end = map[i].start + map[i].size;
        loaded.memory[loaded.memory_count++] = (struct memory_range) { map[i].start, last_end };
    }
}

static void read_command_line(u64 at)
{
    if (at == 0)
        return;
    const char *text = in_low_memory(at, COMMAND_LINE_SIZE);
    u32 length = 0;
    while (text[length] != 0) {
        loaded.command_line[length] = text[length];
        length++;
        ASSERT(length < COMMAND_LINE_SIZE, "the command line is shorter than 2048 bytes");
    }
}

void boot_information_read(u64 start_information)
{
    const struct start_information *start = in_low_memory(start_information, sizeof(struct start_information));
    ASSERT(start->magic == START_MAGIC, "the loader keeps to PVH");
    read_memory_map(start);
    read_command_line(start->command_line);
    if (start->module_count > 0) {
        const struct module *module = in_low_memory(start->modules, sizeof(struct module));
        ASSERT(module->size <= UINT64_MAX - module->start, "the initrd lies in memory");
        loaded.initrd = (struct memory_range) { module->start, module->start + module->size };
    }
}
