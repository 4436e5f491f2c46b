#include "net/packets.h"

#include "core/panic.h"
#include "net/checksum.h"

static struct packet *packet_at(struct list *node) { return CONTAINER_OF(node, struct packet, link); }

struct packet *packets_first(const struct list *packets)
{
    struct list *node = list_first(packets);
    ASSERT(node != NULL, "a message has a packet");
    return packet_at(node);
}

u32 packets_length(const struct list *packets)
{
    u32 length = 0;
    LIST_EACH(node, packets)
        length += packet_at(node)->length;
    return length;
}

u64 packets_sum(u64 sum, const struct list *packets)
{
    LIST_EACH(node, packets)
        sum = checksum_add(sum, packet_data(packet_at(node)), packet_at(node)->length);
    return sum;
}

void packets_trim(struct list *packets, u32 length)
{
    LIST_EACH(node, packets) {
        struct packet *packet = packet_at(node);
        packet->length = (u16)min_u64(packet->length, length);
        length -= packet->length;
        if (packet->length == 0 && node != list_first(packets)) {
            list_remove(node);
            packet_free(packet);
        }
    }
}

void packets_move(struct list *from, struct list *to)
{
    for (struct list *node; (node = list_take_first(from)) != NULL;)
        list_append(to, node);
}
