/*
 * The split virtqueue of virtio 1.2 (2.7), as far as drivers here need it: every buffer is one descriptor.
 *
 * The device shares the rings' memory and may write anything there at any time. So nothing that the driver relies on is
 * kept in it: what is outstanding stands in the slots, and what the device says about it is read once and checked
 * against that. A device that says what cannot be makes the queue broken: it takes and gives nothing any more.
 */
#ifndef DRIVERS_VIRTIO_RING_H
#define DRIVERS_VIRTIO_RING_H

#include "core/types.h"

enum { VIRTQUEUE_SIZE_MAX = 256 };

struct virtqueue_descriptor {
    u64 address;
    u32 length;
    u16 flags;
    u16 next;
};

struct virtqueue_used_element {
    u32 id;
    u32 length;
};

/* What the device reads and writes, for `size` buffers. The last members of the two rings are the event indices. */
#define VIRTQUEUE_MEMORY(entries) \
    struct { \
        _Alignas(64) struct virtqueue_descriptor descriptors[entries]; \
        _Alignas(64) u16 available[(entries) + 3]; \
        _Alignas(64) struct { \
            u16 flags; \
            u16 index; \
            struct virtqueue_used_element elements[entries]; \
            u16 available_event; \
        } used; \
        struct virtqueue_slot slots[entries]; /* the driver's own */ \
    }

/* A buffer that the device has, or a free descriptor. */
struct virtqueue_slot {
    void *token; /* the driver's name for the buffer; NULL: free */
    u32 length;
    u16 next_free;
};

struct virtqueue {
    u16 index; /* at the device */
    u16 size;
    bool has_event_index;
    bool is_broken;
    struct virtqueue_descriptor *descriptors;
    volatile u16 *available_index;
    volatile u16 *available_ring;
    volatile u16 *used_event;
    const volatile u16 *used_flags;
    const volatile u16 *used_index;
    const volatile struct virtqueue_used_element *used_elements;
    const volatile u16 *available_event;
    struct virtqueue_slot *slots;
    u16 first_free;
    u16 room;            /* free descriptors */
    u16 next_available;  /* the driver's copy of the index that it writes */
    u16 told_available;  /* up to here the device has been told */
    u16 next_used;       /* the next element that the device will write */
    volatile void *doorbell; /* of the transport */
};

/* For memory of VIRTQUEUE_MEMORY(entries): `size` (a power of two) of its entries are used. */
#define VIRTQUEUE_INIT(queue, memory, queue_index, queue_size, event_index) \
    virtqueue_init( \
        &(struct virtqueue_parts){ \
            (memory)->descriptors, (memory)->available, &(memory)->used.flags, (memory)->slots, \
            COUNT_OF((memory)->descriptors), \
        }, \
        queue, queue_index, queue_size, event_index)

struct virtqueue_parts {
    struct virtqueue_descriptor *descriptors;
    u16 *available;
    u16 *used;
    struct virtqueue_slot *slots;
    u32 entries;
};

void virtqueue_init(const struct virtqueue_parts *parts, struct virtqueue *queue, u16 index, u16 size,
                    bool has_event_index);

enum virtqueue_access { DEVICE_READS, DEVICE_WRITES };

/*
 * Gives the device a buffer; `token` is not NULL, and the queue must have room. It is not told before
 * virtqueue_publish.
 */
void virtqueue_add(struct virtqueue *queue, u64 physical, u32 length, enum virtqueue_access access, void *token);

/* Lets the device see what was added. True if it wants to be notified. */
bool virtqueue_publish(struct virtqueue *queue);

/*
 * A buffer that the device is done with, and how many bytes it wrote. False if there is none, or the queue is
 * broken.
 */
bool virtqueue_take(struct virtqueue *queue, void **token, u32 *written);

/* Whether the device says that it is done with more. */
bool virtqueue_has_used(const struct virtqueue *queue);

/* Whether the device has the buffer of that token. */
bool virtqueue_has_token(const struct virtqueue *queue, const void *token);

/* After a reset of the device: the token of a buffer that it had, or NULL if it has none any more. */
void *virtqueue_take_back(struct virtqueue *queue);

/* Asks for an interrupt when `count` more buffers are done. They may be by now: so look once more afterwards. */
void virtqueue_expect(struct virtqueue *queue, u16 count);

/* Buffers that the device has. */
static inline u16 virtqueue_outstanding(const struct virtqueue *queue) { return (u16)(queue->size - queue->room); }

#endif
