#include "simulated-machine.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include "calls.h"
#include "core/clock.h"
#include "core/console.h"
#include "core/file.h"
#include "core/panic.h"
#include "core/scheduler.h"
#include "core/user.h"
#include "float.h"
#include "machine.h"
#include "tests/check.h"

u8 user_memory[USER_MEMORY];
u64 machine_time_ns;
u64 machine_alarm_ns;
u8 console_bytes[1024 * 1024];
size_t console_length;
size_t console_room;
s64 stopped_with;
struct poll machine_poll_result;
u64 machine_polls;
bool machine_devices_interrupt = true;

static jmp_buf back_to_test;

/* --- Time, chance, the end --- */

u64 machine_now_ns(void) { return machine_time_ns; }
u64 machine_epoch_ns(void) { return 1000000000000000000ull; }
void machine_set_alarm(u64 at_ns) { machine_alarm_ns = at_ns; }
void machine_random(void *bytes, size_t count) { memset(bytes, 7, count); }
struct poll machine_poll_devices(void)
{
    machine_polls++;
    machine_time_ns += machine_poll_result.frames_ns;
    return machine_poll_result;
}

void machine_let_devices_interrupt(bool may) { machine_devices_interrupt = may; }

bool kernel_is_sending(void) { return false; }
void machine_idle(void) { longjmp(back_to_test, 1); }
_Noreturn void machine_resume(struct thread *thread)
{
    (void)thread;
    longjmp(back_to_test, 1);
}

_Noreturn void machine_stop(void)
{
    u32 status; /* the payload of the last frame */
    memcpy(&status, console_bytes + console_length - sizeof(status), sizeof(status));
    stopped_with = status;
    longjmp(back_to_test, 1);
}

_Noreturn void machine_panic(const char *file, u32 line, const char *message)
{
    fprintf(stderr, "%s:%u: panic: %s\n", file, line, message);
    abort();
}

void log_line(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

struct float_state *float_state_take(struct thread *thread) { return &thread->float_state; }

/* --- User memory --- */

static bool is_user(u64 at, size_t count)
{
    return count == 0 || (at >= USER_BASE && count <= USER_MEMORY && at - USER_BASE <= USER_MEMORY - count);
}

bool user_can_read(u64 from, size_t count) { return is_user(from, count); }
bool user_can_write(u64 to, size_t count) { return is_user(to, count); }
bool user_is_outside(u64 at, u64 count) { return count > USER_END || at > USER_END - count; }

bool copy_in(void *to, u64 from, size_t count)
{
    if (is_user(from, count) && count > 0)
        memcpy(to, user_memory + (from - USER_BASE), count);
    return is_user(from, count);
}

bool copy_out(u64 to, const void *from, size_t count)
{
    if (is_user(to, count) && count > 0)
        memcpy(user_memory + (to - USER_BASE), from, count);
    return is_user(to, count);
}

bool copy_in_sum(void *to, u64 from, size_t count, u64 *sum)
{
    (void)sum;
    return copy_in(to, from, count);
}

/* Memory is what user_memory is: the calls for it are none of these tests. */
s64 sys_mmap(const struct mmap_args *args) { return args->addr == 0 ? -SS_ENOMEM : -SS_EINVAL; }
s64 sys_munmap(const struct munmap_args *args) { return args->addr == 0 ? 0 : -SS_EINVAL; }
s64 sys_mprotect(const struct mprotect_args *args) { return args->addr == 0 ? 0 : -SS_EINVAL; }
s64 sys_brk(const struct brk_args *args) { return (s64)args->addr; }

/* --- Console --- */

static size_t channel_write(const u8 *bytes, size_t count)
{
    size_t taken = count < console_room ? count : console_room;
    memcpy(console_bytes + console_length, bytes, taken);
    console_length += taken;
    console_room -= taken;
    return taken;
}

static void channel_flush(void) {}

/* --- Running --- */

static void run_kernel(enum entry entry, s32 signal, u64 address)
{
    if (setjmp(back_to_test) == 0)
        kernel_enter(entry, signal, address);
}

struct thread *machine_begin(void)
{
    static const struct console_channel channel = { .write = channel_write, .flush = channel_flush };
    console_set_channel(&channel);
    console_room = sizeof(console_bytes);
    stopped_with = -1;
    console_open_standard();
    struct thread *thread = thread_new();
    thread_make_runnable(thread);
    current = thread;
    return thread;
}

void user_call(struct thread *thread, u64 number, u64 a, u64 b, u64 c, u64 d, u64 e, u64 f)
{
    CHECK(thread->state == THREAD_RUNNABLE);
    thread->registers.rax = number;
    thread->registers.rdi = a;
    thread->registers.rsi = b;
    thread->registers.rdx = c;
    thread->registers.r10 = d;
    thread->registers.r8 = e;
    thread->registers.r9 = f;
    current = thread;
    run_kernel(ENTRY_CALL, 0, 0);
}

void machine_interrupt(void) { run_kernel(ENTRY_INTERRUPT, 0, 0); }

void user_fault(struct thread *thread, s32 signal, u64 address)
{
    current = thread;
    run_kernel(ENTRY_FAULT, signal, address);
}
