#include "core/command-line.h"

static const char *line = "";

void command_line_set(const char *text) { line = text; }

static bool is_end(char character) { return character == '\0' || character == ' ' || character == '\n'; }

/* What follows `start` in a word of the line, the first behind `from` that begins so; NULL if none does. */
static const char *find(const char *from, const char *start)
{
    for (const char *at = from; *at != '\0'; at++) {
        u32 length = 0;
        if (at != line && !is_end(at[-1]))
            continue;
        while (start[length] != '\0' && at[length] == start[length])
            length++;
        if (start[length] == '\0')
            return at + length;
    }
    return NULL;
}

bool command_line_has(const char *word)
{
    const char *behind = line;
    while ((behind = find(behind, word)) != NULL) {
        if (is_end(*behind))
            return true;
    }
    return false;
}

const char *command_line_value(const char *name)
{
    const char *behind = line;
    while ((behind = find(behind, name)) != NULL) {
        if (*behind == '=')
            return behind + 1;
    }
    return NULL;
}
