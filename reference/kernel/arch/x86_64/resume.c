/* Back to user code. */
#include "core/panic.h"
#include "core/scheduler.h"
#include "core/thread.h"
#include "drivers/devices.h"
#include "float.h"
#include "instructions.h"
#include "machine.h"
#include "sockspec.h"

enum { MSR_FS_BASE = 0xc0000100, MSR_GS_BASE = 0xc0000101, FLAG_RESUME = 1 << 16 };

_Static_assert(offsetof(struct thread, registers) == 0, "entry.S saves registers to where `current` points");

/* In entry.S. */
_Noreturn void resume_by_sysret(const struct registers *registers);
_Noreturn void resume_by_iret(const struct registers *registers);
_Noreturn void entry_again(enum entry entry, s32 signal, u64 address);

/* Whose floating-point registers are in the processor; NULL if nobody's. */
static struct thread *float_owner;

/* What is in the processor. */
static u64 fs_base, gs_base;

static void save_float(struct float_state *to) { __asm__ volatile("fxsave64 %0" : "=m"(*to)); }
static void load_float(const struct float_state *from) { __asm__ volatile("fxrstor64 %0" : : "m"(*from)); }

struct float_state *float_state_take(struct thread *thread)
{
    if (float_owner == thread) {
        save_float(&thread->float_state);
        float_owner = NULL;
    }
    return &thread->float_state;
}

static void switch_float(struct thread *thread)
{
    if (float_owner != NULL)
        save_float(&float_owner->float_state);
    load_float(&thread->float_state);
    float_owner = thread;
}

static void load_base(u32 msr, u64 *loaded, u64 base)
{
    ASSERT(base < USER_END, "the bases of fs and gs are checked where they are set");
    write_msr(msr, base);
    *loaded = base;
}

/* Whether rip and rsp may be loaded at all: the upper 17 bits are equal. */
static bool is_canonical(u64 address) { return (u64)((s64)(address << 16) >> 16) == address; }

_Noreturn void machine_resume(struct thread *thread)
{
    struct registers *registers = &thread->registers;
    devices_flush();
    if (float_owner != thread)
        switch_float(thread);
    if (registers->fs_base != fs_base)
        load_base(MSR_FS_BASE, &fs_base, registers->fs_base);
    if (registers->gs_base != gs_base)
        load_base(MSR_GS_BASE, &gs_base, registers->gs_base);
    registers->rflags = (registers->rflags & FLAGS_OF_USER) | FLAGS_FIXED;
    if (!is_canonical(registers->rip))
        entry_again(ENTRY_FAULT, SS_SIGSEGV, registers->rip);

    bool is_as_syscall_left_it = registers->rcx == registers->rip && registers->r11 == registers->rflags;
    if (is_as_syscall_left_it && registers->rip < USER_END && (registers->rflags & (FLAG_TRAP | FLAG_RESUME)) == 0)
        resume_by_sysret(registers);
    resume_by_iret(registers);
}

void machine_idle(void)
{
    devices_flush();
    __asm__ volatile("sti; hlt; cli" : : : "memory");
}
