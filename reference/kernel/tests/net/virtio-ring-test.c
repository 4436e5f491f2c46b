/* A virtqueue with a device that is played by the test: one that behaves, and ones that lie. */
#include <string.h>

#include "check.h"
#include "drivers/virtio-ring.h"
#include "fake-machine.h"
#include "machine.h"

enum { SIZE = 8, ENTRIES = 16 };

static VIRTQUEUE_MEMORY(ENTRIES) memory;
static struct virtqueue queue;
static u32 tokens[64];

/* The device's side, by the layout of virtio 1.2, 2.7. */
static u16 device_seen, device_used;
static u16 *available(void) { return memory.available; }
static u8 *used(void) { return (u8 *)&memory.used; }

static void put_used_index(u16 index) { memcpy(used() + 2, &index, 2); }

static void put_used(u16 at, u32 id, u32 length)
{
    memcpy(used() + 4 + 8 * (at % SIZE), &id, 4);
    memcpy(used() + 8 + 8 * (at % SIZE), &length, 4);
}

static void set_available_event(u16 index) { memcpy(used() + 4 + 8 * SIZE, &index, 2); }

static void begin(bool event_index)
{
    memset(&memory, 0xee, sizeof memory);
    VIRTQUEUE_INIT(&queue, &memory, 3, SIZE, event_index);
    device_seen = device_used = 0;
}

static void add(u32 token) { virtqueue_add(&queue, 0x1000u * token, 100, DEVICE_WRITES, &tokens[token]); }

/* The device takes the next buffer and returns it. */
static void device_does_one(u32 written)
{
    CHECK(device_seen != available()[1]);
    u16 id = available()[2 + device_seen++ % SIZE];
    CHECK(id < SIZE);
    put_used(device_used++, id, written);
    put_used_index(device_used);
}

static bool take(u32 *token, u32 *written)
{
    void *found;
    if (!virtqueue_take(&queue, &found, written))
        return false;
    *token = (u32)((u32 *)found - tokens);
    return true;
}

/* Long enough for all indices to wrap. */
static void a_device_that_behaves(void)
{
    u32 token, written;
    begin(false);
    for (u32 round = 0; round < 30000; round++) {
        u32 count = 1 + round % SIZE;
        for (u32 i = 0; i < count; i++)
            add(i + 1);
        CHECK_EQUAL(queue.room, SIZE - count);
        CHECK(!take(&token, &written));
        CHECK(virtqueue_publish(&queue));
        CHECK(!virtqueue_publish(&queue)); /* nothing new */
        for (u32 i = 0; i < count; i++)
            device_does_one(i);
        CHECK(virtqueue_has_used(&queue));
        for (u32 i = 0; i < count; i++) {
            CHECK(take(&token, &written));
            CHECK_EQUAL(token, i + 1);
            CHECK_EQUAL(written, i);
        }
        CHECK(!virtqueue_has_used(&queue));
        CHECK_EQUAL(virtqueue_outstanding(&queue), 0);
    }
    CHECK(!queue.is_broken);
}

static void descriptors(void)
{
    begin(false);
    add(5);
    struct virtqueue_descriptor *descriptor = &memory.descriptors[available()[2]];
    CHECK_EQUAL(available()[1], 0); /* not before it is published */
    virtqueue_publish(&queue);
    CHECK_EQUAL(available()[1], 1);
    CHECK_EQUAL(descriptor->address, 0x5000);
    CHECK_EQUAL(descriptor->length, 100);
    CHECK_EQUAL(descriptor->flags, 2);
    CHECK(virtqueue_has_token(&queue, &tokens[5]) && !virtqueue_has_token(&queue, &tokens[6]));
}

static void notifications(void)
{
    begin(false);
    add(1);
    used()[0] = 1; /* the device does not want to hear */
    CHECK(!virtqueue_publish(&queue));

    begin(true);
    for (u32 i = 0; i < 3; i++)
        add(i + 1);
    set_available_event(2); /* of the third it does */
    CHECK(virtqueue_publish(&queue));
    add(4);
    CHECK(!virtqueue_publish(&queue));
    set_available_event(4);
    add(5);
    CHECK(virtqueue_publish(&queue));
}

static void interrupts(void)
{
    u32 token, written;
    begin(true);
    virtqueue_expect(&queue, 1);
    CHECK_EQUAL(available()[2 + SIZE], 0);
    for (u32 i = 0; i < 4; i++)
        add(i + 1);
    virtqueue_publish(&queue);
    device_does_one(0);
    CHECK(take(&token, &written));
    virtqueue_expect(&queue, 2);
    CHECK_EQUAL(available()[2 + SIZE], 2);
}

/* What the device says is written, and the queue is broken; nothing is taken from it any more. */
static void a_lie(u16 index, u32 id, u32 length)
{
    u32 token, written;
    begin(false);
    add(1);
    add(2);
    virtqueue_publish(&queue);
    put_used(0, id, length);
    put_used_index(index);
    CHECK(!take(&token, &written));
    CHECK(queue.is_broken);
    put_used(0, 0, 10);
    put_used_index(1);
    CHECK(!take(&token, &written));
    CHECK(!virtqueue_has_used(&queue));
    add(3);
    CHECK(!virtqueue_publish(&queue));
    u32 taken_back = 0;
    while (virtqueue_take_back(&queue) != NULL)
        taken_back++;
    CHECK_EQUAL(taken_back, 3);
}

static void lies(void)
{
    a_lie(3, 0, 10);      /* more than are outstanding */
    a_lie(0xffff, 0, 10); /* backwards */
    a_lie(1, 2, 10);      /* a buffer that it was not given */
    a_lie(1, SIZE, 10);
    a_lie(1, 0xffffffff, 10);
    a_lie(1, 0x10000, 10); /* right in its lower half */
    a_lie(1, 0, 101);      /* more than it was given */
    a_lie(1, 0, 0xffffffff);

    u32 token, written; /* the same buffer twice */
    begin(false);
    add(1);
    add(2);
    virtqueue_publish(&queue);
    put_used(0, 0, 10);
    put_used(1, 0, 10);
    put_used_index(2);
    CHECK(take(&token, &written));
    CHECK(!take(&token, &written));
    CHECK(queue.is_broken);
}

/* A device that writes whatever comes over all of its rings: no token is ever given twice, or made up. */
static void noise(void)
{
    for (u32 round = 0; round < 20000; round++) {
        bool is_outstanding[SIZE + 1] = {false};
        begin(round % 2 == 0);
        for (u32 i = 1; i <= SIZE; i++) {
            add(i);
            is_outstanding[i] = true;
        }
        for (u32 step = 0; step < 20; step++) {
            u32 token, written;
            virtqueue_publish(&queue);
            machine_random(&memory.used, sizeof memory.used);
            machine_random(memory.descriptors, sizeof memory.descriptors);
            machine_random(memory.available, sizeof memory.available);
            if (fake_random() % 2 == 0) { /* nearly plausible */
                put_used_index((u16)(queue.next_used + fake_random() % 3));
                put_used(queue.next_used, fake_random() % (SIZE + 2), fake_random() % 110);
            }
            if (!take(&token, &written))
                continue;
            CHECK(token >= 1 && token <= SIZE && is_outstanding[token] && written <= 100);
            is_outstanding[token] = false;
        }
    }
}

int main(void)
{
    a_device_that_behaves();
    descriptors();
    notifications();
    interrupts();
    lies();
    noise();
    return 0;
}
