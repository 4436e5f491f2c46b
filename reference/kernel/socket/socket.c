#include "socket/socket.h"

#include "core/panic.h"
#include "socket/udp-socket.h"

static struct socket sockets[SOCKETS];
static struct list unused = LIST_HEAD(unused); /* through binding.link, which a socket in use may need */

void sockets_init(void)
{
    for (size_t i = 0; i < SOCKETS; i++)
        list_append(&unused, &sockets[i].binding.link);
    udp_sockets_init();
}

static u32 conditions(struct file *file)
{
    struct socket *socket = socket_of_file(file);
    return socket->kind->conditions(socket);
}

/* Calls that still hold the socket go on with it as before. */
static void closed(struct file *file) { (void)file; }

static void released(struct file *file)
{
    struct socket *socket = socket_of_file(file);
    socket->kind->released(socket);
    ports_give_up(&socket->binding);
    list_append(&unused, &socket->binding.link);
}

static const struct file_operations operations = {
    .conditions = conditions,
    .closed = closed,
    .released = released,
};

struct socket *socket_new(const struct socket_kind *kind, bool nonblock)
{
    struct list *link = list_take_first(&unused);
    if (link == NULL)
        return NULL;
    struct socket *socket = CONTAINER_OF(link, struct socket, binding.link);
    *socket = (struct socket) { .kind = kind, .options = socket_options_initial };
    file_init(&socket->file, FILE_SOCKET, &operations, SS_O_RDWR | (nonblock ? SS_O_NONBLOCK : 0));
    binding_init(&socket->binding);
    datagram_queue_init(&socket->queue);
    return socket;
}

struct socket *socket_of_file(struct file *file)
{
    return file->kind == FILE_SOCKET ? CONTAINER_OF(file, struct socket, file) : NULL;
}

enum outcome socket_of_call(s32 descriptor, enum outcome bad_fd, enum outcome not_a_socket, struct socket **socket)
{
    struct file *file = call_file(descriptor);
    if (file == NULL)
        return bad_fd;
    *socket = socket_of_file(file);
    return *socket != NULL ? OUTCOME_NONE : not_a_socket;
}

void socket_autobind(struct socket *socket)
{
    struct binding *binding = &socket->binding;
    if (!binding->held)
        ports_take(socket->kind->ports, binding, (struct endpoint) { .address = binding->local.address });
}

s32 socket_take_error(struct socket *socket)
{
    s32 error = socket->error;
    socket->error = 0;
    return error;
}
