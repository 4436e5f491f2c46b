/* The archive that the loader brings: cpio in the format "newc" (cpio(5)). It is not trusted to be one. */
#ifndef CORE_INITRD_H
#define CORE_INITRD_H

#include "core/types.h"

/* A file within the archive. */
struct initrd_file {
    const u8 *bytes;
    size_t size;
};

/* The file of that name; false if there is none, or if the archive is damaged before it. */
bool initrd_find(const u8 *archive, size_t size, const char *name, struct initrd_file *file);

#endif
