/* How much a queue takes, and that what it gives back can be used again. */
#include "../check.h"
#include "core/packet.h"
#include "host.h"
#include "socket/datagram-queue.h"

enum { ROOM = 212992, BYTES = 65507 };

static const struct endpoint from = { .address = 0x7f000001, .port = 7 };

static bool append(struct datagram_queue *queue, u32 room, u32 length)
{
    struct datagram datagram;
    CHECK(datagram_new(&datagram, length));
    bool taken = datagram_queue_append(queue, room, from, &datagram);
    CHECK(list_is_empty(&datagram.packets) == taken);
    if (!taken)
        datagram_free(&datagram);
    return taken;
}

/* What the specification promises of every socket whose buffer was never set. */
static void test_promised_room(void)
{
    struct datagram_queue queue;
    datagram_queue_init(&queue);
    for (u32 i = 0; i < 16; i++)
        CHECK(append(&queue, ROOM, i < 15 ? BYTES / 16 : BYTES - 15 * (BYTES / 16)));
    datagram_queue_clear(&queue);
    CHECK(append(&queue, ROOM, BYTES));
    datagram_queue_clear(&queue);
    CHECK(queue.occupied == 0 && datagram_queue_first(&queue) == NULL);
}

static void test_bounds(void)
{
    struct datagram_queue queue;
    datagram_queue_init(&queue);
    CHECK(append(&queue, 1, BYTES)); /* into an empty queue */
    CHECK(!append(&queue, 1, 0));
    CHECK(datagram_queue_first(&queue)->datagram.length == BYTES);
    datagram_queue_drop_first(&queue);
    u32 taken = 0;
    while (append(&queue, ROOM, 0))
        taken++;
    CHECK(taken > 16 && taken < 128);
    CHECK(queue.occupied <= ROOM);
    datagram_queue_clear(&queue);
}

static void test_order(void)
{
    struct datagram_queue queue;
    datagram_queue_init(&queue);
    for (u32 i = 1; i <= 3; i++)
        append(&queue, ROOM, i);
    for (u32 i = 1; i <= 3; i++) {
        CHECK(datagram_queue_first(&queue)->datagram.length == i);
        CHECK(datagram_queue_first(&queue)->from.port == from.port);
        datagram_queue_drop_first(&queue);
    }
    CHECK(datagram_queue_first(&queue) == NULL);
}

/* More datagrams than there are records pass through. */
static void test_pool(void)
{
    const u32 free_before = packets_free();
    struct datagram_queue queue;
    datagram_queue_init(&queue);
    for (u32 i = 0; i < 3 * QUEUED_DATAGRAMS; i++) {
        append(&queue, ROOM, 1);
        datagram_queue_drop_first(&queue);
    }
    CHECK(packets_free() == free_before);
}

/* Sockets that nobody reads take neither the pool from the drivers nor the room from a socket that is read. */
static void test_unread_queues(void)
{
    static struct datagram_queue queues[64];
    const u32 free_before = packets_free();
    struct datagram_queue read_queue;
    datagram_queue_init(&read_queue);
    for (size_t i = 0; i < COUNT_OF(queues); i++) {
        datagram_queue_init(&queues[i]);
        while (append(&queues[i], ROOM, 1))
            continue;
    }
    CHECK(free_before - packets_free() <= QUEUED_PACKETS);
    CHECK(append(&read_queue, ROOM, BYTES));
    datagram_queue_clear(&read_queue);
    for (size_t i = 0; i < COUNT_OF(queues); i++)
        datagram_queue_clear(&queues[i]);
    CHECK(packets_free() == free_before);
}

int main(void)
{
    test_promised_room();
    test_bounds();
    test_order();
    test_pool();
    test_unread_queues();
    return 0;
}
