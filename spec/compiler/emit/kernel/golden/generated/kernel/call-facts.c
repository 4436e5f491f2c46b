/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#include "call-facts.h"

const struct call_fact call_facts[] = {
    {SS_NR_bind, "bind", 3, {
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_IN, COUNT_VALUE, 1, 2},
        {"addrlen", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #ifdef SS_NR_recvfrom
    {SS_NR_recvfrom, "recvfrom", 5, {
        #if defined SS_ABI_X86_64
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 4},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
        #elif defined SS_ABI_AARCH64
        {"fd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"buf", ARGUMENT_OUT, COUNT_VALUE, 1, 2},
        {"len", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"addrlen", ARGUMENT_INOUT, COUNT_ONE, sizeof(ss_u32), 0},
        {"addr", ARGUMENT_OUT, COUNT_POINTED, 1, 3},
        #endif
    }},
    #endif
    #ifdef SS_NR_epoll_wait
    {SS_NR_epoll_wait, "epoll_wait", 4, {
        {"epfd", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"events", ARGUMENT_OUT, COUNT_VALUE, sizeof(struct ss_epoll_event), 2},
        {"maxevents", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
        {"timeout", ARGUMENT_VALUE, COUNT_ONE, 0, 0},
    }},
    #endif
    #ifdef SS_NR_pipe
    {SS_NR_pipe, "pipe", 1, {
        {"pipefd", ARGUMENT_OUT, COUNT_ONE, 2 * sizeof(ss_s32), 0},
    }},
    #endif
};

const ss_u32 call_fact_count = sizeof(call_facts) / sizeof(call_facts[0]);
