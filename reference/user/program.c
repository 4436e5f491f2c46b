#include "program.h"

enum { STDOUT = 1, STDERR = 2 };

#define ADDRESS(pointer) ((ss_s64)(ss_uptr)(pointer))

/* The stack at the start: argc, then argv with a null pointer behind it (System V ABI, AMD64 supplement, 3.4.1). */
__attribute__((used)) static _Noreturn void start(ss_u64 *stack)
{
    int status = run((int)stack[0], (char **)(stack + 1));
    ss_syscall1(SS_NR_exit_group, status);
    __builtin_unreachable();
}

void _start(void);

__attribute__((naked)) void _start(void)
{
    __asm__("xor %ebp, %ebp\n\t"
            "mov %rsp, %rdi\n\t"
            "and $-16, %rsp\n\t"
            "call start\n\t"
            "hlt");
}

/* The compiler may call these two whatever it is told. */
void *memset(void *to, int value, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ((volatile ss_u8 *)to)[i] = (ss_u8)value;
    return to;
}

void *memcpy(void *to, const void *from, size_t count)
{
    for (size_t i = 0; i < count; i++)
        ((volatile ss_u8 *)to)[i] = ((const ss_u8 *)from)[i];
    return to;
}

static ss_u64 length_of(const char *text)
{
    ss_u64 length = 0;
    while (text[length] != 0)
        length++;
    return length;
}

static void write_all(int descriptor, const void *bytes, ss_u64 count)
{
    const char *at = bytes;
    while (count > 0) {
        ss_s64 written = ss_syscall3(SS_NR_write, descriptor, ADDRESS(at), (ss_s64)count);
        if (written <= 0)
            return;
        at += written;
        count -= (ss_u64)written;
    }
}

static void print(int descriptor, const char *text) { write_all(descriptor, text, length_of(text)); }

static void print_number(int descriptor, ss_u64 number)
{
    char digits[20];
    ss_u64 at = sizeof digits;
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    write_all(descriptor, digits + at, sizeof digits - at);
}

void say(const char *text) { print(STDOUT, text); }
void say_number(ss_u64 number) { print_number(STDOUT, number); }
void say_bytes(const void *bytes, ss_u64 count) { write_all(STDOUT, bytes, count); }

static ss_u16 network_order(ss_u16 value) { return (ss_u16)(value << 8 | value >> 8); }

void say_address(const struct ss_sockaddr_in *address)
{
    for (int part = 0; part < 4; part++) {
        say_number(address->sin_addr[part]);
        say(part < 3 ? "." : ":");
    }
    say_number(network_order(address->sin_port));
}

int failed(const char *call, ss_s64 result)
{
    print(STDERR, call);
    print(STDERR, " failed with errno ");
    print_number(STDERR, (ss_u64)-result);
    print(STDERR, "\n");
    return 1;
}

ss_s64 parse_number(const char *text, ss_u64 most)
{
    ss_u64 number = 0;
    if (*text == 0)
        return -1;
    for (; *text != 0; text++) {
        if (*text < '0' || *text > '9')
            return -1;
        number = number * 10 + (ss_u64)(*text - '0');
        if (number > most)
            return -1;
    }
    return (ss_s64)number;
}

/* One part of an address, up to `end`; the text goes on behind it. */
static ss_s64 parse_part(const char **text, char end)
{
    ss_s64 number = -1;
    for (; **text >= '0' && **text <= '9' && number < 256; ++*text)
        number = (number < 0 ? 0 : number) * 10 + (**text - '0');
    if (**text != end || number > 255)
        return -1;
    *text += end != 0;
    return number;
}

_Bool parse_address(const char *address, const char *port, struct ss_sockaddr_in *into)
{
    *into = (struct ss_sockaddr_in){ .sin_family = SS_AF_INET };
    for (int part = 0; part < 4; part++) {
        ss_s64 number = parse_part(&address, part < 3 ? '.' : 0);
        if (number < 0)
            return 0;
        into->sin_addr[part] = (ss_u8)number;
    }
    ss_s64 number = parse_number(port, 65535);
    into->sin_port = network_order((ss_u16)number);
    return number >= 0;
}
