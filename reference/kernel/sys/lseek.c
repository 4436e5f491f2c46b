#include "calls.h"
#include "core/file.h"

s64 sys_lseek(const struct lseek_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(LSEEK_BAD_FD);
    if (args->whence < SS_SEEK_SET || args->whence > SS_SEEK_HOLE)
        return FAIL(LSEEK_WHENCE);
    if (file->kind != FILE_NULL)
        return FAIL(LSEEK_NO_POSITION);
    return DONE(LSEEK_OK, 0); /* /dev/null is at its start wherever one moves */
}
