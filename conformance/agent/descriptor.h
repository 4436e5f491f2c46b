/* The agent's own descriptors, kept out of the way of the tested process. */
#ifndef AGENT_DESCRIPTOR_H
#define AGENT_DESCRIPTOR_H

#include "sockspec.h"

/* Moves a descriptor into the private range and returns its new number, or a negative errno. */
ss_s32 make_private(ss_s32 descriptor);

#endif
