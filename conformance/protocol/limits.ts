/**
 * The sizes and limits of the agent protocol. They stand here once: the header of the C agent is generated from this
 * file (emit-header.ts), and both sides refuse what goes beyond them.
 */

/** The version this code speaks. A higher major change of the frame or of a message gets a new number. */
export const PROTOCOL_VERSION = 1

/** First word of every frame, little-endian. Its bytes (f5 73 6b fa) never occur in this order in UTF-8 text. */
export const SYNC_WORD = 0xfa6b73f5

/** Bytes of a frame before its payload: sync, version, code, flags, sequence, length, payload CRC, header CRC. */
export const HEADER_SIZE = 24

/** Greatest payload of a frame in bytes. */
export const MAX_PAYLOAD = 0x110000

/** Requests that a runner may have unanswered at one time. */
export const WINDOW = 16

/** Worker threads of an agent. */
export const THREADS = 8

/** Arguments of a system call. */
export const ARGUMENTS = 6

/** Memory blocks of one call, bytes of one block, and bytes of all blocks of one call. */
export const MAX_BLOCKS = 64
export const MAX_BLOCK_SIZE = 0x20000
export const MAX_CALL_MEMORY = 0x100000

/** Relocations of one block. */
export const MAX_RELOCATIONS = 64

/** Bytes on each side of a writable block that are watched for a kernel writing outside. */
export const CANARY_SIZE = 16

/** Descriptors from here on belong to the agent; the tested process has 3 up to this one. */
export const FIRST_PRIVATE_DESCRIPTOR = 200

/** UDP ports on 127.0.0.1 that the agent holds for SYNC. */
export const SYNC_PORT_FROM = 65501
export const SYNC_PORT_TO = 65502

/** Longest WAIT in milliseconds. */
export const MAX_WAIT_MS = 600_000

/** Longest id of a rule in OUTCOME, in bytes. */
export const MAX_OUTCOME = 128

/** LIMIT with this count restores the limit that the agent found at its start. */
export const LIMIT_RESTORE = 0xffffffff

/** Bits of HELLO's capabilities. */
export const CAPABILITIES = {
  /** A call that waits is told from a call that runs with certainty, not by letting time pass. */
  'tells-blocked': 0,
  /** CLOCK manual and advance. */
  clock: 1,
  /** SIGNAL. */
  signals: 2,
  /** IDENTITY. */
  identity: 3,
  /** Blocks placed readonly, unmapped and straddle. */
  'memory-faults': 4,
  /** The target has a link to a wire peer. */
  link: 5,
  /** SYNC. */
  sync: 6,
  /** OUTCOME. */
  outcomes: 7,
} as const

export type Capability = keyof typeof CAPABILITIES

/** How a block lies in the target's memory. */
export const PLACEMENTS = { mapped: 0, readonly: 1, unmapped: 2, straddle: 3 } as const

export type Placement = keyof typeof PLACEMENTS

/** Whom the worker threads act for. */
export const IDENTITIES = { privileged: 0, unprivileged: 1 } as const

/** CLOCK's modes. */
export const CLOCK_MODES = { real: 0, manual: 1, advance: 2 } as const

/** Why a request was MALFORMED. */
export const REASONS = {
  /** Bytes that are no frame lay in front of a good frame (sequence number 0). */
  noise: 1,
  /** The payload's CRC does not fit. */
  checksum: 2,
  /** The frame's version is not spoken here. */
  version: 3,
  /** The header announces more than MAX_PAYLOAD. */
  length: 4,
  /** The payload ends before its fields do. */
  truncated: 5,
  /** Bytes follow the last field. */
  trailing: 6,
  /** A count, offset, index or size is out of bounds. */
  range: 7,
  /** There is no such thread. */
  thread: 8,
  /** The thread has a call that has not ended. */
  busy: 9,
  /** The thread has no call to wait for. */
  idle: 10,
} as const

export type Reason = keyof typeof REASONS
