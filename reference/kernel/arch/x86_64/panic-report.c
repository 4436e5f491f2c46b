#include "panic-report.h"

#include "core/panic.h"
#include "core/thread.h"
#include "debug-ports.h"
#include "instructions.h"
#include "layout.h"
#include "symbols.h"
#include "traps.h"

enum { BACKTRACE_MAX = 32 };

static bool is_on_stack(u64 address)
{
    bool is_on_kernel_stack = address >= (u64)kernel_stack && address + 2 * sizeof(u64) <= (u64)kernel_stack_top;
    bool is_on_fault_stack = address >= (u64)fault_stack && address + 2 * sizeof(u64) <= (u64)fault_stack_top;
    return address % sizeof(u64) == 0 && (is_on_kernel_stack || is_on_fault_stack);
}

static void log_place(u64 address)
{
    u64 offset;
    const char *name = symbol_find(address, &offset);
    log_line("  %lx %s+%lx", address, name, offset);
}

/* Follows the frame pointers: at each, the one before and the return address. */
static void log_backtrace(u64 rip, u64 frame)
{
    log_line("came by:");
    if (rip != 0)
        log_place(rip);
    for (u32 i = 0; i < BACKTRACE_MAX && is_on_stack(frame); i++) {
        const u64 *saved = (const u64 *)frame;
        if (saved[1] == 0)
            return;
        log_place(saved[1] - 1); /* the call, not what comes after it: that may be another function */
        if (saved[0] <= frame)
            return;
        frame = saved[0];
    }
}

static void log_user_registers(void)
{
    if (current == NULL)
        return;
    const struct registers *r = &current->registers;
    log_line("registers of user code (thread %d):", current->id);
    log_line("  rip %lx rsp %lx rflags %lx fs %lx", r->rip, r->rsp, r->rflags, r->fs_base);
    log_line("  rax %lx rbx %lx rcx %lx rdx %lx", r->rax, r->rbx, r->rcx, r->rdx);
    log_line("  rsi %lx rdi %lx rbp %lx r8 %lx", r->rsi, r->rdi, r->rbp, r->r8);
    log_line("  r9 %lx r10 %lx r11 %lx r12 %lx", r->r9, r->r10, r->r11, r->r12);
    log_line("  r13 %lx r14 %lx r15 %lx", r->r13, r->r14, r->r15);
}

static void log_kernel_registers(const struct kernel_frame *frame)
{
    log_line("registers:");
    log_line("  rip %lx rsp %lx rflags %lx error %lx", frame->rip, frame->rsp, frame->rflags, frame->error);
    log_line("  rax %lx rbx %lx rcx %lx rdx %lx", frame->rax, frame->rbx, frame->rcx, frame->rdx);
    log_line("  rsi %lx rdi %lx rbp %lx r8 %lx", frame->rsi, frame->rdi, frame->rbp, frame->r8);
    log_line("  r9 %lx r10 %lx r11 %lx r12 %lx", frame->r9, frame->r10, frame->r11, frame->r12);
    log_line("  r13 %lx r14 %lx r15 %lx", frame->r13, frame->r14, frame->r15);
}

static void log_control_registers(void)
{
    log_line("  cr0 %lx cr2 %lx cr3 %lx cr4 %lx", read_cr0(), read_cr2(), read_cr3(), read_cr4());
}

/* A panic within a panic ends at once. */
static void begin(void)
{
    static bool has_begun;
    if (has_begun)
        debug_exit(EXIT_PANIC);
    has_begun = true;
}

_Noreturn void machine_panic(const char *file, u32 line, const char *message)
{
    begin();
    u64 frame = (u64)__builtin_frame_address(0);
    log_line("panic: %s", message);
    log_line("at %s:%u", file, line);
    log_line("registers:");
    log_line("  frame %lx", frame);
    log_control_registers();
    log_backtrace(0, frame);
    log_user_registers();
    debug_exit(EXIT_PANIC);
}

_Noreturn void panic_in_kernel(const char *cause, const struct kernel_frame *frame)
{
    begin();
    log_line("panic: %s in the kernel", cause);
    log_kernel_registers(frame);
    log_control_registers();
    log_backtrace(frame->rip, frame->rbp);
    log_user_registers();
    debug_exit(EXIT_PANIC);
}

_Noreturn void panic_in_user(const char *cause, u64 error)
{
    begin();
    log_line("panic: %s while user code ran, error %lx", cause, error);
    log_control_registers();
    log_user_registers();
    debug_exit(EXIT_PANIC);
}
