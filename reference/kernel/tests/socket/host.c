#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/clock.h"
#include "core/console.h"
#include "core/panic.h"
#include "core/scheduler.h"
#include "core/signal.h"
#include "core/space.h"
#include "core/user.h"
#include "float.h"
#include "net/checksum.h"
#include "net/network.h"
#include "signal-frame.h"
#include "socket/socket.h"

/* --- Memory --- */

static u64 fault_at;
static u64 fault_count;
static u32 fault_access;

static bool can_access(u64 at, size_t count, u32 access)
{
    if (count == 0)
        return true;
    if (at < PAGE_SIZE || user_is_outside(at, count))
        return false;
    bool apart = at + count <= fault_at || at >= fault_at + fault_count;
    return apart || (fault_access & access) == access;
}

bool user_is_outside(u64 at, u64 count) { return at >= USER_END || count > USER_END - at; }
bool user_can_read(u64 from, size_t count) { return can_access(from, count, PROTECT_READ); }
bool user_can_write(u64 to, size_t count) { return can_access(to, count, PROTECT_WRITE); }

bool copy_in(void *to, u64 from, size_t count)
{
    if (!user_can_read(from, count))
        return false;
    if (count > 0)
        memcpy(to, (const void *)(uintptr_t)from, count);
    return true;
}

bool copy_out(u64 to, const void *from, size_t count)
{
    if (!user_can_write(to, count))
        return false;
    if (count > 0)
        memcpy((void *)(uintptr_t)to, from, count);
    return true;
}

bool copy_in_sum(void *to, u64 from, size_t count, u64 *sum)
{
    if (!copy_in(to, from, count))
        return false;
    *sum = checksum_add(*sum, to, count);
    return true;
}

void host_fault(const void *at, size_t count, u32 access)
{
    fault_at = address_of(at);
    fault_count = count;
    fault_access = access;
}

/* --- The machine --- */

void machine_random(void *bytes, size_t count)
{
    u8 *each = bytes;
    for (size_t i = 0; i < count; i++)
        each[i] = (u8)(rand() >> 7);
}

u64 machine_now_ns(void) { return 1000000000; }
u64 machine_epoch_ns(void) { return 0; }
void machine_set_alarm(u64 at_ns) { (void)at_ns; }

_Noreturn void machine_panic(const char *file, u32 line, const char *message)
{
    fprintf(stderr, "%s:%u: panic: %s\n", file, line, message);
    abort();
}

void log_line(const char *format, ...) { (void)format; }

/* --- What the calls of these tests do not need --- */

#define UNUSED_CALL(declaration) \
    declaration { PANIC("no test needs this"); }

#pragma clang diagnostic ignored "-Wunused-parameter"

UNUSED_CALL(void scheduler_yield(void))
UNUSED_CALL(_Noreturn void kernel_stop(u32 status))
UNUSED_CALL(s64 copy_in_string(char *into, size_t room, u64 from))
UNUSED_CALL(bool signal_frame_pop(struct thread *thread, u64 *mask))
UNUSED_CALL(u64 space_round_up(u64 length))
UNUSED_CALL(bool space_is_free(u64 start, u64 length))
UNUSED_CALL(bool space_is_mapped(u64 address))
UNUSED_CALL(u64 space_find_free(u64 wish, u64 length))
UNUSED_CALL(enum space_result space_map(u64 start, u64 length, u32 protection))
UNUSED_CALL(enum space_result space_unmap(u64 start, u64 length))
UNUSED_CALL(enum space_result space_protect(u64 start, u64 length, u32 protection))
UNUSED_CALL(u64 space_break(u64 end))
UNUSED_CALL(bool signal_frame_push(struct thread *thread, const struct ss_sigaction *action,
                                   const struct ss_siginfo *info, u64 mask))

struct float_state *float_state_take(struct thread *thread) { return &thread->float_state; }
void scheduler_add(struct thread *thread) { list_remove(&thread->link); }
void console_send(enum console_frame kind, const void *payload, u16 length)
{
    (void)kind, (void)payload, (void)length;
}

/* --- Threads and calls --- */

void host_start(void)
{
    network_start();
    sockets_init();
    clock_set_manual(true);
}

struct thread *host_thread(void)
{
    struct thread *thread = thread_new();
    ASSERT(thread != NULL, "there are enough threads");
    thread->state = THREAD_RUNNABLE;
    return thread;
}

s64 host_result(const struct thread *thread)
{
    return thread->state == THREAD_WAITING ? HOST_WAITS : (s64)thread->registers.rax;
}

static void go_on(void)
{
    while (calls_are_woken())
        calls_go_on();
}

s64 host_call_with(struct thread *thread, u64 number, const u64 arguments[6])
{
    struct registers *registers = &thread->registers;
    ASSERT(thread->state == THREAD_RUNNABLE, "a thread makes one call at a time");
    registers->rax = number;
    registers->rdi = arguments[0];
    registers->rsi = arguments[1];
    registers->rdx = arguments[2];
    registers->r10 = arguments[3];
    registers->r8 = arguments[4];
    registers->r9 = arguments[5];
    current = thread;
    call_make();
    go_on();
    return host_result(thread);
}

void host_advance(u64 by_ns)
{
    clock_advance(by_ns);
    go_on();
}

void host_signal(struct thread *thread)
{
    const struct ss_sigaction action = { .sa_handler = PAGE_SIZE };
    const struct signal_origin origin = { 0 };
    signal_set_action(SS_SIGUSR1, &action);
    current = thread;
    signal_send_to_thread(thread, SS_SIGUSR1, &origin);
    go_on();
    thread->signals_pending = 0;
}
