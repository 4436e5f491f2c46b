#include "core/initrd.h"

#include "core/bytes.h"

/* A header: the magic, then 13 fields of 8 hexadecimal digits. Name and content follow, each up to a multiple of 4. */
enum { MAGIC_SIZE = 6, FIELD_DIGITS = 8, FIELDS = 13, HEADER_SIZE = MAGIC_SIZE + FIELDS * FIELD_DIGITS };

enum { FIELD_SIZE = 6, FIELD_NAME_SIZE = 11 };

static const char MAGIC[] = "070701";
static const char LAST_NAME[] = "TRAILER!!!";

static bool read_digit(u8 character, u32 *value)
{
    if (character >= '0' && character <= '9')
        *value = character - '0';
    else if (character >= 'a' && character <= 'f')
        *value = character - 'a' + 10u;
    else if (character >= 'A' && character <= 'F')
        *value = character - 'A' + 10u;
    else
        return false;
    return true;
}

static bool read_field(const u8 *header, u32 field, u64 *value)
{
    const u8 *digits = header + MAGIC_SIZE + field * FIELD_DIGITS;
    *value = 0;
    for (u32 i = 0; i < FIELD_DIGITS; i++) {
        u32 digit;
        if (!read_digit(digits[i], &digit))
            return false;
        *value = *value << 4 | digit;
    }
    return true;
}

static bool is_name(const u8 *name, u64 name_size, const char *wanted)
{
    u64 i = 0;
    while (i < name_size && name[i] == (u8)wanted[i] && wanted[i] != 0)
        i++;
    return i + 1 == name_size && name[i] == 0 && wanted[i] == 0;
}

static u64 round_up_4(u64 size) { return (size + 3) & ~3ull; }

bool initrd_find(const u8 *archive, size_t size, const char *name, struct initrd_file *file)
{
    u64 at = 0;
    while (at <= size && size - at >= HEADER_SIZE) {
        const u8 *header = archive + at;
        u64 file_size, name_size;
        if (memcmp(header, MAGIC, MAGIC_SIZE) != 0 || !read_field(header, FIELD_SIZE, &file_size) ||
            !read_field(header, FIELD_NAME_SIZE, &name_size))
            return false;
        /* Both sizes are below 2^32: nothing here wraps around. */
        u64 content_at = round_up_4(at + HEADER_SIZE + name_size);
        if (content_at > size || file_size > size - content_at)
            return false;
        const u8 *entry_name = header + HEADER_SIZE;
        if (is_name(entry_name, name_size, name)) {
            *file = (struct initrd_file) { archive + content_at, file_size };
            return true;
        }
        if (is_name(entry_name, name_size, LAST_NAME))
            return false;
        at = round_up_4(content_at + file_size);
    }
    return false;
}
