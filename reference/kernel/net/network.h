/* The start of the network: loopback and the protocols. Drivers add their cards afterwards. */
#ifndef NET_NETWORK_H
#define NET_NETWORK_H

/* Once, after the clock, the pool of packets and the command line are there. */
void network_start(void);

#endif
