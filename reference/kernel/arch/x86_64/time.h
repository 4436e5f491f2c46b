/* The machine's clock and its alarm. */
#ifndef ARCH_TIME_H
#define ARCH_TIME_H

/* Measures the clocks: takes 10 ms. After local_apic_start. */
void time_start(void);

/* The local APIC's timer has run out. */
void time_alarm_interrupt(void);

#endif
