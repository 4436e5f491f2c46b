#include "drivers/virtio-ring.h"

#include "core/panic.h"

enum { DESCRIPTOR_DEVICE_WRITES = 2, USED_NO_NOTIFY = 1 };

/* Orders writes before later reads, which the processor does not by itself; reads and writes else stay in order. */
static void barrier(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

static void init_slots(struct virtqueue *queue)
{
    for (u16 i = 0; i < queue->size; i++)
        queue->slots[i] = (struct virtqueue_slot){.next_free = (u16)(i + 1)};
    queue->first_free = 0;
    queue->room = queue->size;
}

/* The places of the parts within the rings follow from the size: virtio 1.2, 2.7.6 and 2.7.8. */
void virtqueue_init(const struct virtqueue_parts *parts, struct virtqueue *queue, u16 index, u16 size,
                    bool has_event_index)
{
    ASSERT(size > 0 && (size & (size - 1)) == 0 && size <= parts->entries, "a queue's size is a power of two");
    u16 *used_elements = parts->used + 2;
    *queue = (struct virtqueue){
        .index = index,
        .size = size,
        .has_event_index = has_event_index,
        .descriptors = parts->descriptors,
        .available_index = parts->available + 1,
        .available_ring = parts->available + 2,
        .used_event = parts->available + 2 + size,
        .used_flags = parts->used,
        .used_index = parts->used + 1,
        .used_elements = (const volatile struct virtqueue_used_element *)(const volatile void *)used_elements,
        .available_event = used_elements + 4 * size,
        .slots = parts->slots,
    };
    parts->available[0] = 0;
    parts->available[1] = 0;
    parts->available[2 + size] = 0;
    parts->used[0] = 0;
    parts->used[1] = 0;
    used_elements[4 * size] = 0;
    init_slots(queue);
}

void virtqueue_add(struct virtqueue *queue, u64 physical, u32 length, enum virtqueue_access access, void *token)
{
    ASSERT(queue->room > 0, "drivers look for room before they add");
    ASSERT(token != NULL, "a buffer has a token");
    u16 id = queue->first_free;
    struct virtqueue_slot *slot = &queue->slots[id];
    queue->first_free = slot->next_free;
    queue->room--;
    *slot = (struct virtqueue_slot){.token = token, .length = length};
    queue->descriptors[id] = (struct virtqueue_descriptor){
        .address = physical,
        .length = length,
        .flags = access == DEVICE_WRITES ? DESCRIPTOR_DEVICE_WRITES : 0,
    };
    queue->available_ring[queue->next_available & (queue->size - 1)] = id;
    queue->next_available++;
}

bool virtqueue_publish(struct virtqueue *queue)
{
    u16 old = queue->told_available, new = queue->next_available;
    if (old == new || queue->is_broken)
        return false;
    queue->told_available = new;
    __atomic_thread_fence(__ATOMIC_RELEASE);
    *queue->available_index = new;
    barrier();
    if (!queue->has_event_index)
        return (*queue->used_flags & USED_NO_NOTIFY) == 0;
    /* The device names the buffer of which it wants to hear. Was it among the new ones? */
    u16 event = *queue->available_event;
    return (u16)(new - event - 1) < (u16)(new - old);
}

bool virtqueue_has_used(const struct virtqueue *queue)
{
    return !queue->is_broken && *queue->used_index != queue->next_used;
}

bool virtqueue_has_token(const struct virtqueue *queue, const void *token)
{
    for (u16 id = 0; id < queue->size; id++)
        if (queue->slots[id].token == token)
            return true;
    return false;
}

static void free_slot(struct virtqueue *queue, u16 id)
{
    queue->slots[id] = (struct virtqueue_slot){.next_free = queue->first_free};
    queue->first_free = id;
    queue->room++;
}

void *virtqueue_take_back(struct virtqueue *queue)
{
    for (u16 id = 0; id < queue->size; id++) {
        void *token = queue->slots[id].token;
        if (token != NULL) {
            free_slot(queue, id);
            return token;
        }
    }
    return NULL;
}

bool virtqueue_take(struct virtqueue *queue, void **token, u32 *written)
{
    if (queue->is_broken)
        return false;
    u16 done = (u16)(*queue->used_index - queue->next_used);
    if (done == 0)
        return false;
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    const volatile struct virtqueue_used_element *element =
        &queue->used_elements[queue->next_used & (queue->size - 1)];
    u32 id = element->id, length = element->length;
    bool is_plausible = done <= virtqueue_outstanding(queue) && id < queue->size && queue->slots[id].token != NULL
                        && length <= queue->slots[id].length;
    if (!is_plausible) {
        queue->is_broken = true;
        log_line("virtio: queue %u is broken: the device returned buffer %u with %u bytes, which it was not given",
                 queue->index, id, length);
        return false;
    }
    *token = queue->slots[id].token;
    *written = length;
    free_slot(queue, (u16)id);
    queue->next_used++;
    return true;
}

void virtqueue_expect(struct virtqueue *queue, u16 count)
{
    if (!queue->has_event_index)
        return;
    *queue->used_event = (u16)(queue->next_used + count - 1);
    barrier();
}
