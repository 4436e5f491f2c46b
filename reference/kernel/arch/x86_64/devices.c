/* The machine's devices are those that drivers/ finds. */
#include "drivers/devices.h"
#include "drivers/virtio-net.h"

#include "machine.h"

void machine_start_devices(const char *command_line) { devices_start(command_line); }

void machine_poll_devices(void) { devices_poll(); }

bool machine_is_sending(void) { return virtio_net_is_sending(); }
