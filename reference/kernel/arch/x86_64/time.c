/*
 * The clock is the processor's time stamp counter, the alarm the local APIC's timer. Nobody says how fast they run, so
 * both are measured against a third clock whose speed is known: channel 0 of the 8254 (PIT). Its count is read by
 * latching; the port 0x61 through which channel 2 is usually watched is missing on the machine microvm.
 */
#include "time.h"

#include "core/panic.h"
#include "instructions.h"
#include "local-apic.h"
#include "machine.h"
#include "rtc.h"

enum { PIT_CHANNEL_0 = 0x40, PIT_COMMAND = 0x43 };
enum { PIT_RATE_GENERATOR = 0x34, PIT_LATCH = 0x00, PIT_HZ = 1193182 };

enum { MEASURED_TICKS = PIT_HZ / 100, READINGS = 16, READINGS_MAX = 1000000 };

#define NS_PER_SECOND 1000000000ull

/* Fixed-point factors with 32 binary places. */
static u64 ns_per_tsc_tick;
static u64 apic_ticks_per_ns;

static u64 tsc_start;
static u64 epoch_ns;
static u64 alarm_at_ns = ALARM_NONE;

struct reading {
    u64 tsc;
    u32 apic;
    u16 pit;
};

static u64 scale(u64 value, u64 factor) { return (u64)((unsigned __int128)value * factor >> 32); }

static u64 factor(u64 numerator, u64 denominator) { return (u64)(((unsigned __int128)numerator << 32) / denominator); }

static u16 pit_count(void)
{
    out8(PIT_COMMAND, PIT_LATCH);
    u8 low = in8(PIT_CHANNEL_0);
    return (u16)(low | in8(PIT_CHANNEL_0) << 8);
}

/* The three clocks at one moment: of several tries the one that took least, for the emulator may be interrupted. */
static struct reading read_clocks(void)
{
    struct reading best = { 0 };
    u64 best_took = UINT64_MAX;
    for (u32 i = 0; i < READINGS; i++) {
        u64 before = read_tsc();
        struct reading reading = { .pit = pit_count(), .apic = local_apic_timer() };
        u64 took = read_tsc() - before;
        reading.tsc = before + took / 2;
        if (took < best_took) {
            best = reading;
            best_took = took;
        }
    }
    return best;
}

static u16 pit_ticks_since(u16 start) { return (u16)(start - pit_count()); }

static void measure(void)
{
    out8(PIT_COMMAND, PIT_RATE_GENERATOR);
    out8(PIT_CHANNEL_0, 0);
    out8(PIT_CHANNEL_0, 0);
    local_apic_set_timer(UINT32_MAX);
    struct reading start = read_clocks();
    u32 readings = 0;
    while (pit_ticks_since(start.pit) < MEASURED_TICKS) {
        readings++;
        ASSERT(readings < READINGS_MAX, "the PIT counts: start QEMU's machine microvm with pit=on");
    }
    struct reading end = read_clocks();
    local_apic_set_timer(0);

    u64 ns = (u64)(u16)(start.pit - end.pit) * NS_PER_SECOND / PIT_HZ;
    ns_per_tsc_tick = factor(ns, end.tsc - start.tsc);
    apic_ticks_per_ns = factor(start.apic - end.apic, ns);
    ASSERT(ns_per_tsc_tick != 0 && apic_ticks_per_ns != 0, "the clocks run");
}

void time_start(void)
{
    measure();
    tsc_start = read_tsc();
    epoch_ns = rtc_read_seconds() * NS_PER_SECOND;
}

u64 machine_now_ns(void) { return scale(read_tsc() - tsc_start, ns_per_tsc_tick); }

u64 machine_epoch_ns(void) { return epoch_ns; }

/* A time too far for the timer makes it ring before, and the interrupt sets it anew. */
static void start_timer(void)
{
    u64 now_ns = machine_now_ns();
    u64 ahead_ns = alarm_at_ns > now_ns ? alarm_at_ns - now_ns : 0;
    u64 ticks = scale(min_u64(ahead_ns, 4 * NS_PER_SECOND), apic_ticks_per_ns) + 1;
    local_apic_set_timer((u32)min_u64(ticks, UINT32_MAX));
}

void machine_set_alarm(u64 at_ns)
{
    alarm_at_ns = at_ns;
    if (at_ns == ALARM_NONE)
        local_apic_set_timer(0);
    else
        start_timer();
}

void time_alarm_interrupt(void)
{
    if (alarm_at_ns != ALARM_NONE && machine_now_ns() < alarm_at_ns)
        start_timer();
    else
        alarm_at_ns = ALARM_NONE;
}
