#include "net/network.h"

#include "net/address-conflict.h"
#include "net/arp.h"
#include "net/ipv4.h"
#include "net/loopback.h"
#include "net/reassembly.h"

void network_start(void)
{
    loopback_start();
    address_conflict_start();
    arp_start();
    ipv4_start();
    reassembly_start();
}
