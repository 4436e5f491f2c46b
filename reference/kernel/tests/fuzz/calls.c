/*
 * calls SEED COUNT: threads make COUNT calls in all, chosen by the seed, with arguments good and bad, and hold the kernel to
 * having back afterwards whatever it gave: descriptors, sockets, pipes, packets, pages, threads. Run it without a network
 * card: its driver holds packets, too.
 *
 * A kernel that panics or hangs is found by who runs this. What would end the program itself is left out: no call ends
 * it, signals that end programs get handlers, and memory is only taken away in the window that nobody lives in.
 */
#include "program.h"

typedef ss_u64 u64;
typedef ss_s64 s64;
typedef ss_u32 u32;

#define ADDRESS(pointer) ((s64)(ss_uptr)(pointer))

/* A stack has room for the frames of all signals at once. */
enum { PAGE = 4096, WORKERS = 6, SCRATCH_PAGES = 4, STACK_BYTES = 131072 };
enum { REPORT = 1000 }; /* the descriptor of standard output, which no call is made with */

/* The window of memory that comes and goes: what lies behind it belongs to nobody. */
#define USER_END 0x7ffffffff000ull
#define WINDOW_BYTES 0x80000ull
#define WINDOW (USER_END - WINDOW_BYTES)

struct worker {
    u64 random;
    s64 id;
    ss_u8 stack[STACK_BYTES] __attribute__((aligned(16)));
    /* What its calls are given; behind it a page that is read-only and one that is not mapped. */
    ss_u8 scratch[(SCRATCH_PAGES + 2) * PAGE] __attribute__((aligned(PAGE)));
};

enum { SCRATCH_BYTES = SCRATCH_PAGES * PAGE };

static struct worker workers[WORKERS];
static struct ss_sigaction actions[3];
static u64 masks[3];
static volatile u32 calls_left, ended;
static volatile _Bool is_over;

static u64 next(struct worker *worker)
{
    u64 z = worker->random += 0x9e3779b97f4a7c15ull;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ z >> 27) * 0x94d049bb133111ebull;
    return z ^ z >> 31;
}

static u64 below(struct worker *worker, u64 limit) { return next(worker) % limit; }

#define ONE_OF(worker, list) ((list)[below(worker, sizeof(list) / sizeof((list)[0]))])

/* --- Values --- */

static u64 extreme(struct worker *worker)
{
    static const u64 values[] = {
        0, 1, 2, 7, 8, 16, 28, 100, 1024, 1025, PAGE - 1, PAGE, PAGE + 1, 65507, 65508, 65536, 0x7fffffff, 0x80000000,
        0xffffffff, 0x100000000, 0x7fffffffffffffff, 0x8000000000000000, 0xfffffffffffff000, 0xffffffffffffffff,
    };
    return below(worker, 8) == 0 ? next(worker) >> below(worker, 64) : ONE_OF(worker, values);
}

static u64 descriptor(struct worker *worker)
{
    return below(worker, 16) == 0 ? extreme(worker) % (1ull << 40) : below(worker, 24);
}

/* Memory that is good, bad, about to end, or about to go. */
static u64 place(struct worker *worker)
{
    static const u64 bad[] = {
        0, 1, 0xffff, USER_END - 1, USER_END, USER_END + 8, 0x7fffffffffffffff, 0x800000000000, 0xffff7fffffffffff,
        0xffff800000000000, 0xffffffff80100000, 0xffffffff80200ff8, 0xfffffffffffffff8, 0xffffffffffffffff,
    };
    switch (below(worker, 12)) {
    case 0:
        return ONE_OF(worker, bad);
    case 1:
        return (u64)ADDRESS(worker->scratch) + SCRATCH_BYTES + PAGE - below(worker, 64); /* about to end */
    case 2:
        return (u64)ADDRESS(worker->scratch) + SCRATCH_BYTES - below(worker, 64); /* about to be read-only */
    case 3:
    case 4:
        return WINDOW + below(worker, WINDOW_BYTES);
    default:
        return (u64)ADDRESS(worker->scratch) + below(worker, SCRATCH_BYTES);
    }
}

static void *room(struct worker *worker, u64 bytes)
{
    return worker->scratch + below(worker, SCRATCH_BYTES - bytes) / 8 * 8;
}

static u64 address(struct worker *worker)
{
    struct ss_sockaddr_in *in = room(worker, sizeof(*in));
    *in = (struct ss_sockaddr_in) {
        .sin_family = below(worker, 16) == 0 ? (ss_u16)next(worker) : SS_AF_INET,
        .sin_port = (ss_u16)(below(worker, 8) == 0 ? 0 : below(worker, 6) << 8 | 0x50),
        .sin_addr = { 127, 0, 0, 1 },
    };
    if (below(worker, 6) == 0)
        in->sin_addr[below(worker, 4)] = (ss_u8)next(worker);
    return (u64)ADDRESS(in);
}

static u64 time_of(struct worker *worker)
{
    s64 *time = room(worker, 16);
    time[0] = below(worker, 6) == 0 ? (s64)extreme(worker) : 0;
    time[1] = (s64)(below(worker, 16) == 0 ? extreme(worker) : below(worker, 3000000));
    return (u64)ADDRESS(time);
}

static u64 buffers(struct worker *worker)
{
    struct ss_iovec *list = room(worker, 4 * sizeof(*list));
    for (int i = 0; i < 4; i++)
        list[i] = (struct ss_iovec) { place(worker), below(worker, 8) == 0 ? extreme(worker) : below(worker, 3000) };
    return (u64)ADDRESS(list);
}

static u64 message(struct worker *worker)
{
    struct ss_msghdr *header = room(worker, sizeof(*header));
    *header = (struct ss_msghdr) {
        .msg_name = below(worker, 3) == 0 ? 0 : address(worker),
        .msg_namelen = below(worker, 6) == 0 ? (u32)extreme(worker) : 16,
        .msg_iov = below(worker, 8) == 0 ? place(worker) : buffers(worker),
        .msg_iovlen = below(worker, 8) == 0 ? extreme(worker) : below(worker, 5),
        .msg_control = below(worker, 3) == 0 ? place(worker) : 0,
        .msg_controllen = below(worker, 4) == 0 ? extreme(worker) : 0,
    };
    return (u64)ADDRESS(header);
}

static u64 entries(struct worker *worker)
{
    struct ss_pollfd *list = room(worker, 8 * sizeof(*list));
    for (int i = 0; i < 8; i++)
        list[i] = (struct ss_pollfd) { .fd = (ss_s32)descriptor(worker), .events = (ss_s16)next(worker) };
    return (u64)ADDRESS(list);
}

static u64 number_at(struct worker *worker)
{
    u32 *word = room(worker, 16);
    word[0] = below(worker, 2) == 0 ? (u32)extreme(worker) : 16;
    word[1] = (u32)below(worker, 2);
    return (u64)ADDRESS(word);
}

static u64 path(struct worker *worker)
{
    char *text = room(worker, 16);
    for (int i = 0; i < 10; i++)
        text[i] = "/dev/null"[i];
    if (below(worker, 4) == 0)
        text[below(worker, 10)] = (char)next(worker);
    return (u64)ADDRESS(text);
}

/* --- Calls --- */

/*
 * What the arguments are: see kept_argument and usual_argument; a digit stands for itself. Those in capitals are kept to,
 * as others would end the program; any other is now and then something else.
 */
static const struct {
    u32 number;
    const char *arguments;
} calls[] = {
    { SS_NR_socket, "2s0" }, { SS_NR_socket, "2s0" }, { SS_NR_socket, "2s0" },
    { SS_NR_socket, "nnn" }, { SS_NR_socketpair, "2s0p" },
    { SS_NR_bind, "fay" }, { SS_NR_bind, "fay" }, { SS_NR_connect, "fay" }, { SS_NR_connect, "fay" },
    { SS_NR_sendto, "fplmay" }, { SS_NR_sendto, "fplmay" }, { SS_NR_sendto, "fplm00" }, { SS_NR_recvfrom, "fplmpw" },
    { SS_NR_recvfrom, "fplm00" }, { SS_NR_sendmsg, "fMm" }, { SS_NR_recvmsg, "fMm" }, { SS_NR_read, "fpl" },
    { SS_NR_write, "fpl" }, { SS_NR_readv, "fvc" }, { SS_NR_writev, "fvc" }, { SS_NR_poll, "ect" },
    { SS_NR_ppoll, "ecTB8" }, { SS_NR_close, "f" }, { SS_NR_close, "f" }, { SS_NR_dup, "f" }, { SS_NR_dup2, "ff" },
    { SS_NR_dup3, "ffn" }, { SS_NR_fcntl, "fnn" }, { SS_NR_fcntl, "fnf" }, { SS_NR_getsockname, "fpw" },
    { SS_NR_getpeername, "fpw" }, { SS_NR_getsockopt, "f1opw" }, { SS_NR_setsockopt, "f1owl" }, { SS_NR_listen, "fn" },
    { SS_NR_accept, "fpw" }, { SS_NR_accept4, "fpwn" }, { SS_NR_shutdown, "fn" }, { SS_NR_pipe2, "p0" },
    { SS_NR_openat, "fhn" }, { SS_NR_newfstatat, "fhpn" }, { SS_NR_readlink, "hpl" },
    { SS_NR_readlinkat, "fhpl" }, { SS_NR_lseek, "fnn" }, { SS_NR_ioctl, "fip" }, { SS_NR_mmap, "WLxFfn" },
    { SS_NR_mmap, "WLxFfn" }, { SS_NR_munmap, "WL" }, { SS_NR_munmap, "WL" }, { SS_NR_mprotect, "WLx" },
    { SS_NR_mprotect, "WLx" }, { SS_NR_brk, "n" }, { SS_NR_futex, "puTTpn" }, { SS_NR_futex, "wuTnwn" },
    { SS_NR_nanosleep, "Tp" }, { SS_NR_clock_gettime, "np" }, { SS_NR_clock_control, "nn" },
    { SS_NR_packets_withhold, "n" }, { SS_NR_thread_state, "k" }, { SS_NR_thread_outcome, "kpl" },
    { SS_NR_kill, "1G" }, { SS_NR_tgkill, "1kG" }, { SS_NR_tgkill, "1kG" }, { SS_NR_rt_sigaction, "GAp8" },
    { SS_NR_rt_sigprocmask, "nBp8" }, { SS_NR_getrandom, "pln" }, { SS_NR_uname, "p" }, { SS_NR_prctl, "np000" },
    { SS_NR_arch_prctl, "rp" }, { SS_NR_prlimit64, "0npp" }, { SS_NR_setresuid, "nnn" }, { SS_NR_sched_yield, "" },
    { SS_NR_set_tid_address, "p" }, { SS_NR_set_robust_list, "pn" }, { SS_NR_rseq, "pnnn" }, { SS_NR_gettid, "" },
    { SS_NR_getuid, "" },
};

/* Numbers that are no call, now or ever. */
static const u64 strange_numbers[] = { 4, 5, 57, 59, 500, 1023, 1044, 2000, 0xffffffff, 0x100000001, 0x8000000000000000 };

/* Not the one by which threads are told to end. */
static u64 harmless_signal(struct worker *worker)
{
    u64 signal = below(worker, 70);
    return signal == SS_SIGKILL || signal == SS_SIGUSR1 ? SS_SIGUSR2 : signal;
}

static u64 window_place(struct worker *worker)
{
    switch (below(worker, 16)) {
    case 0:
        return 0xffff800000000000ull;
    case 1:
        return WINDOW + below(worker, WINDOW_BYTES);
    default:
        return WINDOW + below(worker, WINDOW_BYTES / PAGE) * PAGE;
    }
}

static u64 kept_argument(struct worker *worker, char kind)
{
    switch (kind) {
    case 'W':
        return window_place(worker);
    case 'L':
        return below(worker, 8) == 0 ? extreme(worker) : below(worker, 17) * PAGE;
    case 'F':
        return SS_MAP_FIXED | SS_MAP_ANONYMOUS | (below(worker, 8) == 0 ? next(worker) & 0x1ffff : SS_MAP_PRIVATE);
    case 'G':
        return harmless_signal(worker);
    case 'A':
        return below(worker, 3) == 0 ? 0 : (u64)ADDRESS(&ONE_OF(worker, actions));
    case 'B':
        return below(worker, 3) == 0 ? 0 : (u64)ADDRESS(&ONE_OF(worker, masks));
    case 'M':
        return below(worker, 8) == 0 ? place(worker) : message(worker);
    default:
        return below(worker, 8) == 0 ? place(worker) : below(worker, 4) == 0 ? 0 : time_of(worker);
    }
}

static u64 usual_argument(struct worker *worker, char kind)
{
    static const u64 operations[] = { SS_FUTEX_WAIT, SS_FUTEX_WAKE, SS_FUTEX_REQUEUE, SS_FUTEX_CMP_REQUEUE,
                                      SS_FUTEX_WAIT_BITSET, SS_FUTEX_WAKE_BITSET };
    static const u64 requests[] = { SS_FIONBIO, SS_FIONREAD, SS_FIOCLEX, SS_SIOCGIFNAME, SS_SIOCGIFINDEX };
    switch (kind) {
    case 'f':
        return descriptor(worker);
    case 'a':
        return address(worker);
    case 'p':
        return place(worker);
    case 'l':
        return below(worker, 4) == 0 ? extreme(worker) : below(worker, 3) == 0 ? below(worker, 65536) : 16;
    case 'y':
        return below(worker, 8) == 0 ? extreme(worker) : sizeof(struct ss_sockaddr_in);
    case 'm':
        return below(worker, 8) == 0 ? next(worker) & 0xff : below(worker, 3) == 0 ? 0 : SS_MSG_DONTWAIT;
    case 'v':
        return buffers(worker);
    case 'c':
        return below(worker, 6);
    case 'e':
        return entries(worker);
    case 't':
        return below(worker, 4) == 0 ? extreme(worker) : below(worker, 4);
    case 'w':
        return number_at(worker);
    case 'h':
        return path(worker);
    case 's':
        return SS_SOCK_DGRAM | (below(worker, 2) == 0 ? SS_SOCK_NONBLOCK : 0);
    case 'o':
        return below(worker, 50);
    case 'i':
        return ONE_OF(worker, requests);
    case 'u':
        return ONE_OF(worker, operations) | (below(worker, 2) == 0 ? SS_FUTEX_PRIVATE_FLAG : 0);
    case 'x':
        return below(worker, 9);
    case 'k':
        return (u64)ONE_OF(worker, workers).id;
    case 'r':
        return 0x1001 + below(worker, 4);
    case 'n':
        return below(worker, 2) == 0 ? below(worker, 32) : extreme(worker);
    default:
        return (u64)(kind - '0');
    }
}

static u64 argument(struct worker *worker, char kind)
{
    if (kind >= 'A' && kind <= 'Z')
        return kept_argument(worker, kind);
    if (below(worker, 12) == 0)
        return below(worker, 2) == 0 ? extreme(worker) : place(worker);
    return usual_argument(worker, kind);
}

static void make_call(struct worker *worker)
{
    u64 number = ONE_OF(worker, strange_numbers);
    const char *kinds = "pppppp";
    if (below(worker, 64) != 0) {
        u64 index = below(worker, sizeof(calls) / sizeof(calls[0]));
        number = calls[index].number;
        kinds = calls[index].arguments;
    }
    s64 arguments[6] = { 0 };
    for (int i = 0; i < 6 && kinds[i] != 0; i++)
        arguments[i] = (s64)argument(worker, kinds[i]);
    ss_syscall6((s64)number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
}

/* --- Threads --- */

_Noreturn static void work(struct worker *worker)
{
    while (!is_over) {
        u32 left = calls_left;
        if (left == 0)
            break;
        calls_left = left - 1; /* two at once may count one: nobody minds */
        make_call(worker);
    }
    __atomic_fetch_add(&ended, 1, __ATOMIC_SEQ_CST);
    ss_syscall1(SS_NR_exit, 0);
    __builtin_unreachable();
}

/* A new thread finds both on its stack. */
s64 start_thread(u64 flags, u64 *stack);
__attribute__((naked, used)) s64 start_thread(__attribute__((unused)) u64 flags, __attribute__((unused)) u64 *stack)
{
    __asm__("mov $56, %eax\n\t"
            "xor %edx, %edx\n\t"
            "xor %r10d, %r10d\n\t"
            "xor %r8d, %r8d\n\t"
            "syscall\n\t"
            "test %rax, %rax\n\t"
            "jz 1f\n\t"
            "ret\n"
            "1:\n\t"
            "pop %rdi\n\t"
            "pop %rax\n\t"
            "call *%rax\n\t"
            "hlt");
}

_Static_assert(SS_NR_clone == 56, "the number in start_thread");

static s64 start(void (*function)(struct worker *), struct worker *worker)
{
    u64 *stack = (u64 *)(void *)(worker->stack + STACK_BYTES - 32);
    stack[0] = (u64)ADDRESS(worker);
    stack[1] = (u64)ADDRESS(function);
    return start_thread(SS_CLONE_VM | SS_CLONE_FS | SS_CLONE_FILES | SS_CLONE_SIGHAND | SS_CLONE_THREAD, stack);
}

static void handler(void) {}

__attribute__((naked)) static void restorer(void) { __asm__("mov $15, %eax\n\tsyscall"); }

_Static_assert(SS_NR_rt_sigreturn == 15, "the number in restorer");

static void take_signals(void)
{
    const u64 told = 1ull << (SS_SIGUSR1 - 1);
    const struct ss_sigaction handled = { .sa_handler = (u64)ADDRESS(handler), .sa_flags = SS_SA_RESTORER,
                                          .sa_restorer = (u64)ADDRESS(restorer) };
    actions[0] = handled;
    actions[1] = handled;
    actions[1].sa_flags |= SS_SA_RESTART | SS_SA_SIGINFO;
    actions[1].sa_mask = ~told;
    actions[2] = (struct ss_sigaction) { .sa_handler = SS_SIG_IGN };
    masks[1] = ~told;
    masks[2] = 0x5555555555555555ull & ~told;
    for (s64 signal = 1; signal <= 64; signal++)
        ss_syscall4(SS_NR_rt_sigaction, signal, ADDRESS(&actions[0]), 0, 8);
}

/* Without packets, descriptors or time, little more would happen. */
static void lift_limits(void)
{
    const u64 limits[2] = { 1024, 1024 };
    ss_syscall2(SS_NR_clock_control, SS_CLOCK_CONTROL_REAL, 0);
    ss_syscall1(SS_NR_packets_withhold, 0);
    ss_syscall4(SS_NR_prlimit64, 0, SS_RLIMIT_NOFILE, ADDRESS(limits), 0);
}

static void run_workers(u64 seed)
{
    for (int i = 0; i < WORKERS; i++) {
        workers[i].random = seed * 1000 + (u64)i;
        workers[i].id = start((void (*)(struct worker *))work, &workers[i]);
    }
    while (ended < WORKERS) {
        if (calls_left == 0)
            is_over = 1;
        /* Whoever waits for what will not come is called back now and then. */
        for (int i = 0; i < 200; i++)
            ss_syscall0(SS_NR_sched_yield);
        for (int i = 0; i < WORKERS; i++)
            ss_syscall3(SS_NR_tgkill, 1, workers[i].id, SS_SIGUSR1);
        lift_limits();
    }
}

/* --- What there is --- */

struct wealth {
    u64 sockets, pipes, nulls, datagrams, pages;
};

static void close_all(void)
{
    for (s64 fd = 0; fd < 1024; fd++)
        if (fd != REPORT)
            ss_syscall1(SS_NR_close, fd);
}

static u64 count_sockets(void)
{
    u64 count = 0;
    while (ss_syscall3(SS_NR_socket, SS_AF_INET, SS_SOCK_DGRAM, 0) >= 0)
        count++;
    close_all();
    return count;
}

static u64 count_pipes(void)
{
    ss_s32 ends[2];
    u64 count = 0;
    while (ss_syscall2(SS_NR_pipe2, ADDRESS(ends), 0) == 0)
        count++;
    close_all();
    return count;
}

static u64 count_nulls(void)
{
    u64 count = 0;
    while (ss_syscall4(SS_NR_openat, SS_AT_FDCWD, ADDRESS("/dev/null"), 0, 0) >= 0)
        count++;
    close_all();
    return count;
}

/* How many packets may be withheld so that the longest datagram can still be sent. */
static u64 count_packets(void)
{
    static ss_u8 data[65507];
    struct ss_sockaddr_in here = { .sin_family = SS_AF_INET, .sin_port = 0x5000, .sin_addr = { 127, 0, 0, 1 } };
    s64 sock = ss_syscall3(SS_NR_socket, SS_AF_INET, SS_SOCK_DGRAM | SS_SOCK_NONBLOCK, 0);
    ss_syscall3(SS_NR_bind, sock, ADDRESS(&here), sizeof(here));
    u64 withheld = 4096; /* more than there are */
    for (_Bool was_sent = 0; !was_sent && withheld > 0; withheld--) {
        ss_syscall1(SS_NR_packets_withhold, (s64)withheld);
        was_sent = ss_syscall6(SS_NR_sendto, sock, ADDRESS(data), sizeof(data), 0, ADDRESS(&here), sizeof(here)) > 0;
    }
    ss_syscall1(SS_NR_packets_withhold, 0);
    close_all();
    return withheld;
}

/* A copy to a page brings it in, and fails where there is none. */
static u64 count_pages(void)
{
    enum { CHUNK = 256 * PAGE };
    static s64 chunks[4096];
    u64 count = 0;
    int used = 0;
    for (_Bool is_full = 0; !is_full && used < 4096; used++) {
        chunks[used] = ss_syscall6(SS_NR_mmap, 0, CHUNK, SS_PROT_READ | SS_PROT_WRITE, SS_MAP_PRIVATE | SS_MAP_ANONYMOUS,
                                   -1, 0);
        for (s64 at = 0; at < CHUNK && !is_full; at += PAGE, count += !is_full)
            is_full = ss_syscall3(SS_NR_getrandom, chunks[used] + at, 1, 0) != 1;
    }
    for (int i = 0; i < used; i++)
        ss_syscall2(SS_NR_munmap, chunks[i], CHUNK);
    return count;
}

static struct wealth look(void)
{
    lift_limits();
    ss_syscall2(SS_NR_munmap, (s64)WINDOW, (s64)WINDOW_BYTES);
    close_all();
    return (struct wealth) { count_sockets(), count_pipes(), count_nulls(), count_packets(), count_pages() };
}

static int compare(const char *name, u64 before, u64 after, u64 slack)
{
    if (after + slack >= before)
        return 0;
    const struct { const char *text; u64 number; } parts[] = { { ": ", before }, { " before, ", after } };
    struct ss_iovec piece = { (ss_uptr)name, 0 };
    while (name[piece.iov_len] != 0)
        piece.iov_len++;
    ss_syscall3(SS_NR_writev, REPORT, ADDRESS(&piece), 1);
    ss_syscall2(SS_NR_dup2, REPORT, 1);
    for (int i = 0; i < 2; i++) {
        say(parts[i].text);
        say_number(parts[i].number);
    }
    say(" after\n");
    return 1;
}

/* Before pages run out, and copies and frames fail for the lack of one. */
static void touch_all(void)
{
    volatile ss_u8 *bytes = (volatile ss_u8 *)workers;
    for (u64 at = 0; at < sizeof(workers); at += PAGE)
        bytes[at] = 0;
    for (int i = 0; i < WORKERS; i++) {
        s64 end = ADDRESS(workers[i].scratch + SCRATCH_BYTES);
        ss_syscall3(SS_NR_mprotect, end, PAGE, SS_PROT_READ);
        ss_syscall2(SS_NR_munmap, end + PAGE, PAGE);
    }
}

int run(int argc, char **argv)
{
    s64 seed = argc == 3 ? parse_number(argv[1], 1000000000) : -1;
    s64 count = argc == 3 ? parse_number(argv[2], 1000000000) : -1;
    if (seed < 0 || count < 0) {
        say("usage: calls SEED COUNT\n");
        return 2;
    }
    touch_all();
    take_signals();
    ss_syscall2(SS_NR_dup2, 1, REPORT);
    /* Twice: what the first makes once, such as page tables, is no loss. */
    look();
    const struct wealth before = look();
    calls_left = (u32)count;
    run_workers((u64)seed);
    const struct wealth after = look();
    enum { PAGE_TABLES = 64 }; /* they are never given back */
    int lost = compare("sockets", before.sockets, after.sockets, 0) + compare("pipes", before.pipes, after.pipes, 0) +
               compare("null files", before.nulls, after.nulls, 0) +
               compare("packets", before.datagrams, after.datagrams, 0) +
               compare("pages", before.pages, after.pages, PAGE_TABLES);
    ss_syscall2(SS_NR_dup2, REPORT, 1);
    say(lost == 0 ? "nothing lost\n" : "lost\n");
    return lost;
}
