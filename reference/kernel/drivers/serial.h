/* The first serial port of a PC (16550), as the console's channel where there is no better one. */
#ifndef DRIVERS_SERIAL_H
#define DRIVERS_SERIAL_H

#include "core/types.h"

/* Makes the port the console's channel. False if there is none. */
bool serial_start(void);

/* Hands over what came in, as far as the console has room, and goes on with what is to be sent. */
void serial_poll(void);

#endif
