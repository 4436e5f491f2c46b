/* Doubly linked lists through a member of what they hold. A head is a node that holds nothing. */
#ifndef CORE_LIST_H
#define CORE_LIST_H

#include "core/types.h"

struct list {
    struct list *next;
    struct list *previous;
};

#define LIST_HEAD(name) { &(name), &(name) }

static inline void list_init(struct list *head)
{
    head->next = head;
    head->previous = head;
}

static inline bool list_is_empty(const struct list *head) { return head->next == head; }

static inline void list_insert_before(struct list *place, struct list *node)
{
    node->next = place;
    node->previous = place->previous;
    place->previous->next = node;
    place->previous = node;
}

static inline void list_append(struct list *head, struct list *node) { list_insert_before(head, node); }

/* A node that was taken out may be taken out again. */
static inline void list_remove(struct list *node)
{
    node->previous->next = node->next;
    node->next->previous = node->previous;
    list_init(node);
}

/* The first node, or NULL. */
static inline struct list *list_first(const struct list *head) { return list_is_empty(head) ? NULL : head->next; }

static inline struct list *list_take_first(struct list *head)
{
    struct list *node = list_first(head);
    if (node != NULL)
        list_remove(node);
    return node;
}

/* Goes over all nodes; the one at hand may be removed. */
#define LIST_EACH(node, head) \
    for (struct list *node = (head)->next, *next_##node = node->next; node != (head); \
         node = next_##node, next_##node = node->next)

#endif
