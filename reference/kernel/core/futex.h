/* Threads that sleep on a word of the program's memory. Looking at the word is the caller's: sys/futex.c. */
#ifndef CORE_FUTEX_H
#define CORE_FUTEX_H

#include "core/call.h"
#include "core/types.h"

/* In the record of a call that sleeps. */
struct futex_sleep {
    u64 address;
    u32 bits;
};

/* All sleepers, in the order in which they fell asleep. */
extern struct wait_queue futex_sleepers;

/* Wakes up to `count` sleepers at the address whose bits meet `bits`; gives how many. */
u32 futex_wake(u64 address, u32 count, u32 bits);

/* Lets up to `count` sleepers sleep at another address; gives how many. */
u32 futex_move(u64 from, u64 to, u32 count);

#endif
