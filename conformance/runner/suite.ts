import type { Machine } from '../../spec/oracle/machine.ts'
import type { CaseRecord, Header, OutcomeCoverage, RunRecord } from '../report/record.ts'
import { summarize } from '../report/summarize.ts'
import type { LiveReport } from '../report/terminal.ts'
import { isBad } from '../report/verdict.ts'
import type { RecordWriter } from '../report/write-files.ts'
import { type ExpectedFailures, expectedVerdict } from './expected-failures.ts'
import type { Program, ProgramResult } from './program.ts'
import type { RunOptions } from './run-program.ts'
import type { Session } from './session.ts'
import { shrinkFailure } from './shrink.ts'
import { sideBySide } from './side-by-side.ts'

/** A program with what a report says about it. */
export interface SuiteCase extends Program {
  id: string
  kind: string
  call?: string
  /** Rules that it is there to show. */
  rules?: readonly string[]
  /** What a target has to claim for it. */
  profiles?: readonly string[]
  options?: RunOptions
  /** How it is run if it is no program for the agent. */
  run?: () => Promise<ProgramResult>
  /** Made smaller when it fails: a random program, of which most does not matter. */
  shrinks?: boolean
}

export interface Suite {
  machine: Machine
  /** Each runs a case at a time, side by side. */
  sessions: readonly Session[]
  header: Header
  cases: Iterable<SuiteCase>
  /** How many there are. */
  total: number
  live: LiveReport
  writer?: RecordWriter
  /** Cases that are known to fail. */
  expected?: ExpectedFailures
  /** What makes the run fail whatever the cases come to. */
  problems?: readonly string[]
  /** Of a whole run on a target that tells by which rules calls end: which of them it never did. */
  outcomes?: (told: ReadonlySet<string>) => OutcomeCoverage
}

/** How often a case that failed is run again; the verdict stays, the count tells whether it is stable. */
const reruns = 3

/** Runs cases, reporting them in their order. Never retries until it passes. */
export async function runSuite(suite: Suite): Promise<RunRecord> {
  const { header, live, writer, total } = suite
  const started = performance.now()
  const records: CaseRecord[] = []
  const told = new Set<string>()
  live.start(header, total)
  await writer?.add(header)
  await sideBySide(
    suite.sessions,
    suite.cases,
    (session, one) => runCase(suite, session, one, told),
    async (record) => {
      records.push(record)
      live.record(record)
      await writer?.add(record)
    },
  )
  const summary = {
    ...summarize(records, performance.now() - started, suite.problems),
    ...(suite.outcomes && { outcomes: suite.outcomes(told) }),
  }
  await writer?.add(summary)
  const run = { header, cases: records, summary }
  live.finish(run)
  return run
}

async function runCase(suite: Suite, session: Session, one: SuiteCase, told: Set<string>): Promise<CaseRecord> {
  const { machine } = suite
  const started = performance.now()
  const run = (program: SuiteCase) => one.run?.() ?? session.run(machine, program, optionsOf(one))
  const result = await run(one)
  const ms = performance.now() - started
  for (const rule of result.told) told.add(rule)
  const expected = suite.expected?.get(one.id)
  if (expected !== undefined) {
    const judged = { ...result, ...expectedVerdict(result.verdict, expected) }
    if (judged.note !== undefined) return { ...recordOf(one, judged, ms), note: judged.note }
  }
  if (!isBad(result.verdict)) return recordOf(one, result, ms)
  const failed = await countFailures(() => run(one))
  const stability = { failed, runs: reruns }
  if (one.shrinks !== true || failed < reruns) return { ...recordOf(one, result, ms), stability }
  const smaller = await shrinkFailure(one, result, run)
  const note = `made smaller: ${smaller.program.events.length} of ${one.events.length} events`
  return { ...recordOf(smaller.program, smaller.result, ms), stability, note }
}

const optionsOf = ({ options, profiles = [] }: SuiteCase): RunOptions => ({ ...options, profiles })

async function countFailures(again: () => Promise<ProgramResult>): Promise<number> {
  let failed = 0
  for (let run = 0; run < reruns; run++) if (isBad((await again()).verdict)) failed++
  return failed
}

function recordOf(one: SuiteCase, result: ProgramResult, ms: number): CaseRecord {
  const { verdict, rules, choices, failure, trace } = result
  return {
    type: 'case',
    id: one.id,
    kind: one.kind,
    ...(one.call !== undefined && { call: one.call }),
    ...(one.profiles !== undefined && { profiles: [...one.profiles] }),
    ...(one.rules !== undefined && { shows: [...one.rules] }),
    verdict,
    ms,
    rules: [...new Set(rules)],
    choices: [...new Set(choices)],
    ...(failure && { failure }),
    ...(isBad(verdict) && { trace: [...trace], program: { roles: { ...one.roles }, events: [...one.events] } }),
  }
}
