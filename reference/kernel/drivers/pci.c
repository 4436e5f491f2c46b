#include "drivers/pci.h"

#include "instructions.h"

enum { PORT_ADDRESS = 0xcf8, PORT_DATA = 0xcfc };
enum { BUSES = 256, DEVICES = 32, FUNCTIONS = 8, NO_VENDOR = 0xffff };
enum { HEADER_TYPE = 0x0e, HEADER_SEVERAL_FUNCTIONS = 0x80, HEADER_BRIDGE = 1, SECONDARY_BUS = 0x19, BARS = 6 };

/* Nothing good has more; a list that runs in a circle ends here. */
enum { CAPABILITIES_MAX = 48 };

static void select(struct pci_address address, u8 offset)
{
    out32(PORT_ADDRESS, 1u << 31 | (u32)address.bus << 16 | (u32)address.device << 11
                                   | (u32)address.function << 8 | (offset & 0xfcu));
}

u32 pci_read32(struct pci_address address, u8 offset)
{
    select(address, offset);
    return in32(PORT_DATA);
}

u16 pci_read16(struct pci_address address, u8 offset)
{
    return (u16)(pci_read32(address, offset) >> (offset & 2) * 8);
}

u8 pci_read8(struct pci_address address, u8 offset)
{
    return (u8)(pci_read32(address, offset) >> (offset & 3) * 8);
}

void pci_write32(struct pci_address address, u8 offset, u32 value)
{
    select(address, offset);
    out32(PORT_DATA, value);
}

void pci_write16(struct pci_address address, u8 offset, u16 value)
{
    select(address, offset);
    out16((u16)(PORT_DATA + (offset & 2)), value);
}

static bool is_there(void)
{
    out32(PORT_ADDRESS, 1u << 31);
    return in32(PORT_ADDRESS) == 1u << 31;
}

/* Buses that were found to lie behind bridges, and 0. */
static bool is_bus[BUSES];

static bool report(struct pci_address address, void (*each)(struct pci_address address, u16 vendor, u16 device))
{
    u32 id = pci_read32(address, 0);
    if ((id & 0xffff) == NO_VENDOR)
        return false;
    if ((pci_read8(address, HEADER_TYPE) & ~HEADER_SEVERAL_FUNCTIONS) == HEADER_BRIDGE)
        is_bus[pci_read8(address, SECONDARY_BUS)] = true;
    each(address, (u16)id, (u16)(id >> 16));
    return true;
}

static void look_at_device(struct pci_address address,
                           void (*each)(struct pci_address address, u16 vendor, u16 device))
{
    if (!report(address, each) || (pci_read8(address, HEADER_TYPE) & HEADER_SEVERAL_FUNCTIONS) == 0)
        return;
    for (address.function = 1; address.function < FUNCTIONS; address.function++)
        report(address, each);
}

/* The firmware numbers a bus after the one that its bridge is on. */
void pci_each(void (*each)(struct pci_address address, u16 vendor, u16 device))
{
    if (!is_there())
        return;
    is_bus[0] = true;
    for (u32 bus = 0; bus < BUSES; bus++)
        for (u32 device = 0; is_bus[bus] && device < DEVICES; device++)
            look_at_device((struct pci_address){(u8)bus, (u8)device, 0}, each);
}

u8 pci_find_capability(struct pci_address address, u8 id, u8 after)
{
    if ((pci_read16(address, PCI_STATUS) & PCI_STATUS_CAPABILITIES) == 0)
        return 0;
    u8 offset = pci_read8(address, after == 0 ? PCI_CAPABILITIES : (u8)(after + 1)) & 0xfc;
    for (u32 seen = 0; offset != 0 && seen < CAPABILITIES_MAX; seen++) {
        if (pci_read8(address, offset) == id)
            return offset;
        offset = pci_read8(address, (u8)(offset + 1)) & 0xfc;
    }
    return 0;
}

/*
 * Where BARs go that the firmware left at 0, as a firmware made to start quickly does. On every PC the 16 MiB below the
 * I/O APIC belong to no memory and no chipset register. A BAR is as large as the bits of its lowest half that can be
 * written say; one that does not fit there stays where it is.
 */
#define HOLE_START 0xfd000000u
#define HOLE_END 0xfec00000u

static u32 hole_next = HOLE_START;

static u32 size_of_bar(struct pci_address address, u8 offset)
{
    pci_write32(address, offset, UINT32_MAX);
    u32 writable = pci_read32(address, offset) & ~0xfu;
    pci_write32(address, offset, 0);
    u32 size = 0 - writable;
    return (size & (size - 1)) == 0 ? size : 0;
}

/* While a BAR moves, the device must not answer at the places in between. */
static u32 place_bar(struct pci_address address, u8 offset)
{
    u16 command = pci_read16(address, PCI_COMMAND);
    pci_write16(address, PCI_COMMAND, command & (u16)~PCI_COMMAND_MEMORY);
    u32 size = size_of_bar(address, offset);
    u64 at = size == 0 ? HOLE_END : ((u64)hole_next + size - 1) & ~((u64)size - 1);
    bool fits = at + size <= HOLE_END && size != 0;
    if (fits) {
        pci_write32(address, offset, (u32)at);
        hole_next = (u32)at + size;
    }
    pci_write16(address, PCI_COMMAND, command);
    return fits ? (u32)at : 0;
}

u64 pci_bar(struct pci_address address, u32 bar)
{
    if (bar >= BARS)
        return 0;
    u8 offset = (u8)(PCI_BARS + 4 * bar);
    u32 low = pci_read32(address, offset);
    bool is_memory = (low & 1) == 0, is_64_bit = (low & 6) == 4;
    if (!is_memory)
        return 0;
    u64 high = is_64_bit && bar + 1 < BARS ? pci_read32(address, (u8)(offset + 4)) : 0;
    u64 at = high << 32 | (low & ~0xfu);
    return at != 0 ? at : place_bar(address, offset);
}
