/* Lines for the log: a small printf. What does not fit is cut off. */
#include <stdarg.h>

#include "core/panic.h"

enum { LINE_SIZE = 256, DIGITS_MAX = 20 };

struct line {
    char text[LINE_SIZE];
    u32 length;
};

/* One place stays free for the end of the line. */
static void put(struct line *line, char character)
{
    if (line->length < LINE_SIZE - 1)
        line->text[line->length++] = character;
}

static void put_string(struct line *line, const char *text)
{
    for (const char *at = text == NULL ? "(null)" : text; *at != 0; at++)
        put(line, *at);
}

static void put_unsigned(struct line *line, u64 value, u64 base)
{
    char digits[DIGITS_MAX];
    u32 count = 0;
    do {
        digits[count++] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value != 0);
    while (count > 0)
        put(line, digits[--count]);
}

static void put_signed(struct line *line, s64 value)
{
    if (value < 0)
        put(line, '-');
    put_unsigned(line, value < 0 ? 0 - (u64)value : (u64)value, 10);
}

/* One conversion; returns where the format goes on. */
static const char *convert(struct line *line, const char *format, va_list *arguments)
{
    bool is_long = *format == 'l';
    if (is_long)
        format++;
    switch (*format) {
    case 's':
        put_string(line, va_arg(*arguments, const char *));
        break;
    case 'd':
        put_signed(line, is_long ? va_arg(*arguments, s64) : va_arg(*arguments, s32));
        break;
    case 'u':
        put_unsigned(line, is_long ? va_arg(*arguments, u64) : va_arg(*arguments, u32), 10);
        break;
    case 'x':
        put_unsigned(line, is_long ? va_arg(*arguments, u64) : va_arg(*arguments, u32), 16);
        break;
    case 'p':
        put_string(line, "0x");
        put_unsigned(line, (u64)va_arg(*arguments, void *), 16);
        break;
    case '%':
        put(line, '%');
        break;
    default:
        put_string(line, "(unknown conversion)");
        return *format == 0 ? format : format + 1;
    }
    return format + 1;
}

void log_line(const char *format, ...)
{
    struct line line;
    line.length = 0;
    va_list arguments;
    va_start(arguments, format);
    while (*format != 0) {
        if (*format == '%')
            format = convert(&line, format + 1, &arguments);
        else
            put(&line, *format++);
    }
    va_end(arguments);
    line.text[line.length++] = '\n';
    machine_log(line.text, line.length);
}
