/*
 * Helps that a kernel may give and that are no part of the specification. The agent works without any of them; what
 * then falls short is told by the capability bits of HELLO.
 */
#ifndef AGENT_PORT_H
#define AGENT_PORT_H

#include <stdbool.h>

#include "sockspec.h"

enum port_thread {
    PORT_UNKNOWN, /* the kernel does not tell */
    PORT_RUNNING, /* it runs, is about to, or waits for something that always comes */
    PORT_ASLEEP,  /* it is inside a system call and waits for an event */
};

/* Keeps the whole process on one processor, so that loopback delivers in order. Call before there are threads. */
void port_pin(void);

/* Finds out whether the kernel has the calls of the profile `inspection`. Call before the rest. */
void port_inspect(void);
bool port_inspects(void);

/* Opens what port_probe needs to look at the worker with that thread id. */
void port_watch(ss_u32 worker, ss_u32 thread_id);

enum port_thread port_probe(ss_u32 worker);

/*
 * The id of the rule by which the last call of a thread ended, or as which it waits: its length, without a NUL, or a
 * negative errno. A thread that asks for itself learns of the call before.
 */
ss_s64 port_outcome(ss_u32 thread_id, char *into, ss_u64 room);

enum port_clock_operation { PORT_CLOCK_REAL, PORT_CLOCK_MANUAL, PORT_CLOCK_ADVANCE };

/* Stops the clock, moves it, or lets it run again. 0 or a negative errno. */
ss_s64 port_clock(enum port_clock_operation operation, ss_u64 nanoseconds);

/* Undoes packets_withhold, where a kernel has it. */
void port_give_buffers_back(void);

/* Lets other threads run. False if the kernel has no way, and nothing happened. */
bool port_yield(void);

/* A new descriptor that is no socket and swallows what is written to it, or a negative errno. */
ss_s64 port_open_null(void);

/* Takes or gives back all rights of the calling thread without changing its user. 0 or a negative errno. */
ss_s64 port_set_rights(bool privileged);

/* Closes the descriptors first to last. 0, or a negative errno if they have to be closed one by one. */
ss_s64 port_close_range(ss_u32 first, ss_u32 last);

/* Prepares port_forget_connections. */
void port_watch_connections(void);

/*
 * Ends the TCP connections that no descriptor holds any more: those in TIME_WAIT, those still saying goodbye. For use
 * when every descriptor of the tested process is closed. Where a kernel has no way, their ports stay taken for a while.
 */
void port_forget_connections(void);

#endif
