/* Calls, threads, signals, pipes and futexes, through the scheduler. */
#include <string.h>

#include "core/clock.h"
#include "core/console.h"
#include "core/pipe.h"
#include "simulated-machine.h"
#include "run.h"

#define CALL(thread, name, ...) CALL_(thread, name, __VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define CALL_(thread, name, a, b, c, d, e, f, ...) user_call(thread, SS_NR_##name, (u64)(a), (u64)(b), (u64)(c), (u64)(d), \
                                                             (u64)(e), (u64)(f))

/* Places in user memory. */
#define WORD USER_BASE
#define WORD_2 (USER_BASE + 8)
#define TIME (USER_BASE + 64)
#define ACTION (USER_BASE + 128)
#define SET (USER_BASE + 192)
#define DESCRIPTORS_AT (USER_BASE + 256)
#define BUFFER (USER_BASE + 4096)
#define STACK (USER_BASE + USER_MEMORY)
#define HANDLER 0x400000
#define RESTORER 0x400800

static void put(u64 at, const void *bytes, size_t count) { memcpy(user_memory + (at - USER_BASE), bytes, count); }
static void put_u32(u64 at, u32 value) { put(at, &value, sizeof(value)); }
static void put_u64(u64 at, u64 value) { put(at, &value, sizeof(value)); }
static u32 get_u32(u64 at) { u32 value; memcpy(&value, user_memory + (at - USER_BASE), 4); return value; }
static u64 get_u64(u64 at) { u64 value; memcpy(&value, user_memory + (at - USER_BASE), 8); return value; }
static void put_time(u64 seconds, u64 ns) { put_u64(TIME, seconds); put_u64(TIME + 8, ns); }

static struct thread *start_thread(struct thread *from)
{
    const u64 flags = SS_CLONE_VM | SS_CLONE_FS | SS_CLONE_FILES | SS_CLONE_SIGHAND | SS_CLONE_THREAD |
                      SS_CLONE_CHILD_CLEARTID;
    CALL(from, clone, flags, STACK - 65536, 0, WORD_2, 0);
    struct thread *thread = thread_find((s32)result_of(from));
    CHECK(thread != NULL);
    CHECK_EQUAL(result_of(thread), 0);
    return thread;
}

static void set_handler(struct thread *thread, s32 signal, u64 flags)
{
    const struct ss_sigaction action = { HANDLER, flags | SS_SA_RESTORER, RESTORER, 0 };
    put(ACTION, &action, sizeof(action));
    CALL(thread, rt_sigaction, signal, ACTION, 0, 8);
    CHECK_EQUAL(result_of(thread), 0);
}

/* What the handler's return does. */
static void return_from_handler(struct thread *thread)
{
    CHECK_EQUAL(thread->registers.rip, HANDLER);
    thread->registers.rip = get_u64(thread->registers.rsp);
    thread->registers.rsp += 8;
    CHECK_EQUAL(thread->registers.rip, RESTORER);
    CALL(thread, rt_sigreturn, 0);
}

static struct thread *begin(void)
{
    struct thread *thread = machine_begin();
    thread->registers.rsp = STACK;
    thread->registers.rip = 0x401000;
    return thread;
}

static void a_sleep_ends_when_its_time_has_come(void)
{
    struct thread *thread = begin();
    put_time(2, 500);
    CALL(thread, nanosleep, TIME, 0);
    CHECK(is_waiting(thread));
    CHECK_EQUAL(machine_alarm_ns, 2000000500);
    machine_time_ns = 2000000499;
    machine_interrupt();
    CHECK(is_waiting(thread));
    machine_time_ns++;
    machine_interrupt();
    CHECK(!is_waiting(thread));
    CHECK_EQUAL(result_of(thread), 0);
    put_time(0, 1000000000);
    CALL(thread, nanosleep, TIME, 0);
    CHECK_EQUAL(result_of(thread), -SS_EINVAL);
    CHECK_EQUAL(thread->last_outcome, NANOSLEEP_RANGE);
}

static void a_manual_clock_stands_until_it_is_advanced(void)
{
    struct thread *sleeper = begin();
    struct thread *keeper = start_thread(sleeper);
    CALL(keeper, clock_control, SS_CLOCK_CONTROL_ADVANCE, 5);
    CHECK_EQUAL(result_of(keeper), -SS_EINVAL);
    CALL(keeper, clock_control, SS_CLOCK_CONTROL_MANUAL);
    put_time(1, 0);
    CALL(sleeper, nanosleep, TIME, 0);
    machine_time_ns = 9000000000;
    CALL(keeper, thread_state, sleeper->id);
    CHECK_EQUAL(result_of(keeper), 1);
    CALL(keeper, clock_control, SS_CLOCK_CONTROL_ADVANCE, 1000000000);
    CHECK_EQUAL(result_of(keeper), 0);
    CALL(keeper, thread_state, sleeper->id);
    CHECK_EQUAL(result_of(keeper), 0);
    CHECK_EQUAL(result_of(sleeper), 0);
}

static void a_futex_wakes_the_one_who_slept_first(void)
{
    struct thread *first = begin();
    struct thread *second = start_thread(first);
    struct thread *third = start_thread(first);
    put_u32(WORD, 7);
    CALL(first, futex, WORD, SS_FUTEX_WAIT | SS_FUTEX_PRIVATE_FLAG, 8, 0);
    CHECK_EQUAL(result_of(first), -SS_EAGAIN);
    CALL(first, futex, WORD, SS_FUTEX_WAIT | SS_FUTEX_PRIVATE_FLAG, 7, 0);
    CALL(second, futex, WORD, SS_FUTEX_WAIT, 7, 0);
    CALL(third, thread_outcome, second->id, BUFFER, 64);
    CHECK_EQUAL(result_of(third), strlen("futex.woken"));
    CHECK(memcmp(user_memory + 4096, "futex.woken", 11) == 0);
    CALL(third, futex, WORD, SS_FUTEX_WAKE, 1);
    CHECK_EQUAL(result_of(third), 1);
    CHECK(!is_waiting(first) && is_waiting(second));
    CHECK_EQUAL(result_of(first), 0);
    CALL(third, futex, WORD, SS_FUTEX_REQUEUE, 0, 5, WORD_2);
    CHECK_EQUAL(result_of(third), 1);
    CALL(third, futex, WORD, SS_FUTEX_WAKE, 5);
    CHECK_EQUAL(result_of(third), 0);
    CALL(third, futex, WORD_2, SS_FUTEX_WAKE, 5);
    CHECK_EQUAL(result_of(third), 1);
    CALL(third, futex, WORD + 2, SS_FUTEX_WAKE, 5);
    CHECK_EQUAL(result_of(third), -SS_EINVAL);
}

static void a_futex_gives_up_at_a_moment(void)
{
    struct thread *thread = begin();
    machine_time_ns = 1000;
    put_time(0, 1500);
    CALL(thread, futex, WORD, SS_FUTEX_WAIT_BITSET, 0, TIME, 0, ~0u);
    CHECK(is_waiting(thread));
    CHECK_EQUAL(machine_alarm_ns, 1500);
    machine_time_ns = 1500;
    machine_interrupt();
    CHECK_EQUAL(result_of(thread), -SS_ETIMEDOUT);
    CALL(thread, futex, WORD, SS_FUTEX_WAIT_BITSET, 0, TIME, 0, 0);
    CHECK_EQUAL(result_of(thread), -SS_EINVAL);
}

static void a_thread_that_ends_wakes_who_joins_it(void)
{
    struct thread *main_thread = begin();
    struct thread *thread = start_thread(main_thread);
    s32 id = thread->id;
    put_u32(WORD_2, (u32)id);
    CALL(main_thread, futex, WORD_2, SS_FUTEX_WAIT, id, 0);
    CHECK(is_waiting(main_thread));
    CALL(thread, exit, 3);
    CHECK(!is_waiting(main_thread));
    CHECK_EQUAL(get_u32(WORD_2), 0);
    CHECK(thread_find(id) == NULL);
    CHECK_EQUAL(stopped_with, -1);
    CALL(main_thread, exit, 4);
    CHECK_EQUAL(stopped_with, 4 << 8);
}

static void the_locks_of_a_thread_that_ends_are_marked(void)
{
    struct thread *main_thread = begin();
    struct thread *thread = start_thread(main_thread);
    const u64 head = BUFFER, entry = BUFFER + 64;
    put_u64(head, entry);
    put_u64(head + 8, (u64)-16);
    put_u64(head + 16, 0);
    put_u64(entry, head);
    put_u32(entry - 16, (u32)thread->id | SS_FUTEX_WAITERS);
    CALL(thread, set_robust_list, head, 23);
    CHECK_EQUAL(result_of(thread), -SS_EINVAL);
    CALL(thread, set_robust_list, head, 24);
    CALL(main_thread, futex, entry - 16, SS_FUTEX_WAIT, get_u32(entry - 16), 0);
    CHECK(is_waiting(main_thread));
    CALL(thread, exit, 0);
    CHECK(!is_waiting(main_thread));
    CHECK_EQUAL(get_u32(entry - 16), SS_FUTEX_WAITERS | SS_FUTEX_OWNER_DIED);
}

static void a_handler_runs_and_its_frame_brings_everything_back(void)
{
    struct thread *thread = begin();
    set_handler(thread, SS_SIGUSR1, SS_SA_SIGINFO);
    thread->registers.rbx = 77;
    thread->registers.r15 = 78;
    thread->registers.rflags = FLAGS_FIXED | FLAG_DIRECTION;
    thread->float_state.bytes[100] = 9;
    CALL(thread, tgkill, PROCESS_ID, thread->id, SS_SIGUSR1);
    CHECK_EQUAL(thread->registers.rip, HANDLER);
    CHECK_EQUAL(thread->registers.rdi, SS_SIGUSR1);
    CHECK_EQUAL(thread->registers.rsp % 16, 8);
    CHECK_EQUAL(thread->registers.rflags & FLAG_DIRECTION, 0);
    CHECK_EQUAL(get_u32(thread->registers.rsi), SS_SIGUSR1);
    CHECK_EQUAL((s32)get_u32(thread->registers.rsi + 8), SS_SI_TKILL);
    CHECK_EQUAL(get_u32(thread->registers.rsi + 16), PROCESS_ID);
    CHECK(thread->signal_mask == 1ull << (SS_SIGUSR1 - 1));
    thread->registers.rbx = 0;
    thread->registers.r15 = 0;
    thread->float_state.bytes[100] = 0;
    return_from_handler(thread);
    CHECK_EQUAL(result_of(thread), 0);
    CHECK_EQUAL(thread->registers.rbx, 77);
    CHECK_EQUAL(thread->registers.r15, 78);
    CHECK_EQUAL(thread->registers.rsp, STACK);
    CHECK_EQUAL(thread->registers.rip, 0x401000);
    CHECK_EQUAL(thread->float_state.bytes[100], 9);
    CHECK(thread->signal_mask == 0);
    CHECK((thread->registers.rflags & FLAG_DIRECTION) != 0);
}

static void a_signal_interrupts_a_sleep_and_tells_the_rest(void)
{
    struct thread *sleeper = begin();
    struct thread *other = start_thread(sleeper);
    set_handler(sleeper, SS_SIGUSR1, SS_SA_RESTART);
    put_time(3, 0);
    CALL(sleeper, nanosleep, TIME, BUFFER);
    machine_time_ns = 1000000000;
    CALL(other, tgkill, PROCESS_ID, sleeper->id, SS_SIGUSR1);
    CALL(other, sched_yield, 0);
    CHECK_EQUAL(sleeper->registers.rip, HANDLER);
    CHECK_EQUAL(get_u64(BUFFER), 2);
    return_from_handler(sleeper);
    CHECK_EQUAL(result_of(sleeper), -SS_EINTR);
}

static void a_call_is_made_again_where_it_may_be(void)
{
    struct thread *reader = begin();
    struct thread *other = start_thread(reader);
    CALL(reader, pipe2, DESCRIPTORS_AT, 0);
    set_handler(reader, SS_SIGUSR1, SS_SA_RESTART);
    set_handler(reader, SS_SIGUSR2, 0);
    reader->registers.rip = 0x401000;
    CALL(reader, read, 3, BUFFER, 10);
    CHECK(is_waiting(reader));
    CALL(other, tgkill, PROCESS_ID, reader->id, SS_SIGUSR1);
    CALL(other, sched_yield, 0);
    return_from_handler(reader);
    CHECK_EQUAL(reader->registers.rip, 0x401000 - 2);
    CHECK_EQUAL(reader->registers.rax, SS_NR_read);
    CHECK_EQUAL(reader->registers.rdi, 3);
    reader->registers.rip += 2;
    CALL(reader, read, 3, BUFFER, 10);
    CALL(other, tgkill, PROCESS_ID, reader->id, SS_SIGUSR2);
    CALL(other, sched_yield, 0);
    return_from_handler(reader);
    CHECK_EQUAL(result_of(reader), -SS_EINTR);
    CHECK_EQUAL(reader->registers.rip, 0x401000);
}

static void ignore(struct thread *thread, s32 signal)
{
    const struct ss_sigaction action = { SS_SIG_IGN, 0, 0, 0 };
    put(ACTION, &action, sizeof(action));
    CALL(thread, rt_sigaction, signal, ACTION, 0, 8);
    CHECK_EQUAL(result_of(thread), 0);
}

/* Lets another thread have its turn. */
static void wait_for_the_slice(void)
{
    machine_time_ns += 20 * 1000 * 1000;
    machine_interrupt();
}

static void a_call_whose_signal_is_gone_is_made_again_and_no_later_code_is(void)
{
    enum { SYSCALL_LENGTH = 2 };
    struct thread *reader = begin();
    struct thread *other = start_thread(reader);
    set_handler(other, SS_SIGUSR1, SS_SA_RESTART);
    set_handler(other, SS_SIGUSR2, SS_SA_RESTART);
    CALL(reader, pipe2, DESCRIPTORS_AT, 0);
    const u64 behind_call = reader->registers.rip;
    CALL(reader, read, get_u32(DESCRIPTORS_AT), BUFFER, 8);
    CHECK(is_waiting(reader));
    CALL(other, tgkill, PROCESS_ID, reader->id, SS_SIGUSR1);
    CHECK(!is_waiting(reader));
    ignore(other, SS_SIGUSR1);
    wait_for_the_slice();
    CHECK_EQUAL(reader->registers.rip, behind_call - SYSCALL_LENGTH);
    CHECK_EQUAL(reader->registers.rax, SS_NR_read);

    /* The program went on elsewhere: a handler finds that place, whatever happened to the call before. */
    reader->registers.rip = 0x402000;
    reader->registers.rax = 77;
    CALL(other, tgkill, PROCESS_ID, reader->id, SS_SIGUSR2);
    wait_for_the_slice();
    return_from_handler(reader);
    CHECK_EQUAL(reader->registers.rip, 0x402000);
    CHECK_EQUAL(reader->registers.rax, 77);
}

static void signals_without_a_handler_end_the_program_or_do_nothing(void)
{
    struct thread *thread = begin();
    CALL(thread, kill, PROCESS_ID, SS_SIGCHLD);
    CHECK_EQUAL(stopped_with, -1);
    CALL(thread, kill, PROCESS_ID, 65);
    CHECK_EQUAL(result_of(thread), -SS_EINVAL);
    CALL(thread, kill, 4711, SS_SIGTERM);
    CHECK_EQUAL(result_of(thread), -SS_ESRCH);
    CALL(thread, kill, PROCESS_ID, SS_SIGTERM);
    CHECK_EQUAL(stopped_with, SS_SIGTERM);
}

static void a_blocked_signal_waits(void)
{
    struct thread *thread = begin();
    set_handler(thread, SS_SIGUSR1, 0);
    put_u64(SET, ~0ull);
    CALL(thread, rt_sigprocmask, SS_SIG_SETMASK, SET, 0, 8);
    CHECK(thread->signal_mask == (~0ull & ~(1ull << (SS_SIGKILL - 1)) & ~(1ull << (SS_SIGSTOP - 1))));
    CALL(thread, kill, PROCESS_ID, SS_SIGUSR1);
    CHECK(thread->registers.rip != HANDLER);
    put_u64(SET, 1ull << (SS_SIGUSR1 - 1));
    CALL(thread, rt_sigprocmask, SS_SIG_UNBLOCK, SET, 0, 8);
    CHECK_EQUAL(thread->registers.rip, HANDLER);
}

static void a_fault_goes_to_its_handler_or_ends_the_program(void)
{
    struct thread *thread = begin();
    set_handler(thread, SS_SIGSEGV, SS_SA_SIGINFO);
    thread->registers.rip = 0x401234;
    user_fault(thread, SS_SIGSEGV, 0xdead000);
    CHECK_EQUAL(thread->registers.rip, HANDLER);
    CHECK(get_u64(thread->registers.rsi + 16) == 0xdead000);
    user_fault(thread, SS_SIGSEGV, 0xdead000);
    CHECK_EQUAL(stopped_with, SS_SIGSEGV);
}

static void a_handler_without_a_stack_ends_the_program(void)
{
    struct thread *thread = begin();
    set_handler(thread, SS_SIGUSR1, 0);
    set_handler(thread, SS_SIGSEGV, 0);
    thread->registers.rsp = 64;
    CALL(thread, kill, PROCESS_ID, SS_SIGUSR1);
    CHECK_EQUAL(stopped_with, SS_SIGSEGV);
}

static void a_mask_of_ppoll_holds_while_it_waits(void)
{
    struct thread *thread = begin();
    struct thread *other = start_thread(thread);
    set_handler(thread, SS_SIGUSR1, SS_SA_RESTART);
    put_u64(SET, 1ull << (SS_SIGUSR1 - 1));
    CALL(thread, rt_sigprocmask, SS_SIG_SETMASK, SET, 0, 8);
    CALL(other, tgkill, PROCESS_ID, thread->id, SS_SIGUSR1);
    put_u64(SET + 8, 0);
    CALL(thread, ppoll, 0, 0, 0, SET + 8, 8);
    CALL(other, sched_yield, 0);
    CHECK_EQUAL(thread->registers.rip, HANDLER);
    return_from_handler(thread);
    CHECK_EQUAL(result_of(thread), -SS_EINTR);
    CHECK(thread->signal_mask == 1ull << (SS_SIGUSR1 - 1));
}

static void a_pipe_carries_bytes_in_order(void)
{
    struct thread *reader = begin();
    struct thread *writer = start_thread(reader);
    CALL(reader, pipe2, DESCRIPTORS_AT, 0);
    CHECK_EQUAL(get_u32(DESCRIPTORS_AT), 3);
    CHECK_EQUAL(get_u32(DESCRIPTORS_AT + 4), 4);
    CALL(reader, read, 3, BUFFER, 10);
    CHECK(is_waiting(reader));
    put(BUFFER + 100, "hello", 5);
    CALL(writer, write, 4, BUFFER + 100, 5);
    CHECK_EQUAL(result_of(writer), 5);
    CHECK_EQUAL(result_of(reader), 5);
    CHECK(memcmp(user_memory + 4096, "hello", 5) == 0);
    CALL(reader, read, 3, BUFFER, 10);
    CALL(writer, close, 4);
    CHECK_EQUAL(result_of(reader), 0);
    CALL(writer, write, 3, BUFFER, 1);
    CHECK_EQUAL(result_of(writer), -SS_EBADF);
}

static void a_large_write_goes_on_when_there_is_room_and_a_small_one_is_whole(void)
{
    enum { SIZE = PIPE_SIZE + 3000 };
    struct thread *writer = begin();
    struct thread *reader = start_thread(writer);
    CALL(reader, pipe2, DESCRIPTORS_AT, 0);
    for (u32 i = 0; i < SIZE; i++)
        user_memory[8192 + i] = (u8)(i * 7);
    CALL(writer, write, 4, USER_BASE + 8192, SIZE);
    CHECK(is_waiting(writer));
    const u64 read_at = USER_BASE + 128 * 1024;
    CALL(reader, read, 3, read_at, 1000);
    CHECK_EQUAL(result_of(reader), 1000);
    CHECK(is_waiting(writer));
    CALL(reader, read, 3, read_at + 1000, 2000);
    CHECK(!is_waiting(writer));
    CHECK_EQUAL(result_of(writer), SIZE);
    CALL(reader, read, 3, read_at + 3000, PIPE_SIZE);
    CHECK_EQUAL(result_of(reader), PIPE_SIZE);
    CHECK(memcmp(user_memory + 8192, user_memory + 128 * 1024, SIZE) == 0);

    CALL(writer, write, 4, USER_BASE + 8192, PIPE_SIZE - 10);
    CALL(writer, write, 4, USER_BASE + 8192, 11);
    CHECK(is_waiting(writer));
    CALL(reader, ioctl, 3, SS_FIONREAD, WORD);
    CHECK_EQUAL(get_u32(WORD), PIPE_SIZE - 10);
    CALL(reader, read, 3, read_at, 1);
    CHECK_EQUAL(result_of(writer), 11);
}

static void a_pipe_nobody_reads_sends_a_signal(void)
{
    struct thread *thread = begin();
    const struct ss_sigaction ignore = { SS_SIG_IGN, 0, 0, 0 };
    put(ACTION, &ignore, sizeof(ignore));
    CALL(thread, pipe2, DESCRIPTORS_AT, SS_O_NONBLOCK);
    CALL(thread, read, 3, BUFFER, 1);
    CHECK_EQUAL(result_of(thread), -SS_EAGAIN);
    CALL(thread, close, 3);
    CALL(thread, rt_sigaction, SS_SIGPIPE, ACTION, 0, 8);
    CALL(thread, write, 4, BUFFER, 1);
    CHECK_EQUAL(result_of(thread), -SS_EPIPE);
    put_u64(ACTION, SS_SIG_DFL);
    CALL(thread, rt_sigaction, SS_SIGPIPE, ACTION, 0, 8);
    CALL(thread, write, 4, BUFFER, 1);
    CHECK_EQUAL(stopped_with, SS_SIGPIPE);
}

static void poll_hears_of_a_pipe(void)
{
    struct thread *poller = begin();
    struct thread *writer = start_thread(poller);
    CALL(poller, pipe2, DESCRIPTORS_AT, 0);
    const struct ss_pollfd entry = { .fd = 3, .events = SS_POLLIN };
    put(BUFFER, &entry, sizeof(entry));
    CALL(poller, poll, BUFFER, 1, -1);
    CHECK(is_waiting(poller));
    CALL(writer, write, 4, BUFFER, 1);
    CHECK_EQUAL(result_of(poller), 1);
    CHECK_EQUAL(get_u32(BUFFER + 4) >> 16, SS_POLLIN);
}

static void pipes_and_descriptors_run_out(void)
{
    struct thread *thread = begin();
    for (u32 i = 0; i < PIPES; i++) {
        CALL(thread, pipe2, DESCRIPTORS_AT, 0);
        CHECK_EQUAL(result_of(thread), 0);
    }
    CALL(thread, pipe2, DESCRIPTORS_AT, 0);
    CHECK_EQUAL(result_of(thread), -SS_ENFILE);
    CALL(thread, close, 3);
    CALL(thread, close, 4);
    put_u64(BUFFER, 4);
    put_u64(BUFFER + 8, 1024);
    CALL(thread, prlimit64, 0, SS_RLIMIT_NOFILE, BUFFER, 0);
    CHECK_EQUAL(result_of(thread), 0);
    CALL(thread, pipe2, DESCRIPTORS_AT, 0);
    CHECK_EQUAL(result_of(thread), -SS_EMFILE);
}

static void the_console_sends_frames_and_takes_them_in_pieces(void)
{
    struct thread *thread = begin();
    put(BUFFER, "hi!", 3);
    CALL(thread, write, 1, BUFFER, 3);
    CHECK_EQUAL(result_of(thread), 3);
    CHECK_EQUAL(console_length, 7);
    CHECK(memcmp(console_bytes, "\x01\x00\x03\x00hi!", 7) == 0);
    CALL(thread, read, 0, BUFFER + 100, 10);
    CHECK(is_waiting(thread));
    console_receive((const u8 *)"\x05\x00\x04", 3);
    machine_interrupt();
    CHECK(is_waiting(thread));
    console_receive((const u8 *)"\x00"
                                "abcd\x06\x00\x00\x00",
                    9);
    machine_interrupt();
    CHECK_EQUAL(result_of(thread), 4);
    CHECK(memcmp(user_memory + 4196, "abcd", 4) == 0);
    CALL(thread, read, 0, BUFFER, 10);
    CHECK_EQUAL(result_of(thread), 0);
}

static void a_write_to_a_console_that_is_full_waits_and_loses_nothing(void)
{
    enum { SIZE = 150000 };
    struct thread *thread = begin();
    console_room = 100;
    memset(user_memory + 8192, 'x', SIZE);
    CALL(thread, write, 2, USER_BASE + 8192, SIZE);
    CHECK(is_waiting(thread));
    for (u32 i = 0; i < 40 && is_waiting(thread); i++) {
        console_room = 5000;
        console_writable();
        machine_interrupt();
    }
    CHECK_EQUAL(result_of(thread), SIZE);
    console_room = SIZE;
    console_writable();
    u32 count = 0;
    for (size_t at = 0; at < console_length;) {
        u32 length = console_bytes[at + 2] | (u32)console_bytes[at + 3] << 8;
        CHECK_EQUAL(console_bytes[at], CONSOLE_ERROR);
        count += length;
        at += 4 + length;
    }
    CHECK_EQUAL(count, SIZE);
}

static void paths_lead_to_the_null_device(void)
{
    struct thread *thread = begin();
    put(BUFFER, "/dev/null", 10);
    CALL(thread, openat, SS_AT_FDCWD, BUFFER, SS_O_RDWR, 0);
    CHECK_EQUAL(result_of(thread), 3);
    CALL(thread, write, 3, BUFFER, 500);
    CHECK_EQUAL(result_of(thread), 500);
    CALL(thread, read, 3, BUFFER, 500);
    CHECK_EQUAL(result_of(thread), 0);
    put(BUFFER, "/dev/null/x", 12);
    CALL(thread, openat, SS_AT_FDCWD, BUFFER, SS_O_RDWR, 0);
    CHECK_EQUAL(result_of(thread), -SS_ENOTDIR);
    put(BUFFER, "/dev/nul", 9);
    CALL(thread, openat, SS_AT_FDCWD, BUFFER, SS_O_RDWR, 0);
    CHECK_EQUAL(result_of(thread), -SS_ENOENT);
    put(STACK - 4, "/dev", 4);
    CALL(thread, openat, SS_AT_FDCWD, STACK - 4, SS_O_RDWR, 0);
    CHECK_EQUAL(result_of(thread), -SS_EFAULT);
    memset(user_memory + 8192, 'a', 5000);
    CALL(thread, readlink, USER_BASE + 8192, BUFFER, 10);
    CHECK_EQUAL(result_of(thread), -SS_ENAMETOOLONG);
}

static void others_get_a_turn_when_the_slice_is_over(void)
{
    struct thread *first = begin();
    struct thread *second = start_thread(first);
    CALL(first, sched_yield, 0);
    CHECK(current == second);
    CHECK_EQUAL(machine_alarm_ns, 10000000);
    machine_time_ns = 10000000;
    machine_interrupt();
    CHECK(current == first);
    CHECK_EQUAL(machine_alarm_ns, 20000000);
}

/* Each poll takes a tenth of a millisecond, and there are always more frames. */
static void threads_have_their_turn_however_fast_frames_come(void)
{
    struct thread *thread = begin();
    machine_poll_result = (struct poll) { .frames_ns = 100000, .has_more = true };
    CALL(thread, getpid, 0);
    CHECK_EQUAL(result_of(thread), 1);
    CHECK(machine_polls >= 10 && machine_polls <= 20);
    /* It is theirs for as long as frames took: calls are made and nobody polls. */
    u64 polls = machine_polls, began_ns = machine_time_ns, until_ns = machine_alarm_ns;
    CHECK(!machine_devices_interrupt);
    CHECK(until_ns >= began_ns + 900000 && until_ns <= began_ns + 1100000);
    machine_time_ns = until_ns - 1;
    CALL(thread, getpid, 0);
    CHECK_EQUAL(machine_polls, polls);
    machine_time_ns = until_ns;
    machine_interrupt();
    CHECK(machine_polls > polls);
    CHECK(!machine_devices_interrupt); /* and so it goes on */
    machine_time_ns = machine_alarm_ns;
    machine_poll_result = (struct poll) { 0 };
    machine_interrupt();
    CHECK(machine_devices_interrupt);
}

static void frames_that_leave_time_for_threads_cost_them_nothing(void)
{
    struct thread *thread = begin();
    machine_poll_result = (struct poll) { .frames_ns = 100000 };
    for (u32 i = 0; i < 100; i++) {
        machine_time_ns += 110000;
        CALL(thread, getpid, 0);
        CHECK(machine_devices_interrupt);
    }
    CHECK_EQUAL(machine_polls, 100);
}

static void devices_do_not_wait_for_threads_that_wait(void)
{
    struct thread *thread = begin();
    machine_poll_result = (struct poll) { .frames_ns = 3000000 };
    CALL(thread, getpid, 0);
    CHECK(!machine_devices_interrupt);
    u64 polls = machine_polls;
    put_time(1, 0);
    machine_poll_result = (struct poll) { 0 };
    CALL(thread, nanosleep, TIME, 0);
    CHECK(is_waiting(thread));
    CHECK(machine_devices_interrupt);
    CHECK_EQUAL(machine_polls, polls + 1);
}

int main(void)
{
    RUN(a_sleep_ends_when_its_time_has_come);
    RUN(a_manual_clock_stands_until_it_is_advanced);
    RUN(a_futex_wakes_the_one_who_slept_first);
    RUN(a_futex_gives_up_at_a_moment);
    RUN(a_thread_that_ends_wakes_who_joins_it);
    RUN(the_locks_of_a_thread_that_ends_are_marked);
    RUN(a_handler_runs_and_its_frame_brings_everything_back);
    RUN(a_signal_interrupts_a_sleep_and_tells_the_rest);
    RUN(a_call_is_made_again_where_it_may_be);
    RUN(a_call_whose_signal_is_gone_is_made_again_and_no_later_code_is);
    RUN(signals_without_a_handler_end_the_program_or_do_nothing);
    RUN(a_blocked_signal_waits);
    RUN(a_fault_goes_to_its_handler_or_ends_the_program);
    RUN(a_handler_without_a_stack_ends_the_program);
    RUN(a_mask_of_ppoll_holds_while_it_waits);
    RUN(a_pipe_carries_bytes_in_order);
    RUN(a_large_write_goes_on_when_there_is_room_and_a_small_one_is_whole);
    RUN(a_pipe_nobody_reads_sends_a_signal);
    RUN(poll_hears_of_a_pipe);
    RUN(pipes_and_descriptors_run_out);
    RUN(the_console_sends_frames_and_takes_them_in_pieces);
    RUN(a_write_to_a_console_that_is_full_waits_and_loses_nothing);
    RUN(paths_lead_to_the_null_device);
    RUN(others_get_a_turn_when_the_slice_is_over);
    RUN(threads_have_their_turn_however_fast_frames_come);
    RUN(frames_that_leave_time_for_threads_cost_them_nothing);
    RUN(devices_do_not_wait_for_threads_that_wait);
}
