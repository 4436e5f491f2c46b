#include "core/trace.h"

#include "call-facts.h"
#include "core/console.h"
#include "core/panic.h"
#include "core/thread.h"
#include "core/user.h"

/* Most bytes that are told of what one argument points to. */
enum { SHOWN_MAX = 64, ARGUMENTS = 6 };

struct shown {
    u8 length;
    u8 bytes[SHOWN_MAX];
};

/* What the arguments of each thread's call pointed to when it began. */
static struct shown at_entry[THREADS][ARGUMENTS];

static bool enabled;

struct frame {
    u32 length;
    u8 bytes[1024];
};

void trace_enable(void) { enabled = true; }

static const struct call_fact *fact_of(u64 number)
{
    for (u32 i = 0; i < call_fact_count; i++) {
        if (call_facts[i].number == number)
            return &call_facts[i];
    }
    return NULL;
}

static struct shown show_text(u64 at)
{
    struct shown shown = { .length = 0 };
    while (shown.length < SHOWN_MAX && copy_in(&shown.bytes[shown.length], at + shown.length, 1)) {
        shown.length++;
        if (shown.bytes[shown.length - 1] == 0)
            break;
    }
    return shown;
}

static u64 size_behind(const struct argument_fact *fact, const u64 arguments[ARGUMENTS])
{
    u64 count = 1;
    u32 pointed;
    if (fact->count == COUNT_VALUE)
        count = arguments[fact->counted_by];
    else if (fact->count == COUNT_POINTED)
        count = copy_in(&pointed, arguments[fact->counted_by], sizeof(pointed)) ? pointed : 0;
    return count > SHOWN_MAX ? SHOWN_MAX : count * fact->unit;
}

static struct shown show(const struct argument_fact *fact, u64 at, const u64 arguments[ARGUMENTS], u64 most)
{
    if (fact->count == COUNT_TEXT)
        return show_text(at);
    u64 size = min_u64(min_u64(size_behind(fact, arguments), most), SHOWN_MAX);
    struct shown shown = { .length = (u8)size };
    if (!copy_in(shown.bytes, at, size))
        shown.length = 0;
    return shown;
}

void trace_entry(const struct thread *thread)
{
    const struct call_fact *fact = enabled ? fact_of(thread->call.number) : NULL;
    if (fact == NULL)
        return;
    const u64 *arguments = thread->call.arguments;
    for (u32 i = 0; i < fact->argument_count; i++) {
        if (fact->arguments[i].kind == ARGUMENT_IN)
            at_entry[thread - threads][i] = show(&fact->arguments[i], arguments[i], arguments, SHOWN_MAX);
    }
}

static void add(struct frame *frame, const void *bytes, u32 count)
{
    ASSERT(count <= sizeof(frame->bytes) - frame->length, "a frame of the trace has room for all arguments");
    __builtin_memcpy(frame->bytes + frame->length, bytes, count);
    frame->length += count;
}

static void add_byte(struct frame *frame, u8 byte) { add(frame, &byte, sizeof(byte)); }

static void add_outcome(struct frame *frame, enum outcome outcome)
{
    const char *id = outcome_facts[outcome].id;
    u8 length = 0;
    while (length < UINT8_MAX && id[length] != 0)
        length++;
    add_byte(frame, length);
    add(frame, id, length);
}

/* What an argument points to at the end of the call. A failed call has filled nothing, and a transfer only so much. */
static struct shown show_at_end(const struct argument_fact *fact, u32 index, const u64 *arguments, s64 result)
{
    if (fact->kind == ARGUMENT_OUT && result < 0)
        return (struct shown) { .length = 0 };
    bool is_transfer = fact->kind == ARGUMENT_OUT && fact->count == COUNT_VALUE && fact->unit == 1;
    return show(fact, arguments[index], arguments, is_transfer ? (u64)result : SHOWN_MAX);
}

static void add_arguments(struct frame *frame, const struct thread *thread, s64 result)
{
    const struct call_fact *fact = fact_of(thread->call.number);
    for (u32 i = 0; fact != NULL && i < fact->argument_count; i++) {
        const struct argument_fact *argument = &fact->arguments[i];
        if (argument->kind == ARGUMENT_VALUE || thread->call.arguments[i] == 0)
            continue;
        struct shown shown = argument->kind == ARGUMENT_IN ? at_entry[thread - threads][i]
                                                           : show_at_end(argument, i, thread->call.arguments, result);
        add_byte(frame, (u8)i);
        add_byte(frame, shown.length);
        add(frame, shown.bytes, shown.length);
    }
}

void trace_call(const struct thread *thread, s64 result)
{
    if (!enabled)
        return;
    struct frame frame = { .length = 0 };
    const u32 head[] = { (u32)thread->id, (u32)thread->call.number };
    add(&frame, head, sizeof(head));
    add(&frame, thread->call.arguments, sizeof(thread->call.arguments));
    add(&frame, &result, sizeof(result));
    add_outcome(&frame, thread->call.outcome);
    add_arguments(&frame, thread, result);
    console_send(CONSOLE_CALL, frame.bytes, (u16)frame.length);
}
