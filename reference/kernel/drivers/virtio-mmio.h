/* Virtio devices at fixed places in memory (virtio 1.2, 4.2). */
#ifndef DRIVERS_VIRTIO_MMIO_H
#define DRIVERS_VIRTIO_MMIO_H

#include "drivers/virtio.h"

/* Fills in a device found at a physical address. False if there is none, or of the old kind. */
bool virtio_mmio_probe(struct virtio_device *device, u64 physical, u32 interrupt_line);

/*
 * Calls `each` for every place where a device may be: the words virtio_mmio.device=SIZE@ADDRESS:LINE of the command
 * line; without one, the places where QEMU's machine microvm puts them.
 */
void virtio_mmio_each_place(const char *command_line, void (*each)(u64 physical, u32 interrupt_line));

#endif
