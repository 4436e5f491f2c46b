/*
 * What a program without a C library needs: a start, and a way to say something. Everything else is the generated header.
 *
 *     clang --target=x86_64-linux-gnu -std=c17 -O2 -ffreestanding -nostdlib -static -fuse-ld=lld \
 *         -I spec/generated/c reference/user/udp-echo.c reference/user/program.c -o udp-echo
 */
#ifndef USER_PROGRAM_H
#define USER_PROGRAM_H

#include "sockspec.h"

/* The program; what it returns is its exit status. */
int run(int argc, char **argv);

/* Pieces of text on standard output and standard error. */
void say(const char *text);
void say_number(ss_u64 number);
void say_bytes(const void *bytes, ss_u64 count);
void say_address(const struct ss_sockaddr_in *address);

/* Says on standard error which call failed and with which errno; gives the exit status for that, 1. */
int failed(const char *call, ss_s64 result);

/* A decimal number up to `most`, or -1 for any other text. */
ss_s64 parse_number(const char *text, ss_u64 most);

/* `10.0.2.2` and a port as a socket address; false for any other text. */
_Bool parse_address(const char *address, const char *port, struct ss_sockaddr_in *into);

#endif
