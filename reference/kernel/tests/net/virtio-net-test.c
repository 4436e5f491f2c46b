/*
 * The driver of network cards with a device that is played by the test: what it receives, sends, and is lied to
 * about.
 */
#include <string.h>

#include "check.h"
#include "core/command-line.h"
#include "drivers/virtio-net.h"
#include "fake-machine.h"
#include "net/bytes.h"
#include "net/interface.h"
#include "net/network.h"
#include "net/statistics.h"

/* --- A device --- */

enum { QUEUE_MAX = 256, FRAMES_AT_ONCE = 64 };

struct played {
    struct virtio_device device;
    struct virtqueue *queues[2];
    u16 seen[2], used[2];
    u32 notifications;
    u8 status, config[8];
};

static struct played played[NETWORK_CARDS];
static struct played *at; /* the one at hand */

static struct played *of(struct virtio_device *device) { return CONTAINER_OF(device, struct played, device); }

static u64 read_features(struct virtio_device *device)
{
    (void)device;
    return UINT64_MAX;
}

static void write_features(struct virtio_device *device, u64 features)
{
    (void)device;
    CHECK_EQUAL(features, VIRTIO_F_VERSION_1 | VIRTIO_F_EVENT_IDX | 1 << 5 | 1 << 15 | 1 << 16);
}

static u8 read_status(struct virtio_device *device) { return of(device)->status; }
static void write_status(struct virtio_device *device, u8 status) { of(device)->status = status; }

static u16 queue_size_max(struct virtio_device *device, u16 index)
{
    (void)device;
    return index < 2 ? QUEUE_MAX : 0;
}

static void start_queue(struct virtio_device *device, struct virtqueue *queue)
{
    CHECK_EQUAL(queue->size, QUEUE_MAX);
    of(device)->queues[queue->index] = queue;
}

static void notify(struct virtio_device *device, struct virtqueue *queue)
{
    (void)queue;
    of(device)->notifications++;
}

static u8 read_config(struct virtio_device *device, u32 offset) { return of(device)->config[offset]; }

static u32 config_generation(struct virtio_device *device)
{
    (void)device;
    return 0;
}

static bool enable_interrupt(struct virtio_device *device)
{
    (void)device;
    return true;
}

static const struct virtio_transport transport = {
    read_features, write_features, read_status, write_status,      queue_size_max,
    start_queue,   notify,         read_config, config_generation, enable_interrupt,
};

static bool has_next(u32 queue) { return *at->queues[queue]->available_index != at->seen[queue]; }

/* The next buffer that the driver gave. */
static struct virtqueue_descriptor next_buffer(u32 queue, u16 *id)
{
    struct virtqueue *ring = at->queues[queue];
    CHECK(has_next(queue));
    *id = ring->available_ring[at->seen[queue]++ % QUEUE_MAX];
    CHECK(*id < QUEUE_MAX);
    *(u16 *)ring->available_event = at->seen[queue]; /* it wants to hear of the next */
    return ring->descriptors[*id];
}

static void give_back(u32 queue, u16 id, u32 length)
{
    struct virtqueue *ring = at->queues[queue];
    struct virtqueue_used_element *element = (void *)&ring->used_elements[at->used[queue]++ % QUEUE_MAX];
    *element = (struct virtqueue_used_element){id, length};
    *(u16 *)ring->used_index = at->used[queue];
}

/* A frame that is for this card but of no known type, with so many buffers in its header. */
static void device_receives(u32 length, u16 buffers, u32 said_length)
{
    u16 id;
    struct virtqueue_descriptor descriptor = next_buffer(0, &id);
    u8 *bytes = (u8 *)(uintptr_t)descriptor.address;
    CHECK_EQUAL(descriptor.flags, 2);
    CHECK(descriptor.length >= 12 + 1514);
    memset(bytes, 0, descriptor.length);
    bytes[10] = (u8)buffers;
    bytes[11] = (u8)(buffers >> 8);
    memcpy(bytes + 12, at->config, 6);
    CHECK(length <= descriptor.length);
    give_back(0, id, said_length);
}

/* --- Tests --- */

static void begin(u32 card)
{
    static const u8 hardware_address[6] = {2, 0, 0, 0, 0, 9};
    at = &played[card];
    at->device.transport = &transport;
    at->device.type = VIRTIO_NETWORK;
    memcpy(at->config, hardware_address, 6);
    at->config[6] = 1;
    virtio_net_start(&at->device);
    CHECK_EQUAL(interface_count, card + 2);
    CHECK(interfaces[card + 1].is_up);
    CHECK_EQUAL(at->status & 4, 4);
    virtio_net_flush();
    while (has_next(1)) { /* the announcement */
        u16 id;
        next_buffer(1, &id);
        give_back(1, id, 0);
    }
    virtio_net_poll();
}

/* Frames that the network has seen. */
static u64 seen(void)
{
    while (virtio_net_poll().has_more) {}
    return net_statistics.ethernet.received;
}

static void receives(void)
{
    u64 before = seen();
    for (u32 round = 0; round < 1000; round++) {
        u32 count = 1 + round % QUEUE_MAX;
        for (u32 i = 0; i < count; i++)
            device_receives(60, 1, 12 + 60);
        CHECK_EQUAL(seen() - before, count);
        CHECK_EQUAL(packets_free(), PACKETS - QUEUE_MAX);
        before += count;
    }
}

/* Whether the device is to interrupt for the next frame. */
static bool is_expected(void) { return *at->queues[0]->used_event == at->used[0]; }

static void a_poll_takes_so_many_frames_and_no_more(void)
{
    u64 before = seen();
    CHECK(is_expected());
    for (u32 i = 0; i < FRAMES_AT_ONCE + 1; i++)
        device_receives(60, 1, 12 + 60);
    CHECK(virtio_net_poll().has_more);
    CHECK_EQUAL(net_statistics.ethernet.received - before, FRAMES_AT_ONCE);
    CHECK(!is_expected()); /* whoever knows that there are more needs no interrupt */
    CHECK(!virtio_net_poll().has_more);
    CHECK_EQUAL(net_statistics.ethernet.received - before, FRAMES_AT_ONCE + 1);
    CHECK(is_expected());
    for (u32 i = 0; i < FRAMES_AT_ONCE; i++)
        device_receives(60, 1, 12 + 60);
    CHECK(!virtio_net_poll().has_more);
    CHECK(is_expected());
}

static void frames_too_short_or_long(void)
{
    u64 before = seen();
    device_receives(60, 1, 12);
    device_receives(60, 1, 3);
    device_receives(60, 1, 0);
    CHECK_EQUAL(seen() - before, 0);
    device_receives(60, 3, 1500); /* this and two more */
    device_receives(60, 1, 1500);
    CHECK_EQUAL(seen() - before, 0);
    device_receives(60, 1, 1500);
    device_receives(60, 1, 72);
    CHECK_EQUAL(seen() - before, 1);
    CHECK_EQUAL(packets_free(), PACKETS - QUEUE_MAX);
}

static void an_empty_pool(void)
{
    u64 before = seen();
    packets_withhold(packets_free());
    for (u32 i = 0; i < QUEUE_MAX; i++)
        device_receives(60, 1, 72);
    CHECK_EQUAL(seen() - before, QUEUE_MAX);
    CHECK(has_next(0)); /* those that were freed are given again */
    packets_withhold(0);
    virtio_net_poll();
    for (u32 i = 0; i < QUEUE_MAX; i++)
        device_receives(60, 1, 72);
    CHECK_EQUAL(seen() - before, 2 * QUEUE_MAX);
}

static void sends(void)
{
    struct interface *card = &interfaces[at - played + 1];
    u32 before = at->notifications, free_before = packets_free();
    for (u32 i = 0; i < QUEUE_MAX + 10; i++) { /* ten more than there is room for */
        struct packet *packet = packet_new();
        packet->length = 100;
        memset(packet_data(packet), 0xab, 100);
        card->transmit(card, packet);
    }
    CHECK(!has_next(1)); /* not one by one */
    virtio_net_flush();
    CHECK_EQUAL(at->notifications - before, 1);
    CHECK_EQUAL(packets_free(), free_before - QUEUE_MAX);
    for (u32 i = 0; i < QUEUE_MAX; i++) {
        u16 id;
        struct virtqueue_descriptor descriptor = next_buffer(1, &id);
        const u8 *bytes = (const u8 *)(uintptr_t)descriptor.address;
        CHECK_EQUAL(descriptor.length, 112);
        CHECK_EQUAL(descriptor.flags, 0);
        CHECK(bytes[0] == 0 && bytes[11] == 0 && bytes[12] == 0xab && bytes[111] == 0xab);
        give_back(1, id, 0);
    }
    /* All are sent, which the driver has not seen yet: there is room for another all the same. */
    struct packet *another = packet_new();
    card->transmit(card, another);
    virtio_net_flush();
    u16 id;
    next_buffer(1, &id);
    give_back(1, id, 0);
    virtio_net_poll();
    CHECK_EQUAL(packets_free(), free_before);
}

static void the_link(void)
{
    struct interface *card = &interfaces[at - played + 1];
    at->config[6] = 0;
    at->device.config_has_changed = true;
    virtio_net_poll();
    CHECK(!card->is_up);
    at->config[6] = 1;
    at->device.config_has_changed = true;
    virtio_net_poll();
    CHECK(card->is_up);
    CHECK(!at->device.config_has_changed);
}

/* The card is given up, and all of its packets come back. */
static void is_broken(void)
{
    virtio_net_poll();
    CHECK(at->device.is_broken);
    CHECK(!interfaces[at - played + 1].is_up);
    CHECK_EQUAL(at->status, 128);
    struct interface *card = &interfaces[at - played + 1];
    struct packet *packet = packet_new();
    card->transmit(card, packet);
    virtio_net_flush();
    virtio_net_poll();
    CHECK_EQUAL(packets_free(), PACKETS);
}

int main(void)
{
    command_line_set("net0=10.0.0.1/24");
    network_start();
    begin(0);
    receives();
    a_poll_takes_so_many_frames_and_no_more();
    frames_too_short_or_long();
    an_empty_pool();
    sends();
    the_link();
    device_receives(60, 0, 72); /* a frame in no buffer */
    is_broken();
    begin(1);
    device_receives(60, QUEUE_MAX + 1, 72); /* in more than there are */
    is_broken();
    begin(2);
    device_receives(60, 1, 4000); /* longer than the buffer */
    is_broken();
    begin(3);
    give_back(1, 5, 0); /* sent what it was not given */
    is_broken();
    return 0;
}
