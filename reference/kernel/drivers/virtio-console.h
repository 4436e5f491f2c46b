/*
 * The channel of the console over virtio (virtio 1.2, 5.3): the serial port named sockspec.console, as in
 *     -device virtio-serial-device -device virtserialport,chardev=...,name=sockspec.console
 * or, of a device without named ports, its only one.
 */
#ifndef DRIVERS_VIRTIO_CONSOLE_H
#define DRIVERS_VIRTIO_CONSOLE_H

#include "drivers/virtio.h"

/* Starts the device, and makes it the console's channel if it has the port. True then. */
bool virtio_console_start(struct virtio_device *device);

/* Hands over what came in, as far as the console has room, and goes on with what is to be sent. */
void virtio_console_poll(void);

/* Tells the device of all that was written since. */
void virtio_console_flush(void);

#endif
