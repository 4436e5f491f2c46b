#include "drivers/virtio-mmio.h"

#include "core/panic.h"
#include "drivers/device-registers.h"
#include "interrupts.h"
#include "memory.h"

enum {
    REGISTER_MAGIC = 0x000,
    REGISTER_VERSION = 0x004,
    REGISTER_DEVICE = 0x008,
    REGISTER_DEVICE_FEATURES = 0x010,
    REGISTER_DEVICE_FEATURES_WORD = 0x014,
    REGISTER_DRIVER_FEATURES = 0x020,
    REGISTER_DRIVER_FEATURES_WORD = 0x024,
    REGISTER_QUEUE = 0x030,
    REGISTER_QUEUE_SIZE_MAX = 0x034,
    REGISTER_QUEUE_SIZE = 0x038,
    REGISTER_QUEUE_READY = 0x044,
    REGISTER_QUEUE_NOTIFY = 0x050,
    REGISTER_INTERRUPT_STATUS = 0x060,
    REGISTER_INTERRUPT_ACKNOWLEDGE = 0x064,
    REGISTER_STATUS = 0x070,
    REGISTER_QUEUE_DESCRIPTORS = 0x080,
    REGISTER_QUEUE_AVAILABLE = 0x090,
    REGISTER_QUEUE_USED = 0x0a0,
    REGISTER_CONFIG_GENERATION = 0x0fc,
    REGISTER_CONFIG = 0x100,
    REGISTERS_SIZE = 0x200,
};

enum { INTERRUPT_CONFIG = 2 };

enum { MAGIC = 0x74726976, VERSION_MODERN = 2, VERSION_LEGACY = 1 };

static u32 read(const struct virtio_device *device, u32 offset) { return register_read32(device->registers + offset); }

static void write(const struct virtio_device *device, u32 offset, u32 value)
{
    register_write32(device->registers + offset, value);
}

static u64 read_features(struct virtio_device *device)
{
    write(device, REGISTER_DEVICE_FEATURES_WORD, 0);
    u64 low = read(device, REGISTER_DEVICE_FEATURES);
    write(device, REGISTER_DEVICE_FEATURES_WORD, 1);
    return (u64)read(device, REGISTER_DEVICE_FEATURES) << 32 | low;
}

static void write_features(struct virtio_device *device, u64 features)
{
    write(device, REGISTER_DRIVER_FEATURES_WORD, 0);
    write(device, REGISTER_DRIVER_FEATURES, (u32)features);
    write(device, REGISTER_DRIVER_FEATURES_WORD, 1);
    write(device, REGISTER_DRIVER_FEATURES, (u32)(features >> 32));
}

static u8 read_status(struct virtio_device *device) { return (u8)read(device, REGISTER_STATUS); }

static void write_status(struct virtio_device *device, u8 status) { write(device, REGISTER_STATUS, status); }

static u16 queue_size_max(struct virtio_device *device, u16 index)
{
    write(device, REGISTER_QUEUE, index);
    return (u16)min_u64(read(device, REGISTER_QUEUE_SIZE_MAX), 0x8000);
}

static void start_queue(struct virtio_device *device, struct virtqueue *queue)
{
    write(device, REGISTER_QUEUE, queue->index);
    write(device, REGISTER_QUEUE_SIZE, queue->size);
    register_write64(device->registers + REGISTER_QUEUE_DESCRIPTORS, machine_physical(queue->descriptors));
    register_write64(device->registers + REGISTER_QUEUE_AVAILABLE,
                     machine_physical((const void *)(queue->available_index - 1)));
    register_write64(device->registers + REGISTER_QUEUE_USED, machine_physical((const void *)queue->used_flags));
    queue->doorbell = device->registers + REGISTER_QUEUE_NOTIFY;
    write(device, REGISTER_QUEUE_READY, 1);
}

static void notify(struct virtio_device *device, struct virtqueue *queue)
{
    (void)device;
    register_write32(queue->doorbell, queue->index);
}

static u8 read_config(struct virtio_device *device, u32 offset)
{
    return register_read8(device->registers + REGISTER_CONFIG + offset);
}

static u32 config_generation(struct virtio_device *device) { return read(device, REGISTER_CONFIG_GENERATION); }

static void take_interrupt_back(void *context)
{
    struct virtio_device *device = context;
    u32 status = read(device, REGISTER_INTERRUPT_STATUS);
    write(device, REGISTER_INTERRUPT_ACKNOWLEDGE, status);
    if ((status & INTERRUPT_CONFIG) != 0)
        device->config_has_changed = true;
}

static bool enable_interrupt(struct virtio_device *device)
{
    return interrupt_enable(device->interrupt_line, TRIGGER_LEVEL, take_interrupt_back, device);
}

static const struct virtio_transport mmio = {
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

bool virtio_mmio_probe(struct virtio_device *device, u64 physical, u32 interrupt_line)
{
    volatile u8 *registers = device_map(physical, REGISTERS_SIZE);
    if (registers == NULL || register_read32(registers + REGISTER_MAGIC) != MAGIC
        || register_read32(registers + REGISTER_DEVICE) == 0)
        return false;
    u32 version = register_read32(registers + REGISTER_VERSION);
    if (version == VERSION_LEGACY)
        log_line("virtio-mmio: the device at %lx is of the old kind; start QEMU with "
                 "-global virtio-mmio.force-legacy=false", (unsigned long)physical);
    if (version != VERSION_MODERN)
        return false;
    *device = (struct virtio_device){
        .transport = &mmio,
        .type = register_read32(registers + REGISTER_DEVICE),
        .registers = registers,
        .interrupt_line = interrupt_line,
    };
    return true;
}

/* --- Where they are --- */

static const char WORD[] = "virtio_mmio.device=";

/* QEMU 7.2, machine microvm with a plain IOAPIC. */
#define MICROVM_PLACES_AT 0xfeb00000ull
enum { MICROVM_PLACES = 8, MICROVM_PLACE_SIZE = 512, MICROVM_FIRST_LINE = 5 };

static u32 digit_of(char character)
{
    if (character >= '0' && character <= '9')
        return (u32)(character - '0');
    if (character >= 'a' && character <= 'f')
        return (u32)(character - 'a' + 10);
    if (character >= 'A' && character <= 'F')
        return (u32)(character - 'A' + 10);
    return UINT32_MAX;
}

/* Reads a number, hexadecimal if it begins with 0x, and moves the text behind it. */
static u64 take_number(const char **text)
{
    u64 value = 0;
    u32 base = 10;
    if ((*text)[0] == '0' && (*text)[1] == 'x') {
        base = 16;
        *text += 2;
    }
    for (u32 digit; (digit = digit_of(**text)) < base; (*text)++)
        value = value * base + digit;
    return value;
}

static bool starts_with(const char *text, const char *start)
{
    for (; *start != '\0'; text++, start++)
        if (*text != *start)
            return false;
    return true;
}

/* The word is SIZE@ADDRESS:LINE, of which the size says nothing new. */
static void take_place(const char *text, void (*each)(u64 physical, u32 interrupt_line))
{
    while (*text != '\0' && *text != ' ' && *text != '@')
        text++;
    if (*text != '@')
        return;
    text++;
    u64 physical = take_number(&text);
    if (*text != ':')
        return;
    text++;
    each(physical, (u32)take_number(&text));
}

void virtio_mmio_each_place(const char *command_line, void (*each)(u64 physical, u32 interrupt_line))
{
    bool is_told = false;
    for (const char *at = command_line; *at != '\0'; at++) {
        if ((at == command_line || at[-1] == ' ') && starts_with(at, WORD)) {
            is_told = true;
            take_place(at + sizeof WORD - 1, each);
        }
    }
    for (u32 i = 0; !is_told && i < MICROVM_PLACES; i++)
        each(MICROVM_PLACES_AT + i * (u64)MICROVM_PLACE_SIZE, MICROVM_FIRST_LINE + i);
}
