/*
 * Checks of plain calls: what only a program of its own can show, since it ends threads, changes signals and memory, or
 * does not survive. Each makes a call and names the rule by which it has to end:
 *
 *     ENDS(MMAP_LENGTH_ZERO, ss_mmap(0, 0, SS_PROT_READ, ANONYMOUS, -1, 0));
 *
 * The program tells what came of it, a line each, and whoever runs it judges by the specification:
 *
 *     end RULE TOLD RESULT PLACE     a call ended; TOLD is the rule that the kernel names, `-` where it names none
 *     wrong RULE PLACE CONDITION     what the rule promises besides its result does not hold
 *     skip RULE REASON               there is no way to ask it here
 *     last RULE STATUS               the next call is the last: the program ends with this status, or 128 and the signal
 */
#ifndef CHECK_H
#define CHECK_H

#include "outcomes.h" /* generated: enum outcome */
#include "sockspec.h"

/* Gives the result of the call. */
#define ENDS(rule, call)                                             \
    ({                                                               \
        ss_s32 thread_ = check_begin();                              \
        ss_s64 result_ = (call);                                     \
        check_end((rule), thread_, result_, __FILE_NAME__, __LINE__); \
        result_;                                                     \
    })

/* A call that signal_soon interrupts: what the kernel told of it before the handler returned is what counts. */
#define ENDS_INTERRUPTED(rule, call)                                            \
    ({                                                                          \
        ss_s64 result_ = (call);                                                \
        check_interrupted((rule), result_, __FILE_NAME__, __LINE__);            \
        result_;                                                                \
    })

#define HOLDS(rule, condition) check_holds((rule), (condition), __FILE_NAME__, __LINE__, #condition)

ss_s32 check_begin(void);
void check_end(enum outcome rule, ss_s32 thread, ss_s64 result, const char *file, ss_u32 line);
void check_interrupted(enum outcome rule, ss_s64 result, const char *file, ss_u32 line);
void check_holds(enum outcome rule, _Bool holds, const char *file, ss_u32 line, const char *condition);

/* A call ended by the rule that the kernel named; nothing is known of its result. */
void check_told(enum outcome rule, const char *told);

/* A rule is told without a call that could be asked about: by the trace alone. */
void check_traced(enum outcome rule);
void check_skip(enum outcome rule, const char *reason);

/* The call behind it does not return. */
void check_last(enum outcome rule, ss_u32 status);

/* --- What many checks need --- */

enum { PAGE = 4096, NOBODY = 65534, NO_DESCRIPTOR = 999, ANONYMOUS = SS_MAP_PRIVATE | SS_MAP_ANONYMOUS };

/* An address where nothing is mapped. */
void *nowhere(void);

/* Whole pages of zeros. */
ss_u8 *pages(ss_u64 count);

/* Acts for a user without rights; false where there is none. become_root undoes it. */
_Bool become_nobody(void);
void become_root(void);

/* Descriptors at or above it are refused. */
void limit_descriptors(ss_u64 limit);

/* A path or a name as the calls take it. */
#define PATH(text) ((const ss_u8 *)(text))

#define ADDRESS_OF(object) ((ss_uptr)&(object))

/* Where a family's checks begin. */
void check_memory(void);
void check_paths(void);
void check_files(void);
void check_time(void);
void check_clone(void);
void check_futexes(void);
void check_signals(void);
void check_identity(void);
void check_system(void);
void check_inspection(void);
void check_exit(void);
void check_exit_group(void);
void check_bad_frame(void);

#endif
