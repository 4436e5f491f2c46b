/* The parts of core/ that need no threads. */
#include <string.h>

#include "core/clock.h"
#include "core/command-line.h"
#include "core/packet.h"
#include "core/pieces.h"
#include "core/ring.h"
#include "core/transfer.h"
#include "simulated-machine.h"
#include "machine.h"
#include "run.h"

struct probe {
    struct timer timer;
    u64 fired_at_ns;
    u32 fired;
    u64 again_at_ns;
};

static void note(struct timer *timer)
{
    struct probe *probe = CONTAINER_OF(timer, struct probe, timer);
    probe->fired_at_ns = clock_now_ns();
    probe->fired++;
    if (probe->again_at_ns != 0)
        timer_set(timer, probe->again_at_ns);
}

static void timers_fire_in_order_at_their_deadlines_when_time_is_advanced(void)
{
    struct probe probes[3] = { 0 };
    machine_time_ns = 100;
    clock_set_manual(true);
    for (u32 i = 0; i < 3; i++)
        timer_init(&probes[i].timer, note);
    timer_set(&probes[0].timer, 300);
    timer_set(&probes[1].timer, 200);
    timer_set(&probes[2].timer, 900);
    probes[1].again_at_ns = 250;
    machine_time_ns = 5000;
    CHECK_EQUAL(clock_now_ns(), 100);
    CHECK(clock_next_alarm_ns() == ALARM_NONE);
    probes[1].fired = 0;
    clock_advance(120);
    CHECK_EQUAL(probes[1].fired, 1);
    CHECK_EQUAL(probes[1].fired_at_ns, 200);
    probes[1].again_at_ns = 0;
    clock_advance(200);
    CHECK_EQUAL(clock_now_ns(), 420);
    CHECK_EQUAL(probes[1].fired, 2);
    CHECK_EQUAL(probes[1].fired_at_ns, 250);
    CHECK_EQUAL(probes[0].fired_at_ns, 300);
    CHECK_EQUAL(probes[2].fired, 0);
    clock_set_manual(false);
    CHECK_EQUAL(clock_now_ns(), 420);
    machine_time_ns += 30;
    CHECK_EQUAL(clock_now_ns(), 450);
    CHECK_EQUAL(clock_next_alarm_ns(), 5000 + 900 - 420);
}

static void time_never_goes_back_however_far_it_is_advanced(void)
{
    machine_time_ns = 100;
    clock_set_manual(true);
    clock_advance(UINT64_MAX);
    clock_advance(UINT64_MAX);
    const u64 end_ns = clock_now_ns();
    clock_set_manual(false);
    machine_time_ns += 1000;
    CHECK_EQUAL(clock_now_ns(), end_ns + 1000);
    CHECK(clock_real_ns() > clock_now_ns());
    clock_set_manual(true);
    clock_advance(5);
    CHECK(clock_now_ns() >= end_ns + 1000);
    CHECK_EQUAL(clock_after_ns(UINT64_MAX - 1), UINT64_MAX);
    CHECK_EQUAL(clock_after_ns(5), clock_now_ns() + 5);
}

static void a_deadline_at_the_end_of_time_rings_no_alarm(void)
{
    struct timer timer;
    timer_init(&timer, note);
    machine_time_ns = 100;
    clock_set_manual(true);
    machine_time_ns = 5000;
    clock_set_manual(false); /* 4900 behind the machine */
    timer_set(&timer, UINT64_MAX);
    CHECK_EQUAL(clock_next_alarm_ns(), ALARM_NONE);
    timer_set(&timer, UINT64_MAX - 10000);
    CHECK_EQUAL(clock_next_alarm_ns(), UINT64_MAX - 5100);
}

static void a_timer_that_sets_itself_for_now_fires_once_in_a_round(void)
{
    struct probe probe = { .again_at_ns = 1 };
    machine_time_ns = 10;
    timer_init(&probe.timer, note);
    timer_set(&probe.timer, 10);
    clock_run_timers();
    CHECK_EQUAL(probe.fired, 1);
    clock_run_timers();
    CHECK_EQUAL(probe.fired, 2);
    timer_cancel(&probe.timer);
    CHECK(!timer_is_set(&probe.timer));
    clock_run_timers();
    CHECK_EQUAL(probe.fired, 2);
}

static void the_pool_of_packets_ends_and_comes_back(void)
{
    struct list all = LIST_HEAD(all);
    u32 count = 0;
    for (struct packet *packet; (packet = packet_new()) != NULL; count++) {
        CHECK_EQUAL(packet->start, PACKET_HEADROOM);
        packet->owner[3] = 1;
        list_append(&all, &packet->link);
    }
    CHECK_EQUAL(count, PACKETS);
    packet_free_list(&all);
    CHECK_EQUAL(packets_free(), PACKETS);
    packets_withhold(PACKETS - 1);
    struct packet *last = packet_new();
    CHECK(last != NULL && last->owner[3] == 0);
    CHECK(packet_new() == NULL);
    packets_withhold(PACKETS + 5);
    packet_free(last);
    CHECK(packet_new() == NULL);
}

static void the_command_line_is_words(void)
{
    command_line_set("net0=10.0.2.15/24 xtrace tracer trace net=1");
    CHECK(command_line_has("trace"));
    CHECK(!command_line_has("net"));
    CHECK(!command_line_has("race"));
    CHECK(strcmp(command_line_value("net"), "1") == 0);
    CHECK(strncmp(command_line_value("net0"), "10.0.2.15/24 ", 13) == 0);
    CHECK(command_line_value("trace") == NULL);
}

static void a_ring_wraps_and_keeps_the_order(void)
{
    static u8 bytes[8];
    struct ring ring = { .bytes = bytes, .size = sizeof(bytes), .put = UINT32_MAX - 4, .taken = UINT32_MAX - 4 };
    u8 next_in = 0, next_out = 0;
    for (u32 round = 0; round < 100; round++) {
        const u8 three[] = { next_in, (u8)(next_in + 1), (u8)(next_in + 2) };
        next_in = (u8)(next_in + 3);
        ring_append(&ring, three, 3);
        while (ring_used(&ring) > 0) {
            u32 length;
            const u8 *front = ring_front(&ring, &length);
            CHECK_EQUAL(front[0], next_out++);
            ring_take(&ring, 1);
        }
    }
    CHECK_EQUAL(ring_room(&ring), 8);
}

static void bytes_move_between_a_ring_and_scattered_buffers(void)
{
    static u8 bytes[16];
    struct ring ring = { .bytes = bytes, .size = sizeof(bytes), .put = 10, .taken = 10 };
    const struct ss_iovec list[] = { { USER_BASE, 3 }, { 8, 0 }, { USER_BASE + 100, 5 }, { 8, 4 } };
    const struct pieces pieces = { .list = list, .count = 4, .total = 12 };
    memcpy(user_memory, "abc", 3);
    memcpy(user_memory + 100, "defgh", 5);
    CHECK_EQUAL(transfer_in(&ring, &pieces, 1, 7), 7);
    CHECK_EQUAL(ring_used(&ring), 7);
    memset(user_memory, 0, 200);
    CHECK_EQUAL(transfer_out(&ring, &pieces, 0, 7), 7);
    CHECK(memcmp(user_memory, "bcd", 3) == 0 && memcmp(user_memory + 100, "efgh", 4) == 0);
    ring_append(&ring, "xyz", 3);
    CHECK_EQUAL(transfer_out(&ring, &pieces, 8, 3), 0);
    CHECK_EQUAL(ring_used(&ring), 3);
}

int main(void)
{
    RUN(timers_fire_in_order_at_their_deadlines_when_time_is_advanced);
    RUN(time_never_goes_back_however_far_it_is_advanced);
    RUN(a_deadline_at_the_end_of_time_rings_no_alarm);
    RUN(a_timer_that_sets_itself_for_now_fires_once_in_a_round);
    RUN(the_pool_of_packets_ends_and_comes_back);
    RUN(the_command_line_is_words);
    RUN(a_ring_wraps_and_keeps_the_order);
    RUN(bytes_move_between_a_ring_and_scattered_buffers);
}
