#include "core/packet.h"

#include "core/panic.h"

_Static_assert(PACKET_HEADROOM < PACKET_ROOM, "a packet holds more than headers");

static struct packet pool[PACKETS];
static struct list free_packets = LIST_HEAD(free_packets);

/* Those of the pool that were never in use: they need no list. */
static u32 untouched = PACKETS;

static u32 listed;
static u32 withheld;

u32 packets_free(void)
{
    u32 available = untouched + listed;
    return available > withheld ? available - withheld : 0;
}

void packets_withhold(u32 count) { withheld = count; }

static struct packet *take(void)
{
    if (listed == 0)
        return &pool[PACKETS - untouched--];
    listed--;
    return CONTAINER_OF(list_take_first(&free_packets), struct packet, link);
}

struct packet *packet_new(void)
{
    if (packets_free() == 0)
        return NULL;
    struct packet *packet = take();
    list_init(&packet->link);
    packet->start = PACKET_HEADROOM;
    packet->length = 0;
    for (u32 i = 0; i < sizeof(packet->owner); i++)
        packet->owner[i] = 0;
    return packet;
}

void packet_free(struct packet *packet)
{
    ASSERT(packet >= pool && packet < pool + PACKETS, "a packet comes from the pool");
    ASSERT(listed < PACKETS, "a packet is freed once");
    list_remove(&packet->link);
    /* The last one used first: it is still in the cache. */
    list_insert_before(free_packets.next, &packet->link);
    listed++;
}

void packet_free_list(struct list *packets)
{
    for (struct list *link; (link = list_take_first(packets)) != NULL;)
        packet_free(CONTAINER_OF(link, struct packet, link));
}
