/*
 * The start of the kernel: its parts, each after what it needs, then the program. What is wrong with the program is
 * said in the log, and the machine stops; no exit status is sent then.
 */
#include "core/bytes.h"
#include "core/command-line.h"
#include "core/console.h"
#include "core/elf.h"
#include "core/file.h"
#include "core/initrd.h"
#include "core/pages.h"
#include "core/panic.h"
#include "core/program-start.h"
#include "core/scheduler.h"
#include "core/space.h"
#include "core/thread.h"
#include "core/trace.h"
#include "net/arp-cache.h"
#include "net/network.h"
#include "socket/socket.h"

_Noreturn static void refuse_program(const char *reason)
{
    log_line("program: %s", reason);
    machine_stop();
}

/* The last part of the path that the program was called by. */
static void name_thread(struct thread *thread, const struct initrd_file *arguments)
{
    const u8 *path = arguments->bytes;
    size_t start = 0;
    size_t end = 0;
    for (; end < arguments->size && path[end] != 0; end++) {
        if (path[end] == '/')
            start = end + 1;
    }
    memcpy(thread->name, path + start, min_u64(end - start, THREAD_NAME_SIZE - 1));
}

static bool ends_in_zero(const struct initrd_file *strings)
{
    return strings->size == 0 || strings->bytes[strings->size - 1] == 0;
}

static void start_program(const u8 *initrd, size_t initrd_size)
{
    struct initrd_file file;
    struct initrd_file arguments = { 0 };
    struct initrd_file environment = { 0 };
    if (!initrd_find(initrd, initrd_size, "program", &file))
        refuse_program("the initrd has no file `program`: pack it as a cpio archive in the format newc");
    (void)initrd_find(initrd, initrd_size, "arguments", &arguments);
    (void)initrd_find(initrd, initrd_size, "environment", &environment);
    if (!ends_in_zero(&arguments) || !ends_in_zero(&environment))
        refuse_program("each of its arguments, and each string of its environment, must end in a zero byte");

    struct elf_program program;
    const char *problem = elf_load(file.bytes, file.size, &program);
    if (problem != NULL)
        refuse_program(problem);
    space_set_break(space_round_up(program.end));

    struct thread *thread = thread_new();
    ASSERT(thread != NULL, "the first thread is free");
    name_thread(thread, &arguments);
    thread->registers.rip = program.entry;
    thread->registers.rsp = program_stack(&program, &arguments, &environment, &thread->credentials);
    if (thread->registers.rsp == 0)
        refuse_program("its arguments and environment are too long, or there is no memory for a stack");
    thread_make_runnable(thread);
}

bool kernel_is_sending(void) { return arp_cache_has_waiting() || machine_is_sending(); }

_Noreturn void kernel_start(const struct boot_information *boot)
{
    command_line_set(boot->command_line);
    pages_start();
    network_start();
    sockets_init();
    machine_start_devices(boot->command_line);
    console_open_standard();
    if (command_line_has("trace"))
        trace_enable();
    start_program(boot->initrd, boot->initrd_size);
    console_send(CONSOLE_READY, NULL, 0);
    scheduler_run();
}
