/* Where things lie: in the kernel's half of the address space, and where the linker put them (kernel.ld). */
#ifndef ARCH_LAYOUT_H
#define ARCH_LAYOUT_H

/* The image: this plus its physical address. Half a million pages below the end, as -mcmodel=kernel wants it. */
#define KERNEL_BASE 0xffffffff80000000

/* All RAM behind the image: this plus its physical address. Writable, never executable. */
#define DIRECT_MAP_BASE 0xffff800000000000

/* Registers of devices. */
#define DEVICE_BASE 0xffffc00000000000

#define KERNEL_STACK_SIZE 0x8000
#define FAULT_STACK_SIZE 0x4000
#define GUARD_SIZE 0x1000

#ifndef __ASSEMBLER__

#include "core/types.h"

/* From kernel.ld: each is the address of a boundary, a multiple of the page size. */
extern u8 kernel_text_start[], kernel_text_end[];
extern u8 kernel_rodata_start[], kernel_rodata_end[];
extern u8 kernel_data_start[], kernel_end[];

/* From stacks.S. Below each stack lies a guard page that is never mapped. */
extern u8 kernel_stack_guard[], kernel_stack[], kernel_stack_top[];
extern u8 fault_stack_guard[], fault_stack[], fault_stack_top[];

#endif
#endif
