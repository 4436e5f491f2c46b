/* Segments: flat, and only there because the processor insists. */
#ifndef ARCH_SEGMENTS_H
#define ARCH_SEGMENTS_H

/* The user segments have the numbers they have on Linux: signal frames show them. */
enum segment {
    SEGMENT_KERNEL_CODE = 0x08,
    SEGMENT_KERNEL_DATA = 0x10,
    SEGMENT_USER_DATA = 0x28,
    SEGMENT_USER_CODE = 0x30,
    SEGMENT_TASK = 0x38,
};

enum { USER_PRIVILEGE = 3 };

/* SYSRET loads SS from this + 8 and CS from this + 16. */
enum { SYSRET_BASE = SEGMENT_USER_DATA - 8 };

/* Which stack of the task segment a gate names; 0 is the stack in use. */
enum { FAULT_STACK = 1 };

void segments_start(void);

#endif
