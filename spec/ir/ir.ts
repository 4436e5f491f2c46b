import { z } from 'zod'
import { Abi, ConstantGroup, Errno, Struct } from './abi.ts'
import { Model } from './model.ts'
import { Modifier, Situation, SocketKind } from './scenario.ts'
import { Point, Syscall } from './syscall.ts'

export const irFormat = 'sockspec-ir/1'

/** A libc function that is a thin name over a system call. */
export const LibraryFunction = z.strictObject({
  name: z.string(),
  summary: z.string(),
  doc: z.string(),
  signature: z.string(),
  over: z.string(),
  /** The underlying call's arguments, in order: a parameter's name, a number or a constant. */
  passes: z.array(z.string()),
})
export type LibraryFunction = z.infer<typeof LibraryFunction>

export const SocketOption = z.strictObject({
  name: z.string(),
  level: z.string(),
  doc: z.string(),
  type: z.string(),
  get: z.boolean(),
  set: z.boolean(),
  /** Range, rounding and default in words; the rules of getsockopt and setsockopt hold them exactly. */
  range: z.string(),
  default: z.string(),
})
export type SocketOption = z.infer<typeof SocketOption>

/** A request of ioctl: what its third argument points to, and which descriptors know it. */
export const IoctlRequest = z.strictObject({
  name: z.string(),
  doc: z.string(),
  /** What the argument points to, and whether it is read or written; absent where the request takes none. */
  arg: z.strictObject({ type: z.string(), dir: z.enum(['in', 'out', 'inout']) }).optional(),
  /** The descriptors that know it, in words; others do not know the request. */
  descriptors: z.string(),
})
export type IoctlRequest = z.infer<typeof IoctlRequest>

export const Profile = z.strictObject({ name: z.string(), doc: z.string(), includes: z.array(z.string()) })
export type Profile = z.infer<typeof Profile>

export const NotSpecified = z.strictObject({ what: z.string(), reason: z.string() })
export type NotSpecified = z.infer<typeof NotSpecified>

/** Two outcomes of one call: is the order in which they are checked visible? */
export const Pair = z.strictObject({
  first: z.string(),
  second: z.string(),
  /** `indistinct`: both can hold, and the ends are the same. */
  status: z.enum(['witnessed', 'indistinct', 'exclusive', 'unresolved']),
  /** A point where both hold and the ends differ. */
  point: Point.optional(),
})
export type Pair = z.infer<typeof Pair>

export const Cell = z.strictObject({
  kind: z.string(),
  state: z.string(),
  call: z.string(),
  outcome: z.string(),
})
export type Cell = z.infer<typeof Cell>

/** What the compiler found out by search: how each outcome is reached, which orders can be seen, what each cell holds. */
export const Evidence = z.strictObject({
  /** By rule id; ends of waits are `RULE#timeout` and `RULE#signal`. */
  witnesses: z.record(z.string(), Point),
  /** Every way in which each wait can end, by case. */
  waits: z.array(z.strictObject({ rule: z.string(), point: Point })),
  pairs: z.array(Pair),
  cells: z.array(Cell),
})
export type Evidence = z.infer<typeof Evidence>

/** The published, versioned form of a specification; everything after the compiler reads this and nothing else. */
export const Ir = z.strictObject({
  format: z.literal(irFormat),
  spec: z.strictObject({ name: z.string(), version: z.string(), doc: z.string(), extends: z.string().optional() }),
  abi: Abi,
  errnos: z.array(Errno),
  constants: z.array(ConstantGroup),
  structs: z.array(Struct),
  model: Model,
  /** Outcomes that several calls share, by id. */
  common: z.array(z.strictObject({ id: z.string(), doc: z.string(), errno: z.string().optional() })),
  syscalls: z.array(Syscall),
  library: z.array(LibraryFunction),
  options: z.array(SocketOption),
  ioctls: z.array(IoctlRequest),
  sockets: z.array(SocketKind),
  situations: z.array(Situation),
  modifiers: z.array(Modifier),
  profiles: z.array(Profile),
  /** Names of the profiles that a derived specification has not chosen. */
  profiles_left_out: z.array(z.string()).optional(),
  not_specified: z.array(NotSpecified),
  evidence: Evidence,
})
export type Ir = z.infer<typeof Ir>
