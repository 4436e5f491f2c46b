/*
 * The first thread's stack, as the x86-64 ABI wants it: argc, argv, envp, the auxiliary vector, and what they point to.
 */
#ifndef CORE_PROGRAM_START_H
#define CORE_PROGRAM_START_H

#include "core/elf.h"
#include "core/initrd.h"
#include "core/thread.h"

/*
 * Maps the stack with a guard below it, fills it, and returns the stack pointer; 0 if arguments and environment are too
 * long. Both are strings that each end in a zero byte.
 */
u64 program_stack(const struct elf_program *program, const struct initrd_file *arguments,
                  const struct initrd_file *environment, const struct credentials *credentials);

#endif
