#include "socket/datagram-queue.h"

#include "core/packet.h"
#include "core/panic.h"

static struct queued_datagram pool[QUEUED_DATAGRAMS];
static u32 never_used; /* entries of the pool from here on */
static struct list released = LIST_HEAD(released);

/* Packets of the datagrams in all queues. */
static u32 queued_packets;

static struct queued_datagram *of_link(struct list *link) { return CONTAINER_OF(link, struct queued_datagram, link); }

static struct queued_datagram *queued_new(void)
{
    struct list *link = list_take_first(&released);
    if (link != NULL)
        return of_link(link);
    return never_used < QUEUED_DATAGRAMS ? &pool[never_used++] : NULL;
}

void datagram_queue_init(struct datagram_queue *queue)
{
    list_init(&queue->datagrams);
    queue->occupied = 0;
}

static u32 packets_of(const struct datagram *datagram)
{
    u32 count = 0;
    LIST_EACH(link, &datagram->packets)
        count++;
    return count;
}

static u32 memory_of(u32 packets) { return sizeof(struct queued_datagram) + packets * sizeof(struct packet); }

static bool has_room(const struct datagram_queue *queue, u32 room, u32 packets)
{
    if (list_is_empty(&queue->datagrams))
        return packets <= QUEUED_PACKETS - queued_packets;
    u32 bytes = memory_of(packets);
    return queue->occupied <= room && bytes <= room - queue->occupied
           && queued_packets + packets <= QUEUED_PACKETS_BEHIND_OTHERS;
}

static void move(struct datagram *to, struct datagram *from)
{
    list_init(&to->packets);
    for (struct list *link; (link = list_take_first(&from->packets)) != NULL;)
        list_append(&to->packets, link);
    to->length = from->length;
    to->sum = from->sum;
}

bool datagram_queue_append(struct datagram_queue *queue, u32 room, struct endpoint from, struct datagram *datagram)
{
    u32 packets = packets_of(datagram);
    if (!has_room(queue, room, packets))
        return false;
    struct queued_datagram *queued = queued_new();
    if (queued == NULL)
        return false;
    move(&queued->datagram, datagram);
    queued->from = from;
    queued->packets = packets;
    list_append(&queue->datagrams, &queued->link);
    queue->occupied += memory_of(packets);
    queued_packets += packets;
    return true;
}

struct queued_datagram *datagram_queue_first(const struct datagram_queue *queue)
{
    struct list *link = list_first(&queue->datagrams);
    return link != NULL ? of_link(link) : NULL;
}

void datagram_queue_drop_first(struct datagram_queue *queue)
{
    struct queued_datagram *first = datagram_queue_first(queue);
    ASSERT(first != NULL, "only a datagram that is there is dropped");
    list_remove(&first->link);
    queue->occupied -= memory_of(first->packets);
    queued_packets -= first->packets;
    datagram_free(&first->datagram);
    list_append(&released, &first->link);
}

void datagram_queue_clear(struct datagram_queue *queue)
{
    while (datagram_queue_first(queue) != NULL)
        datagram_queue_drop_first(queue);
}
