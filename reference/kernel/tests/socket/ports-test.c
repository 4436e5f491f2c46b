/* Who holds a port, who is in the way, and who hears what arrives. */
#include "../check.h"
#include "host.h"
#include "socket/ports.h"

static struct port_table table;

#define AT(ip, number) ((struct endpoint) { .address = (ip), .port = (number) })

enum { ANY = 0, LO = 0x7f000001, LO2 = 0x7f000002, FAR = 0x0a090909 };

static struct binding fresh(void)
{
    struct binding binding;
    binding_init(&binding);
    return binding;
}

static void hold(struct binding *binding, struct endpoint at)
{
    binding_init(binding);
    ports_take(&table, binding, at);
}

static void test_conflicts(void)
{
    struct binding holder, other = fresh();
    port_table_init(&table);
    hold(&holder, AT(LO, 5001));
    CHECK(ports_conflict(&table, &other, AT(LO, 5001)));
    CHECK(ports_conflict(&table, &other, AT(ANY, 5001)));
    CHECK(!ports_conflict(&table, &other, AT(LO2, 5001)));
    CHECK(!ports_conflict(&table, &other, AT(LO, 5002)));
    CHECK(!ports_conflict(&table, &other, AT(LO, 5001 + PORT_BUCKETS))); /* the same bucket */
    CHECK(!ports_conflict(&table, &holder, AT(LO, 5001)));
    CHECK(!ports_conflict(&table, &other, AT(ANY, 0)));
    other.reuse_address = true;
    CHECK(ports_conflict(&table, &other, AT(LO, 5001)));
    holder.reuse_address = true;
    CHECK(!ports_conflict(&table, &other, AT(LO, 5001)));
    holder.reuse_address = false;
    ports_give_up(&holder);
    CHECK(!ports_conflict(&table, &other, AT(LO, 5001)));
    hold(&holder, AT(ANY, 5001));
    CHECK(ports_conflict(&table, &other, AT(LO2, 5001)));
}

/* Holds every port of the range but one: that one is found. */
static void test_choice(void)
{
    enum { FIRST = 32768, LAST = 60999, GAP = 41234 };
    static struct binding holders[LAST - FIRST + 1];
    struct binding last;
    port_table_init(&table);
    for (u32 port = FIRST; port <= LAST; port++) {
        if (port != GAP)
            hold(&holders[port - FIRST], AT(LO, (u16)port));
    }
    hold(&last, AT(LO2, 0));
    CHECK(last.held && last.local.port == GAP && last.local.address == LO2);
    port_table_init(&table);
    hold(&holders[0], AT(ANY, 0));
    hold(&holders[1], AT(ANY, 0));
    CHECK(holders[0].local.port >= FIRST && holders[0].local.port <= LAST);
    CHECK(holders[0].local.port != holders[1].local.port);
}

static void test_receivers(void)
{
    struct binding all, exact, connected, elsewhere;
    port_table_init(&table);
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO, 5001)) == NULL);
    hold(&all, AT(ANY, 5001));
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO, 5001)) == &all);
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO, 5001 + PORT_BUCKETS)) == NULL);
    hold(&exact, AT(LO, 5001));
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO, 5001)) == &exact);
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO2, 5001)) == &all);
    hold(&connected, AT(ANY, 5001));
    connected.has_peer = true;
    connected.peer = AT(FAR, 7);
    CHECK(ports_receiver(&table, AT(FAR, 7), AT(LO, 5001)) == &connected);
    CHECK(ports_receiver(&table, AT(FAR, 8), AT(LO, 5001)) == &exact);
    connected.peer.port = 0;
    CHECK(ports_receiver(&table, AT(FAR, 8), AT(LO, 5001)) == &connected);
    CHECK(ports_receiver(&table, AT(LO, 8), AT(LO, 5001)) == &exact);
    hold(&elsewhere, AT(ANY, 5001 + PORT_BUCKETS));
    struct binding *first = ports_next_hearer(&table, AT(FAR, 8), AT(LO, 5001), NULL);
    struct binding *second = ports_next_hearer(&table, AT(FAR, 8), AT(LO, 5001), first);
    struct binding *third = ports_next_hearer(&table, AT(FAR, 8), AT(LO, 5001), second);
    CHECK(first == &all && second == &exact && third == &connected);
    CHECK(ports_next_hearer(&table, AT(FAR, 8), AT(LO, 5001), third) == NULL);
}

int main(void)
{
    test_conflicts();
    test_choice();
    test_receivers();
    return 0;
}
