/* Virtio devices (virtio 1.2), whatever bus they are on: their start, and the transport that the bus gives them. */
#ifndef DRIVERS_VIRTIO_H
#define DRIVERS_VIRTIO_H

#include "drivers/virtio-ring.h"

enum virtio_device_type { VIRTIO_NETWORK = 1, VIRTIO_CONSOLE = 3 };

#define VIRTIO_F_EVENT_IDX (1ull << 29)
#define VIRTIO_F_VERSION_1 (1ull << 32)

struct virtio_device;

/* What a bus does with the registers of a device. */
struct virtio_transport {
    u64 (*read_features)(struct virtio_device *device);
    void (*write_features)(struct virtio_device *device, u64 features);
    u8 (*read_status)(struct virtio_device *device);
    void (*write_status)(struct virtio_device *device, u8 status);
    /* The most buffers that a queue can have; 0 if there is no such queue. */
    u16 (*queue_size_max)(struct virtio_device *device, u16 index);
    /* Tells the device where the queue is and lets it run; sets its doorbell. */
    void (*start_queue)(struct virtio_device *device, struct virtqueue *queue);
    void (*notify)(struct virtio_device *device, struct virtqueue *queue);
    u8 (*read_config)(struct virtio_device *device, u32 offset);
    /* Changes whenever the device changes its configuration. */
    u32 (*config_generation)(struct virtio_device *device);
    /* Lets the device interrupt, and takes its interrupts back. False if there is no interrupt for it. */
    bool (*enable_interrupt)(struct virtio_device *device);
};

struct virtio_device {
    const struct virtio_transport *transport;
    enum virtio_device_type type;
    u64 features; /* that both sides agreed on */
    bool is_broken;
    bool config_has_changed; /* set by the interrupt, taken back by the driver */
    /* Registers, as the transport uses them. */
    volatile u8 *registers; /* mmio: all; pci: the common configuration */
    volatile u8 *notify;    /* pci: the doorbells */
    u32 notify_multiplier;
    u32 notify_size;
    volatile u8 *interrupt_status;
    volatile u8 *config;
    u32 interrupt_line;
    volatile u8 *msix_table; /* pci: NULL without MSI-X */
};

/* Resets the device and agrees on the features in `wanted` that it offers; VERSION_1 is a must. False if that fails. */
bool virtio_start(struct virtio_device *device, u64 wanted);

/* The size for a queue of at most `wanted` buffers: a power of two, or 0 if there is no such queue. */
u16 virtio_queue_size(struct virtio_device *device, u16 index, u16 wanted);

/* All queues are there: the device may work. */
void virtio_ready(struct virtio_device *device);

/* The device did what cannot be: it is stopped for good. */
void virtio_fail(struct virtio_device *device);

/* Lets the device see what was added to the queue, and tells it if it wants that. */
void virtio_publish(struct virtio_device *device, struct virtqueue *queue);

/* Bytes of the configuration, all of one generation. */
void virtio_read_config(struct virtio_device *device, u32 offset, u8 *bytes, u32 count);

#endif
