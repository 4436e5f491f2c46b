import { compileWhole, ownSpec } from '../spec/compiler/compile-whole.ts'
import { generate } from '../spec/compiler/emit/index.ts'
import { writeGenerated } from '../spec/compiler/emit/write.ts'
import { hasErrors, reportDiagnostics } from '../spec/compiler/report.ts'
import type { Ir } from '../spec/ir/ir.ts'
import { type Machine, createMachine } from '../spec/oracle/machine.ts'
import { allCases } from './cases/all-cases.ts'
import { lastRecord } from './coverage/ran.ts'
import { ruleTexts } from './report/failure-text.ts'
import { junit } from './report/junit.ts'
import { type Header, recordFormat } from './report/record.ts'
import { terminalReport } from './report/terminal.ts'
import { writeRecord, writeWhole } from './report/write-files.ts'
import { randomCase, randomCases, scenarioCases } from './runner/more-cases.ts'
import { profilesOf, selectCases } from './runner/select.ts'
import { type Session, openSession } from './runner/session.ts'
import { type SuiteCase, runSuite } from './runner/suite.ts'
import type { Target } from './targets/target.ts'
import { shareProcessor } from './targets/processor.ts'
import { openTarget } from './targets/targets.ts'

export interface ConformanceOptions {
  target: string
  profile: string | undefined
  only: string | undefined
  list: boolean
  seed: number | undefined
  /** How many random programs to run. */
  programs: number
  record: string | undefined
  junit: string | undefined
}

/** Judges a target by the specification that comes with this package; the exit status. */
export async function conformance(options: ConformanceOptions): Promise<number> {
  const ir = await currentIr()
  if (ir === undefined) return 1
  const machine = createMachine(ir)
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31)
  const session = openSession(() => openTarget(options.target))
  const releaseProcessor = await shareProcessor()
  try {
    const target = await session.target()
    const cases = chosenCases(machine, target, options)
    if (options.list) {
      for (const { id } of cases) process.stdout.write(`${id}\n`)
      return 0
    }
    const random = options.only === undefined ? options.programs : 0
    const profiles = profilesOf(ir, options.profile, target.hello.profiles)
    const all = { cases: [...cases, ...randomCases(machine, { seed, programs: random, profiles })], seed }
    return await judge(machine, session, target, all, options)
  } finally {
    await session.close()
    await releaseProcessor()
  }
}

/** The specification as it stands in its files, with the bindings that the agent is built from brought up to date. */
async function currentIr(): Promise<Ir | undefined> {
  const result = compileWhole(ownSpec)
  process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
  if (hasErrors(result)) return undefined
  const files = await generate(result.ir, { only: ['c'] })
  writeGenerated(files, `${ownSpec}/generated`, { partial: true })
  return result.ir
}

function chosenCases(machine: Machine, target: Target, { profile, only }: ConformanceOptions): SuiteCase[] {
  const { ir } = machine.globals
  const profiles = profilesOf(ir, profile, target.hello.profiles)
  const random = only === undefined ? undefined : randomCase(machine, only, { profiles })
  if (random !== undefined) return [random]
  const cases: SuiteCase[] = [...allCases(ir), ...scenarioCases(machine.globals)]
  return selectCases(
    cases.filter((one) => one.profile !== undefined && profiles.has(one.profile)),
    only,
  )
}

async function judge(
  machine: Machine,
  session: Session,
  target: Target,
  { cases, seed }: { cases: readonly SuiteCase[]; seed: number },
  options: ConformanceOptions,
): Promise<number> {
  const { ir } = machine.globals
  const texts = ruleTexts(ir)
  const writer = await writeRecord(options.record ?? lastRecord)
  const run = await runSuite({
    machine,
    session,
    header: headerOf(ir, target, seed),
    cases,
    total: cases.length,
    live: terminalReport(process.stdout, texts),
    writer,
  }).catch(async (error: unknown) => {
    await writer.abandon()
    throw error
  })
  await writer.finish()
  if (options.junit !== undefined) await writeWhole(options.junit, junit(run, texts))
  return run.summary.ok ? 0 : 1
}

function headerOf(ir: Ir, { name, release, hello }: Target, seed: number): Header {
  return {
    type: 'header',
    format: recordFormat,
    spec: { name: ir.spec.name, version: ir.spec.version },
    target: {
      name,
      architecture: hello.architecture,
      ...(release !== undefined && { release }),
      profiles: [...hello.profiles],
    },
    seed,
    date: new Date().toISOString(),
  }
}
