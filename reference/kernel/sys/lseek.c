#include "calls.h"
#include "core/named-file.h"

s64 sys_lseek(const struct lseek_args *args)
{
    struct file *file = call_file(args->fd);
    if (file == NULL)
        return FAIL(LSEEK_BAD_FD);
    if (args->whence < SS_SEEK_SET || args->whence > SS_SEEK_HOLE)
        return FAIL(LSEEK_WHENCE);
    if (file->kind != FILE_NAMED)
        return FAIL(LSEEK_NO_POSITION);
    /* A directory holds nothing to move over. /dev/null is at its start wherever one moves. */
    if (name_is(named_file_name(file), SS_S_IFDIR) && args->offset < 0)
        return FAIL(LSEEK_OFFSET);
    return DONE(LSEEK_OK, 0);
}
