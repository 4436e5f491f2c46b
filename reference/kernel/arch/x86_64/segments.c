#include "segments.h"

#include "layout.h"

struct __attribute__((packed)) task_segment {
    u32 reserved_start;
    u64 privileged_stacks[3]; /* [0]: where the kernel begins when it interrupts user code */
    u64 reserved_middle;
    u64 fault_stacks[7]; /* [0] is number 1 of a gate */
    u64 reserved_end;
    u16 reserved_last;
    u16 port_rights; /* an offset beyond the end: user code may use no port */
};

_Static_assert(sizeof(struct task_segment) == 104, "size of the task segment");

struct __attribute__((packed)) table_pointer {
    u16 last_byte;
    u64 address;
};

static struct task_segment task = { .port_rights = sizeof(struct task_segment) };

static u64 descriptors[] = {
    [SEGMENT_KERNEL_CODE / 8] = 0x00209b0000000000, /* present, privilege 0, code, 64-bit; marked as accessed */
    [SEGMENT_KERNEL_DATA / 8] = 0x0000930000000000, /* present, privilege 0, data, writable */
    [SEGMENT_USER_DATA / 8] = 0x0000f30000000000,   /* present, privilege 3, data, writable */
    [SEGMENT_USER_CODE / 8] = 0x0020fb0000000000,   /* present, privilege 3, code, 64-bit */
    [SEGMENT_TASK / 8] = 0,
    [SEGMENT_TASK / 8 + 1] = 0,
};

static void describe_task(void)
{
    const u64 present_task_segment = 0x89;
    u64 base = (u64)&task;
    descriptors[SEGMENT_TASK / 8] = (sizeof(struct task_segment) - 1) | (base & 0xffffff) << 16 |
                                    present_task_segment << 40 | (base >> 24 & 0xff) << 56;
    descriptors[SEGMENT_TASK / 8 + 1] = base >> 32;
}

void segments_start(void)
{
    task.privileged_stacks[0] = (u64)kernel_stack_top;
    task.fault_stacks[FAULT_STACK - 1] = (u64)fault_stack_top;
    describe_task();
    const struct table_pointer pointer = { sizeof(descriptors) - 1, (u64)descriptors };
    __asm__ volatile("lgdt %0\n\t"
                     "ltr %w1"
                     :
                     : "m"(pointer), "r"(SEGMENT_TASK)
                     : "memory");
}
