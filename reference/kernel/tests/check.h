/* Assertions of the native tests: the first that does not hold ends the program, and says where and what. */
#ifndef TESTS_CHECK_H
#define TESTS_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

#define CHECK_EQUAL(actual, expected) \
    do { \
        unsigned long long actual_ = (unsigned long long)(actual), expected_ = (unsigned long long)(expected); \
        if (actual_ != expected_) { \
            fprintf(stderr, "%s:%d: %s is %llu (0x%llx), not %llu (0x%llx)\n", __FILE__, __LINE__, #actual, actual_, \
                    actual_, expected_, expected_); \
            exit(1); \
        } \
    } while (0)

#endif
