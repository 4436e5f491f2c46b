/* What port_probe asks first. */
#ifndef AGENT_PORT_INSPECTION_H
#define AGENT_PORT_INSPECTION_H

#include "port.h"

/* What the thread with that id does, by the call thread_state. */
enum port_thread inspect_thread(ss_u32 thread_id);

#endif
