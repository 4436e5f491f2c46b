/* With `trace` on the kernel's command line, each call that ends is told through the console: CONSOLE_CALL. */
#ifndef CORE_TRACE_H
#define CORE_TRACE_H

#include "core/types.h"

struct thread;

void trace_enable(void);

/* A call begins: keeps what its arguments point to. */
void trace_entry(const struct thread *thread);

/* It has ended with this result. */
void trace_call(const struct thread *thread, s64 result);

#endif
