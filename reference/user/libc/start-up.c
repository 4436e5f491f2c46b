/*
 * start-up: what C libraries ask of a kernel before and beside sockets, a line for each. On Linux and on the reference
 * kernel it prints the same.
 */
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { YEAR_2020 = 1577836800 };

static volatile sig_atomic_t taken;

static void take(int number) { taken = number; }

static void *add_one(void *number)
{
    ++*(int *)number;
    return number;
}

static void show_clocks(void)
{
    struct timeval now;
    struct timespec before, after;
    gettimeofday(&now, NULL);
    printf("time: %d, gettimeofday: %d\n", time(NULL) > YEAR_2020, now.tv_sec > YEAR_2020 && now.tv_usec < 1000000);
    clock_gettime(CLOCK_MONOTONIC, &before);
    int slept = clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){ .tv_nsec = 1000000 }, NULL);
    clock_gettime(CLOCK_MONOTONIC, &after);
    long long passed = (after.tv_sec - before.tv_sec) * 1000000000ll + after.tv_nsec - before.tv_nsec;
    int until_past = clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &(struct timespec){ .tv_sec = 1 }, NULL);
    int coarse = clock_nanosleep(CLOCK_MONOTONIC_COARSE, 0, &(struct timespec){ .tv_sec = 1 }, NULL);
    printf("clock_nanosleep: %d %d, until a time past: %d, by a coarse clock: %s\n", slept, passed >= 1000000, until_past,
           strerror(coarse));
}

static void show_files(void)
{
    int ends[2];
    char text[8] = "";
    struct stat pipe_stat, null_stat;
    int made = pipe(ends);
    ssize_t moved = write(ends[1], "pipe", 4) + read(ends[0], text, sizeof text);
    fstat(ends[0], &pipe_stat);
    printf("pipe: %d, moved %zd bytes, \"%s\", is a pipe: %d\n", made, moved, text, S_ISFIFO(pipe_stat.st_mode));
    int null = open("/dev/null", O_RDWR);
    fstat(null, &null_stat);
    printf("/dev/null: is a device: %d, read %zd\n", S_ISCHR(null_stat.st_mode), read(null, text, sizeof text));
    printf("no such file: %d\n", open("/no/such/file", O_RDONLY));
}

static void show_threads(void)
{
    pthread_t thread;
    int number = 1;
    int made = pthread_create(&thread, NULL, add_one, &number);
    pthread_join(thread, NULL);
    signal(SIGUSR1, take);
    raise(SIGUSR1);
    printf("thread: %d, number %d; raised: %d\n", made, number, taken == SIGUSR1);
    printf("tkill of nobody: %ld\n", syscall(SYS_tkill, -1, SIGUSR1));
}

int main(void)
{
    show_clocks();
    show_files();
    show_threads();
    return 0;
}
