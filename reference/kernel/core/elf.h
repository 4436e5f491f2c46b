/* Static ELF programs: read, checked, and laid out in the address space. */
#ifndef CORE_ELF_H
#define CORE_ELF_H

#include "core/types.h"

/* What the start of the program needs to know of it. */
struct elf_program {
    u64 entry;
    u64 headers; /* address of the program headers; 0 if they are in no segment */
    u16 header_count;
    u64 end; /* behind the last segment: there the data segment may grow */
};

enum { ELF_HEADER_SIZE = 56 };

/*
 * Maps the segments of an ELF64 file for x86-64: ET_EXEC, or ET_DYN without an interpreter. Nothing in the file is
 * trusted. Returns NULL, or why the file cannot be run and what to do about it; segments may be mapped then, and the
 * address space is of no further use.
 */
const char *elf_load(const u8 *file, size_t size, struct elf_program *program);

#endif
