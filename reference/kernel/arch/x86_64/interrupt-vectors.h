/* How the 256 vectors are used: exceptions, and interrupts from 32 on. */
#ifndef ARCH_INTERRUPT_VECTORS_H
#define ARCH_INTERRUPT_VECTORS_H

#include "core/types.h"

enum interrupt_vector {
    FIRST_INTERRUPT = 32,
    VECTOR_FIRST_DEVICE = 0x40, /* INTERRUPT_HANDLERS of them */
    VECTOR_TIMER = 0xe0,        /* let in when devices are not: the class is higher */
    VECTOR_SPURIOUS = 0xff,
};

/* Silences the old interrupt controllers and finds the IOAPIC. After local_apic_start. */
void interrupts_start(void);

/* Has an interrupt handled that has been let in. */
void interrupt_dispatch(u8 vector);

#endif
