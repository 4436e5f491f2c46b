import { z } from 'zod'

/** What differs between what the specification says and what the target did. */
export const Mismatch = z.strictObject({
  /** `result`, `addr`, `bytes beside buf`, ... */
  what: z.string(),
  expected: z.string(),
  actual: z.string(),
})
export type Mismatch = z.infer<typeof Mismatch>

/** One line of what happened, in order. */
export const TraceStep = z.strictObject({
  /** `event`: of the program; `end`: a call that had waited ended; `observe`: a call added to learn an address. */
  kind: z.enum(['event', 'end', 'observe']),
  thread: z.number().int(),
  /** Index of the event in the program. */
  event: z.number().int(),
  /** The event in packetdrill's notation, without its end. */
  text: z.string(),
  /** What the specification allows, each as rule and end. */
  predicted: z.array(z.string()),
  actual: z.string(),
  verdict: z.enum(['as specified', 'mismatch']),
})
export type TraceStep = z.infer<typeof TraceStep>

export const Failure = z.strictObject({
  /** Index of the event in the program. */
  event: z.number().int(),
  message: z.string(),
  mismatches: z.array(Mismatch),
})
export type Failure = z.infer<typeof Failure>
