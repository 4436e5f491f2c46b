/* The machine's devices are those that drivers/ finds. */
#include "drivers/devices.h"

#include "machine.h"

void machine_start_devices(const char *command_line) { devices_start(command_line); }

void machine_poll_devices(void) { devices_poll(); }
