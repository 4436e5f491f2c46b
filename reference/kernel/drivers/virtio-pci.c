#include "drivers/virtio-pci.h"

#include "core/panic.h"
#include "drivers/device-registers.h"
#include "interrupts.h"
#include "memory.h"

enum { VENDOR = 0x1af4, DEVICE_MODERN = 0x1040, DEVICE_NETWORK_OLD = 0x1000, DEVICE_CONSOLE_OLD = 0x1003 };

/* Registers of the common configuration. */
enum {
    COMMON_DEVICE_FEATURES_WORD = 0x00,
    COMMON_DEVICE_FEATURES = 0x04,
    COMMON_DRIVER_FEATURES_WORD = 0x08,
    COMMON_DRIVER_FEATURES = 0x0c,
    COMMON_CONFIG_VECTOR = 0x10,
    COMMON_STATUS = 0x14,
    COMMON_CONFIG_GENERATION = 0x15,
    COMMON_QUEUE = 0x16,
    COMMON_QUEUE_SIZE = 0x18,
    COMMON_QUEUE_VECTOR = 0x1a,
    COMMON_QUEUE_ENABLE = 0x1c,
    COMMON_QUEUE_NOTIFY = 0x1e,
    COMMON_QUEUE_DESCRIPTORS = 0x20,
    COMMON_QUEUE_AVAILABLE = 0x28,
    COMMON_QUEUE_USED = 0x30,
    COMMON_SIZE = 0x38,
};

enum { CAPABILITY_MSIX = 0x11, CAPABILITY_VENDOR = 0x09 };
enum { PART_COMMON = 1, PART_NOTIFY = 2, PART_INTERRUPT = 3, PART_CONFIG = 4 };
enum { VECTOR_QUEUES = 0, VECTOR_CONFIG = 1, VECTORS = 2, NO_VECTOR = 0xffff, INTERRUPT_CONFIG = 2 };

/* A vector in the table of MSI-X. */
enum { MSIX_ADDRESS = 0, MSIX_DATA = 8, MSIX_MASK = 12, MSIX_ENTRY_SIZE = 16 };
enum { MSIX_CONTROL = 2, MSIX_TABLE = 4, MSIX_CONTROL_ON = 0x8000, MSIX_CONTROL_SIZE = 0x7ff };

static u64 read_features(struct virtio_device *device)
{
    register_write32(device->registers + COMMON_DEVICE_FEATURES_WORD, 0);
    u64 low = register_read32(device->registers + COMMON_DEVICE_FEATURES);
    register_write32(device->registers + COMMON_DEVICE_FEATURES_WORD, 1);
    return (u64)register_read32(device->registers + COMMON_DEVICE_FEATURES) << 32 | low;
}

static void write_features(struct virtio_device *device, u64 features)
{
    register_write32(device->registers + COMMON_DRIVER_FEATURES_WORD, 0);
    register_write32(device->registers + COMMON_DRIVER_FEATURES, (u32)features);
    register_write32(device->registers + COMMON_DRIVER_FEATURES_WORD, 1);
    register_write32(device->registers + COMMON_DRIVER_FEATURES, (u32)(features >> 32));
}

static u8 read_status(struct virtio_device *device) { return register_read8(device->registers + COMMON_STATUS); }

static void write_status(struct virtio_device *device, u8 status)
{
    register_write8(device->registers + COMMON_STATUS, status);
}

static u16 queue_size_max(struct virtio_device *device, u16 index)
{
    register_write16(device->registers + COMMON_QUEUE, index);
    return register_read16(device->registers + COMMON_QUEUE_SIZE);
}

static void start_queue(struct virtio_device *device, struct virtqueue *queue)
{
    volatile u8 *common = device->registers;
    register_write16(common + COMMON_QUEUE, queue->index);
    register_write16(common + COMMON_QUEUE_SIZE, queue->size);
    register_write16(common + COMMON_QUEUE_VECTOR, device->msix_table != NULL ? VECTOR_QUEUES : NO_VECTOR);
    register_write64(common + COMMON_QUEUE_DESCRIPTORS, machine_physical(queue->descriptors));
    register_write64(common + COMMON_QUEUE_AVAILABLE, machine_physical((const void *)(queue->available_index - 1)));
    register_write64(common + COMMON_QUEUE_USED, machine_physical((const void *)queue->used_flags));
    u64 doorbell = (u64)register_read16(common + COMMON_QUEUE_NOTIFY) * device->notify_multiplier;
    queue->doorbell = doorbell < device->notify_size - 1 ? device->notify + doorbell : device->notify;
    register_write16(common + COMMON_QUEUE_ENABLE, 1);
}

static void notify(struct virtio_device *device, struct virtqueue *queue)
{
    (void)device;
    register_write16(queue->doorbell, queue->index);
}

static u8 read_config(struct virtio_device *device, u32 offset) { return register_read8(device->config + offset); }

static u32 config_generation(struct virtio_device *device)
{
    return register_read8(device->registers + COMMON_CONFIG_GENERATION);
}

/* Reading the status takes the interrupt back. */
static void take_interrupt_back(void *context)
{
    struct virtio_device *device = context;
    if ((register_read8(device->interrupt_status) & INTERRUPT_CONFIG) != 0)
        device->config_has_changed = true;
}

/* A message needs no answer: it has woken the processor, and a poll follows. */
static void take_queue_message(void *context) { (void)context; }

static void take_config_message(void *context)
{
    struct virtio_device *device = context;
    device->config_has_changed = true;
}

static bool enable_vector(struct virtio_device *device, u32 vector, void (*handler)(void *context))
{
    volatile u8 *entry = device->msix_table + vector * MSIX_ENTRY_SIZE;
    struct interrupt_message message;
    if (!interrupt_message_enable(&message, handler, device))
        return false;
    register_write64(entry + MSIX_ADDRESS, message.address);
    register_write32(entry + MSIX_DATA, message.data);
    register_write32(entry + MSIX_MASK, 0);
    return true;
}

static bool enable_interrupt(struct virtio_device *device)
{
    if (device->msix_table == NULL)
        return interrupt_enable(device->interrupt_line, TRIGGER_LEVEL, take_interrupt_back, device);
    if (!enable_vector(device, VECTOR_QUEUES, take_queue_message)
        || !enable_vector(device, VECTOR_CONFIG, take_config_message))
        return false;
    register_write16(device->registers + COMMON_CONFIG_VECTOR, VECTOR_CONFIG);
    return register_read16(device->registers + COMMON_CONFIG_VECTOR) == VECTOR_CONFIG;
}

static const struct virtio_transport pci = {
    .read_features = read_features,
    .write_features = write_features,
    .read_status = read_status,
    .write_status = write_status,
    .queue_size_max = queue_size_max,
    .start_queue = start_queue,
    .notify = notify,
    .read_config = read_config,
    .config_generation = config_generation,
    .enable_interrupt = enable_interrupt,
};

/* --- Finding the registers --- */

/* Maps what a capability of virtio points to. NULL if it points nowhere, or to less than `least` bytes. */
static volatile u8 *map_part(struct pci_address address, u8 capability, u32 least, u32 *size)
{
    u64 bar = pci_bar(address, pci_read8(address, (u8)(capability + 4)));
    u32 offset = pci_read32(address, (u8)(capability + 8));
    *size = pci_read32(address, (u8)(capability + 12));
    return bar == 0 || *size < least ? NULL : device_map(bar + offset, *size);
}

static void take_part(struct virtio_device *device, struct pci_address address, u8 capability)
{
    u32 size;
    switch (pci_read8(address, (u8)(capability + 3))) {
    case PART_COMMON:
        if (device->registers == NULL)
            device->registers = map_part(address, capability, COMMON_SIZE, &size);
        break;
    case PART_NOTIFY:
        if (device->notify == NULL) {
            device->notify = map_part(address, capability, 2, &device->notify_size);
            device->notify_multiplier = pci_read32(address, (u8)(capability + 16));
        }
        break;
    case PART_INTERRUPT:
        if (device->interrupt_status == NULL)
            device->interrupt_status = map_part(address, capability, 1, &size);
        break;
    case PART_CONFIG:
        if (device->config == NULL)
            device->config = map_part(address, capability, 8, &size);
        break;
    }
}

/* Turns MSI-X on, if the device has it with a vector for the queues and one for the configuration. */
static void find_msix(struct virtio_device *device, struct pci_address address)
{
    u8 capability = pci_find_capability(address, CAPABILITY_MSIX, 0);
    if (capability == 0)
        return;
    u16 control = pci_read16(address, (u8)(capability + MSIX_CONTROL));
    u32 table = pci_read32(address, (u8)(capability + MSIX_TABLE));
    u64 bar = pci_bar(address, table & 7);
    if ((control & MSIX_CONTROL_SIZE) + 1 < VECTORS || bar == 0)
        return;
    device->msix_table = device_map(bar + (table & ~7u), VECTORS * MSIX_ENTRY_SIZE);
    if (device->msix_table == NULL)
        return;
    pci_write16(address, (u8)(capability + MSIX_CONTROL), control | MSIX_CONTROL_ON);
    pci_write16(address, PCI_COMMAND, pci_read16(address, PCI_COMMAND) | PCI_COMMAND_NO_INTX);
}

static enum virtio_device_type type_of(u16 device_id)
{
    switch (device_id) {
    case DEVICE_NETWORK_OLD:
        return VIRTIO_NETWORK;
    case DEVICE_CONSOLE_OLD:
        return VIRTIO_CONSOLE;
    default:
        return device_id < DEVICE_MODERN ? 0 : device_id - DEVICE_MODERN;
    }
}

bool virtio_pci_probe(struct virtio_device *device, struct pci_address address, u16 vendor, u16 device_id)
{
    enum virtio_device_type type = type_of(device_id);
    if (vendor != VENDOR || (type != VIRTIO_NETWORK && type != VIRTIO_CONSOLE))
        return false;
    *device = (struct virtio_device){
        .transport = &pci,
        .type = type,
        .interrupt_line = pci_read8(address, PCI_INTERRUPT_LINE),
    };
    pci_write16(address, PCI_COMMAND, pci_read16(address, PCI_COMMAND) | PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER);
    for (u8 at = 0; (at = pci_find_capability(address, CAPABILITY_VENDOR, at)) != 0;)
        take_part(device, address, at);
    if (device->registers == NULL || device->notify == NULL || device->interrupt_status == NULL
        || device->config == NULL) {
        log_line("virtio-pci: device %u:%u.%u lacks registers of virtio 1, or its BARs are not placed; it is not used",
                 address.bus, address.device, address.function);
        return false;
    }
    find_msix(device, address);
    return true;
}
