/*
 * The kernel's two stacks: its own, empty at every entry, and one for what must not rely on it (double fault,
 * non-maskable interrupt, machine check). Running over an end hits a page that is not mapped.
 */
#include "layout.h"

    .section .stacks, "aw", @nobits
    .balign GUARD_SIZE
    .globl kernel_stack_guard, kernel_stack, kernel_stack_top
    .globl fault_stack_guard, fault_stack, fault_stack_top
kernel_stack_guard:
    .skip GUARD_SIZE
kernel_stack:
    .skip KERNEL_STACK_SIZE
kernel_stack_top:
fault_stack_guard:
    .skip GUARD_SIZE
fault_stack:
    .skip FAULT_STACK_SIZE
fault_stack_top:
