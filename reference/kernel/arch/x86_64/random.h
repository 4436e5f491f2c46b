/* The source of machine_random. */
#ifndef ARCH_RANDOM_H
#define ARCH_RANDOM_H

/* Takes a key from the processor. */
void random_start(void);

#endif
