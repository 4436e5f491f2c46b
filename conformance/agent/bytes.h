/* Memory functions. The compiler may call them too, as there is no C library here. */
#ifndef AGENT_BYTES_H
#define AGENT_BYTES_H

#include <stdbool.h>
#include <stddef.h>

void *memcpy(void *restrict to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int value, size_t count);
size_t text_length(const char *text);

/* Whether the `count` characters begin with those of `start`. */
bool text_starts(const char *text, size_t count, const char *start);

#endif
