/* The names of the kernel's functions, for backtraces. */
#ifndef ARCH_SYMBOLS_H
#define ARCH_SYMBOLS_H

#include "core/types.h"

/* The function that the address lies in, and how far. "?" if it is no code of the kernel's. */
const char *symbol_find(u64 address, u64 *offset);

#endif
