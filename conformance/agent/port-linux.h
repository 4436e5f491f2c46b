/* What the files of the Linux port share. */
#ifndef AGENT_PORT_LINUX_H
#define AGENT_PORT_LINUX_H

#include "sockspec.h"

/* A private descriptor of a file opened for reading, or -1. */
ss_s32 open_private(const char *path);

/* Reads a file of /proc anew from its start. Bytes, or a negative errno. */
ss_s64 read_from_start(ss_s32 file, char *into, ss_u64 limit);

#endif
