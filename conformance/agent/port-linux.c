/*
 * Linux, and what the reference kernel has of it. Any of these calls may be missing (ENOSYS) or /proc not mounted: then
 * the answer is "unknown" or the errno.
 */
#include "port.h"

#include "bytes.h"
#include "descriptor.h"
#include "port-inspection.h"
#include "port-linux.h"
#include "protocol.h"
#include "sys.h"

#if defined(__x86_64__)
enum { NR_pread64 = 17, NR_sched_yield = 24, NR_capget = 125, NR_capset = 126, NR_sched_setaffinity = 203,
       NR_sched_getaffinity = 204, NR_openat = 257, NR_close_range = 436 };
#elif defined(__aarch64__) || (defined(__riscv) && __riscv_xlen == 64)
enum { NR_openat = 56, NR_pread64 = 67, NR_capget = 90, NR_capset = 91, NR_sched_setaffinity = 122,
       NR_sched_getaffinity = 123, NR_sched_yield = 124, NR_close_range = 436 };
#endif

enum { AT_FDCWD = -100, O_RDONLY = 0, O_RDWR = 2, O_CLOEXEC = 02000000 };

static ss_s64 call(ss_s64 number, ss_u64 a, ss_u64 b, ss_u64 c, ss_u64 d)
{
    return ss_syscall6(number, a, b, c, d, 0, 0);
}

/* Of the processors allowed, the one that the process id picks: agents that run side by side spread out. */
void port_pin(void)
{
    ss_u64 mask[128] = { 0 };
    ss_s64 size = call(NR_sched_getaffinity, 0, sizeof mask, ADDRESS(mask), 0);
    ss_u32 allowed = 0;
    for (ss_u32 bit = 0; size > 0 && bit < (ss_u32)size * 8; bit++)
        allowed += mask[bit / 64] >> (bit % 64) & 1;
    if (allowed == 0)
        return;
    ss_u32 skip = (ss_u32)SYS1(getpid, 0) % allowed;
    for (ss_u32 bit = 0; bit < (ss_u32)size * 8; bit++) {
        if ((mask[bit / 64] >> (bit % 64) & 1) == 0 || skip-- > 0)
            continue;
        memset(mask, 0, sizeof mask);
        mask[bit / 64] = 1ull << (bit % 64);
        call(NR_sched_setaffinity, 0, (ss_u64)size, ADDRESS(mask), 0);
        return;
    }
}

static ss_u32 thread_ids[SP_THREADS];

/* /proc/self/task/<id>/stat and .../syscall of each worker; -1 where they could not be opened. */
static ss_s32 stat_files[SP_THREADS];
static ss_s32 call_files[SP_THREADS];

static char *append(char *end, const char *text)
{
    while (*text != 0)
        *end++ = *text++;
    *end = 0;
    return end;
}

static char *append_number(char *end, ss_u32 number)
{
    char digits[11];
    ss_u32 at = sizeof digits;
    digits[--at] = 0;
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    return append(end, digits + at);
}

ss_s32 open_private(const char *path)
{
    ss_s64 descriptor = call(NR_openat, (ss_u64)AT_FDCWD, ADDRESS(path), O_RDONLY | O_CLOEXEC, 0);
    return descriptor < 0 ? -1 : make_private((ss_s32)descriptor);
}

ss_s64 read_from_start(ss_s32 file, char *into, ss_u64 limit)
{
    return call(NR_pread64, (ss_u64)file, ADDRESS(into), limit, 0);
}

static ss_s32 open_task_file(ss_u32 thread_id, const char *name)
{
    char path[64];
    append(append_number(append(path, "/proc/self/task/"), thread_id), name);
    return open_private(path);
}

void port_watch(ss_u32 worker, ss_u32 thread_id)
{
    thread_ids[worker] = thread_id;
    if (port_inspects())
        return;
    stat_files[worker] = open_task_file(thread_id, "/stat");
    call_files[worker] = open_task_file(thread_id, "/syscall");
}

/* The state letter of a stat line, which follows the last ')': the name before it may hold anything. */
static char state_letter(const char *line, ss_s64 length)
{
    for (ss_s64 at = length - 1; at >= 0; at--)
        if (line[at] == ')' && at + 2 < length)
            return line[at + 2];
    return 0;
}

enum port_thread port_probe(ss_u32 worker)
{
    char line[512];
    if (port_inspects())
        return inspect_thread(thread_ids[worker]);
    if (stat_files[worker] < 0)
        return PORT_UNKNOWN;
    if (call_files[worker] >= 0) {
        ss_s64 length = read_from_start(call_files[worker], line, sizeof line);
        if (length > 0 && line[0] == 'r') /* "running" */
            return PORT_RUNNING;
    }
    ss_s64 length = read_from_start(stat_files[worker], line, sizeof line);
    if (length <= 0)
        return PORT_UNKNOWN;
    return state_letter(line, length) == 'S' ? PORT_ASLEEP : PORT_RUNNING;
}

bool port_yield(void) { return call(NR_sched_yield, 0, 0, 0, 0) >= 0; }

ss_s64 port_open_null(void)
{
    return call(NR_openat, (ss_u64)AT_FDCWD, ADDRESS("/dev/null"), O_RDWR, 0);
}

/* capabilities(7), version 3: two words each of effective, permitted and inheritable rights. */
ss_s64 port_set_rights(bool privileged)
{
    struct { ss_u32 version; ss_s32 thread; } header = { 0x20080522u, 0 };
    struct { ss_u32 effective, permitted, inheritable; } words[2];
    ss_s64 result = call(NR_capget, ADDRESS(&header), ADDRESS(words), 0, 0);
    if (result < 0)
        return result;
    for (int i = 0; i < 2; i++)
        words[i].effective = privileged ? words[i].permitted : 0;
    return call(NR_capset, ADDRESS(&header), ADDRESS(words), 0, 0);
}

ss_s64 port_close_range(ss_u32 first, ss_u32 last) { return call(NR_close_range, first, last, 0, 0); }
