/* What the processor must offer, and the protections that are turned on. */
#ifndef ARCH_PROCESSOR_H
#define ARCH_PROCESSOR_H

/* Panics if the processor lacks what the kernel needs. */
void processor_check(void);

/* Turns on the protections and the way into the kernel by SYSCALL. After memory_start. */
void processor_start(void);

#endif
