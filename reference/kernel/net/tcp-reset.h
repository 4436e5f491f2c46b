/* Until there is TCP, no port is open: every segment is answered as a closed connection answers (RFC 9293 3.10.7.1). */
#ifndef NET_TCP_RESET_H
#define NET_TCP_RESET_H

#include "net/ipv4.h"

/* The packet is gone afterwards. */
void tcp_reset(struct ipv4_packet *ip);

#endif
