/* Programs and archives: a good one, and what is said of each kind of bad one. */
#include <string.h>

#include "check.h"
#include "core/elf.h"
#include "core/initrd.h"
#include "core/pages.h"
#include "core/program-start.h"
#include "core/space.h"
#include "core/user.h"
#include "fake-machine.h"

/* Offsets in the ELF header and in a program header. */
enum { CLASS = 4, TYPE = 16, MACHINE = 18, ENTRY = 24, HEADERS_AT = 32, HEADER_SIZE = 54, HEADER_COUNT = 56 };
enum { P_TYPE = 0, P_FLAGS = 4, P_OFFSET = 8, P_ADDRESS = 16, P_FILE_SIZE = 32, P_MEMORY_SIZE = 40, P_ALIGNMENT = 48 };

enum { FIRST = 64, SECOND = FIRST + ELF_HEADER_SIZE, THIRD = SECOND + ELF_HEADER_SIZE, FILE_SIZE = 0x1100 };

#define BASE 0x400000ull

static u8 file[FILE_SIZE];

static void put(u32 at, u64 value, u32 bytes) { memcpy(file + at, &value, bytes); }

static void put_segment(u32 at, u32 flags, u64 offset, u64 address, u64 file_size, u64 memory_size)
{
    put(at + P_TYPE, 1, 4);
    put(at + P_FLAGS, flags, 4);
    put(at + P_OFFSET, offset, 8);
    put(at + P_ADDRESS, address, 8);
    put(at + P_FILE_SIZE, file_size, 8);
    put(at + P_MEMORY_SIZE, memory_size, 8);
    put(at + P_ALIGNMENT, 0x1000, 8);
}

/* Code with the headers in its segment, data with zeros behind, and a stack that is not executable. */
static void make_program(void)
{
    memset(file, 0, sizeof(file));
    memcpy(file, "\177ELF\2\1\1", 7);
    put(TYPE, 2, 2);
    put(MACHINE, 62, 2);
    put(ENTRY, BASE + 0x800, 8);
    put(HEADERS_AT, FIRST, 8);
    put(HEADER_SIZE, ELF_HEADER_SIZE, 2);
    put(HEADER_COUNT, 3, 2);
    put_segment(FIRST, 5, 0, BASE, 0x1000, 0x1000);
    put_segment(SECOND, 6, 0x1000, BASE + 0x1000, 0x100, 0x2800);
    put(THIRD + P_TYPE, 0x6474e551, 4);
    put(THIRD + P_FLAGS, 6, 4);
    file[0x1000] = 0xda;
}

static void clear_space(void) { CHECK_EQUAL(space_unmap(SPACE_START, USER_END - SPACE_START), SPACE_OK); }

static const char *load(size_t size)
{
    struct elf_program program;
    const char *problem = elf_load(file, size, &program);
    clear_space();
    return problem;
}

static void check_refused(const char *reason, u32 at, u64 value, u32 bytes)
{
    make_program();
    put(at, value, bytes);
    const char *problem = load(sizeof(file));
    if (problem == NULL || strstr(problem, reason) == NULL) {
        fprintf(stderr, "%llx at %x: \"%s\" does not say \"%s\"\n", (unsigned long long)value, at, problem, reason);
        exit(1);
    }
}

static void loads_a_program(u16 type, u64 base)
{
    struct elf_program program;
    u8 byte;
    make_program();
    put(TYPE, type, 2);
    CHECK(elf_load(file, sizeof(file), &program) == NULL);
    CHECK_EQUAL(program.entry, base + BASE + 0x800);
    CHECK_EQUAL(program.headers, base + BASE + FIRST);
    CHECK_EQUAL(program.header_count, 3);
    CHECK_EQUAL(program.end, base + BASE + 0x3800);
    u64 data = base + BASE + 0x1000;
    CHECK(copy_in(&byte, data, 1) && byte == 0xda);
    CHECK(copy_in(&byte, data + 0x2800, 1) && byte == 0);
    CHECK(user_can_write(data, 0x2800) && !user_can_write(data - 1, 1));
    CHECK_EQUAL(space_fault(base + BASE, PROTECT_EXECUTE), FAULT_RESOLVED);
    CHECK_EQUAL(space_fault(data, PROTECT_EXECUTE), FAULT_DENIED);
    clear_space();
}

static void refuses_bad_programs(void)
{
    check_refused("no ELF file", 0, 0, 1);
    check_refused("another processor", CLASS, 1, 1);
    check_refused("another processor", MACHINE, 183, 2);
    check_refused("no executable", TYPE, 1, 2);
    check_refused("unknown size", HEADER_SIZE, 32, 2);
    check_refused("no program headers", HEADER_COUNT, 0, 2);
    check_refused("more than 64", HEADER_COUNT, 65, 2);
    check_refused("headers lie outside", HEADERS_AT, sizeof(file) - 1, 8);
    check_refused("headers lie outside", HEADERS_AT, UINT64_MAX, 8);
    check_refused("outside the file", SECOND + P_OFFSET, UINT64_MAX - 0xfff, 8);
    check_refused("outside the file", SECOND + P_FILE_SIZE, 0x101, 8);
    check_refused("more bytes in the file", SECOND + P_MEMORY_SIZE, 0xff, 8);
    check_refused("outside the program's part", SECOND + P_ADDRESS, 0x1000, 8);
    check_refused("outside the program's part", SECOND + P_ADDRESS, 0xffffffff80000000, 8);
    check_refused("outside the program's part", SECOND + P_ADDRESS, USER_END - 0x1000, 8);
    check_refused("outside the program's part", SECOND + P_MEMORY_SIZE, UINT64_MAX, 8);
    check_refused("no power of two", SECOND + P_ALIGNMENT, 0x1001, 8);
    check_refused("do not agree", SECOND + P_ADDRESS, BASE + 0x1008, 8);
    check_refused("writable and executable", SECOND + P_FLAGS, 7, 4);
    check_refused("share a page", SECOND + P_ADDRESS, BASE, 8);
    check_refused("not enough memory", SECOND + P_MEMORY_SIZE, 1ull << 40, 8);
    check_refused("dynamic linker", THIRD + P_TYPE, 3, 4);
    check_refused("executable stack", THIRD + P_FLAGS, 7, 4);
    check_refused("its entry", ENTRY, BASE + 0x1000, 8);
    for (size_t size = 0; size < SECOND; size++)
        CHECK(load(size) != NULL);
}

/* Whatever the headers say, nothing worse happens than a refusal; the sanitizers watch. */
static void survives_damage(void)
{
    for (u32 round = 0; round < 20000; round++) {
        make_program();
        for (u32 i = 0; i <= fake_random() % 4; i++)
            file[fake_random() % (THIRD + ELF_HEADER_SIZE)] = (u8)fake_random();
        (void)load(sizeof(file));
        CHECK_EQUAL(pages_free(), pages_total());
    }
}

/* --- The stack --- */

static u64 word_at(u64 address)
{
    u64 word;
    CHECK(copy_in(&word, address, sizeof(word)));
    return word;
}

static void check_string(u64 pointer, const char *expected)
{
    char text[32];
    CHECK(copy_in_string(text, sizeof(text), pointer) >= 0);
    CHECK(strcmp(text, expected) == 0);
}

static u64 auxiliary(u64 vector, u64 type)
{
    for (; word_at(vector) != SS_AT_NULL; vector += 16) {
        if (word_at(vector) == type)
            return word_at(vector + 8);
    }
    CHECK(!"the auxiliary vector has this type");
    return 0;
}

static void fills_the_stack(void)
{
    const struct elf_program program = { .entry = 0x1234, .headers = 0x5678, .header_count = 3 };
    const struct initrd_file arguments = { (const u8 *)"/bin/p\0\0last", 13 };
    const struct initrd_file environment = { (const u8 *)"A=1", 4 };
    const struct credentials credentials = { .uid = 1000, .euid = 0 };
    u64 stack = program_stack(&program, &arguments, &environment, &credentials);
    CHECK(stack != 0 && stack % 16 == 0);
    CHECK_EQUAL(word_at(stack), 3);
    check_string(word_at(stack + 8), "/bin/p");
    check_string(word_at(stack + 16), "");
    check_string(word_at(stack + 24), "last");
    CHECK_EQUAL(word_at(stack + 32), 0);
    check_string(word_at(stack + 40), "A=1");
    CHECK_EQUAL(word_at(stack + 48), 0);
    u64 vector = stack + 56;
    CHECK_EQUAL(auxiliary(vector, SS_AT_PAGESZ), 4096);
    CHECK_EQUAL(auxiliary(vector, SS_AT_ENTRY), 0x1234);
    CHECK_EQUAL(auxiliary(vector, SS_AT_PHDR), 0x5678);
    CHECK_EQUAL(auxiliary(vector, SS_AT_PHNUM), 3);
    CHECK_EQUAL(auxiliary(vector, SS_AT_UID), 1000);
    CHECK_EQUAL(auxiliary(vector, SS_AT_SECURE), 1);
    CHECK(user_can_read(auxiliary(vector, SS_AT_RANDOM), 16));
    CHECK_EQUAL(space_fault(stack - (8 << 20), PROTECT_WRITE), FAULT_DENIED);
    clear_space();
}

static void starts_without_strings(void)
{
    const struct elf_program program = { .entry = 0x1234 };
    const struct credentials credentials = { .uid = 0 };
    const struct initrd_file none = { NULL, 0 };
    u64 stack = program_stack(&program, &none, &none, &credentials);
    CHECK_EQUAL(word_at(stack), 0);
    CHECK_EQUAL(word_at(stack + 8), 0);
    CHECK_EQUAL(word_at(stack + 16), 0);
    CHECK_EQUAL(word_at(stack + 24), SS_AT_PHDR);
    clear_space();
}

static void refuses_too_many_strings(void)
{
    static u8 zeros[1 << 20];
    const struct elf_program program = { .entry = 0x1234 };
    const struct credentials credentials = { .uid = 0 };
    const struct initrd_file none = { NULL, 0 };
    const struct initrd_file many = { zeros, sizeof(zeros) };
    CHECK_EQUAL(program_stack(&program, &many, &none, &credentials), 0);
    CHECK_EQUAL(program_stack(&program, &none, &many, &credentials), 0);
    clear_space();
}

/* --- The archive --- */

static char archive[1024];
static size_t archive_size;

static void add_file(const char *name, const char *content, size_t size)
{
    archive_size += (size_t)sprintf(archive + archive_size, "070701%048x%08zx%032x%08zx%08x%s", 0, size, 0,
                                    strlen(name) + 1, 0, name) + 1;
    archive_size = (archive_size + 3) & ~3ull;
    memcpy(archive + archive_size, content, size);
    archive_size = (archive_size + size + 3) & ~3ull;
}

static bool find(size_t size, const char *name, struct initrd_file *found)
{
    /* A copy of just that size, so that the sanitizer sees any read behind it. */
    u8 *copy = malloc(size == 0 ? 1 : size);
    memcpy(copy, archive, size);
    bool is_there = initrd_find(copy, size, name, found);
    if (is_there)
        CHECK(found->bytes >= copy && found->bytes + found->size <= copy + size);
    free(copy);
    return is_there;
}

static void finds_files(void)
{
    struct initrd_file found;
    add_file("program", "12345", 5);
    add_file("arguments", "a\0", 2);
    size_t end_of_files = archive_size;
    add_file("TRAILER!!!", "", 0);
    add_file("behind", "x", 1);
    CHECK(find(archive_size, "program", &found) && found.size == 5);
    CHECK(find(archive_size, "arguments", &found) && found.size == 2);
    CHECK(!find(archive_size, "prog", &found) && !find(archive_size, "programs", &found));
    CHECK(!find(archive_size, "behind", &found) && !find(archive_size, "", &found));
    CHECK(!find(end_of_files, "nothing", &found));
    for (size_t size = 0; size < archive_size; size++) {
        (void)find(size, "program", &found);
        (void)find(size, "arguments", &found);
        CHECK(!find(size, "nothing", &found));
    }
    char whole[sizeof(archive)];
    memcpy(whole, archive, sizeof(archive));
    for (u32 round = 0; round < 20000; round++) {
        memcpy(archive, whole, sizeof(archive));
        for (u32 i = 0; i <= fake_random() % 4; i++)
            archive[fake_random() % archive_size] = (char)(fake_random() % 2 == 0 ? 'f' : fake_random());
        (void)find(archive_size, "arguments", &found);
    }
}

int main(void)
{
    pages_start();
    loads_a_program(2, 0);
    loads_a_program(3, 0x555500000000);
    refuses_bad_programs();
    survives_damage();
    fills_the_stack();
    starts_without_strings();
    refuses_too_many_strings();
    finds_files();
}
