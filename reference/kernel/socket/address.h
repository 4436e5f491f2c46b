/*
 * Socket addresses on their way in and out of the program's memory, with the checks that calls share. Each check gives
 * the outcome that holds, by the constants of the call that is made, or OUTCOME_NONE.
 */
#ifndef SOCKET_ADDRESS_H
#define SOCKET_ADDRESS_H

#include "calls.h"
#include "net/udp.h"
#include "outcomes.h"

/* An address as it was given, copied in. Bytes behind `length` are zero. */
struct address {
    struct ss_sockaddr_storage bytes;
    s32 length;
};

struct address_outcomes {
    enum outcome range, fault;
};

enum outcome address_copy_in(struct address *address, struct user_in from, s32 length,
                             const struct address_outcomes *outcomes);

/* The family, where there is room for one. */
u16 address_family(const struct address *address);

/* Whether there is room for an IPv4 address. */
bool address_is_short(const struct address *address);

/* What it says as an IPv4 address. */
struct endpoint address_endpoint(const struct address *address);

/* Where a call puts an address: room for it, and the place of its length, which is told how much room there was. */
struct address_room {
    u64 at;
    u64 length_at; /* 0: the length is not reported through a pointer of its own */
    s32 length;
};

struct address_room_outcomes {
    enum outcome length_unreadable, length_negative, length_unwritable;
};

/* Reads the length, and checks that it can be replaced. */
enum outcome address_room_open(struct address_room *room, struct user_out at, struct user_inout length_at,
                               const struct address_room_outcomes *outcomes);

bool address_room_is_writable(const struct address_room *room);

/* Writes what fits of the address, and its full length; without an address only the length 0. The room was checked. */
void address_room_fill(const struct address_room *room, const struct endpoint *endpoint);

#endif
