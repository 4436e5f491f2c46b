#include "drivers/devices.h"

#include "core/panic.h"
#include "drivers/serial.h"
#include "drivers/virtio-console.h"
#include "drivers/virtio-mmio.h"
#include "drivers/virtio-net.h"
#include "drivers/virtio-pci.h"

enum { VIRTIO_DEVICES = 8 };

static struct virtio_device devices[VIRTIO_DEVICES];
static u32 device_count;
static bool has_console;

/* The device at the end of the table has been found. */
static void start_found(void)
{
    struct virtio_device *device = &devices[device_count++];
    if (device->type == VIRTIO_NETWORK)
        virtio_net_start(device);
    else if (device->type == VIRTIO_CONSOLE && !has_console)
        has_console = virtio_console_start(device);
}

static void look_at_place(u64 physical, u32 interrupt_line)
{
    if (device_count < VIRTIO_DEVICES && virtio_mmio_probe(&devices[device_count], physical, interrupt_line))
        start_found();
}

static void look_at_function(struct pci_address address, u16 vendor, u16 device_id)
{
    if (device_count < VIRTIO_DEVICES && virtio_pci_probe(&devices[device_count], address, vendor, device_id))
        start_found();
}

void devices_start(const char *command_line)
{
    pci_each(look_at_function);
    virtio_mmio_each_place(command_line, look_at_place);
    if (!has_console && !serial_start())
        log_line("console: neither a virtio port nor a serial one; nobody can read what the program writes");
    devices_poll();
}

struct poll devices_poll(void)
{
    const struct poll frames = virtio_net_poll();
    virtio_console_poll();
    serial_poll();
    devices_flush();
    return frames;
}

void devices_flush(void)
{
    virtio_net_flush();
    virtio_console_flush();
}
