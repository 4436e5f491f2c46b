/* lseek, ioctl, pipe and pipe2. */
#include "check.h"

enum { UNKNOWN_WHENCE = 99, UNKNOWN_REQUEST = 0x7777, NO_INTERFACE = 9999, MANY = 2000 };

static void check_lseek(void)
{
    ss_s32 null = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/dev/null"), 0, 0);
    ss_s32 directory = (ss_s32)ss_openat(SS_AT_FDCWD, PATH("/proc"), 0, 0);
    ss_s32 socket = (ss_s32)ss_socket(SS_AF_INET, SS_SOCK_DGRAM, 0);
    ENDS(LSEEK_BAD_FD, ss_lseek(NO_DESCRIPTOR, 0, SS_SEEK_SET));
    ENDS(LSEEK_WHENCE, ss_lseek(null, 0, UNKNOWN_WHENCE));
    ENDS(LSEEK_NO_POSITION, ss_lseek(socket, 0, SS_SEEK_SET));
    ENDS(LSEEK_OFFSET, ss_lseek(directory, -1, SS_SEEK_SET));
    ss_s64 at = ENDS(LSEEK_OK, ss_lseek(null, 5, SS_SEEK_SET));
    HOLDS(LSEEK_OK, at == 0);
    ss_close(null);
    ss_close(directory);
    ss_close(socket);
}

/* Where there are listeners: the profile tcp-basic. */
static void check_listener(void)
{
    ss_s32 count;
    ss_s32 listener = (ss_s32)ss_socket(SS_AF_INET, SS_SOCK_STREAM, 0);
    if (listener < 0 || ss_listen(listener, 1) < 0)
        return;
    ENDS(IOCTL_LISTENING, ss_ioctl(listener, SS_FIONREAD, ADDRESS_OF(count)));
    ss_close(listener);
}

static void check_ioctl(void)
{
    ss_s32 on = 1;
    ss_u8 byte;
    struct ss_ifreq request = { .ifr_ifindex = NO_INTERFACE };
    ss_s32 socket = (ss_s32)ss_socket(SS_AF_INET, SS_SOCK_DGRAM, 0);
    ENDS(IOCTL_BAD_FD, ss_ioctl(NO_DESCRIPTOR, SS_FIONBIO, ADDRESS_OF(on)));
    ENDS(IOCTL_REQUEST, ss_ioctl(socket, UNKNOWN_REQUEST, ADDRESS_OF(on)));
    ENDS(IOCTL_FAULT, ss_ioctl(socket, SS_FIONREAD, (ss_uptr)nowhere()));
    ENDS(IOCTL_NO_INTERFACE, ss_ioctl(socket, SS_SIOCGIFNAME, ADDRESS_OF(request)));
    ENDS(IOCTL_OK, ss_ioctl(socket, SS_FIONBIO, ADDRESS_OF(on)));
    HOLDS(IOCTL_OK, ss_recvfrom(socket, &byte, 1, 0, 0, 0) == -SS_EAGAIN);
    check_listener();
    ss_close(socket);
}

/* Both ends of one that works. */
static void check_pipe_ends(enum outcome rule, const ss_s32 *ends)
{
    ss_u8 byte = 7;
    HOLDS(rule, ss_write(ends[1], &byte, 1) == 1);
    byte = 0;
    HOLDS(rule, ss_read(ends[0], &byte, 1) == 1 && byte == 7);
    ss_close(ends[0]);
    ss_close(ends[1]);
}

/* Where a system allows fewer pipes than descriptors. */
static void use_up_pipes(enum outcome rule, ss_s64 (*make)(ss_s32 ends[2]))
{
    static ss_s32 ends[MANY + 1][2];
    ss_u32 made = 0;
    ss_s64 result = 0;
    while (made < MANY && (result = make(ends[made])) == 0)
        made++;
    if (result == -SS_ENFILE)
        ENDS(rule, make(ends[made]));
    while (made-- > 0) {
        ss_close(ends[made][0]);
        ss_close(ends[made][1]);
    }
}

static ss_s64 make_pipe(ss_s32 ends[2]) { return ss_pipe(ends); }
static ss_s64 make_pipe2(ss_s32 ends[2]) { return ss_pipe2(ends, 0); }

static void check_pipes(void)
{
    ss_s32 ends[2];
    ENDS(PIPE2_FLAGS, ss_pipe2(ends, SS_O_CREAT));
    limit_descriptors(0);
    ENDS(PIPE_NO_FD, ss_pipe(ends));
    ENDS(PIPE2_NO_FD, ss_pipe2(ends, 0));
    limit_descriptors(MANY / 2);
    ENDS(PIPE_PIPEFD_FAULT, ss_pipe(nowhere()));
    ENDS(PIPE2_PIPEFD_FAULT, ss_pipe2(nowhere(), 0));
    use_up_pipes(PIPE_FILES, make_pipe);
    use_up_pipes(PIPE2_FILES, make_pipe2);
    ENDS(PIPE_OK, ss_pipe(ends));
    check_pipe_ends(PIPE_OK, ends);
    ENDS(PIPE2_OK, ss_pipe2(ends, SS_O_CLOEXEC));
    check_pipe_ends(PIPE2_OK, ends);
}

void check_files(void)
{
    check_lseek();
    check_ioctl();
    check_pipes();
}
