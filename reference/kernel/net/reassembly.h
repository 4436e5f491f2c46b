/*
 * Fragments become packets again (RFC 791, RFC 815). Nothing is copied: the whole is the list of the fragments'
 * packets.
 *
 * Fragments cost memory until the last one is there, and anybody can send all but the last. So both the packets that
 * wait and the wholes that they belong to are bounded, whoever sent most of them makes room with its oldest, and after
 * 30 s a whole is given up.
 * Fragments of one whole that overlap are an attack (RFC 5722): it is given up, and what else comes of it in its time
 * is dropped. A fragment that only comes twice is no harm.
 */
#ifndef NET_REASSEMBLY_H
#define NET_REASSEMBLY_H

#include "net/ipv4.h"

enum { REASSEMBLIES = 16, REASSEMBLY_PACKETS = 256 };

void reassembly_start(void);

/* Takes a fragment. True if it made a whole, which `ip` then is. */
bool reassembly_add(struct ipv4_packet *ip);

#endif
