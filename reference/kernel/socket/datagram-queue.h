/*
 * The datagrams that wait in a socket to be received, oldest first.
 *
 * Room is counted as memory that a datagram occupies, not as bytes that it carries: a flood of tiny datagrams must not
 * take more packets out of the pool than one of large ones. An empty queue takes any datagram, however small its room.
 *
 * Anybody can send to sockets that nobody reads. So all queues together leave half of the pool to the rest of the network,
 * and of their own half the last quarter is for queues that are empty: a socket that is read goes on hearing.
 */
#ifndef SOCKET_DATAGRAM_QUEUE_H
#define SOCKET_DATAGRAM_QUEUE_H

#include "core/list.h"
#include "core/types.h"
#include "net/udp.h"

/* What all queues together hold. Most datagrams hold one packet, and none holds less. */
enum { QUEUED_PACKETS = PACKETS / 2, QUEUED_PACKETS_BEHIND_OTHERS = QUEUED_PACKETS / 4 * 3 };
enum { QUEUED_DATAGRAMS = QUEUED_PACKETS };

struct queued_datagram {
    struct list link;
    struct endpoint from;
    struct datagram datagram;
    u32 packets;
};

struct datagram_queue {
    struct list datagrams;
    u32 occupied; /* bytes of memory */
};

void datagram_queue_init(struct datagram_queue *queue);

/* Moves the datagram to the end of the queue; false if there is no room, and then the datagram is as it was. */
bool datagram_queue_append(struct datagram_queue *queue, u32 room, struct endpoint from, struct datagram *datagram);

/* The oldest, or NULL. */
struct queued_datagram *datagram_queue_first(const struct datagram_queue *queue);

/* Frees the oldest; there must be one. */
void datagram_queue_drop_first(struct datagram_queue *queue);

void datagram_queue_clear(struct datagram_queue *queue);

#endif
