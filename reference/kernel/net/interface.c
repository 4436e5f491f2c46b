#include "net/interface.h"

#include "core/command-line.h"
#include "core/panic.h"
#include "net/address-conflict.h"
#include "net/address-text.h"
#include "net/arp.h"
#include "net/ipv4.h"
#include "net/statistics.h"

struct interface interfaces[INTERFACES];
u32 interface_count;

static const char *const card_names[] = {"net0", "net1", "net2", "net3"};

static bool is_host_address(ipv4_address address) { return address != 0 && address < 0xe0000000; }

static bool parse_configuration(struct interface *interface, const char *text)
{
    ipv4_address address, gateway = 0;
    u32 prefix;
    if (!text_take_address(&text, &address) || !text_take_word(&text, "/") || !text_take_number(&text, 32, &prefix))
        return false;
    if (text_take_word(&text, ",gateway=") && !text_take_address(&text, &gateway))
        return false;
    if (!text_at_end(text) || !is_host_address(address) || prefix == 0)
        return false;
    interface->address = address;
    interface->prefix = (u8)prefix;
    interface->gateway = gateway;
    return true;
}

static void configure(struct interface *interface)
{
    const char *text = command_line_value(interface->name);
    if (text == NULL)
        log_line("%s: no address; give one on the command line, such as %s=10.0.2.15/24,gateway=10.0.2.2",
                 interface->name, interface->name);
    else if (!parse_configuration(interface, text))
        log_line("%s: the command line's word is not ADDRESS/PREFIX[,gateway=ADDRESS], so it has no address",
                 interface->name);
}

struct interface *interface_add(const struct ethernet_address *hardware_address,
                                void (*transmit)(struct interface *interface, struct packet *frame), void *driver)
{
    ASSERT(interface_count > 0, "loopback is the first interface");
    u32 card = interface_count - 1;
    if (interface_count == INTERFACES || card >= COUNT_OF(card_names))
        return NULL;
    struct interface *interface = &interfaces[interface_count++];
    *interface = (struct interface){
        .name = card_names[card],
        .hardware_address = *hardware_address,
        .mtu = INTERFACE_MTU,
        .transmit = transmit,
        .driver = driver,
    };
    configure(interface);
    return interface;
}

void interface_set_up(struct interface *interface, bool is_up)
{
    if (interface->is_up == is_up)
        return;
    interface->is_up = is_up;
    log_line("%s: link is %s", interface->name, is_up ? "up" : "down");
    if (is_up && interface->address != 0)
        address_announce(interface);
}

void interface_send(struct interface *interface, const struct ethernet_address *destination, u16 type,
                    struct packet *packet)
{
    if (!interface->is_up) {
        COUNT(ethernet, interface_down);
        packet_free(packet);
        return;
    }
    const struct ethernet_header header = {*destination, interface->hardware_address, type};
    ethernet_emit(packet_push(packet, ETHERNET_HEADER_SIZE), &header);
    COUNT(ethernet, sent);
    interface->transmit(interface, packet);
}

/* Whether a frame is for this card; what is only for groups that nobody here joined is not. */
static bool is_for_us(const struct interface *interface, const struct ethernet_address *destination)
{
    return ethernet_address_equals(destination, &interface->hardware_address)
           || ethernet_address_equals(destination, &ethernet_broadcast);
}

/* Gives the packet on, or says false: then it is still the caller's. */
static bool demultiplex(struct interface *interface, struct packet *frame)
{
    struct ethernet_header header;
    if (!interface->is_up) {
        COUNT(ethernet, interface_down);
    } else if (!ethernet_parse(packet_data(frame), frame->length, &header)
               || ethernet_address_is_group(&header.source)) {
        COUNT(ethernet, malformed);
    } else if (frame->length > ETHERNET_HEADER_SIZE + interface->mtu) {
        COUNT(ethernet, too_long);
    } else if (!is_for_us(interface, &header.destination)) {
        COUNT(ethernet, for_others);
    } else if (header.type == ETHERNET_TYPE_ARP) {
        packet_pull(frame, ETHERNET_HEADER_SIZE);
        arp_receive(interface, &header, frame);
        return true;
    } else if (header.type == ETHERNET_TYPE_IPV4) {
        packet_pull(frame, ETHERNET_HEADER_SIZE);
        ipv4_receive(interface, frame, ethernet_address_is_group(&header.destination));
        return true;
    } else {
        COUNT(ethernet, unknown_type);
    }
    return false;
}

void interface_receive(struct interface *interface, struct packet *frame)
{
    COUNT(ethernet, received);
    if (!demultiplex(interface, frame))
        packet_free(frame);
}
