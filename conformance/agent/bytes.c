#include "bytes.h"

void *memcpy(void *restrict to, const void *restrict from, size_t count)
{
    unsigned char *out = to;
    const unsigned char *in = from;
    for (size_t i = 0; i < count; i++)
        out[i] = in[i];
    return to;
}

void *memmove(void *to, const void *from, size_t count)
{
    unsigned char *out = to;
    const unsigned char *in = from;
    if (out <= in)
        return memcpy(to, from, count);
    while (count-- > 0)
        out[count] = in[count];
    return to;
}

void *memset(void *to, int value, size_t count)
{
    unsigned char *out = to;
    for (size_t i = 0; i < count; i++)
        out[i] = (unsigned char)value;
    return to;
}

size_t text_length(const char *text)
{
    size_t length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

bool text_starts(const char *text, size_t count, const char *start)
{
    size_t at = 0;
    while (at < count && start[at] != 0 && text[at] == start[at])
        at++;
    return start[at] == 0;
}
