import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { ownSpec, search } from '../spec/compiler/compile-whole.ts'
import { compileLoaded } from '../spec/compiler/compile.ts'
import { abiHash } from '../spec/compiler/emit/shared/abi-hash.ts'
import { generate } from '../spec/compiler/emit/index.ts'
import { writeGenerated } from '../spec/compiler/emit/write.ts'
import { type LoadResult, loadSpec } from '../spec/compiler/load/load-spec.ts'
import { hasErrors, reportDiagnostics } from '../spec/compiler/report.ts'
import { rulesHash } from '../spec/compiler/rules-hash.ts'
import type { Ir } from '../spec/ir/ir.ts'
import { analyse } from '../spec/oracle/analyse.ts'
import { type Machine, createMachine } from '../spec/oracle/machine.ts'
import { allCases } from './cases/all-cases.ts'
import { alikePairCases } from './cases/generate.ts'
import { type EndBySignal, endBySignal } from './end-by-signal.ts'
import { choiceSystems } from './report/choice-lines.ts'
import { ensureDistinct } from './report/distinct-places.ts'
import { ruleTexts } from './report/failure-text.ts'
import { junit } from './report/junit.ts'
import { outcomeCoverage } from './report/outcome-coverage.ts'
import { ownRecord, removeStaleParts } from './report/own-records.ts'
import { type Header, type RunRecord, recordFormat } from './report/record.ts'
import { ReportError } from './report/report-error.ts'
import { type Step, stepReport } from './report/steps.ts'
import { terminalReport } from './report/terminal.ts'
import { type RecordWriter, ensureWritable, writeRecord, writeWhole } from './report/write-files.ts'
import { type ExpectedFailures, readExpectedFailures, staleExpectations } from './runner/expected-failures.ts'
import { plainCases } from './plain/plain-cases.ts'
import { isRandomId, randomCase, randomCases, scenarioCases } from './runner/more-cases.ts'
import { tellsOutcomes } from './runner/outcomes.ts'
import { obstacle, unreachable } from './runner/out-of-reach.ts'
import { profileWithParts, profilesOf, selectCases } from './runner/select.ts'
import { openSession } from './runner/session.ts'
import { type Suite, type SuiteCase, runSuite } from './runner/suite.ts'
import type { RunProgram } from './targets/program-run.ts'
import type { Target } from './targets/target.ts'
import { shareProcessor } from './targets/processor.ts'
import { targetNamed } from './targets/targets.ts'

export interface ConformanceOptions {
  target: string
  profile: string | undefined
  only: string | undefined
  list: boolean
  seed: number | undefined
  /** How many random programs to run. */
  programs: number
  /** A file that lists the cases known to fail. */
  expect: string | undefined
  record: string | undefined
  junit: string | undefined
}

/** Judges a target by the specification that comes with this package; the exit status. */
export async function conformance(options: ConformanceOptions): Promise<number> {
  const signal = endBySignal()
  try {
    return await judgeTarget(options, signal)
  } finally {
    signal.release()
  }
}

async function judgeTarget(options: ConformanceOptions, signal: EndBySignal): Promise<number> {
  const step = stepReport(process.stderr)
  const kind = targetNamed(options.target)
  const expected = options.expect === undefined ? new Map() : await readExpectedFailures(options.expect)
  if (!options.list) await ensureReports(options)
  const spec = await currentSpec(step)
  if (spec === undefined) return 1
  if (options.profile !== undefined) profileWithParts(spec.ir, options.profile)
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31)
  const open = () => openSession(() => kind.open(abiHash(spec.ir)))
  // The first one is started before the cases are made, since they depend on what it claims.
  const [first, ...others] = [open(), ...Array.from({ length: kind.parallel ? availableParallelism() - 1 : 0 }, open)]
  const sessions = [first, ...others]
  const releaseProcessor = kind.parallel ? undefined : await shareProcessor()
  try {
    const target = await step(`starting the target ${options.target}`, () => first.target())
    const ir = await judgingIr(step, spec, target)
    if (ir === undefined) return 1
    const machine = createMachine(ir)
    const running = { target, runProgram: kind.runProgram }
    const { cases, problems } = await step('building the cases', () =>
      chooseCases(machine, running, expected, options, spec),
    )
    if (options.list) {
      for (const { id } of cases) process.stdout.write(`${id}\n`)
      return 0
    }
    const random = options.only === undefined ? options.programs : 0
    const profiles = profilesOf(ir, options.profile, target.hello.profiles)
    const all = [...cases, ...randomCases(machine, { seed, programs: random, profiles })]
    const isWhole = options.only === undefined && options.profile === undefined
    const outcomes = (told: ReadonlySet<string>) => outcomeCoverage(ir, told)
    const suite = {
      machine,
      sessions,
      header: headerOf(spec.ir, target, seed, options),
      cases: all,
      expected,
      problems,
    }
    return await judge({ ...suite, ...(isWhole && tellsOutcomes(target) && { outcomes }) }, options, signal)
  } finally {
    await Promise.all(sessions.map((session) => session.close()))
    await releaseProcessor?.()
  }
}

/** Nobody shall wait for a run to learn that its reports have no place. @throws ReportError */
async function ensureReports(options: ConformanceOptions): Promise<void> {
  const { record, junit, expect } = options
  await ensureDistinct([
    ...(expect === undefined ? [] : [{ what: 'the list of --expect', path: expect }]),
    { what: 'the record', path: record ?? ownRecord(options) },
    ...(junit === undefined ? [] : [{ what: 'the JUnit report', path: junit }]),
  ])
  await ensureWritable(record ?? ownRecord(options)).catch((error: unknown) => {
    if (record === undefined && error instanceof ReportError)
      throw new ReportError(error.message, 'Name another place for the record with --record FILE.', { cause: error })
    throw error
  })
  if (junit !== undefined) await ensureWritable(junit)
}

/** The specification as it stands in its files, with what agent and kernel are built from brought up to date. */
async function currentSpec(step: Step): Promise<LoadResult | undefined> {
  const loaded = await step('reading the specification', () => loadSpec(ownSpec))
  const result = compileLoaded(loaded, { analyse })
  if (hasErrors(result)) {
    process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
    return undefined
  }
  const files = await generate(loaded.ir, { only: ['c', 'kernel'] })
  writeGenerated(files, `${ownSpec}/generated`, { partial: true })
  return loaded
}

/** The specification with all that is found by searching it, and without the profiles that the target does not claim. */
async function judgingIr(step: Step, spec: LoadResult, { hello }: Target): Promise<Ir | undefined> {
  const profiles = profilesOf(spec.ir, undefined, hello.profiles)
  const whole = spec.ir.profiles.every(({ name }) => profiles.has(name))
  const chosen = whole ? spec : loadSpec(ownSpec, { profiles: [...profiles] })
  const result = await step('checking the specification', () => compileLoaded(chosen, { analyse, explore: search }))
  // What is unused without some profiles is no news.
  if (whole || hasErrors(result)) process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
  return hasErrors(result) ? undefined : result.ir
}

/** The cases to run, and what is wrong with the expectations about them. */
function chooseCases(
  machine: Machine,
  { target, runProgram }: { target: Target; runProgram: RunProgram | undefined },
  expected: ExpectedFailures,
  { profile, only }: ConformanceOptions,
  spec: LoadResult,
): { cases: SuiteCase[]; problems: string[] } {
  const { ir } = machine.globals
  const profiles = profilesOf(ir, profile, target.hello.profiles)
  const random = only === undefined ? undefined : randomCase(machine, only, { profiles })
  if (random !== undefined) return { cases: [random], problems: [] }
  const alike = tellsOutcomes(target) ? alikePairCases(machine) : []
  const plain = runProgram === undefined ? [] : plainCases(ir, runProgram)
  const suite: SuiteCase[] = [...allCases(ir), ...alike, ...plain, ...scenarioCases(machine.globals)]
  const ids = new Set(suite.map(({ id }) => id))
  const reach = { profiles, asked: profile, hasLink: target.wire !== undefined }
  const reachable = suite.filter((one) => obstacle(one, reach) === undefined)
  return {
    cases: selectCases(reachable, only, () => unreachable([...suite, ...wholeSuite(spec)], reach)),
    problems: staleExpectations(expected, (id) => ids.has(id) || isRandomId(id)),
  }
}

/** The cases that are made of the specification with all of its profiles. */
function wholeSuite(spec: LoadResult): SuiteCase[] {
  const { ir } = compileLoaded(spec, { analyse, explore: search })
  return [...allCases(ir), ...scenarioCases(createMachine(ir).globals)]
}

/** A suite that is ready, but for its reports. */
type ReadySuite = Omit<Suite, 'total' | 'live' | 'writer'> & { cases: readonly SuiteCase[] }

async function judge(suite: ReadySuite, options: ConformanceOptions, signal: EndBySignal): Promise<number> {
  const { ir } = suite.machine.globals
  const texts = ruleTexts(ir)
  const path = options.record ?? ownRecord(options)
  await removeStaleParts()
  const writer = await writeRecord(path)
  const live = terminalReport(process.stdout, texts, { choiceSystems: choiceSystems(ir) })
  signal.say(`; what ran so far stands in ${shown(writer.at)}`)
  const run = await recorded(writer, () => runSuite({ ...suite, total: suite.cases.length, live, writer }))
  signal.say('')
  process.stdout.write(`record ${shown(path)}\n`)
  if (options.junit !== undefined) {
    await writeWhole(options.junit, junit(run, texts))
    process.stdout.write(`JUnit report ${shown(options.junit)}\n`)
  }
  return run.summary.ok ? 0 : 1
}

/** Finishes the record of a run; of one that breaks off, it says where the record is so far. */
async function recorded(writer: RecordWriter, run: () => Promise<RunRecord>): Promise<RunRecord> {
  try {
    const record = await run()
    await writer.finish()
    return record
  } catch (error) {
    if (await writer.abandon()) process.stderr.write(`what ran so far stands in ${shown(writer.at)}\n`)
    throw error
  }
}

/** A path as a person would type it. */
function shown(path: string): string {
  const fromHere = relative(process.cwd(), path)
  return fromHere.startsWith('..') ? path : fromHere
}

/** @param ir the specification with all of its profiles */
function headerOf(
  ir: Ir,
  { name, release, hello }: Target,
  seed: number,
  { only, profile, expect }: Pick<ConformanceOptions, 'only' | 'profile' | 'expect'>,
): Header {
  const selection = { ...(only !== undefined && { only }), ...(profile !== undefined && { profile }) }
  return {
    type: 'header',
    format: recordFormat,
    spec: { name: ir.spec.name, version: ir.spec.version, rules: rulesHash(ir) },
    target: {
      name,
      architecture: hello.architecture,
      ...(release !== undefined && { release }),
      profiles: [...hello.profiles],
    },
    ...(Object.keys(selection).length > 0 && { selection }),
    ...(expect !== undefined && { expect }),
    seed,
    date: new Date().toISOString(),
  }
}
