/* Virtio devices on PCI (virtio 1.2, 4.1), the modern kind, with MSI-X where there is some and the line else. */
#ifndef DRIVERS_VIRTIO_PCI_H
#define DRIVERS_VIRTIO_PCI_H

#include "drivers/pci.h"
#include "drivers/virtio.h"

/* Fills in the device if it is a virtio device. */
bool virtio_pci_probe(struct virtio_device *device, struct pci_address address, u16 vendor, u16 device_id);

#endif
