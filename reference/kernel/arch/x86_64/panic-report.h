/* What a panic tells: cause, place, registers, the way there. */
#ifndef ARCH_PANIC_REPORT_H
#define ARCH_PANIC_REPORT_H

#include "core/types.h"

struct kernel_frame;

/* An exception in the kernel. */
_Noreturn void panic_in_kernel(const char *cause, const struct kernel_frame *frame);

/* An exception that came while user code ran and is not its doing. */
_Noreturn void panic_in_user(const char *cause, u64 error);

#endif
