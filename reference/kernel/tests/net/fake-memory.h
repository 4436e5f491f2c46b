/*
 * Memory and page tables as the native tests have them: an arena for the page allocator, and a list of what is mapped.
 */
#ifndef TESTS_FAKE_MEMORY_H
#define TESTS_FAKE_MEMORY_H

#include "core/types.h"

enum { ARENA_PAGES = 4096 };

/* From now on, so many more pages can be mapped before page tables are short of memory. */
void limit_page_tables(u32 pages);

#endif
