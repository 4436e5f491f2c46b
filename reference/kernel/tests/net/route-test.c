/* Where packets go: every kind of destination, with and without a source. */
#include "check.h"
#include "fake-link.h"
#include "net/loopback.h"
#include "net/route.h"

static struct interface *card;

static void goes(ipv4_address source, ipv4_address destination, const struct interface *interface,
                 ipv4_address next_hop, ipv4_address carried)
{
    struct route route = route_from(source, destination);
    CHECK(route.interface == interface);
    CHECK_EQUAL(route.next_hop, next_hop);
    CHECK_EQUAL(route.source, carried);
}

static void nowhere(ipv4_address source, ipv4_address destination)
{
    CHECK(route_from(source, destination).interface == NULL);
}

static void without_a_source(void)
{
    goes(0, PEER_ADDRESS, card, PEER_ADDRESS, OUR_ADDRESS);
    goes(0, FAR_ADDRESS, card, GATEWAY_ADDRESS, OUR_ADDRESS);
    goes(0, OUR_ADDRESS, loopback, OUR_ADDRESS, OUR_ADDRESS);
    goes(0, 0x7f000002, loopback, 0x7f000002, LOCALHOST);
    goes(0, 0, loopback, LOCALHOST, LOCALHOST);
    goes(0, LINK_BROADCAST, card, LINK_BROADCAST, OUR_ADDRESS);
    nowhere(0, ADDRESS_EVERYONE);
    nowhere(0, 0xe0000001);
}

static void with_a_source(void)
{
    goes(0x7f000002, LOCALHOST, loopback, LOCALHOST, 0x7f000002);
    goes(0x7f000002, 0, loopback, 0x7f000002, 0x7f000002);
    goes(0x7f000002, OUR_ADDRESS, loopback, OUR_ADDRESS, 0x7f000002);
    goes(OUR_ADDRESS, LOCALHOST, loopback, LOCALHOST, OUR_ADDRESS);
    goes(OUR_ADDRESS, 0, loopback, OUR_ADDRESS, OUR_ADDRESS);
    goes(OUR_ADDRESS, ADDRESS_EVERYONE, card, ADDRESS_EVERYONE, OUR_ADDRESS);
    goes(LOCALHOST, ADDRESS_EVERYONE, loopback, ADDRESS_EVERYONE, LOCALHOST);
    nowhere(LOCALHOST, PEER_ADDRESS);
    nowhere(LOCALHOST, FAR_ADDRESS);
    nowhere(LOCALHOST, LINK_BROADCAST);
    nowhere(PEER_ADDRESS, PEER_ADDRESS);
    nowhere(PEER_ADDRESS, LOCALHOST);
}

static void kinds_of_addresses(void)
{
    CHECK(route_is_own(OUR_ADDRESS) && route_is_own(LOCALHOST) && route_is_own(0x7fffffff));
    CHECK(!route_is_own(PEER_ADDRESS) && !route_is_own(0) && !route_is_own(LINK_BROADCAST));
    CHECK(route_is_broadcast(LINK_BROADCAST) && route_is_broadcast(ADDRESS_EVERYONE));
    CHECK(!route_is_broadcast(0x7fffffff) && !route_is_broadcast(PEER_ADDRESS) && !route_is_broadcast(0x0a000000));
}

static void a_link_that_is_down(void)
{
    interface_set_up(card, false);
    nowhere(0, PEER_ADDRESS);
    nowhere(0, FAR_ADDRESS);
    nowhere(OUR_ADDRESS, ADDRESS_EVERYONE);
    goes(0, OUR_ADDRESS, loopback, OUR_ADDRESS, OUR_ADDRESS);
}

static void narrow_links(void)
{
    card->prefix = 31;
    CHECK(!route_is_broadcast(OUR_ADDRESS) && !route_is_broadcast(0x0a000000));
    card->prefix = 32;
    CHECK(!route_is_broadcast(OUR_ADDRESS) && !route_is_on_link(card, PEER_ADDRESS));
}

int main(void)
{
    card = link_begin();
    without_a_source();
    with_a_source();
    kinds_of_addresses();
    a_link_that_is_down();
    narrow_links();
    return 0;
}
