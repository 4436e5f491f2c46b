/*
 * Does with the processor what user code may not, and what it may but seldom does. Each attempt has to end as the signal
 * that is expected, or without one, and leave flags and floating point in order. Linux differs where it offers more: int
 * 0x80, bases that programs write, checks of alignment; and it refuses a frame with floating point that cannot be.
 *
 * user-mode stack ends by SIGSEGV: there is no room for a frame of the signal.
 */
#include "program.h"

typedef ss_u64 u64;
typedef ss_s64 s64;

#define ADDRESS(pointer) ((s64)(ss_uptr)(pointer))

enum { PAGE = 4096, NONE = 0, RIP = 16, RSP = 15, FLAGS = 17, FLOAT = 23, REGISTERS_AT = 40 };

#define USER_END 0x7ffffffff000ull

enum { FLAG_TRAP = 1 << 8, FLAG_DIRECTION = 1 << 10, FLAG_PRIVILEGE = 3 << 12, FLAG_NESTED = 1 << 14,
       FLAG_ALIGNMENT = 1 << 18 };

static volatile s64 got;
static ss_u8 data[2 * PAGE] __attribute__((aligned(PAGE)));
static u64 last_page = USER_END - PAGE;

/* --- An attempt, and the way back from it --- */

void attempt(void (*code)(void));
void recovered(void);

__asm__(".data\n"
        "attempt_stack: .quad 0\n"
        ".text\n"
        "attempt:\n\t"
        "push %rbx; push %rbp; push %r12; push %r13; push %r14; push %r15; pushfq\n\t"
        "mov %rsp, attempt_stack(%rip)\n\t"
        "call *%rdi\n"
        "recovered:\n\t"
        "mov attempt_stack(%rip), %rsp\n\t"
        "popfq; pop %r15; pop %r14; pop %r13; pop %r12; pop %rbp; pop %rbx\n\t"
        "fninit\n\t"
        "ret\n");

static void handler(int signal, void *info, u64 *context)
{
    (void)info;
    u64 *registers = context + REGISTERS_AT / sizeof(u64);
    got = signal;
    registers[RIP] = (u64)ADDRESS(recovered);
    registers[FLAGS] &= ~(u64)(FLAG_TRAP | FLAG_DIRECTION | FLAG_ALIGNMENT);
}

__attribute__((naked)) static void restorer(void) { __asm__("mov $15, %eax\n\tsyscall"); }

static void take_signals(void)
{
    static const int signals[] = { SS_SIGSEGV, SS_SIGBUS, SS_SIGILL, SS_SIGTRAP, SS_SIGFPE };
    const struct ss_sigaction action = {
        .sa_handler = (u64)ADDRESS(handler),
        .sa_flags = SS_SA_RESTORER | SS_SA_SIGINFO,
        .sa_restorer = (u64)ADDRESS(restorer),
    };
    for (unsigned i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
        ss_syscall4(SS_NR_rt_sigaction, signals[i], ADDRESS(&action), 0, 8);
}

/* --- Frames for rt_sigreturn --- */

struct frame {
    u64 words[512 / sizeof(u64)];
};

static struct frame frame;
static ss_u8 image[512] __attribute__((aligned(64)));

__attribute__((naked)) static void give_frame(void)
{
    __asm__("lea frame+8(%rip), %rsp\n\t"
            "mov $15, %eax\n\t"
            "syscall\n\t"
            "ud2");
}

static void prepare_frame(u64 rip, u64 flags)
{
    u64 *registers = frame.words + 1 + REGISTERS_AT / sizeof(u64);
    frame = (struct frame) { { 0 } };
    registers[RIP] = rip;
    registers[RSP] = (u64)ADDRESS(data + PAGE);
    registers[FLAGS] = flags;
    registers[18] = 0x002b000000000033ull; /* segments, as they are on Linux */
    registers[FLOAT - 1] = 0;
}

static void set_image(ss_u32 mxcsr)
{
    for (int i = 0; i < 512; i++)
        image[i] = 0xff;
    for (int i = 464; i < 512; i++)
        image[i] = 0;
    __builtin_memcpy(image + 24, &mxcsr, sizeof(mxcsr));
    frame.words[1 + REGISTERS_AT / sizeof(u64) + 22] = 0;
}

static u64 seen_flags;

__attribute__((naked)) static void note_flags(void)
{
    __asm__("pushfq; pop seen_flags(%rip)\n\t"
            "jmp recovered");
}

__attribute__((used)) static void *const kept[] = { &frame, &seen_flags, image };

/* --- What is attempted --- */

#define CODE(name, text) \
    __attribute__((naked)) static void name(void) { __asm__(text "\n\tret"); }

CODE(halt, "hlt")
CODE(interrupts_off, "cli")
CODE(interrupts_on, "sti")
CODE(port_in, "mov $0x64, %edx; in %dx, %al")
CODE(port_out, "mov $0x501, %edx; xor %eax, %eax; out %al, %dx")
CODE(port_string, "lea data(%rip), %rsi; mov $0xe9, %edx; mov $1, %ecx; rep outsb")
CODE(read_model_register, "mov $0xc0000080, %ecx; rdmsr")
CODE(write_model_register, "mov $0xc0000082, %ecx; xor %eax, %eax; xor %edx, %edx; wrmsr")
CODE(read_cr0, "mov %cr0, %rax")
CODE(write_cr3, "xor %eax, %eax; mov %rax, %cr3")
CODE(read_debug_register, "mov %dr7, %rax")
CODE(forget_page, "invlpg data(%rip)")
CODE(load_gates, "lidt data(%rip)")
CODE(load_segments, "lgdt data(%rip)")
CODE(load_task, "mov $0x38, %eax; ltr %ax")
CODE(clear_task_switched, "clts")
CODE(swap_gs, "swapgs")
CODE(return_from_call, "xor %ecx, %ecx; xor %r11d, %r11d; sysretq")
CODE(write_caches, "wbinvd")
CODE(performance_counter, "mov $0, %ecx; rdpmc")
CODE(interrupt_128, "int $0x80")
CODE(interrupt_page_fault, "int $14")
CODE(interrupt_double_fault, "int $8")
CODE(interrupt_nmi, "int $2")
CODE(interrupt_timer, "int $0x30")
CODE(interrupt_device, "int $0x40")
CODE(interrupt_spurious, "int $0xff")
CODE(far_return_to_kernel, "pushq $0x08; lea 1f(%rip), %rax; push %rax; lretq; 1:")
CODE(interrupt_return_to_kernel, "mov %rsp, %rcx; pushq $0x10; push %rcx; pushfq; pushq $0x08; lea 1f(%rip), %rax; "
                                 "push %rax; iretq; 1: ud2")
CODE(interrupt_return_nested, "pushfq; orq $0x4000, (%rsp); popfq; iretq")
CODE(kernel_data_segment, "mov $0x10, %eax; mov %eax, %ds")
CODE(kernel_stack_segment, "mov $0x10, %eax; mov %eax, %ss")
CODE(null_stack_segment, "xor %eax, %eax; mov %eax, %ss")
CODE(beyond_segments, "mov $0xfffb, %eax; mov %eax, %es")

CODE(undefined, "ud2")
CODE(open_user_memory, "stac")
CODE(write_fs_base, "mov $-4096, %rax; wrfsbase %rax")
CODE(extended_state, "xor %ecx, %ecx; xgetbv")

CODE(breakpoint, "int3")
CODE(single_step, "pushfq; orq $0x100, (%rsp); popfq; nop; nop")
CODE(single_step_through_call, "pushfq; orq $0x100, (%rsp); mov $39, %eax; popfq; syscall; nop")

CODE(divide, "xor %ecx, %ecx; mov $1, %eax; cltd; idiv %ecx")
CODE(divide_overflow, "mov $-1, %ecx; mov $0x80000000, %eax; cltd; idiv %ecx")
CODE(float_divide, "fninit; pushq $0x340; fldcw (%rsp); pop %rax; fld1; fldz; fdivrp; fwait")

CODE(read_null, "mov 0, %eax")
CODE(read_kernel_text, "mov $0xffffffff80100000, %rax; mov (%rax), %rax")
CODE(write_kernel_data, "mov $0xffffffff80800000, %rax; mov %rax, (%rax)")
CODE(read_direct_map, "mov $0xffff800001000000, %rax; mov (%rax), %rax")
CODE(read_devices, "mov $0xffffc00000000000, %rax; mov (%rax), %rax")
CODE(read_no_address, "mov $0x8000000000000000, %rax; mov (%rax), %rax")
CODE(jump_to_kernel, "mov $0xffffffff80100000, %rax; jmp *%rax")
CODE(jump_to_no_address, "mov $0x1234567800000000, %rax; jmp *%rax")
CODE(jump_to_the_end, "mov $0x7ffffffff000, %rax; jmp *%rax")
CODE(run_data, "lea data(%rip), %rax; movb $0xc3, (%rax); jmp *%rax")
CODE(write_text, "lea attempt(%rip), %rax; movb $0xc3, (%rax)")

CODE(direction_at_call, "std; mov $39, %eax; syscall; cld")
CODE(alignment_at_call, "pushfq; orq $0x40000, (%rsp); popfq; mov $39, %eax; syscall; mov data+1(%rip), %rax; pushfq; "
                        "andq $~0x40000, (%rsp); popfq")
CODE(nested_at_call, "pushfq; orq $0x4000, (%rsp); popfq; mov $39, %eax; syscall; pushfq; andq $~0x4000, (%rsp); popfq")
CODE(privilege_by_flags, "pushfq; orq $0x3000, (%rsp); popfq; pushfq; pop %rax; test $0x3000, %eax; jz 1f; ud2; 1: cli")
CODE(null_segments, "xor %eax, %eax; mov %eax, %ds; mov %eax, %es; mov %eax, %fs; mov %eax, %gs; mov $39, %eax; syscall")
CODE(call_at_the_end, "mov last_page(%rip), %rcx; add $4094, %rcx; mov $39, %eax; jmp *%rcx")

__attribute__((used)) static const u64 *const used_by_code[] = { &last_page, (const u64 *)(const void *)data };

static const struct {
    const char *name;
    void (*code)(void);
    int signal;
} attempts[] = {
#define FAULTS(code, signal) { #code, code, SS_##signal }
#define PASSES(code) { #code, code, NONE }
    FAULTS(halt, SIGSEGV), FAULTS(interrupts_off, SIGSEGV), FAULTS(interrupts_on, SIGSEGV), FAULTS(port_in, SIGSEGV),
    FAULTS(port_out, SIGSEGV), FAULTS(port_string, SIGSEGV), FAULTS(read_model_register, SIGSEGV),
    FAULTS(write_model_register, SIGSEGV), FAULTS(read_cr0, SIGSEGV), FAULTS(write_cr3, SIGSEGV),
    FAULTS(read_debug_register, SIGSEGV), FAULTS(forget_page, SIGSEGV), FAULTS(load_gates, SIGSEGV),
    FAULTS(load_segments, SIGSEGV), FAULTS(load_task, SIGSEGV), FAULTS(clear_task_switched, SIGSEGV),
    FAULTS(swap_gs, SIGSEGV), FAULTS(return_from_call, SIGSEGV), FAULTS(write_caches, SIGSEGV),
    FAULTS(performance_counter, SIGSEGV), FAULTS(interrupt_128, SIGSEGV), FAULTS(interrupt_page_fault, SIGSEGV),
    FAULTS(interrupt_double_fault, SIGSEGV), FAULTS(interrupt_nmi, SIGSEGV), FAULTS(interrupt_timer, SIGSEGV),
    FAULTS(interrupt_device, SIGSEGV), FAULTS(interrupt_spurious, SIGSEGV), FAULTS(far_return_to_kernel, SIGSEGV),
    FAULTS(interrupt_return_to_kernel, SIGSEGV), FAULTS(interrupt_return_nested, SIGSEGV),
    FAULTS(kernel_data_segment, SIGSEGV), FAULTS(kernel_stack_segment, SIGSEGV), FAULTS(null_stack_segment, SIGSEGV),
    FAULTS(beyond_segments, SIGSEGV), FAULTS(undefined, SIGILL), FAULTS(open_user_memory, SIGILL),
    FAULTS(write_fs_base, SIGILL), FAULTS(extended_state, SIGILL), FAULTS(breakpoint, SIGTRAP),
    FAULTS(single_step, SIGTRAP), FAULTS(single_step_through_call, SIGTRAP), FAULTS(divide, SIGFPE),
    FAULTS(divide_overflow, SIGFPE), FAULTS(float_divide, SIGFPE),
    FAULTS(read_null, SIGSEGV), FAULTS(read_kernel_text, SIGSEGV), FAULTS(write_kernel_data, SIGSEGV),
    FAULTS(read_direct_map, SIGSEGV), FAULTS(read_devices, SIGSEGV), FAULTS(read_no_address, SIGSEGV),
    FAULTS(jump_to_kernel, SIGSEGV), FAULTS(jump_to_no_address, SIGSEGV), FAULTS(jump_to_the_end, SIGSEGV),
    FAULTS(run_data, SIGSEGV), FAULTS(write_text, SIGSEGV), PASSES(direction_at_call), PASSES(alignment_at_call),
    PASSES(nested_at_call), FAULTS(privilege_by_flags, SIGSEGV), PASSES(null_segments), FAULTS(call_at_the_end, SIGSEGV),
};

/* --- Holding it to what is expected --- */

static int failures;

static void expect(const char *name, const char *what, u64 actual, u64 expected)
{
    if (actual == expected)
        return;
    failures++;
    say(name);
    say(what);
    say_number(actual);
    say(", not ");
    say_number(expected);
    say("\n");
}

static void try(const char *name, void (*code)(void), int signal)
{
    got = NONE;
    attempt(code);
    expect(name, ": signal ", (u64)got, (u64)signal);
}

/* A call at the very end of what may be mapped: it comes back to where nothing is. */
static void map_the_end(void)
{
    ss_syscall6(SS_NR_mmap, (s64)last_page, PAGE, SS_PROT_READ | SS_PROT_WRITE,
                SS_MAP_PRIVATE | SS_MAP_ANONYMOUS | SS_MAP_FIXED, -1, 0);
    ((volatile ss_u8 *)last_page)[PAGE - 2] = 0x0f;
    ((volatile ss_u8 *)last_page)[PAGE - 1] = 0x05;
    ss_syscall3(SS_NR_mprotect, (s64)last_page, PAGE, SS_PROT_READ | SS_PROT_EXEC);
}

static void try_frames(void)
{
    enum { PASSED_FLAGS = 0xdd5, UNTOUCHED = 0x202 };
    static const u64 nowhere[] = { 0xffffffff80100000, 0xffff800001000000, 0x8000000000000000, USER_END };
    for (int i = 0; i < 4; i++) {
        prepare_frame(nowhere[i], UNTOUCHED);
        try("frame that leads nowhere", give_frame, SS_SIGSEGV);
    }
    prepare_frame((u64)ADDRESS(note_flags), ~(u64)(FLAG_TRAP | FLAG_ALIGNMENT));
    try("frame with all flags", give_frame, NONE);
    expect("frame with all flags", ": privileged flags ", seen_flags & (FLAG_PRIVILEGE | FLAG_NESTED), 0);
    expect("frame with all flags", ": interrupts ", seen_flags & UNTOUCHED, UNTOUCHED);
    prepare_frame((u64)ADDRESS(note_flags), 0);
    try("frame without flags", give_frame, NONE);
    expect("frame without flags", ": interrupts ", seen_flags & UNTOUCHED, UNTOUCHED);
    prepare_frame((u64)ADDRESS(note_flags), UNTOUCHED);
    set_image(0xffffffff);
    u64 *float_at = &frame.words[1 + REGISTERS_AT / sizeof(u64) + FLOAT];
    *float_at = (u64)ADDRESS(image);
    try("frame with impossible floating point", give_frame, NONE);
    static const u64 images[] = { 1, 0xffffffff80100000, 0x8000000000000000, USER_END - 256 };
    for (int i = 0; i < 4; i++) {
        prepare_frame((u64)ADDRESS(note_flags), UNTOUCHED);
        *float_at = images[i];
        try("frame with floating point elsewhere", give_frame, SS_SIGSEGV);
    }
}

static void try_bases(void)
{
    static const u64 bad[] = { USER_END, 0x800000000000, 0xffff800000000000, 0xffffffffffffffff };
    for (int i = 0; i < 4; i++) {
        expect("base of fs", ": errno ", (u64)-ss_syscall2(SS_NR_arch_prctl, SS_ARCH_SET_FS, (s64)bad[i]), SS_EPERM);
        expect("base of gs", ": errno ", (u64)-ss_syscall2(SS_NR_arch_prctl, SS_ARCH_SET_GS, (s64)bad[i]), SS_EPERM);
    }
}

int run(int argc, char **argv)
{
    (void)argv;
    take_signals();
    if (argc > 1) {
        __asm__ volatile("mov $0x1234567800000000, %rsp; push %rax");
        return 1;
    }
    map_the_end();
    for (unsigned i = 0; i < sizeof(attempts) / sizeof(attempts[0]); i++)
        try(attempts[i].name, attempts[i].code, attempts[i].signal);
    try_frames();
    try_bases();
    if (failures == 0)
        say("all ended as expected\n");
    return failures;
}
