#include "socket/address.h"

#include "core/user.h"

enum { IPV4_LENGTH = sizeof(struct ss_sockaddr_in) };

enum outcome address_copy_in(struct address *address, struct user_in from, s32 length,
                             const struct address_outcomes *outcomes)
{
    if (length < 0 || length > SS_SOCKADDR_MAX)
        return outcomes->range;
    *address = (struct address) { .length = length };
    if (!copy_in(&address->bytes, from.at, (size_t)length))
        return outcomes->fault;
    return OUTCOME_NONE;
}

u16 address_family(const struct address *address) { return address->bytes.ss_family; }

bool address_is_short(const struct address *address) { return address->length < IPV4_LENGTH; }

struct endpoint address_endpoint(const struct address *address)
{
    /* Behind the family: two bytes of port and four of address, most significant first. */
    const u8 *bytes = address->bytes.ss_data;
    return (struct endpoint) {
        .port = (u16)(bytes[0] << 8 | bytes[1]),
        .address = (u32)bytes[2] << 24 | (u32)bytes[3] << 16 | (u32)bytes[4] << 8 | bytes[5],
    };
}

static struct ss_sockaddr_in to_sockaddr(struct endpoint endpoint)
{
    ipv4_address ip = endpoint.address;
    return (struct ss_sockaddr_in) {
        .sin_family = SS_AF_INET,
        .sin_port = (u16)(endpoint.port << 8 | endpoint.port >> 8),
        .sin_addr = { (u8)(ip >> 24), (u8)(ip >> 16), (u8)(ip >> 8), (u8)ip },
    };
}

enum outcome address_room_open(struct address_room *room, struct user_out at, struct user_inout length_at,
                               const struct address_room_outcomes *outcomes)
{
    *room = (struct address_room) { .at = at.at, .length_at = length_at.at };
    if (!copy_in(&room->length, length_at.at, sizeof(room->length)))
        return outcomes->length_unreadable;
    if (room->length < 0)
        return outcomes->length_negative;
    if (!user_can_write(length_at.at, sizeof(room->length)))
        return outcomes->length_unwritable;
    return OUTCOME_NONE;
}

static size_t bytes_that_fit(const struct address_room *room) { return min_u64((u64)room->length, IPV4_LENGTH); }

bool address_room_is_writable(const struct address_room *room)
{
    return user_can_write(room->at, bytes_that_fit(room));
}

void address_room_fill(const struct address_room *room, const struct endpoint *endpoint)
{
    s32 length = 0;
    if (endpoint != NULL) {
        struct ss_sockaddr_in address = to_sockaddr(*endpoint);
        copy_out(room->at, &address, bytes_that_fit(room));
        length = IPV4_LENGTH;
    }
    if (room->length_at != 0)
        copy_out(room->length_at, &length, sizeof(length));
}
