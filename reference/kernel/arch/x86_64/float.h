/*
 * The floating-point registers. The kernel uses none, so those of a thread stay in the processor until another thread
 * runs; its float_state is out of date meanwhile.
 */
#ifndef ARCH_FLOAT_H
#define ARCH_FLOAT_H

struct float_state;
struct thread;

/*
 * The thread's float_state, up to date. It may be changed: the processor takes it from there when the thread goes on.
 */
struct float_state *float_state_take(struct thread *thread);

#endif
