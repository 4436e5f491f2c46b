#include "drivers/virtio.h"

#include "core/panic.h"

enum virtio_status {
    STATUS_ACKNOWLEDGE = 1,
    STATUS_DRIVER = 2,
    STATUS_DRIVER_OK = 4,
    STATUS_FEATURES_OK = 8,
    STATUS_FAILED = 128,
};

/* A reset ends at once in every device that is known; one that never ends is not waited for. */
enum { RESET_READS = 1000, GENERATION_READS = 1000 };

static bool reset(struct virtio_device *device)
{
    device->transport->write_status(device, 0);
    for (u32 i = 0; i < RESET_READS; i++)
        if (device->transport->read_status(device) == 0)
            return true;
    return false;
}

static void add_status(struct virtio_device *device, u8 status)
{
    device->transport->write_status(device, device->transport->read_status(device) | status);
}

bool virtio_start(struct virtio_device *device, u64 wanted)
{
    if (!reset(device)) {
        log_line("virtio: a device of type %u does not end its reset; it is left alone", device->type);
        return false;
    }
    add_status(device, STATUS_ACKNOWLEDGE);
    add_status(device, STATUS_DRIVER);
    u64 offered = device->transport->read_features(device);
    device->features = offered & (wanted | VIRTIO_F_VERSION_1);
    device->transport->write_features(device, device->features);
    add_status(device, STATUS_FEATURES_OK);
    bool agreed = (device->features & VIRTIO_F_VERSION_1) != 0
                  && (device->transport->read_status(device) & STATUS_FEATURES_OK) != 0;
    if (!agreed) {
        log_line("virtio: a device of type %u offers features %lx, without version 1; start QEMU with "
                 "-global virtio-mmio.force-legacy=false", device->type, (unsigned long)offered);
        virtio_fail(device);
    }
    return agreed;
}

u16 virtio_queue_size(struct virtio_device *device, u16 index, u16 wanted)
{
    u16 most = device->transport->queue_size_max(device, index);
    if (most == 0)
        return 0;
    while (wanted > most)
        wanted /= 2;
    return wanted;
}

void virtio_ready(struct virtio_device *device) { add_status(device, STATUS_DRIVER_OK); }

void virtio_fail(struct virtio_device *device)
{
    device->is_broken = true;
    device->transport->write_status(device, 0);
    device->transport->write_status(device, STATUS_FAILED);
}

void virtio_publish(struct virtio_device *device, struct virtqueue *queue)
{
    if (virtqueue_publish(queue))
        device->transport->notify(device, queue);
}

void virtio_read_config(struct virtio_device *device, u32 offset, u8 *bytes, u32 count)
{
    for (u32 reads = 0; reads < GENERATION_READS; reads++) {
        u32 generation = device->transport->config_generation(device);
        for (u32 i = 0; i < count; i++)
            bytes[i] = device->transport->read_config(device, offset + i);
        if (device->transport->config_generation(device) == generation)
            return;
    }
}
