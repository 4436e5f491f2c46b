/* The machine's devices are those that drivers/ finds. */
#include "drivers/devices.h"
#include "drivers/virtio-net.h"

#include "interrupt-vectors.h"
#include "local-apic.h"
#include "machine.h"

void machine_start_devices(const char *command_line) { devices_start(command_line); }

struct poll machine_poll_devices(void) { return devices_poll(); }

void machine_let_devices_interrupt(bool may) { local_apic_hold_below(may ? 0 : VECTOR_TIMER); }

bool machine_is_sending(void) { return virtio_net_is_sending(); }
