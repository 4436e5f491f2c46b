/* The first C code: brings the machine's parts up, each before what needs it, and starts the kernel. */
#include "boot-information.h"
#include "core/scheduler.h"
#include "interrupt-vectors.h"
#include "local-apic.h"
#include "memory.h"
#include "processor.h"
#include "random.h"
#include "segments.h"
#include "time.h"
#include "traps.h"

/* Called by boot.S with the physical address of the start information. */
_Noreturn void machine_start(u64 start_information);

_Noreturn void machine_start(u64 start_information)
{
    processor_check();
    boot_information_read(start_information);
    segments_start();
    traps_start();
    memory_start();
    processor_start();
    random_start();
    local_apic_start(VECTOR_TIMER, VECTOR_SPURIOUS);
    interrupts_start();
    time_start();
    const struct boot_information boot = {
        .initrd = direct_map(loaded.initrd.start),
        .initrd_size = loaded.initrd.end - loaded.initrd.start,
        .command_line = loaded.command_line,
    };
    kernel_start(&boot);
}
