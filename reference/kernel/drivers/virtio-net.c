/*
 * Each frame is one buffer with its virtio header: it is received into a packet of the pool, and sent from the packet
 * that the network made it in. The link's frames are bounded, so a frame that takes several receive buffers (MRG_RXBUF)
 * is one that is too long: all of its buffers are dropped.
 */
#include "drivers/virtio-net.h"

#include "core/panic.h"
#include "memory.h"
#include "net/interface.h"

#define FEATURE_MAC (1ull << 5)
#define FEATURE_MRG_RXBUF (1ull << 15)
#define FEATURE_STATUS (1ull << 16)

enum { CONFIG_MAC = 0, CONFIG_STATUS = 6, LINK_IS_UP = 1 };
enum { QUEUE_RECEIVE = 0, QUEUE_TRANSMIT = 1, QUEUE_SIZE = 256 };

/* Most frames that a card hands over in one poll: timers and threads are looked at in between. */
enum { FRAMES_AT_ONCE = 64 };

/* Flags, segmentation and checksum offload are never used: only the number of buffers matters. */
enum { HEADER_SIZE = 12, HEADER_BUFFERS = 10 };

/*
 * Behind its header a frame begins so that its IP header is aligned; the end of a packet takes a little more than a
 * frame.
 */
enum { RECEIVE_START = 6, RECEIVE_SIZE = PACKET_ROOM - RECEIVE_START };

_Static_assert(RECEIVE_SIZE >= HEADER_SIZE + ETHERNET_HEADER_SIZE + INTERFACE_MTU, "a packet holds any frame");
_Static_assert((RECEIVE_START + HEADER_SIZE) % 2 == 0, "sums need even addresses: see net/checksum.h");

struct card {
    struct virtio_device *device;
    struct interface *interface;
    struct virtqueue receive, transmit;
    u32 to_drop; /* receive buffers that still belong to a frame that is dropped */
    u64 frames_dropped_full, frames_dropped_long, frames_dropped_short;
    VIRTQUEUE_MEMORY(QUEUE_SIZE) receive_memory, transmit_memory;
};

static struct card cards[NETWORK_CARDS];
static u32 card_count;

static void free_outstanding(struct virtqueue *queue)
{
    for (void *token; (token = virtqueue_take_back(queue)) != NULL;)
        packet_free(token);
}

static void fail(struct card *card)
{
    if (card->device->is_broken)
        return;
    log_line("%s: the card is broken and is not used any more", card->interface->name);
    virtio_fail(card->device);
    interface_set_up(card->interface, false);
    free_outstanding(&card->receive);
    free_outstanding(&card->transmit);
}

/* --- Receiving --- */

/* Gives the device as many buffers as there are. The pool may be empty: then the next poll tries again. */
static void refill(struct card *card)
{
    while (card->receive.room > 0) {
        struct packet *packet = packet_new();
        if (packet == NULL)
            break;
        packet->start = RECEIVE_START;
        virtqueue_add(&card->receive, machine_physical(packet_data(packet)), RECEIVE_SIZE, DEVICE_WRITES, packet);
    }
    virtio_publish(card->device, &card->receive);
}

/* How many buffers the frame takes that begins in this one. */
static u32 buffers_of(const struct card *card, struct packet *packet)
{
    if ((card->device->features & FEATURE_MRG_RXBUF) == 0)
        return 1;
    const u8 *bytes = packet_data(packet);
    return bytes[HEADER_BUFFERS] | (u32)bytes[HEADER_BUFFERS + 1] << 8;
}

/* What a used buffer holds: a frame, which is handed over; or part of one that is dropped. */
static void take_buffer(struct card *card, struct packet *packet, u32 written)
{
    if (card->to_drop > 0) {
        card->to_drop--;
        packet_free(packet);
        return;
    }
    u32 buffers = written < HEADER_SIZE ? 1 : buffers_of(card, packet);
    if (written <= HEADER_SIZE || buffers != 1) {
        if (written <= HEADER_SIZE)
            card->frames_dropped_short++;
        else
            card->frames_dropped_long++;
        packet_free(packet);
        if (buffers == 0 || buffers > card->receive.size)
            fail(card);
        else
            card->to_drop = buffers - 1;
        return;
    }
    packet->length = (u16)written;
    packet_pull(packet, HEADER_SIZE);
    interface_receive(card->interface, packet);
}

/*
 * Interrupts are wanted for the next frame. The wish may come too late for what is there by then, so the queue is
 * looked at once more. None is wanted while there are frames left.
 */
static void receive(struct card *card)
{
    void *token;
    u32 written;
    u32 left = FRAMES_AT_ONCE;
    while (!card->device->is_broken && virtqueue_has_used(&card->receive) && left > 0) {
        for (; left > 0 && !card->device->is_broken && virtqueue_take(&card->receive, &token, &written); left--)
            take_buffer(card, token, written);
        if (!virtqueue_has_used(&card->receive))
            virtqueue_expect(&card->receive, 1);
    }
    if (!card->device->is_broken && card->receive.room > 0)
        refill(card);
}

/* --- Transmitting --- */

/* Sent packets are freed at every poll; an interrupt is wanted only when half of those under way wait for that. */
static void free_sent(struct card *card)
{
    void *token;
    u32 written;
    if (!virtqueue_has_used(&card->transmit))
        return;
    while (virtqueue_take(&card->transmit, &token, &written))
        packet_free(token);
    virtqueue_expect(&card->transmit, (u16)(1 + virtqueue_outstanding(&card->transmit) / 2));
}

static void transmit(struct interface *interface, struct packet *frame)
{
    struct card *card = interface->driver;
    if (card->transmit.room == 0)
        free_sent(card);
    if (card->device->is_broken || card->transmit.room == 0) {
        card->frames_dropped_full++;
        packet_free(frame);
        return;
    }
    ASSERT(frame->start >= HEADER_SIZE, "a frame has room for the header before it");
    __builtin_memset(packet_push(frame, HEADER_SIZE), 0, HEADER_SIZE);
    virtqueue_add(&card->transmit, machine_physical(packet_data(frame)), frame->length, DEVICE_READS, frame);
}

/* --- The card as a whole --- */

static void read_link(struct card *card)
{
    u8 status[2] = {LINK_IS_UP, 0};
    if (card->device->is_broken)
        return;
    card->device->config_has_changed = false;
    if ((card->device->features & FEATURE_STATUS) != 0)
        virtio_read_config(card->device, CONFIG_STATUS, status, sizeof status);
    interface_set_up(card->interface, (status[0] & LINK_IS_UP) != 0);
}

/* Without an address of its own a card gets one that is marked as made up locally. */
static struct ethernet_address read_hardware_address(struct virtio_device *device)
{
    struct ethernet_address address;
    if ((device->features & FEATURE_MAC) != 0) {
        virtio_read_config(device, CONFIG_MAC, address.bytes, sizeof address.bytes);
        return address;
    }
    machine_random(address.bytes, sizeof address.bytes);
    address.bytes[0] = (u8)((address.bytes[0] & 0xfc) | 2);
    return address;
}

static bool start_queues(struct card *card)
{
    struct virtio_device *device = card->device;
    bool event_index = (device->features & VIRTIO_F_EVENT_IDX) != 0;
    u16 receive_size = virtio_queue_size(device, QUEUE_RECEIVE, QUEUE_SIZE);
    u16 transmit_size = virtio_queue_size(device, QUEUE_TRANSMIT, QUEUE_SIZE);
    if (receive_size == 0 || transmit_size == 0)
        return false;
    VIRTQUEUE_INIT(&card->receive, &card->receive_memory, QUEUE_RECEIVE, receive_size, event_index);
    VIRTQUEUE_INIT(&card->transmit, &card->transmit_memory, QUEUE_TRANSMIT, transmit_size, event_index);
    device->transport->start_queue(device, &card->receive);
    device->transport->start_queue(device, &card->transmit);
    return true;
}

void virtio_net_start(struct virtio_device *device)
{
    if (card_count == NETWORK_CARDS
        || !virtio_start(device, FEATURE_MAC | FEATURE_STATUS | FEATURE_MRG_RXBUF | VIRTIO_F_EVENT_IDX))
        return;
    struct card *card = &cards[card_count];
    card->device = device;
    struct ethernet_address hardware_address = read_hardware_address(device);
    if (!start_queues(card) || !device->transport->enable_interrupt(device)) {
        log_line("virtio-net: a card has no queues or no interrupt; it is not used");
        virtio_fail(device);
        return;
    }
    card->interface = interface_add(&hardware_address, transmit, card);
    if (card->interface == NULL) {
        virtio_fail(device);
        return;
    }
    card_count++;
    virtio_ready(device);
    refill(card);
    virtqueue_expect(&card->receive, 1);
    read_link(card);
}

static void poll(struct card *card)
{
    free_sent(card);
    receive(card);
    if (card->receive.is_broken || card->transmit.is_broken)
        fail(card);
    if (card->device->config_has_changed)
        read_link(card);
}

static bool has_frames(void)
{
    for (u32 i = 0; i < card_count; i++)
        if (!cards[i].device->is_broken && virtqueue_has_used(&cards[i].receive))
            return true;
    return false;
}

struct poll virtio_net_poll(void)
{
    /* The time is not looked at where there is nothing: this runs at every entry. */
    u64 start_ns = has_frames() ? machine_now_ns() : 0;
    for (u32 i = 0; i < card_count; i++)
        if (!cards[i].device->is_broken)
            poll(&cards[i]);
    return (struct poll){
        .frames_ns = start_ns == 0 ? 0 : machine_now_ns() - start_ns,
        .has_more = has_frames(),
    };
}

void virtio_net_flush(void)
{
    for (u32 i = 0; i < card_count; i++)
        if (!cards[i].device->is_broken)
            virtio_publish(cards[i].device, &cards[i].transmit);
}

bool virtio_net_is_sending(void)
{
    for (u32 i = 0; i < card_count; i++)
        if (!cards[i].device->is_broken && virtqueue_outstanding(&cards[i].transmit) > 0)
            return true;
    return false;
}
