#include "net/icmp.h"

#include "net/bytes.h"
#include "net/checksum.h"
#include "net/packets.h"
#include "net/rate-limit.h"
#include "net/statistics.h"
#include "net/udp.h"
#include "sockspec.h"

/* Writes header and checksum to a message of which the rest is there. */
static void put_header(struct list *packets, u8 type, u8 code, u32 rest)
{
    struct icmp_header header = {.type = type, .code = code, .rest = rest};
    u8 *bytes = packet_data(packets_first(packets));
    icmp_header_emit(bytes, &header);
    header.checksum = checksum_finish(packets_sum(0, packets));
    icmp_header_emit(bytes, &header);
}

/* --- Errors that others report --- */

/* RFC 1122 4.1.3.3 wants all of them passed on. Fragmentation is never needed for packets that may be fragmented. */
static s32 errno_of(const struct icmp_header *header)
{
    static const s32 unreachable[] = {
        SS_ENETUNREACH,  SS_EHOSTUNREACH, SS_ENOPROTOOPT,  SS_ECONNREFUSED, 0,
        SS_EOPNOTSUPP,   SS_ENETUNREACH,  SS_EHOSTDOWN,    SS_EHOSTUNREACH, SS_ENETUNREACH,
        SS_EHOSTUNREACH, SS_ENETUNREACH,  SS_EHOSTUNREACH, SS_EHOSTUNREACH, SS_EHOSTUNREACH,
        SS_EHOSTUNREACH,
    };
    if (header->type == ICMP_TIME_EXCEEDED)
        return SS_EHOSTUNREACH;
    if (header->type == ICMP_PARAMETER_PROBLEM)
        return SS_EPROTO;
    return header->code < COUNT_OF(unreachable) ? unreachable[header->code] : 0;
}

/*
 * Gives an error to the sender of a packet, of whose beginning there are `count` bytes. False if that says too
 * little.
 */
static bool report(const u8 *bytes, size_t count, ipv4_address sender, s32 error)
{
    struct ipv4_header quoted;
    if (!ipv4_header_parse(bytes, count, &quoted) || quoted.source != sender || !route_is_own(sender))
        return false;
    const u8 *ports = bytes + quoted.header_length;
    if (quoted.protocol != PROTOCOL_UDP || quoted.fragment_offset > 0 || count - quoted.header_length < 4)
        return false;
    udp_fail((struct endpoint){quoted.source, get_be16(ports)},
             (struct endpoint){quoted.destination, get_be16(ports + 2)}, error);
    return true;
}

/* What is quoted must be a packet that was sent from where the report arrives; else anybody could make it up. */
static void receive_error(const struct ipv4_packet *ip, const struct icmp_header *header)
{
    struct packet *packet = packets_first(&ip->packets);
    s32 error = errno_of(header);
    COUNT(icmp, errors);
    if (ip->is_broadcast || error == 0
        || !report(packet_data(packet) + ICMP_HEADER_SIZE, packet->length - (size_t)ICMP_HEADER_SIZE,
                   ip->header.destination, error))
        COUNT(icmp, quote_refused);
}

void icmp_undeliverable(struct packet *packet)
{
    struct ipv4_header header;
    const u8 *bytes = packet_data(packet);
    if (ipv4_header_parse(bytes, packet->length, &header))
        report(bytes, packet->length, header.source, SS_EHOSTUNREACH);
    packet_free(packet);
}

/* --- Echo --- */

/* The answer is made of the request's packets. Requests to all are not answered: too many hosts would. */
static void answer_echo(struct ipv4_packet *ip, const struct icmp_header *request)
{
    struct route route = route_from(ip->header.destination, ip->header.source);
    if (ip->is_broadcast || route.interface == NULL) {
        packet_free_list(&ip->packets);
        return;
    }
    COUNT(icmp, echoes);
    put_header(&ip->packets, ICMP_ECHO_REPLY, 0, request->rest);
    ipv4_send(&route, PROTOCOL_ICMP, &ip->packets);
}

void icmp_receive(struct ipv4_packet *ip)
{
    struct icmp_header header;
    struct packet *packet = packets_first(&ip->packets);
    COUNT(icmp, received);
    if (!icmp_header_parse(packet_data(packet), packet->length, &header)) {
        COUNT(icmp, malformed);
    } else if (checksum_finish(packets_sum(0, &ip->packets)) != 0) {
        COUNT(icmp, bad_checksum);
    } else if (header.type == ICMP_ECHO_REQUEST) {
        answer_echo(ip, &header);
        return;
    } else if (header.type == ICMP_UNREACHABLE || header.type == ICMP_TIME_EXCEEDED
               || header.type == ICMP_PARAMETER_PROBLEM) {
        receive_error(ip, &header);
    } else {
        COUNT(icmp, unknown_type);
    }
    packet_free_list(&ip->packets);
}

/* --- Errors that this host reports --- */

enum { ERROR_SIZE_MAX = 576 };

static struct rate_limit errors_limit;

/* An error about an error could go on for ever. What is too short to tell counts as one. */
static bool is_icmp_error(const struct ipv4_packet *ip)
{
    const struct packet *packet = packets_first(&ip->packets);
    if (ip->header.protocol != PROTOCOL_ICMP)
        return false;
    u8 type = packet->bytes[ip->header_start + ip->header.header_length];
    return packet->length == 0 || (type != ICMP_ECHO_REQUEST && type != ICMP_ECHO_REPLY);
}

static bool may_send_error(const struct ipv4_packet *cause)
{
    if (cause->is_broadcast || cause->header.fragment_offset > 0 || is_icmp_error(cause))
        return false;
    if (rate_limit_allows(&errors_limit, cause->interface))
        return true;
    COUNT(icmp, rate_limited);
    return false;
}

void icmp_send_error(const struct ipv4_packet *cause, u8 type, u8 code)
{
    if (!may_send_error(cause))
        return;
    struct route route = route_from(cause->header.destination, cause->header.source);
    struct packet *packet = route.interface == NULL ? NULL : packet_new();
    if (packet == NULL) {
        COUNT(icmp, no_buffers);
        return;
    }
    /* What has been read of the cause is still there, before the start of its data. */
    const struct packet *quoted = packets_first(&cause->packets);
    size_t available = (size_t)quoted->start + quoted->length - cause->header_start;
    size_t count = min_u64(available, ERROR_SIZE_MAX - IPV4_HEADER_SIZE - ICMP_HEADER_SIZE);
    packet->length = (u16)(ICMP_HEADER_SIZE + count);
    __builtin_memcpy(packet_data(packet) + ICMP_HEADER_SIZE, quoted->bytes + cause->header_start, count);
    struct list packets;
    list_init(&packets);
    list_append(&packets, &packet->link);
    put_header(&packets, type, code, 0);
    COUNT(icmp, errors_sent);
    ipv4_send(&route, PROTOCOL_ICMP, &packets);
}
