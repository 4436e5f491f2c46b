/*
 * Interrupts of devices. They are let in while user code runs and in machine_idle, never within the kernel. A handler
 * has to make its device take the interrupt back, and no more: what the device has to say is fetched afterwards by
 * machine_poll_devices.
 */
#ifndef ARCH_INTERRUPTS_H
#define ARCH_INTERRUPTS_H

#include "core/types.h"

/* How many handlers there can be in all. */
enum { INTERRUPT_HANDLERS = 32 };

enum interrupt_trigger {
    TRIGGER_EDGE,  /* ISA: COM1 is line 4 */
    TRIGGER_LEVEL, /* virtio-mmio, PCI; several handlers may share a line */
};

/*
 * Calls `handler` when the line rises or is high. Lines are inputs of the IOAPIC, as in
 * `virtio_mmio.device=4K@...:line`. False if there is no such line or no room for a handler.
 */
bool interrupt_enable(u32 line, enum interrupt_trigger trigger, void (*handler)(void *context), void *context);

/* What a device with MSI-X writes where to interrupt. */
struct interrupt_message {
    u64 address;
    u32 data;
};

/* A message for `handler` alone. False if there is no room for a handler. */
bool interrupt_message_enable(struct interrupt_message *message, void (*handler)(void *context), void *context);

#endif
