/*
 * The kernel inside a process of the host: system calls are made by host_call, in threads that run no code. The program's
 * memory is the process's own, but for the part that host_fault takes away. Time stands still until it is advanced.
 */
#ifndef TESTS_SOCKET_HOST_H
#define TESTS_SOCKET_HOST_H

#include "core/thread.h"

/* What host_call gives where the call waits. */
#define HOST_WAITS INT64_MIN

void host_start(void);

struct thread *host_thread(void);

/* Makes a call in a thread, and lets every call go on that was woken by it. */
s64 host_call_with(struct thread *thread, u64 number, const u64 arguments[6]);
#define host_call(thread, number, ...) host_call_with(thread, number, (const u64[6]) { __VA_ARGS__ })

/* The result of a call that has waited, or HOST_WAITS. */
s64 host_result(const struct thread *thread);

/* Nanoseconds pass. */
void host_advance(u64 by_ns);

/* A signal with a handler comes to the thread. */
void host_signal(struct thread *thread);

/* Takes memory away from the program, but for what `access` (PROTECT_READ) leaves. `count` 0 gives all back. */
void host_fault(const void *at, size_t count, u32 access);

static inline u64 address_of(const void *pointer) { return (u64)(uintptr_t)pointer; }

#endif
