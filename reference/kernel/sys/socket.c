/* socket and socketpair. */
#include "calls.h"
#include "core/file.h"
#include "core/user.h"
#include "socket/socket.h"
#include "socket/udp-socket.h"

struct socket_outcomes {
    enum outcome domain_range, type_range, domain_unknown, protocol_range, type_unsupported, protocol_mismatch;
};

static s32 base_type(s32 type) { return type & ~(SS_SOCK_NONBLOCK | SS_SOCK_CLOEXEC); }

static bool has_unknown_flags(s32 type)
{
    enum { TYPE_MASK = 15 };
    return base_type(type) < 0 || base_type(type) > TYPE_MASK;
}

/* What the family, the type and the protocol must be, whatever comes of them. */
static enum outcome check(s32 domain, s32 type, s32 protocol, const struct socket_outcomes *outcomes)
{
    if (domain < 0 || domain >= SS_AF_MAX)
        return outcomes->domain_range;
    if (type > SS_SOCK_PACKET)
        return outcomes->type_range;
    if (domain != SS_AF_INET)
        return outcomes->domain_unknown;
    if (protocol < 0 || protocol > SS_IPPROTO_MPTCP)
        return outcomes->protocol_range;
    if (type != SS_SOCK_DGRAM) /* there is no TCP here */
        return outcomes->type_unsupported;
    if (protocol != SS_IPPROTO_IP && protocol != SS_IPPROTO_UDP)
        return outcomes->protocol_mismatch;
    return OUTCOME_NONE;
}

ss_s64 sys_socket(const struct socket_args *args)
{
    static const struct socket_outcomes outcomes = {
        .domain_range = SOCKET_DOMAIN_RANGE,
        .type_range = SOCKET_TYPE_RANGE,
        .domain_unknown = SOCKET_DOMAIN_UNKNOWN,
        .protocol_range = SOCKET_PROTOCOL_RANGE,
        .type_unsupported = SOCKET_TYPE_UNSUPPORTED,
        .protocol_mismatch = SOCKET_PROTOCOL_MISMATCH,
    };
    s32 type = base_type(args->type);
    if (has_unknown_flags(args->type))
        return FAIL(SOCKET_TYPE_FLAGS);
    enum outcome failure = check(args->domain, type, args->protocol, &outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    s32 descriptor = descriptor_lowest_free(0);
    if (descriptor >= descriptor_limit())
        return FAIL(SOCKET_NO_FD);
    struct socket *socket = socket_new(&udp_kind, (args->type & SS_SOCK_NONBLOCK) != 0);
    if (socket == NULL) /* calls still hold closed ones */
        return FAIL(SOCKET_NO_BUFFERS);
    descriptor_open(descriptor, &socket->file, (args->type & SS_SOCK_CLOEXEC) != 0);
    return DONE(SOCKET_OK, descriptor);
}

ss_s64 sys_socketpair(const struct socketpair_args *args)
{
    static const struct socket_outcomes outcomes = {
        .domain_range = SOCKETPAIR_DOMAIN_RANGE,
        .type_range = SOCKETPAIR_TYPE_RANGE,
        .domain_unknown = SOCKETPAIR_DOMAIN_UNKNOWN,
        .protocol_range = SOCKETPAIR_PROTOCOL_RANGE,
        .type_unsupported = SOCKETPAIR_TYPE_UNSUPPORTED,
        .protocol_mismatch = SOCKETPAIR_PROTOCOL_MISMATCH,
    };
    enum { PAIR_SIZE = 2 * sizeof(s32) };
    if (has_unknown_flags(args->type))
        return FAIL(SOCKETPAIR_TYPE_FLAGS);
    if (descriptor_lowest_free(descriptor_lowest_free(0) + 1) >= descriptor_limit())
        return FAIL(SOCKETPAIR_NO_FD);
    if (!user_can_write(args->sv.at, PAIR_SIZE))
        return FAIL(SOCKETPAIR_SV_FAULT);
    enum outcome failure = check(args->domain, base_type(args->type), args->protocol, &outcomes);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    return FAIL(SOCKETPAIR_UNSUPPORTED);
}
