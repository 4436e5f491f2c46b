/* Runs a test in a process of its own, for the kernel's state is global, and names it. */
#ifndef TESTS_CORE_RUN_H
#define TESTS_CORE_RUN_H

#include <sys/wait.h>
#include <unistd.h>

#include "tests/check.h"

#define RUN(test) \
    do { \
        fflush(stdout); \
        pid_t child_ = fork(); \
        if (child_ == 0) { \
            test(); \
            exit(0); \
        } \
        int status_ = 1; \
        waitpid(child_, &status_, 0); \
        printf("%s %s\n", status_ == 0 ? "ok" : "failed", #test); \
        if (status_ != 0) \
            exit(1); \
    } while (0)

#endif
