/* Generated from conformance/protocol by write-header.ts. Do not edit. */

#ifndef SOCKSPEC_AGENT_PROTOCOL_H
#define SOCKSPEC_AGENT_PROTOCOL_H

/* Sizes and limits */
#define SP_ARGUMENTS                     6u
#define SP_CANARY_SIZE                   16u
#define SP_FIRST_PRIVATE_DESCRIPTOR      200u
#define SP_HEADER_SIZE                   24u
#define SP_LIMIT_RESTORE                 0xffffffffu
#define SP_MAX_BLOCKS                    64u
#define SP_MAX_BLOCK_SIZE                0x20000u
#define SP_MAX_CALL_MEMORY               0x100000u
#define SP_MAX_OUTCOME                   128u
#define SP_MAX_PAYLOAD                   0x110000u
#define SP_MAX_RELOCATIONS               64u
#define SP_MAX_WAIT_MS                   0x927c0u
#define SP_PROTOCOL_VERSION              1u
#define SP_SYNC_PORT_FROM                65501u
#define SP_SYNC_PORT_TO                  65502u
#define SP_SYNC_WORD                     0xfa6b73f5u
#define SP_THREADS                       8u
#define SP_WINDOW                        16u

/* Requests */
#define SP_REQUEST_HELLO                 0x1u
#define SP_REQUEST_CALL                  0x2u
#define SP_REQUEST_WAIT                  0x3u
#define SP_REQUEST_SIGNAL                0x4u
#define SP_REQUEST_IDENTITY              0x5u
#define SP_REQUEST_LIMIT                 0x6u
#define SP_REQUEST_RESET                 0x7u
#define SP_REQUEST_SYNC                  0x8u
#define SP_REQUEST_CLOCK                 0x9u
#define SP_REQUEST_OUTCOME               0xau

/* Answers */
#define SP_ANSWER_HELLO                  0x81u
#define SP_ANSWER_RESULT                 0x82u
#define SP_ANSWER_BLOCKED                0x83u
#define SP_ANSWER_OK                     0x84u
#define SP_ANSWER_UNSUPPORTED            0x85u
#define SP_ANSWER_MALFORMED              0x86u
#define SP_ANSWER_FAILED                 0x87u
#define SP_ANSWER_OUTCOME                0x88u

/* Why a request was malformed */
#define SP_REASON_NOISE                  1u
#define SP_REASON_CHECKSUM               2u
#define SP_REASON_VERSION                3u
#define SP_REASON_LENGTH                 4u
#define SP_REASON_TRUNCATED              5u
#define SP_REASON_TRAILING               6u
#define SP_REASON_RANGE                  7u
#define SP_REASON_THREAD                 8u
#define SP_REASON_BUSY                   9u
#define SP_REASON_IDLE                   10u

/* Capabilities in HELLO */
#define SP_CAPABILITY_TELLS_BLOCKED      (1u << 0)
#define SP_CAPABILITY_CLOCK              (1u << 1)
#define SP_CAPABILITY_SIGNALS            (1u << 2)
#define SP_CAPABILITY_IDENTITY           (1u << 3)
#define SP_CAPABILITY_MEMORY_FAULTS      (1u << 4)
#define SP_CAPABILITY_LINK               (1u << 5)
#define SP_CAPABILITY_SYNC               (1u << 6)
#define SP_CAPABILITY_OUTCOMES           (1u << 7)

/* Placements of a block */
#define SP_PLACEMENT_MAPPED              0u
#define SP_PLACEMENT_READONLY            1u
#define SP_PLACEMENT_UNMAPPED            2u
#define SP_PLACEMENT_STRADDLE            3u

/* Kinds of argument */
#define SP_ARGUMENT_VALUE                0u
#define SP_ARGUMENT_BLOCK                1u

/* Identities */
#define SP_IDENTITY_PRIVILEGED           0u
#define SP_IDENTITY_UNPRIVILEGED         1u

/* Modes of the clock */
#define SP_CLOCK_REAL                    0u
#define SP_CLOCK_MANUAL                  1u
#define SP_CLOCK_ADVANCE                 2u

#endif
