/*
 * UDP sockets: connecting, shutting down, and what arrives for them. send.c and receive.c move the data.
 */
#ifndef SOCKET_UDP_SOCKET_H
#define SOCKET_UDP_SOCKET_H

#include "socket/socket.h"

extern const struct socket_kind udp_kind;

void udp_sockets_init(void);

#endif
