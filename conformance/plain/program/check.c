#include "check.h"

#include "program.h"
#include "threads.h"

enum { LINE = 512 };

struct line {
    ss_u32 length;
    char text[LINE];
};

static void add(struct line *line, const char *text)
{
    while (*text != 0 && line->length < LINE - 1)
        line->text[line->length++] = *text++;
}

static void add_number(struct line *line, ss_s64 number)
{
    char digits[21] = { 0 };
    ss_u32 at = sizeof digits - 1;
    ss_u64 left = number < 0 ? -(ss_u64)number : (ss_u64)number;
    do
        digits[--at] = (char)('0' + left % 10);
    while ((left /= 10) != 0);
    if (number < 0)
        add(line, "-");
    add(line, digits + at);
}

static void add_place(struct line *line, const char *file, ss_u32 number)
{
    add(line, " ");
    add(line, file);
    add(line, ":");
    add_number(line, number);
}

/* In one piece: threads say things at the same time. */
static void say_line(struct line *line)
{
    line->text[line->length++] = '\n';
    say_bytes(line->text, line->length);
}

static void begin_line(struct line *line, const char *kind, enum outcome rule)
{
    line->length = 0;
    add(line, kind);
    add(line, " ");
    add(line, outcome_facts[rule].id);
}

static void say_end(enum outcome rule, const char *told, ss_s64 result, const char *file, ss_u32 number)
{
    struct line line;
    begin_line(&line, "end", rule);
    add(&line, " ");
    add(&line, told);
    add(&line, " ");
    add_number(&line, result);
    add_place(&line, file, number);
    say_line(&line);
}

ss_s32 check_begin(void) { return (ss_s32)ss_gettid(); }

void check_end(enum outcome rule, ss_s32 thread, ss_s64 result, const char *file, ss_u32 line)
{
    char told[TOLD_SIZE];
    ask_outcome(thread, told);
    say_end(rule, told, result, file, line);
}

void check_interrupted(enum outcome rule, ss_s64 result, const char *file, ss_u32 line)
{
    say_end(rule, told_in_handler, result, file, line);
}

void check_holds(enum outcome rule, _Bool holds, const char *file, ss_u32 number, const char *condition)
{
    struct line line;
    if (holds)
        return;
    begin_line(&line, "wrong", rule);
    add_place(&line, file, number);
    add(&line, " ");
    add(&line, condition);
    say_line(&line);
}

void check_told(enum outcome rule, const char *told) { say_end(rule, told, 0, "", 0); }

void check_traced(enum outcome rule) { check_told(rule, "-"); }

void check_skip(enum outcome rule, const char *reason)
{
    struct line line;
    begin_line(&line, "skip", rule);
    add(&line, " ");
    add(&line, reason);
    say_line(&line);
}

void check_last(enum outcome rule, ss_u32 status)
{
    struct line line;
    begin_line(&line, "last", rule);
    add(&line, " ");
    add_number(&line, status);
    say_line(&line);
}

void *nowhere(void) { return (void *)(ss_uptr)0x8000; }

ss_u8 *pages(ss_u64 count)
{
    ss_s64 at = ss_mmap(0, count * PAGE, SS_PROT_READ | SS_PROT_WRITE, ANONYMOUS, -1, 0);
    if (at < 0 && at > -PAGE) {
        say("there is no memory\n");
        ss_exit_group(1);
    }
    return (ss_u8 *)(ss_uptr)at;
}

_Bool become_nobody(void) { return ss_setresuid((ss_u32)-1, NOBODY, 0) == 0; }

void become_root(void) { ss_setresuid((ss_u32)-1, 0, (ss_u32)-1); }

void limit_descriptors(ss_u64 limit)
{
    struct ss_rlimit64 wanted;
    ss_prlimit64(0, SS_RLIMIT_NOFILE, 0, &wanted);
    wanted.rlim_cur = limit;
    ss_prlimit64(0, SS_RLIMIT_NOFILE, &wanted, 0);
}
