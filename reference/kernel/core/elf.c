#include "core/elf.h"

#include "core/bytes.h"
#include "core/space.h"
#include "core/user.h"

struct elf_header {
    u8 magic[4];
    u8 class, encoding, version, abi;
    u8 padding[8];
    u16 type, machine;
    u32 file_version;
    u64 entry;
    u64 headers_at;
    u64 sections_at;
    u32 flags;
    u16 size, header_size, header_count;
    u16 section_size, section_count, section_names;
};

struct program_header {
    u32 type;
    u32 flags;
    u64 offset;
    u64 address;
    u64 physical_address;
    u64 file_size;
    u64 memory_size;
    u64 alignment;
};

_Static_assert(sizeof(struct elf_header) == 64, "size of the ELF header");
_Static_assert(sizeof(struct program_header) == ELF_HEADER_SIZE, "size of a program header");

enum { CLASS_64 = 2, LITTLE_ENDIAN = 1, MACHINE_X86_64 = 62 };
enum { TYPE_EXECUTABLE = 2, TYPE_SHARED = 3 };
enum { SEGMENT_LOAD = 1, SEGMENT_INTERPRETER = 3, SEGMENT_STACK = 0x6474e551 };
enum { FLAG_EXECUTE = 1, FLAG_WRITE = 2, FLAG_READ = 4 };

enum { HEADERS_MAX = 64 };

/* Where a position-independent program goes. */
#define PROGRAM_BASE 0x0000555500000000ull

/* The program headers, copied: what is checked is what is used. */
static struct program_header headers[HEADERS_MAX];

static const char *check_header(const struct elf_header *header, size_t size)
{
    if (memcmp(header->magic, "\177ELF", sizeof(header->magic)) != 0)
        return "it is no ELF file: link a static program for x86_64 Linux";
    if (header->class != CLASS_64 || header->encoding != LITTLE_ENDIAN || header->machine != MACHINE_X86_64)
        return "it is for another processor: compile it for x86_64";
    if (header->type != TYPE_EXECUTABLE && header->type != TYPE_SHARED)
        return "it is no executable: link it with -static";
    if (header->header_size != sizeof(struct program_header))
        return "its program headers have an unknown size: the file is damaged";
    if (header->header_count == 0 || header->header_count > HEADERS_MAX)
        return "it has no program headers, or more than 64";
    if (header->headers_at > size || header->header_count * sizeof(struct program_header) > size - header->headers_at)
        return "its program headers lie outside the file: the file is cut short";
    return NULL;
}

static const char *check_segment(const struct program_header *segment, u64 base, size_t size)
{
    if (segment->offset > size || segment->file_size > size - segment->offset)
        return "a segment lies outside the file: the file is cut short";
    if (segment->file_size > segment->memory_size)
        return "a segment has more bytes in the file than in memory: the file is damaged";
    if (segment->address > USER_END || !space_contains(base + segment->address, segment->memory_size))
        return "a segment lies outside the program's part of the address space: link it elsewhere";
    if ((segment->alignment & (segment->alignment - 1)) != 0)
        return "the alignment of a segment is no power of two: the file is damaged";
    if ((segment->address - segment->offset) % PAGE_SIZE != 0)
        return "address and file offset of a segment do not agree: link it without -N or -n";
    if ((segment->flags & FLAG_WRITE) != 0 && (segment->flags & FLAG_EXECUTE) != 0)
        return "a segment is writable and executable: link it without -N";
    return NULL;
}

static u32 protection_of(u32 flags)
{
    u32 protection = PROTECT_NONE;
    if ((flags & FLAG_READ) != 0)
        protection |= PROTECT_READ;
    if ((flags & FLAG_WRITE) != 0)
        protection |= PROTECT_WRITE;
    if ((flags & FLAG_EXECUTE) != 0)
        protection |= PROTECT_EXECUTE;
    return protection;
}

/* Maps a segment that was checked. Its bytes go in as a copy, and only then does it get its protection. */
static const char *load_segment(const struct program_header *segment, u64 base, const u8 *file)
{
    u64 address = base + segment->address;
    u64 start = address & ~(u64)(PAGE_SIZE - 1);
    u64 length = space_round_up(address + segment->memory_size) - start;
    if (!space_is_free(start, length))
        return "two segments share a page: link it without -N or -n";
    if (space_map(start, length, PROTECT_READ | PROTECT_WRITE) != SPACE_OK ||
        !copy_out(address, file + segment->offset, segment->file_size) ||
        space_protect(start, length, protection_of(segment->flags)) != SPACE_OK)
        return "there is not enough memory for it: give the machine more";
    return NULL;
}

/* Where the program headers came to lie, for the program to read. */
static u64 find_headers(const struct elf_header *header, u64 base)
{
    u64 size = header->header_count * sizeof(struct program_header);
    for (u32 i = 0; i < header->header_count; i++) {
        const struct program_header *segment = &headers[i];
        if (segment->type == SEGMENT_LOAD && segment->offset <= header->headers_at && segment->file_size >= size &&
            header->headers_at - segment->offset <= segment->file_size - size)
            return base + segment->address + (header->headers_at - segment->offset);
    }
    return 0;
}

static const char *load_segments(const u8 *file, size_t size, u32 count, u64 base, struct elf_program *program)
{
    bool has_entry = false;
    for (u32 i = 0; i < count; i++) {
        const struct program_header *segment = &headers[i];
        if (segment->type == SEGMENT_INTERPRETER)
            return "it needs a dynamic linker, which is not here: link it with -static";
        if (segment->type == SEGMENT_STACK && (segment->flags & FLAG_EXECUTE) != 0)
            return "it asks for an executable stack: link it with -z noexecstack";
        if (segment->type != SEGMENT_LOAD || segment->memory_size == 0)
            continue;
        const char *problem = check_segment(segment, base, size);
        if (problem == NULL)
            problem = load_segment(segment, base, file);
        if (problem != NULL)
            return problem;
        u64 start = base + segment->address;
        u64 end = start + segment->memory_size;
        program->end = max_u64(program->end, end);
        if ((segment->flags & FLAG_EXECUTE) != 0 && program->entry >= start && program->entry < end)
            has_entry = true;
    }
    return has_entry ? NULL : "its entry is in no executable segment: the file is damaged";
}

const char *elf_load(const u8 *file, size_t size, struct elf_program *program)
{
    struct elf_header header;
    if (size < sizeof(header))
        return "it is no ELF file: link a static program for x86_64 Linux";
    memcpy(&header, file, sizeof(header));
    const char *problem = check_header(&header, size);
    if (problem != NULL)
        return problem;
    memcpy(headers, file + header.headers_at, header.header_count * sizeof(struct program_header));
    u64 base = header.type == TYPE_SHARED ? PROGRAM_BASE : 0;
    *program = (struct elf_program) { .entry = base + header.entry, .header_count = header.header_count };
    problem = load_segments(file, size, header.header_count, base, program);
    if (problem != NULL)
        return problem;
    program->headers = find_headers(&header, base);
    return NULL;
}
