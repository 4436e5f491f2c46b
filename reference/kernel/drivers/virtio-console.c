/*
 * Nothing is dropped in either direction. Input stays in the device's queue, and so with the other side, while the
 * console has no room for it. Output is taken only as far as there is a free buffer, and only while the other side has
 * opened its end: QEMU throws away what is sent before.
 *
 * Ports are told of by control messages, which take a moment. So the start polls for them until the port is there.
 */
#include "drivers/virtio-console.h"

#include "core/console.h"
#include "core/panic.h"
#include "memory.h"

#define FEATURE_MULTIPORT (1ull << 1)

/* How long the start waits for the port. */
#define PORT_LIMIT_NS 500000000ull

static const char PORT_NAME[] = "sockspec.console";

/*
 * Ports from 0 that can be used. Each has a queue to receive and one to transmit; the control queues lie after port
 * 0's.
 */
enum { PORTS = 4, NO_PORT = UINT32_MAX };
enum { CONTROL_RECEIVE = 2, CONTROL_TRANSMIT = 3 };
enum { CONTROL_BUFFERS = 32, CONTROL_BUFFER_SIZE = 128, INPUT_BUFFERS = 8, OUTPUT_BUFFERS = 16, BUFFER_SIZE = 4096 };

enum control_event {
    DEVICE_READY = 0,
    PORT_ADD = 1,
    PORT_REMOVE = 2,
    PORT_READY = 3,
    PORT_OPEN = 6,
    PORT_NAMED = 7,
};

enum { MESSAGE_SIZE = 8 };

struct buffer {
    _Alignas(64) u8 bytes[BUFFER_SIZE];
};

struct control_buffer {
    _Alignas(64) u8 bytes[CONTROL_BUFFER_SIZE];
};

static struct {
    struct virtio_device *device;
    u32 port;         /* the one that is the channel, or NO_PORT */
    bool is_open;     /* by the other side */
    bool was_refused; /* the console had more to write than there was room for */
    struct virtqueue receive[PORTS], transmit[PORTS], control_receive, control_transmit;
    u32 output_sent;  /* buffers that were ever sent: the next one is this modulo OUTPUT_BUFFERS */
    u32 control_sent;
    VIRTQUEUE_MEMORY(INPUT_BUFFERS) receive_memory[PORTS];
    VIRTQUEUE_MEMORY(OUTPUT_BUFFERS) transmit_memory[PORTS];
    VIRTQUEUE_MEMORY(CONTROL_BUFFERS) control_receive_memory, control_transmit_memory;
} console = {.port = NO_PORT};

static struct buffer input[INPUT_BUFFERS], output[OUTPUT_BUFFERS];
static struct control_buffer control_input[CONTROL_BUFFERS], control_output[CONTROL_BUFFERS];

static struct virtqueue *receive_queue(void) { return &console.receive[console.port]; }
static struct virtqueue *transmit_queue(void) { return &console.transmit[console.port]; }
static bool has_port(void) { return console.port != NO_PORT && !console.device->is_broken; }

static bool has_ports(void) { return (console.device->features & FEATURE_MULTIPORT) != 0; }

static void fail(void)
{
    log_line("virtio-console: the device is broken and is not used any more");
    virtio_fail(console.device);
}

/* --- The port --- */

static void give_input(struct buffer *buffer)
{
    virtqueue_add(receive_queue(), machine_physical(buffer->bytes), BUFFER_SIZE, DEVICE_WRITES, buffer);
}

static void use_port(u32 port)
{
    console.port = port;
    for (u32 i = 0; i < receive_queue()->size && i < INPUT_BUFFERS; i++)
        give_input(&input[i]);
    virtio_publish(console.device, receive_queue());
    virtqueue_expect(receive_queue(), 1);
}

/* Input for which there is no room stays in the queue: the poll after a read looks again. */
static void receive(void)
{
    struct virtqueue *queue = receive_queue();
    void *token;
    u32 written;
    while (virtqueue_has_used(queue) && console_receive_room() >= BUFFER_SIZE) {
        while (console_receive_room() >= BUFFER_SIZE && virtqueue_take(queue, &token, &written)) {
            struct buffer *buffer = token;
            console_receive(buffer->bytes, written);
            give_input(buffer);
        }
        virtqueue_expect(queue, 1);
    }
    virtio_publish(console.device, queue);
}

static void take_sent(void)
{
    void *token;
    u32 written;
    while (virtqueue_take(transmit_queue(), &token, &written))
        continue;
}

/* The device uses buffers in order, for this kind; were it not so, a buffer that it still has is not used again. */
static struct buffer *free_output(void)
{
    struct virtqueue *queue = transmit_queue();
    struct buffer *buffer = &output[console.output_sent % OUTPUT_BUFFERS];
    return queue->room == 0 || virtqueue_has_token(queue, buffer) ? NULL : buffer;
}

static size_t write(const u8 *bytes, size_t count)
{
    size_t written = 0;
    if (!has_port())
        return count; /* the device is broken: nobody will ever read it */
    take_sent();
    while (console.is_open && written < count) {
        struct buffer *buffer = free_output();
        if (buffer == NULL)
            break;
        u32 length = (u32)min_u64(count - written, BUFFER_SIZE);
        __builtin_memcpy(buffer->bytes, bytes + written, length);
        virtqueue_add(transmit_queue(), machine_physical(buffer->bytes), length, DEVICE_READS, buffer);
        console.output_sent++;
        written += length;
    }
    console.was_refused = written < count;
    return written;
}

static void go_on_writing(void)
{
    take_sent();
    if (!console.was_refused || !console.is_open || free_output() == NULL)
        return;
    console.was_refused = false;
    console_writable();
}

/* As long as the console waits for room, an interrupt is wanted for the next buffer that was sent. */
static void expect_room(void)
{
    if (!console.was_refused)
        return;
    virtqueue_expect(transmit_queue(), 1);
    if (virtqueue_has_used(transmit_queue()))
        go_on_writing();
}

/* --- Control messages --- */

static void send_control(u32 port, enum control_event event, u16 value)
{
    struct virtqueue *queue = &console.control_transmit;
    void *token;
    u32 written;
    while (virtqueue_take(queue, &token, &written))
        continue;
    struct control_buffer *buffer = &control_output[console.control_sent % CONTROL_BUFFERS];
    if (queue->room == 0 || virtqueue_has_token(queue, buffer))
        return; /* a device that asks more than it listens is told nothing */
    const u8 message[MESSAGE_SIZE] = {
        (u8)port, (u8)(port >> 8), (u8)(port >> 16), (u8)(port >> 24), (u8)event, 0, (u8)value, (u8)(value >> 8),
    };
    __builtin_memcpy(buffer->bytes, message, sizeof message);
    virtqueue_add(queue, machine_physical(buffer->bytes), MESSAGE_SIZE, DEVICE_READS, buffer);
    console.control_sent++;
    virtio_publish(console.device, queue);
}

static bool is_our_name(const u8 *name, u32 length)
{
    u32 expected = sizeof PORT_NAME - 1;
    if (length > expected && name[expected] == '\0')
        length = expected;
    if (length != expected)
        return false;
    for (u32 i = 0; i < length; i++)
        if (name[i] != (u8)PORT_NAME[i])
            return false;
    return true;
}

static void hear_name(u32 port, const u8 *name, u32 length)
{
    if (console.port != NO_PORT || !is_our_name(name, length))
        return;
    if (port >= PORTS || console.receive[port].size == 0) {
        log_line("virtio-console: %s is port %u, but only ports below %u can be used: give it to QEMU first", PORT_NAME,
                 port, PORTS);
        return;
    }
    use_port(port);
    send_control(port, PORT_OPEN, 1);
}

static void hear(const u8 *bytes, u32 length)
{
    if (length < MESSAGE_SIZE)
        return;
    u32 port = bytes[0] | (u32)bytes[1] << 8 | (u32)bytes[2] << 16 | (u32)bytes[3] << 24;
    u32 event = bytes[4] | (u32)bytes[5] << 8, value = bytes[6] | (u32)bytes[7] << 8;
    switch (event) {
    case PORT_ADD:
        send_control(port, PORT_READY, 1);
        break;
    case PORT_NAMED:
        hear_name(port, bytes + MESSAGE_SIZE, length - MESSAGE_SIZE);
        break;
    case PORT_OPEN:
        if (port == console.port)
            console.is_open = value != 0;
        break;
    case PORT_REMOVE:
        if (port == console.port)
            console.is_open = false;
        break;
    }
}

static void give_control(struct control_buffer *buffer)
{
    virtqueue_add(&console.control_receive, machine_physical(buffer->bytes), CONTROL_BUFFER_SIZE, DEVICE_WRITES,
                  buffer);
}

/* The message is copied first: the device may go on writing. */
static void poll_control(void)
{
    struct virtqueue *queue = &console.control_receive;
    void *token;
    u32 written;
    if (!has_ports() || !virtqueue_has_used(queue))
        return;
    for (u32 i = 0; i < CONTROL_BUFFERS && virtqueue_take(queue, &token, &written); i++) {
        u8 message[CONTROL_BUFFER_SIZE];
        struct control_buffer *buffer = token;
        __builtin_memcpy(message, buffer->bytes, written);
        give_control(buffer);
        hear(message, written);
    }
    virtqueue_expect(queue, 1);
    virtio_publish(console.device, queue);
}

/* --- The device as a whole --- */

void virtio_console_poll(void)
{
    if (console.device == NULL || console.device->is_broken)
        return;
    poll_control();
    if (console.port != NO_PORT) {
        receive();
        go_on_writing();
        expect_room();
    }
    bool is_broken = console.control_receive.is_broken || console.control_transmit.is_broken
                     || (console.port != NO_PORT && (receive_queue()->is_broken || transmit_queue()->is_broken));
    if (is_broken)
        fail();
}

void virtio_console_flush(void)
{
    if (console.device != NULL && has_port())
        virtio_publish(console.device, transmit_queue());
}

/* Waits until the device has sent everything; not for an other side that closed its end. */
static void flush(void)
{
    while (has_port() && console.is_open && virtqueue_outstanding(transmit_queue()) > 0) {
        virtio_console_flush();
        virtio_console_poll();
    }
}

static bool start_port(u32 port)
{
    struct virtio_device *device = console.device;
    bool event_index = (device->features & VIRTIO_F_EVENT_IDX) != 0;
    u16 index = (u16)(port == 0 ? 0 : 2 + 2 * port);
    u16 receive_size = virtio_queue_size(device, index, INPUT_BUFFERS);
    u16 transmit_size = virtio_queue_size(device, (u16)(index + 1), OUTPUT_BUFFERS);
    if (receive_size == 0 || transmit_size == 0)
        return false;
    VIRTQUEUE_INIT(&console.receive[port], &console.receive_memory[port], index, receive_size, event_index);
    VIRTQUEUE_INIT(&console.transmit[port], &console.transmit_memory[port], (u16)(index + 1), transmit_size,
                   event_index);
    device->transport->start_queue(device, &console.receive[port]);
    device->transport->start_queue(device, &console.transmit[port]);
    return true;
}

static bool start_control(void)
{
    struct virtio_device *device = console.device;
    bool event_index = (device->features & VIRTIO_F_EVENT_IDX) != 0;
    u16 receive_size = virtio_queue_size(device, CONTROL_RECEIVE, CONTROL_BUFFERS);
    u16 transmit_size = virtio_queue_size(device, CONTROL_TRANSMIT, CONTROL_BUFFERS);
    if (receive_size == 0 || transmit_size == 0)
        return false;
    VIRTQUEUE_INIT(&console.control_receive, &console.control_receive_memory, CONTROL_RECEIVE, receive_size,
                   event_index);
    VIRTQUEUE_INIT(&console.control_transmit, &console.control_transmit_memory, CONTROL_TRANSMIT, transmit_size,
                   event_index);
    device->transport->start_queue(device, &console.control_receive);
    device->transport->start_queue(device, &console.control_transmit);
    return true;
}

/* The queues must all be there before the device may work; of the ports, those that the device has. */
static bool start_queues(void)
{
    if (!start_port(0) || (has_ports() && !start_control()))
        return false;
    for (u32 port = 1; has_ports() && port < PORTS && start_port(port); port++)
        continue;
    return console.device->transport->enable_interrupt(console.device);
}

static void ask_for_ports(void)
{
    for (u32 i = 0; i < console.control_receive.size && i < CONTROL_BUFFERS; i++)
        give_control(&control_input[i]);
    virtio_publish(console.device, &console.control_receive);
    virtqueue_expect(&console.control_receive, 1);
    send_control(0, DEVICE_READY, 1);
    u64 limit_ns = machine_now_ns() + PORT_LIMIT_NS;
    while (console.port == NO_PORT && !console.device->is_broken && machine_now_ns() < limit_ns)
        virtio_console_poll();
}

bool virtio_console_start(struct virtio_device *device)
{
    static const struct console_channel channel = {.write = write, .flush = flush};
    if (console.device != NULL || !virtio_start(device, FEATURE_MULTIPORT | VIRTIO_F_EVENT_IDX))
        return false;
    console.device = device;
    if (!start_queues()) {
        log_line("virtio-console: the device has no queues or no interrupt; it is not used");
        virtio_fail(device);
        return false;
    }
    virtio_ready(device);
    if (has_ports()) {
        ask_for_ports();
    } else {
        use_port(0);
        console.is_open = true;
    }
    if (!has_port()) {
        log_line("virtio-console: no port is named %s; add -device virtserialport,chardev=...,name=%s", PORT_NAME,
                 PORT_NAME);
        return false;
    }
    console_set_channel(&channel);
    return true;
}
