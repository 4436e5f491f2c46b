/* The devices of a PC that the kernel has drivers for. */
#ifndef DRIVERS_DEVICES_H
#define DRIVERS_DEVICES_H

#include "machine.h"

/*
 * Finds and starts network cards and the console's channel. Once, after network_start; interrupts, the map of devices
 * and the time must be there. Network cards become interfaces in the order in which they are found.
 */
void devices_start(const char *command_line);

/* What machine_poll_devices does: takes what devices have to say, and tells them what is to be sent. */
struct poll devices_poll(void);

/*
 * Tells devices what was given to their drivers since the last poll. To be called before user code goes on and before
 * the machine idles: what is sent within one entry of the kernel makes one notification.
 */
void devices_flush(void);

#endif
