#include "descriptor.h"

#include "protocol.h"
#include "sys.h"

ss_s32 make_private(ss_s32 descriptor)
{
    ss_s64 moved = SYS3(fcntl, descriptor, SS_F_DUPFD_CLOEXEC, SP_FIRST_PRIVATE_DESCRIPTOR);
    if (moved >= 0)
        SYS1(close, descriptor);
    return (ss_s32)moved;
}
