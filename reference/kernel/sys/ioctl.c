#include "calls.h"
#include "core/file.h"
#include "core/pipe.h"
#include "core/user.h"
#include "net/interface.h"
#include "socket/socket.h"

static s64 set_close_on_exec(s32 descriptor, bool on)
{
    descriptor_set_close_on_exec(descriptor, on);
    return DONE(IOCTL_OK, 0);
}

static s64 set_nonblocking(struct file *file, u64 from)
{
    s32 on;
    if (!copy_in(&on, from, sizeof(on)))
        return FAIL(IOCTL_FAULT);
    file->flags = on != 0 ? file->flags | SS_O_NONBLOCK : file->flags & ~(u32)SS_O_NONBLOCK;
    return DONE(IOCTL_OK, 0);
}

static s64 tell_readable(struct file *file, u64 into)
{
    const struct socket *socket = socket_of_file(file);
    if (socket == NULL && file->kind != FILE_PIPE)
        return FAIL(IOCTL_REQUEST);
    const u32 count = socket != NULL ? socket->kind->next_length(socket) : pipe_waiting(file);
    if (!copy_out(into, &count, sizeof(count)))
        return FAIL(IOCTL_FAULT);
    return DONE(IOCTL_OK, 0);
}

/* Index and name of an interface: indices count from 1. */

static s64 tell_interface_name(u64 at)
{
    struct ss_ifreq request;
    if (!copy_in(&request, at, sizeof(request)))
        return FAIL(IOCTL_FAULT);
    if (request.ifr_ifindex < 1 || (u32)request.ifr_ifindex > interface_count)
        return FAIL(IOCTL_NO_INTERFACE);
    const char *name = interfaces[request.ifr_ifindex - 1].name;
    u32 length = 0;
    while (length < SS_IFNAMSIZ - 1 && name[length] != '\0')
        length++;
    for (u32 i = 0; i < SS_IFNAMSIZ; i++)
        request.ifr_name[i] = i < length ? (u8)name[i] : 0;
    if (!copy_out(at, &request, sizeof(request)))
        return FAIL(IOCTL_FAULT);
    return DONE(IOCTL_OK, 0);
}

static bool has_name(const struct interface *interface, const u8 name[SS_IFNAMSIZ])
{
    u32 i = 0;
    while (i < SS_IFNAMSIZ - 1 && name[i] != 0 && name[i] == (u8)interface->name[i])
        i++;
    return (i == SS_IFNAMSIZ - 1 || name[i] == 0) && interface->name[i] == '\0';
}

static s64 tell_interface_index(u64 at)
{
    struct ss_ifreq request;
    if (!copy_in(&request, at, sizeof(request)))
        return FAIL(IOCTL_FAULT);
    for (u32 i = 0; i < interface_count; i++) {
        if (!has_name(&interfaces[i], request.ifr_name))
            continue;
        request.ifr_ifindex = (s32)i + 1;
        return copy_out(at, &request, sizeof(request)) ? DONE(IOCTL_OK, 0) : FAIL(IOCTL_FAULT);
    }
    return FAIL(IOCTL_NO_INTERFACE);
}

s64 sys_ioctl(const struct ioctl_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(IOCTL_BAD_FD);
    bool is_socket = socket_of_file(file) != NULL;
    switch (args->request) {
    case SS_FIOCLEX:
        return set_close_on_exec(args->fd, true);
    case SS_FIONCLEX:
        return set_close_on_exec(args->fd, false);
    case SS_FIONBIO:
        return set_nonblocking(file, args->arg);
    case SS_FIONREAD:
        return tell_readable(file, args->arg);
    case SS_SIOCGIFNAME:
        return is_socket ? tell_interface_name(args->arg) : FAIL(IOCTL_REQUEST);
    case SS_SIOCGIFINDEX:
        return is_socket ? tell_interface_index(args->arg) : FAIL(IOCTL_REQUEST);
    default:
        return FAIL(IOCTL_REQUEST);
    }
}
