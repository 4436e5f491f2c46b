#include "fake-machine.h"

#include <stdarg.h>

#include "check.h"
#include "core/clock.h"
#include "core/panic.h"
#include "memory.h"

static u64 now_ns = SECOND_NS;
static char last_log_line[256] = "";
static u64 random_state = 2026;

u64 machine_now_ns(void) { return now_ns; }

u64 machine_epoch_ns(void) { return 0; }

/* Devices that a test plays see the same memory. */
u64 machine_physical(const void *pointer) { return (u64)(uintptr_t)pointer; }

/* In steps that are shorter than any timer of the network. */
void pass_time(u64 by_ns)
{
    for (u64 passed_ns = 0; passed_ns < by_ns;) {
        u64 step_ns = min_u64(by_ns - passed_ns, SECOND_NS / 100);
        now_ns += step_ns;
        passed_ns += step_ns;
        clock_run_timers();
    }
}

u32 fake_random(void)
{
    random_state = random_state * 6364136223846793005u + 1442695040888963407u;
    return (u32)(random_state >> 33);
}

void machine_random(void *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ((u8 *)bytes)[i] = (u8)fake_random();
}

_Noreturn void machine_panic(const char *file, u32 line, const char *message)
{
    fprintf(stderr, "%s:%u: panic: %s\nlast line of the log: %s\n", file, line, message, last_log_line);
    exit(1);
}

void log_line(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(last_log_line, sizeof last_log_line, format, arguments);
    va_end(arguments);
}
