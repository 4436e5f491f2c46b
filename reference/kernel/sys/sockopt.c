/* getsockopt and setsockopt: the checks that all options share. socket/options.c has the options. */
#include "calls.h"
#include "core/user.h"
#include "socket/socket.h"

static bool has_level(const struct socket *socket, s32 level)
{
    return level == SS_SOL_SOCKET || level == SS_SOL_IP || level == socket->kind->level;
}

ss_s64 sys_getsockopt(const struct getsockopt_args *args)
{
    struct socket *socket;
    enum outcome failure = socket_of_call(args->fd, GETSOCKOPT_BAD_FD, GETSOCKOPT_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (!has_level(socket, args->level))
        return FAIL(GETSOCKOPT_LEVEL);
    s32 room;
    if (!copy_in(&room, args->optlen.at, sizeof(room)))
        return FAIL(GETSOCKOPT_OPTLEN_FAULT);
    if (room < 0)
        return FAIL(GETSOCKOPT_OPTLEN_NEGATIVE);
    if (args->level != SS_SOL_SOCKET)
        return FAIL(GETSOCKOPT_PROTOCOL_OPTION);
    const struct option *option = option_find(args->optname);
    if (option == NULL)
        return FAIL(GETSOCKOPT_UNKNOWN_OPTION);
    u32 length = (u32)min_u64((u64)room, option->width);
    if (!user_can_write(args->optval.at, length) || !user_can_write(args->optlen.at, sizeof(length)))
        return FAIL(GETSOCKOPT_OPTVAL_FAULT);
    union option_value value;
    enum outcome outcome = option->get(socket, option, &value);
    copy_out(args->optval.at, &value, length);
    copy_out(args->optlen.at, &length, sizeof(length));
    return DONE(outcome, 0);
}

ss_s64 sys_setsockopt(const struct setsockopt_args *args)
{
    struct socket *socket;
    union option_value value;
    enum outcome failure = socket_of_call(args->fd, SETSOCKOPT_BAD_FD, SETSOCKOPT_NOT_A_SOCKET, &socket);
    if (failure != OUTCOME_NONE)
        return FAIL(failure);
    if (args->optlen < 0)
        return FAIL(SETSOCKOPT_OPTLEN_NEGATIVE);
    if (args->level != SS_SOL_SOCKET)
        return FAIL(SETSOCKOPT_PROTOCOL_OPTION);
    if ((u64)args->optlen < sizeof(value.number))
        return FAIL(SETSOCKOPT_SHORT);
    if (!user_can_read(args->optval.at, sizeof(value.number)))
        return FAIL(SETSOCKOPT_FAULT);
    const struct option *option = option_find(args->optname);
    if (option == NULL)
        return FAIL(SETSOCKOPT_UNKNOWN_OPTION);
    if (option->set == NULL)
        return FAIL(SETSOCKOPT_READ_ONLY);
    if ((u32)args->optlen < option->width)
        return FAIL(option->set_short);
    if (!copy_in(&value, args->optval.at, option->width))
        return FAIL(option->width > sizeof(value.number) ? option->set_fault : SETSOCKOPT_FAULT);
    enum outcome outcome = option->set(socket, option, &value);
    return outcome_facts[outcome].error != 0 ? FAIL(outcome) : DONE(outcome, 0);
}
