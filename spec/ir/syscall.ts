import { z } from 'zod'
import { Architecture, CallNumbers } from './abi.ts'
import { Expression, Statement } from './model.ts'

/** A value as written in `default` and `pool`: number, constant name, flags joined by `|`, `lo:5001`, object or list. */
export type ValueText = number | string | boolean | null | ValueText[] | { [name: string]: ValueText }
export const ValueText: z.ZodType<ValueText> = z.lazy(() =>
  z.union([z.number(), z.string(), z.boolean(), z.null(), z.array(ValueText), z.record(z.string(), ValueText)]),
)

/**
 * One argument, or one field of a struct that an argument points to.
 *
 * Without `dir` it is a value in a register; with `dir` it is a pointer: `in` is read, `out` is written, `inout` both.
 * `type` is a scalar, a typedef, a constant group, `fd`, `socket_fd`, `bytes`, `sockaddr`, a struct,
 * or `option_value` (bytes that `views` reads in several ways).
 */
export interface Slot {
  name: string
  doc: string
  type: string
  dir?: 'in' | 'out' | 'inout' | undefined
  /** The slot that holds the pointed-to size in bytes (`addrlen`), relative to the same struct or argument list. */
  size?: string | undefined
  /** The slot that holds the number of elements: the pointer is to an array. */
  count?: string | undefined
  /** The number of elements, where it is always the same; of scalars that the call writes. */
  length?: number | undefined
  nullable?: boolean | undefined
  default?: ValueText | undefined
  pool: ValueText[]
  /** Slots of the fields of the struct pointed to; a field without a slot is zero. */
  fields?: Slot[] | undefined
  /** For `option_value`: the types that the bytes may be read as. */
  views?: string[] | undefined
}
export const Slot: z.ZodType<Slot> = z.lazy(() =>
  z.strictObject({
    name: z.string(),
    doc: z.string(),
    type: z.string(),
    dir: z.enum(['in', 'out', 'inout']).optional(),
    size: z.string().optional(),
    count: z.string().optional(),
    length: z.number().int().positive().optional(),
    nullable: z.boolean().optional(),
    default: ValueText.optional(),
    pool: z.array(ValueText),
    fields: z.array(Slot).optional(),
    views: z.array(z.string()).optional(),
  }),
)

/** A named choice that implementations may make differently. */
export const Choice = z.strictObject({
  id: z.string(),
  doc: z.string(),
  /** Systems known to choose this: `linux`. */
  systems: z.array(z.string()),
  /** The choice holds only here. */
  when: Expression.optional(),
  errno: z.string().optional(),
  result: Expression.optional(),
  out: z.record(z.string(), Expression).optional(),
  effect: z.array(Statement).optional(),
  /** This outcome may be passed over, as if its condition did not hold. */
  skip: z.literal(true).optional(),
})
export type Choice = z.infer<typeof Choice>

export const Wait = z.strictObject({
  until: Expression,
  /** `of` is the limit in nanoseconds; an absent value waits for ever. Ends with `errno` or `result`, and with `effect`. */
  timeout: z
    .strictObject({
      of: Expression,
      errno: z.string().optional(),
      result: Expression.optional(),
      out: z.record(z.string(), Expression).optional(),
      effect: z.array(Statement).optional(),
    })
    .optional(),
  /**
   * A signal handler ran: `errno` or `result`, unless `restart` holds and the handler was installed with SA_RESTART;
   * then the call is made anew. `effect` comes in either case.
   */
  signal: z.strictObject({
    errno: z.string().optional(),
    result: Expression.optional(),
    restart: Expression.optional(),
    out: z.record(z.string(), Expression).optional(),
    effect: z.array(Statement).optional(),
  }),
  /** Before a limit or a signal ends it, and whenever it pleases, the call is checked once more from the top, and may end there. */
  rechecks: z.literal(true).optional(),
  /** What closing the descriptor meanwhile does to the wait. */
  close: z.enum(['continues', 'fails']),
  /** The readiness function (of the socket) that must be false wherever this wait is reached. */
  readiness: z.string().optional(),
  /** Where readiness is known to deviate, and why. */
  deviates: z.string().optional(),
})
export type Wait = z.infer<typeof Wait>

/**
 * One way a call can end, or with `do` a change made between two checks.
 * Outcomes stand in the order of checking; the first whose `for` and `when` hold is the end of the call.
 */
export interface Outcome {
  /** Stable rule id, `bind.in-use`. */
  id: string
  doc: string
  kind: 'outcome' | 'do'
  /** Id of the common outcome that this was made from. */
  common?: string | undefined
  /** Id of the `for` group, such as `tcp`. */
  group?: string | undefined
  stage?: string | undefined
  profile: string
  /** Guards of the groups around it, outermost first. */
  for: string[]
  when?: string | undefined
  /** Name of an errno, or an expression that gives one. */
  errno?: string | undefined
  result?: string | undefined
  /** What is written back, by path of the argument: `addr`, `msg.msg_flags`, `fds[].revents`. */
  out: Record<string, string>
  effect: string[]
  wait?: Wait | undefined
  then?: Outcome[] | undefined
  may: Choice[]
  /** World event without which it cannot be reached, such as `memory-shortage`; it has no witness then. */
  needs?: string | undefined
  /** A point pinned by the author. */
  given?: Point | undefined
  /** Former ids. */
  aliases: string[]
}

/**
 * A point of the search: a situation, modifiers, and departures of arguments from their defaults,
 * by path (`msg.msg_name`); a path with `@` behind it is where the pointer points (`addr@: unmapped`).
 */
export const Point = z.strictObject({
  situation: z.string(),
  modifiers: z.array(z.string()),
  args: z.record(z.string(), ValueText),
  /** What happens while the call waits: a `wake` modifier, or `timeout`, `signal`, `signal-restart`. */
  wake: z.string().optional(),
})
export type Point = z.infer<typeof Point>

export const Outcome: z.ZodType<Outcome> = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    doc: z.string(),
    kind: z.enum(['outcome', 'do']),
    common: z.string().optional(),
    group: z.string().optional(),
    stage: z.string().optional(),
    profile: z.string(),
    for: z.array(Expression),
    when: Expression.optional(),
    errno: z.string().optional(),
    result: Expression.optional(),
    out: z.record(z.string(), Expression),
    effect: z.array(Statement),
    wait: Wait.optional(),
    then: z.array(Outcome).optional(),
    may: z.array(Choice),
    needs: z.string().optional(),
    given: Point.optional(),
    aliases: z.array(z.string()),
  }),
)

/** Names of a call's arguments in the order of their registers, for the architectures whose order is not that of `args`. */
export const ArgumentOrder = z.partialRecord(Architecture, z.array(z.string()))
export type ArgumentOrder = z.infer<typeof ArgumentOrder>

export const Syscall = z.strictObject({
  name: z.string(),
  summary: z.string(),
  doc: z.string(),
  since: z.string(),
  profile: z.string(),
  numbers: CallNumbers,
  args: z.array(Slot),
  /** To be read through `inRegisterOrder`. */
  order: ArgumentOrder.optional(),
  /** Type of a result that is no failure; `fd` for a new descriptor. */
  returns: z.string(),
  let: z.array(z.strictObject({ name: z.string(), value: Expression })),
  /** Plain: outcomes are listed for the reader, with no guards, and no cases are generated. */
  plain: z.boolean(),
  outcomes: z.array(Outcome),
  security: z.array(z.string()),
  see_also: z.array(z.string()),
})
export type Syscall = z.infer<typeof Syscall>
