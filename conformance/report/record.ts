import { z } from 'zod'
import { Event } from '../../spec/ir/scenario.ts'
import { Failure, TraceStep } from './trace.ts'
import { Verdict } from './verdict.ts'

/** The version of the record; a reader refuses another one. */
export const recordFormat = 'sockspec-report/5'

/** First line: what was run against what. */
export const Header = z.strictObject({
  type: z.literal('header'),
  format: z.literal(recordFormat),
  /** `rules`: hash of what a target is judged by, see spec/compiler/rules-hash.ts. */
  spec: z.strictObject({ name: z.string(), version: z.string(), rules: z.string() }),
  target: z.strictObject({
    name: z.string(),
    architecture: z.string(),
    /** As the target's kernel calls itself. */
    release: z.string().optional(),
    /** Profiles that the target claims. */
    profiles: z.array(z.string()),
  }),
  /** Which cases were selected, as the options say; absent of a whole run. */
  selection: z.strictObject({ only: z.string().optional(), profile: z.string().optional() }).optional(),
  /** The file of the cases that were known to fail, as the option names it. */
  expect: z.string().optional(),
  /** Of the random programs, and of the order of cases where that is random. */
  seed: z.number().int().optional(),
  /** ISO 8601, in UTC. */
  date: z.iso.datetime(),
})
export type Header = z.infer<typeof Header>

/** One line for each case, in the order in which they ran. */
export const CaseRecord = z.strictObject({
  type: z.literal('case'),
  id: z.string(),
  /** `outcome`, `pair`, `random`, `scenario`, ... */
  kind: z.string(),
  /** The call that the case is about; absent for programs of many calls. */
  call: z.string().optional(),
  /** What a target has to claim for it. */
  profiles: z.array(z.string()).optional(),
  /** Rules that it is there to show; absent for programs of many calls. */
  shows: z.array(z.string()).optional(),
  verdict: Verdict,
  ms: z.number().nonnegative(),
  /** Rules through which the calls ended, each once. */
  rules: z.array(z.string()),
  /** Named choices that the target must have taken. */
  choices: z.array(z.string()),
  /** Why the verdict is what it is, where that is not in the failure: an expected one's reason. */
  note: z.string().optional(),
  failure: Failure.optional(),
  /** Absent for cases that went as they should. */
  trace: z.array(TraceStep).optional(),
  program: z.strictObject({ roles: z.record(z.string(), z.number().int()), events: z.array(Event) }).optional(),
  /** Of runs made again after a failure. */
  stability: z.strictObject({ failed: z.number().int(), runs: z.number().int() }).optional(),
})
export type CaseRecord = z.infer<typeof CaseRecord>

/** Of some rules, how many a target has ended calls by, and those by which it never did, with what they need if that is known. */
const Returned = z.strictObject({
  rules: z.number().int().nonnegative(),
  returned: z.number().int().nonnegative(),
  never: z.array(z.strictObject({ rule: z.string(), needs: z.string().optional() })),
})
export type Returned = z.infer<typeof Returned>

/** By which rules calls have ended, as the target itself tells it. */
export const OutcomeCoverage = z.strictObject({
  /** Of calls that are fully specified. */
  specified: Returned,
  /** Of plain calls. */
  plain: Returned,
})
export type OutcomeCoverage = z.infer<typeof OutcomeCoverage>

/** Last line; without it the record is not whole. */
export const Summary = z.strictObject({
  type: z.literal('summary'),
  cases: z.number().int().nonnegative(),
  verdicts: z.partialRecord(Verdict, z.number().int().positive()),
  /** What makes the run fail besides cases: nothing selected, a stale expectation. */
  problems: z.array(z.string()),
  /** Of whole runs on a target that tells by which rules calls end. */
  outcomes: OutcomeCoverage.optional(),
  ok: z.boolean(),
  ms: z.number().nonnegative(),
})
export type Summary = z.infer<typeof Summary>

export const Line = z.discriminatedUnion('type', [Header, CaseRecord, Summary])
export type Line = z.infer<typeof Line>

/** A whole run; everything else that is reported derives from it. */
export interface RunRecord {
  header: Header
  cases: CaseRecord[]
  summary: Summary
}
