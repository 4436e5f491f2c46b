/*
 * Buffers for packets, from one pool of fixed size. Each is contiguous, with room before the data for the headers that
 * lower layers put there. A longer message is a list of packets (struct list through `link`). An empty pool is normal.
 */
#ifndef CORE_PACKET_H
#define CORE_PACKET_H

#include "core/list.h"
#include "core/types.h"

enum { PACKETS = 2048, PACKET_ROOM = 1984, PACKET_HEADROOM = 96 };

struct packet {
    struct list link;
    u16 start;  /* where the data begins in bytes[] */
    u16 length; /* of the data */
    u8 owner[44]; /* for the layer that holds the packet: cast to a struct of its own */
    _Alignas(16) u8 bytes[PACKET_ROOM];
};

_Static_assert(sizeof(struct packet) == 2048, "two packets fill a page");

/* An empty packet whose data starts behind the headroom, or NULL. */
struct packet *packet_new(void);
void packet_free(struct packet *packet);
void packet_free_list(struct list *packets);
u32 packets_free(void);

/* Testing: the pool behaves as if it had so many packets fewer. */
void packets_withhold(u32 count);

static inline u8 *packet_data(struct packet *packet) { return packet->bytes + packet->start; }

/* Moves the start of the data: forwards over a header that was read, backwards to make room for one. */
static inline u8 *packet_pull(struct packet *packet, u16 count)
{
    packet->start = (u16)(packet->start + count);
    packet->length = (u16)(packet->length - count);
    return packet_data(packet);
}

static inline u8 *packet_push(struct packet *packet, u16 count)
{
    packet->start = (u16)(packet->start - count);
    packet->length = (u16)(packet->length + count);
    return packet_data(packet);
}

#endif
