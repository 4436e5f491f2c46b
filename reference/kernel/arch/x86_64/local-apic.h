/* The processor's own interrupt controller: its timer, and the end of each interrupt. */
#ifndef ARCH_LOCAL_APIC_H
#define ARCH_LOCAL_APIC_H

#include "core/types.h"

/* Where a device writes its message to interrupt this processor, the only one. */
#define LOCAL_APIC_MESSAGE 0xfee00000ull

void local_apic_start(u8 timer_vector, u8 spurious_vector);

/* Identifies the processor to the IOAPIC. */
u8 local_apic_id(void);

void local_apic_end_interrupt(void);

/* Has vectors wait that are of a lower class than this one; 0: none. */
void local_apic_hold_below(u8 vector);

/* Counts down from `count` and interrupts at 0; a count of 0 stops it. */
void local_apic_set_timer(u32 count);
u32 local_apic_timer(void);

#endif
