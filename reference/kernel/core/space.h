/*
 * The address space of the program: which ranges may be used, and for what.
 *
 * A region is a range of whole pages with one protection. Nothing else is kept of it: every region is memory of its own
 * that starts as zeros. Pages come when they are first touched, by user code or by a copy on its behalf (core/user.h),
 * and go when their region does. What is in no region faults.
 *
 * No memory is ever writable and executable at once: space_map and space_protect refuse that (SPACE_REFUSED). Memory
 * can be promised beyond what there is; a touch that finds none left ends as SIGBUS, a copy as a fault.
 */
#ifndef CORE_SPACE_H
#define CORE_SPACE_H

#include "core/types.h"
#include "machine.h" /* enum protection, PAGE_SIZE, USER_END */

/* How many regions there can be. Neighbours with the same protection are one. */
enum { REGIONS = 2048 };

/* No region lies below: a null pointer with an offset shall fault. */
#define SPACE_START 0x10000ull

enum space_result {
    SPACE_OK,
    SPACE_OUTSIDE,  /* the range leaves the part of the program: SPACE_START to USER_END */
    SPACE_REFUSED,  /* writable and executable */
    SPACE_UNMAPPED, /* part of the range is in no region */
    SPACE_SHORTAGE, /* no region is left, or more memory is asked for than the machine has */
};

/* `length` up to the next whole page; 0 if that is too much for an address space. */
u64 space_round_up(u64 length);

/* Whether start and length (whole pages) lie within the part of the program. */
bool space_contains(u64 start, u64 length);

/* Whether no region touches the range. */
bool space_is_free(u64 start, u64 length);

/* Whether the address lies in a region, whatever its protection. */
bool space_is_mapped(u64 address);

/*
 * Where that many bytes (whole pages) have room: at `wish` if that is free, else as far up as there is; 0 if nowhere.
 */
u64 space_find_free(u64 wish, u64 length);

/*
 * Zeros with that protection (machine.h), in place of what is there. The range consists of whole pages, here as below.
 */
enum space_result space_map(u64 start, u64 length, u32 protection);

/* Afterwards nothing is mapped there. Only SPACE_OUTSIDE and SPACE_SHORTAGE can go wrong. */
enum space_result space_unmap(u64 start, u64 length);

/* Pages before the first that is in no region have changed when the result is SPACE_UNMAPPED. */
enum space_result space_protect(u64 start, u64 length, u32 protection);

/* Where the data segment may begin: set once, when the program is loaded. */
void space_set_break(u64 start);

/* Moves the end of the data segment and returns it; it stays where it was if it cannot lie at `end`. */
u64 space_break(u64 end);

enum fault {
    FAULT_RESOLVED,  /* try again */
    FAULT_UNMAPPED,  /* in no region */
    FAULT_DENIED,    /* the region does not allow it */
    FAULT_SHORTAGE,  /* no page is left */
};

/* User code, or a copy on its behalf, could not access `address` in that way (one bit of enum protection). */
enum fault space_fault(u64 address, u32 access);

/* The page behind an address, brought in if need be, if user code might access it in that way; NULL if not. */
void *space_page(u64 address, u32 access);

#endif
