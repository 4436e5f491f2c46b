#include "signal-frame.h"

#include "core/thread.h"
#include "core/user.h"
#include "float.h"
#include "machine.h"

struct context_registers {
    u64 r8, r9, r10, r11, r12, r13, r14, r15;
    u64 rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp;
    u64 rip, rflags;
    u16 cs, gs, fs, ss;
    u64 error, trap, old_mask, fault_address;
    u64 float_state; /* address of the FXSAVE image, or 0 */
    u64 reserved[8];
};

struct context {
    u64 flags;
    u64 link;
    struct {
        u64 start;
        s32 flags;
        u32 padding;
        u64 size;
    } stack;
    struct context_registers registers;
    u64 mask;
};

struct signal_frame {
    u64 return_address;
    struct context context;
    struct ss_siginfo info;
};

_Static_assert(sizeof(struct context_registers) == 256, "size of sigcontext");
_Static_assert(offsetof(struct context, registers) == 40, "offset of uc_mcontext");
_Static_assert(offsetof(struct context, mask) == 296, "offset of uc_sigmask");
_Static_assert(offsetof(struct signal_frame, info) == 312, "offset of the siginfo");
_Static_assert(sizeof(struct signal_frame) == 440, "size of rt_sigframe");

enum {
    RED_ZONE = 128,
    FLOAT_STATE_ALIGNMENT = 64,
    STACK_ALIGNMENT = 16,
    USER_CODE_SEGMENT = 0x33,
    USER_DATA_SEGMENT = 0x2b,
    CONTEXT_HAS_STACK_SEGMENT = 2 | 4, /* UC_SIGCONTEXT_SS, UC_STRICT_RESTORE_SS */
    STACK_DISABLED = 2,                /* SS_DISABLE: there are no alternate stacks */
};

static struct context_registers save(const struct registers *from, u64 fault_address, u64 float_state)
{
    return (struct context_registers) {
        .r8 = from->r8,
        .r9 = from->r9,
        .r10 = from->r10,
        .r11 = from->r11,
        .r12 = from->r12,
        .r13 = from->r13,
        .r14 = from->r14,
        .r15 = from->r15,
        .rdi = from->rdi,
        .rsi = from->rsi,
        .rbp = from->rbp,
        .rbx = from->rbx,
        .rdx = from->rdx,
        .rax = from->rax,
        .rcx = from->rcx,
        .rsp = from->rsp,
        .rip = from->rip,
        .rflags = from->rflags,
        .cs = USER_CODE_SEGMENT,
        .ss = USER_DATA_SEGMENT,
        .fault_address = fault_address,
        .float_state = float_state,
    };
}

/* Segments and the bases of fs and gs are not taken from the frame: they stay what they are. */
static void restore(struct registers *to, const struct context_registers *from)
{
    *to = (struct registers) {
        .rax = from->rax,
        .rbx = from->rbx,
        .rcx = from->rcx,
        .rdx = from->rdx,
        .rsi = from->rsi,
        .rdi = from->rdi,
        .rbp = from->rbp,
        .rsp = from->rsp,
        .r8 = from->r8,
        .r9 = from->r9,
        .r10 = from->r10,
        .r11 = from->r11,
        .r12 = from->r12,
        .r13 = from->r13,
        .r14 = from->r14,
        .r15 = from->r15,
        .rip = from->rip,
        .rflags = (from->rflags & FLAGS_OF_USER) | FLAGS_FIXED,
        .fs_base = to->fs_base,
        .gs_base = to->gs_base,
    };
}

static u64 fault_address_of(const struct ss_siginfo *info)
{
    u64 address;
    __builtin_memcpy(&address, info->si_fields, sizeof(address));
    return info->si_signo == SS_SIGSEGV && info->si_code > 0 ? address : 0;
}

bool signal_frame_push(struct thread *thread, const struct ss_sigaction *action, const struct ss_siginfo *info, u64 mask)
{
    struct registers *registers = &thread->registers;
    u64 float_at = (registers->rsp - RED_ZONE - sizeof(struct float_state)) & ~(u64)(FLOAT_STATE_ALIGNMENT - 1);
    /* As if called: the return address lies below a multiple of 16. */
    u64 frame_at = ((float_at - sizeof(struct signal_frame)) & ~(u64)(STACK_ALIGNMENT - 1)) - sizeof(u64);
    const struct signal_frame frame = {
        .return_address = action->sa_restorer,
        .context = {
            .flags = CONTEXT_HAS_STACK_SEGMENT,
            .stack.flags = STACK_DISABLED,
            .registers = save(registers, fault_address_of(info), float_at),
            .mask = mask,
        },
        .info = *info,
    };
    if (action->sa_handler >= USER_END || !copy_out(float_at, float_state_take(thread), sizeof(struct float_state)) ||
        !copy_out(frame_at, &frame, sizeof(frame)))
        return false;
    registers->rip = action->sa_handler;
    registers->rsp = frame_at;
    registers->rax = 0;
    registers->rdi = (u64)info->si_signo;
    registers->rsi = frame_at + offsetof(struct signal_frame, info);
    registers->rdx = frame_at + offsetof(struct signal_frame, context);
    registers->rflags &= ~(u64)(FLAG_TRAP | FLAG_DIRECTION);
    return true;
}

/* FXRSTOR faults on reserved bits of MXCSR, and this image comes from the program. */
static void sanitise(struct float_state *state)
{
    enum { MXCSR_AT = 24, MXCSR_MASK = 0xffff };
    u32 mxcsr;
    __builtin_memcpy(&mxcsr, state->bytes + MXCSR_AT, sizeof(mxcsr));
    mxcsr &= MXCSR_MASK;
    __builtin_memcpy(state->bytes + MXCSR_AT, &mxcsr, sizeof(mxcsr));
}

bool signal_frame_pop(struct thread *thread, u64 *mask)
{
    struct context context;
    /* The handler's return has taken the return address. */
    u64 context_at = thread->registers.rsp - sizeof(u64) + offsetof(struct signal_frame, context);
    if (!copy_in(&context, context_at, sizeof(context)) || context.registers.rip >= USER_END)
        return false;
    struct float_state state;
    if (context.registers.float_state == 0)
        float_state_init(&state);
    else if (!copy_in(&state, context.registers.float_state, sizeof(state)))
        return false;
    sanitise(&state);
    *float_state_take(thread) = state;
    restore(&thread->registers, &context.registers);
    *mask = context.mask;
    return true;
}
