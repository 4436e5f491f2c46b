import { compileWhole, ownSpec } from '../spec/compiler/compile-whole.ts'
import { generate } from '../spec/compiler/emit/index.ts'
import { writeGenerated } from '../spec/compiler/emit/write.ts'
import { hasErrors, reportDiagnostics } from '../spec/compiler/report.ts'
import type { Ir } from '../spec/ir/ir.ts'
import { createMachine } from '../spec/oracle/machine.ts'
import { allCases } from './cases/all-cases.ts'
import { lastRecord } from './coverage/ran.ts'
import { ruleTexts } from './report/failure-text.ts'
import { junit } from './report/junit.ts'
import { type Header, recordFormat } from './report/record.ts'
import { terminalReport } from './report/terminal.ts'
import { type RecordWriter, writeRecord, writeWhole } from './report/write-files.ts'
import { profilesOf, selectCases } from './runner/select.ts'
import { type Session, openSession } from './runner/session.ts'
import { type SuiteCase, runSuite } from './runner/suite.ts'
import type { Target } from './targets/target.ts'
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
  const session = openSession(() => openTarget(options.target))
  try {
    const target = await session.target()
    const cases = chosenCases(ir, target, options)
    if (options.list) {
      for (const { id } of cases) process.stdout.write(`${id}\n`)
      return 0
    }
    return await judge(ir, session, target, cases, options)
  } finally {
    await session.close()
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

function chosenCases(ir: Ir, target: Target, { profile, only }: ConformanceOptions): SuiteCase[] {
  const profiles = profilesOf(ir, profile, target.hello.profiles)
  const cases: SuiteCase[] = allCases(ir).filter((one) => profiles.has(one.profile))
  return selectCases(cases, only)
}

async function judge(
  ir: Ir,
  session: Session,
  target: Target,
  cases: readonly SuiteCase[],
  options: ConformanceOptions,
): Promise<number> {
  const machine = createMachine(ir)
  const texts = ruleTexts(ir)
  const writer = await writeRecord(options.record ?? lastRecord)
  const run = await runSuite({
    machine,
    session,
    header: headerOf(ir, target, options),
    cases,
    total: cases.length,
    live: terminalReport(process.stdout, texts),
    writer,
  }).catch(async (error: unknown) => {
    await abandon(writer)
    throw error
  })
  await writer.finish()
  if (options.junit !== undefined) await writeWhole(options.junit, junit(run, texts))
  return run.summary.ok ? 0 : 1
}

const abandon = (writer: RecordWriter) => writer.abandon()

function headerOf(ir: Ir, { name, hello }: Target, { seed }: ConformanceOptions): Header {
  return {
    type: 'header',
    format: recordFormat,
    spec: { name: ir.spec.name, version: ir.spec.version },
    target: { name, architecture: hello.architecture, profiles: [...hello.profiles] },
    ...(seed !== undefined && { seed }),
    date: new Date().toISOString(),
  }
}
