/*
 * Pages of memory for the program and for page tables. What the kernel itself needs lies in its image: nothing of it is
 * taken from here, so a program that uses up all memory harms nobody but itself.
 */
#ifndef CORE_PAGES_H
#define CORE_PAGES_H

#include "core/types.h"

/* Takes over all free memory of the machine. */
void pages_start(void);

/* A page of zeros, or NULL if none is left. */
void *page_take(void);

/* Gives a page back that page_take gave. */
void page_give(void *page);

u64 pages_free(void);
u64 pages_total(void);

#endif
