#include "kernel-bytes.h"

#define memcpy kernel_memcpy
#define memmove kernel_memmove
#define memset kernel_memset
#define memcmp kernel_memcmp

#include "core/bytes.c"
