#include "net/address-text.h"

bool text_take_number(const char **text, u32 limit, u32 *number)
{
    const char *at = *text;
    u32 value = 0;
    if (*at < '0' || *at > '9')
        return false;
    for (; *at >= '0' && *at <= '9'; at++) {
        value = value * 10 + (u32)(*at - '0');
        if (value > limit)
            return false;
    }
    *text = at;
    *number = value;
    return true;
}

bool text_take_word(const char **text, const char *word)
{
    const char *at = *text;
    for (; *word != '\0'; word++, at++)
        if (*at != *word)
            return false;
    *text = at;
    return true;
}

bool text_take_address(const char **text, ipv4_address *address)
{
    ipv4_address value = 0;
    for (u32 i = 0; i < 4; i++) {
        u32 byte;
        if ((i > 0 && !text_take_word(text, ".")) || !text_take_number(text, 255, &byte))
            return false;
        value = value << 8 | byte;
    }
    *address = value;
    return true;
}

bool text_at_end(const char *text) { return *text == '\0' || *text == ' ' || *text == '\n'; }
