/* PCI configuration space, through the ports 0xcf8 and 0xcfc that every PC has. */
#ifndef DRIVERS_PCI_H
#define DRIVERS_PCI_H

#include "core/types.h"

struct pci_address {
    u8 bus, device, function;
};

enum {
    PCI_COMMAND = 0x04,
    PCI_STATUS = 0x06,
    PCI_BARS = 0x10,
    PCI_CAPABILITIES = 0x34,
    PCI_INTERRUPT_LINE = 0x3c,
};

enum { PCI_COMMAND_MEMORY = 2, PCI_COMMAND_MASTER = 4, PCI_COMMAND_NO_INTX = 1024, PCI_STATUS_CAPABILITIES = 16 };

/* Offsets are multiples of the width. */
u32 pci_read32(struct pci_address address, u8 offset);
u16 pci_read16(struct pci_address address, u8 offset);
u8 pci_read8(struct pci_address address, u8 offset);
void pci_write32(struct pci_address address, u8 offset, u32 value);
void pci_write16(struct pci_address address, u8 offset, u16 value);

/* Calls `each` for every function that is there. */
void pci_each(void (*each)(struct pci_address address, u16 vendor, u16 device));

/* The offset of the next capability with the id behind `after` (0: the first), or 0. */
u8 pci_find_capability(struct pci_address address, u8 id, u8 after);

/* The physical address of a memory BAR, or 0 if there is none. One that the firmware has not placed is placed now. */
u64 pci_bar(struct pci_address address, u32 bar);

#endif
