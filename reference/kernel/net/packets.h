/* Lists of packets that together are one message. */
#ifndef NET_PACKETS_H
#define NET_PACKETS_H

#include "core/packet.h"

/* The first packet of a list that has one. */
struct packet *packets_first(const struct list *packets);

u32 packets_length(const struct list *packets);

/* Adds all their data to a checksum. */
u64 packets_sum(u64 sum, const struct list *packets);

/* Cuts the end off, so that `length` bytes are left; packets without data are freed, but for the first. */
void packets_trim(struct list *packets, u32 length);

/* Appends all to another list. */
void packets_move(struct list *from, struct list *to);

#endif
