/*
 * From the top down: random bytes, the strings, then a multiple of 16 below which lie the vectors. They are written
 * from the bottom up, once it is known how much room they need.
 */
#include "core/program-start.h"

#include "core/space.h"
#include "core/user.h"
#include "machine.h"

enum { STACK_SIZE = 8 << 20, STACK_GUARD = 1 << 20, RANDOM_SIZE = 16, STACK_ALIGNMENT = 16 };

/* Strings and pointers to them may take as much, together. */
enum { STRINGS_MAX = STACK_SIZE / 4 };

enum { CLOCK_TICKS_PER_SECOND = 100, MINIMAL_SIGNAL_STACK = 2048 };

/* Where the next word goes. A word that cannot be written is remembered: one check at the end will do. */
struct writer {
    u64 at;
    bool has_failed;
};

static void write_word(struct writer *writer, u64 word)
{
    if (!copy_out(writer->at, &word, sizeof(word)))
        writer->has_failed = true;
    writer->at += sizeof(word);
}

static void write_auxiliary(struct writer *writer, u64 type, u64 value)
{
    write_word(writer, type);
    write_word(writer, value);
}

static u64 count_strings(const struct initrd_file *strings)
{
    u64 count = 0;
    for (size_t i = 0; i < strings->size; i++)
        count += strings->bytes[i] == 0;
    return count;
}

/* Pointers to the strings that lie at `at`, and the null pointer behind them. */
static void write_pointers(struct writer *writer, const struct initrd_file *strings, u64 at)
{
    bool is_start = true;
    u64 left = count_strings(strings);
    for (size_t i = 0; left > 0; i++) {
        if (is_start)
            write_word(writer, at + i);
        is_start = strings->bytes[i] == 0;
        left -= is_start;
    }
    write_word(writer, 0);
}

static void write_auxiliary_vector(struct writer *writer, const struct elf_program *program,
                                   const struct credentials *credentials, u64 random)
{
    bool is_changed = credentials->uid != credentials->euid || credentials->gid != credentials->egid;
    write_auxiliary(writer, SS_AT_PHDR, program->headers);
    write_auxiliary(writer, SS_AT_PHENT, ELF_HEADER_SIZE);
    write_auxiliary(writer, SS_AT_PHNUM, program->header_count);
    write_auxiliary(writer, SS_AT_PAGESZ, PAGE_SIZE);
    write_auxiliary(writer, SS_AT_BASE, 0);
    write_auxiliary(writer, SS_AT_FLAGS, 0);
    write_auxiliary(writer, SS_AT_ENTRY, program->entry);
    write_auxiliary(writer, SS_AT_UID, credentials->uid);
    write_auxiliary(writer, SS_AT_EUID, credentials->euid);
    write_auxiliary(writer, SS_AT_GID, credentials->gid);
    write_auxiliary(writer, SS_AT_EGID, credentials->egid);
    write_auxiliary(writer, SS_AT_SECURE, is_changed);
    write_auxiliary(writer, SS_AT_CLKTCK, CLOCK_TICKS_PER_SECOND);
    write_auxiliary(writer, SS_AT_MINSIGSTKSZ, MINIMAL_SIGNAL_STACK);
    write_auxiliary(writer, SS_AT_RANDOM, random);
    write_auxiliary(writer, SS_AT_NULL, 0);
}

enum { AUXILIARY_WORDS = 32 };

static bool map_stack(u64 top)
{
    u64 start = top - STACK_SIZE;
    return space_map(start, STACK_SIZE, PROTECT_READ | PROTECT_WRITE) == SPACE_OK &&
           space_map(start - STACK_GUARD, STACK_GUARD, PROTECT_NONE) == SPACE_OK;
}

u64 program_stack(const struct elf_program *program, const struct initrd_file *arguments,
                  const struct initrd_file *environment, const struct credentials *credentials)
{
    const u64 top = USER_END - STACK_GUARD;
    u64 argument_count = count_strings(arguments);
    u64 words = argument_count + count_strings(environment) + 3 + AUXILIARY_WORDS;
    if (arguments->size > STRINGS_MAX || environment->size > STRINGS_MAX || words > STRINGS_MAX / sizeof(u64))
        return 0;

    u8 random[RANDOM_SIZE];
    machine_random(random, sizeof(random));
    u64 random_at = top - RANDOM_SIZE;
    u64 environment_at = random_at - environment->size;
    u64 arguments_at = environment_at - arguments->size;
    u64 vectors_at = (arguments_at - words * sizeof(u64)) & ~(u64)(STACK_ALIGNMENT - 1);
    if (!map_stack(top) || !copy_out(random_at, random, sizeof(random)) ||
        !copy_out(environment_at, environment->bytes, environment->size) ||
        !copy_out(arguments_at, arguments->bytes, arguments->size))
        return 0;

    struct writer writer = { .at = vectors_at };
    write_word(&writer, argument_count);
    write_pointers(&writer, arguments, arguments_at);
    write_pointers(&writer, environment, environment_at);
    write_auxiliary_vector(&writer, program, credentials, random_at);
    return writer.has_failed ? 0 : vectors_at;
}
