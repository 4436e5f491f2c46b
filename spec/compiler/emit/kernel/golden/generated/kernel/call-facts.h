/* Generated from fixture 1.2.3 by `sockspec generate`. Do not edit. */

#ifndef CALL_FACTS_H
#define CALL_FACTS_H

#include "sockspec.h"

enum argument_kind { ARGUMENT_VALUE, ARGUMENT_IN, ARGUMENT_OUT, ARGUMENT_INOUT };

/* How many elements of `unit` bytes are behind a pointer. */
enum argument_count {
    COUNT_ONE,      /* one */
    COUNT_TEXT,     /* up to and with the first zero */
    COUNT_VALUE,    /* as many as the argument `counted_by` says */
    COUNT_POINTED,  /* the same, where that argument is itself a pointer to the number, 32 bits wide */
};

struct argument_fact {
    const char *name;
    enum argument_kind kind;
    enum argument_count count; /* of pointers */
    ss_u32 unit;
    ss_u32 counted_by; /* index of an argument */
};

struct call_fact {
    ss_u64 number;
    const char *name;
    ss_u32 argument_count;
    struct argument_fact arguments[6]; /* in the order of the registers */
};

extern const struct call_fact call_facts[];
extern const ss_u32 call_fact_count;

#endif
