/* Network cards: virtio 1.2, 5.1. */
#ifndef DRIVERS_VIRTIO_NET_H
#define DRIVERS_VIRTIO_NET_H

#include "drivers/virtio.h"
#include "machine.h"

enum { NETWORK_CARDS = 4 };

/* Starts a card and adds its interface. */
void virtio_net_start(struct virtio_device *device);

/*
 * Hands over what came in, but not too much at once; frees what was sent, and sees whether the link is there. For all
 * cards.
 */
struct poll virtio_net_poll(void);

/* Whether a card has frames that it has not sent yet. */
bool virtio_net_is_sending(void);

/* Tells the devices of all that was transmitted since. */
void virtio_net_flush(void);

#endif
