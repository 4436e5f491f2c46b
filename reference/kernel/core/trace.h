/* With `trace` on the kernel's command line, each call that ends is told through the console: CONSOLE_CALL. */
#ifndef CORE_TRACE_H
#define CORE_TRACE_H

#include "core/types.h"

struct thread;

void trace_enable(void);

/* A call begins: keeps what its arguments point to. */
void trace_entry(const struct thread *thread);

/* The result that is told of a call whose thread has ended, so that it never returns: no call has it. */
#define TRACE_NO_RESULT INT64_MIN

/* It has ended with this result. */
void trace_call(const struct thread *thread, s64 result);

#endif
