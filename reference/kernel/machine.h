/*
 * All that the kernel knows of hardware. arch/x86_64 is the machine in QEMU; others may follow.
 *
 * There is one processor and one program. The kernel runs with interrupts off, from an entry to its end; what devices
 * have to say is fetched by machine_poll_devices and waited for in machine_idle.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include "core/types.h"

struct thread;

/* --- Time and chance --- */

/* Nanoseconds since some moment before the kernel started; never goes back. */
u64 machine_now_ns(void);

/* Nanoseconds since 1970-01-01 UTC when machine_now_ns was 0. */
u64 machine_epoch_ns(void);

/* Interrupts machine_idle and user code at that time or a little later; ALARM_NONE takes an alarm back. */
#define ALARM_NONE UINT64_MAX
void machine_set_alarm(u64 at_ns);

void machine_random(void *bytes, size_t count);

/* --- The end and the log --- */

void machine_log(const char *text, size_t length);

/* Ends the machine; the status of the program has been sent before, through the console. */
_Noreturn void machine_stop(void);

/* Prints cause, place, registers and a backtrace, and ends the machine with the code of a panic. */
_Noreturn void machine_panic(const char *file, u32 line, const char *message);

/* --- Devices --- */

/* Finds the devices and starts their drivers: cards become interfaces, and the console gets its channel. Once. */
void machine_start_devices(const char *command_line);

struct poll {
    u64 frames_ns; /* the time that received frames took */
    bool has_more; /* frames wait that were too many for one poll; nobody interrupts for them */
};

/* Hands received frames and console bytes to the kernel, and completes what was sent. Never waits. */
struct poll machine_poll_devices(void);

/* Whether devices interrupt user code, as at first. The alarm does in any case. */
void machine_let_devices_interrupt(bool may);

/* Whether a device has not yet taken everything that it was given to send. */
bool machine_is_sending(void);

/* --- Running user code --- */

/* Sleeps until an interrupt: a device or the alarm. */
void machine_idle(void);

/* Goes on with a thread in user mode. Comes back through kernel_enter (core/scheduler.h). */
_Noreturn void machine_resume(struct thread *thread);

/* --- User memory: page tables of the one address space --- */

enum protection { PROTECT_NONE = 0, PROTECT_READ = 1, PROTECT_WRITE = 2, PROTECT_EXECUTE = 4 };

enum { PAGE_SIZE = 4096 };

/* User addresses end here. */
#define USER_END 0x00007ffffffff000ull

/*
 * Maps a page of the page allocator at a user address (a multiple of PAGE_SIZE), or changes its protection. False if
 * there is no memory for page tables. A page that is both writable and executable is refused before, by core/space.
 */
bool machine_map_page(u64 address, void *page, u32 protection);

/* The page mapped at a user address, or NULL. */
void *machine_find_page(u64 address);

/* The same, if user code may access it in that way (one bit of enum protection). The address need not be a multiple. */
void *machine_find_accessible(u64 address, u32 access);

/* The first address from `from` on where a page is mapped, or `end`; passes over what is empty quickly. */
u64 machine_next_page(u64 from, u64 end);

/* Takes a mapping away and returns the page that was there, or NULL. */
void *machine_unmap_page(u64 address);

/* Gives the page tables back in which nothing is left, of those that the range has a part in. */
void machine_trim_tables(u64 start, u64 end);

/* What memory there is, for the page allocator: called once by kernel_start. `each` is given whole pages. */
void machine_each_free_memory(void (*each)(void *start, size_t bytes));

#endif
