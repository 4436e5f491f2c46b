import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { buildKernel } from '../../reference/build-kernel.ts'
import type { Change } from '../../reference/changes.ts'
import { ownSpec, search } from '../../spec/compiler/compile-whole.ts'
import { compileLoaded } from '../../spec/compiler/compile.ts'
import { loadSpec } from '../../spec/compiler/load/load-spec.ts'
import { rulesHash } from '../../spec/compiler/rules-hash.ts'
import { analyse } from '../../spec/oracle/analyse.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { alikePairCases, generateCases } from '../cases/generate.ts'
import { ruleTexts } from '../report/failure-text.ts'
import { type Header, recordFormat } from '../report/record.ts'
import { terminalReport } from '../report/terminal.ts'
import { plainCases } from '../plain/plain-cases.ts'
import { scenarioCases } from '../runner/more-cases.ts'
import { type Session, openSession } from '../runner/session.ts'
import { type SuiteCase, runSuite } from '../runner/suite.ts'
import { runOnReference } from '../targets/reference-program.ts'
import { type ReferenceTargetOptions, openReferenceTarget } from '../targets/reference-target.ts'
import { fatalLies, kernelLies, plainLies } from './kernel-lies.ts'

/** The specification without what the kernel does not claim: the cases are those that it is judged by. */
const { ir } = compileLoaded(loadSpec(ownSpec, { profiles: ['udp-basic', 'inspection'] }), { analyse, explore: search })
const machine = createMachine(ir)
const suite: SuiteCase[] = [...generateCases(machine), ...alikePairCases(machine), ...scenarioCases(machine.globals)]
const cases = new Map(suite.map((one) => [one.id, one]))

function caseOf(id: string): SuiteCase {
  const one = cases.get(id)
  if (one === undefined) throw new Error(`there is no case ${id}`)
  return one
}

const builds = fileURLToPath(new URL('../../build/reference/', import.meta.url))

/** A wrong kernel need not be given the time of a right one on a busy machine: it is wrong however long one waits. */
const impatience = { answerLimitMs: 2000, patienceMs: 300 }

/** The changed kernel; what it has in common with the honest one is compiled once. */
async function wrongKernel(changes: readonly Change[]): Promise<ReferenceTargetOptions> {
  const name = createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 8)
  const places = { output: join(builds, 'wrong', name), objects: join(builds, 'objects') }
  const { kernel } = await buildKernel({ ...places, changes })
  return { kernel, answerLimitMs: impatience.answerLimitMs }
}

async function verdicts(session: Session, ids: readonly string[], options = {}): Promise<string[]> {
  const found: string[] = []
  for (const id of ids) {
    const { profiles = [], options: own, ...one } = caseOf(id)
    found.push(`${id}: ${(await session.run(machine, one, { profiles, ...own, ...options })).verdict}`)
  }
  return found
}

const honest = openSession(() => openReferenceTarget())
afterAll(() => honest.close())

describe.each(kernelLies)('$name', ({ change, found, verdict = 'fail' }) => {
  test('is not so', async () => {
    expect(await verdicts(honest, found)).toEqual(found.map((id) => `${id}: pass`))
  })

  test('is noticed where it is so', async () => {
    const kernel = await wrongKernel([change])
    const session = openSession(() => openReferenceTarget(kernel))
    try {
      const { patienceMs } = impatience
      expect(await verdicts(session, found, { patienceMs })).toEqual(found.map((id) => `${id}: ${verdict}`))
    } finally {
      await session.close()
    }
  })
})

/** Verdicts of plain calls: of a kernel, where one is given, else of the honest one. */
async function plainVerdicts(ids: readonly string[], { kernel }: ReferenceTargetOptions = {}): Promise<string[]> {
  const options = kernel === undefined ? {} : { kernel, limitMs: impatience.answerLimitMs }
  const cases = plainCases(ir, (program, args) => runOnReference(program, args, options))
  const chosen = ids.map((id) => cases.find((one) => one.id === id))
  return Promise.all(ids.map(async (id, index) => `${id}: ${(await chosen[index]?.run?.())?.verdict ?? 'no case'}`))
}

let honestVerdicts: Promise<string[]> | undefined
const honestly = () => (honestVerdicts ??= plainVerdicts(plainLies.flatMap(({ found }) => found)))

describe.each(plainLies)('$name', ({ change, found, verdict = 'fail' }) => {
  test('is not so', async () => {
    expect(await honestly()).toEqual(expect.arrayContaining(found.map((id) => `${id}: pass`)))
  })

  test('is noticed where it is so', async () => {
    const kernel = await wrongKernel([change])
    expect(await plainVerdicts(found, kernel)).toEqual(found.map((id) => `${id}: ${verdict}`))
  })
})

describe('a kernel that does not survive a call', () => {
  const header: Header = {
    type: 'header',
    format: recordFormat,
    spec: { name: ir.spec.name, version: ir.spec.version, rules: rulesHash(ir) },
    target: { name: 'reference', architecture: 'x86_64', profiles: ['udp-basic'] },
    date: new Date(0).toISOString(),
  }

  /** Runs cases on it as a conformance run does: the verdicts, and what the report says. */
  async function report(
    changes: readonly Change[],
    ids: readonly string[],
  ): Promise<{ verdicts: string[]; text: string }> {
    const kernel = await wrongKernel(changes)
    const session = openSession(() => openReferenceTarget(kernel))
    let text = ''
    const live = terminalReport({ write: (more) => (text += more) }, ruleTexts(ir), { color: false })
    try {
      const chosen = ids.map(caseOf)
      const run = await runSuite({ machine, sessions: [session], header, cases: chosen, total: chosen.length, live })
      return { verdicts: run.cases.map(({ id, verdict }) => `${id}: ${verdict}`), text }
    } finally {
      await session.close()
    }
  }

  const ids = ['shutdown.not-a-socket', 'shutdown.how', 'shutdown.ok']

  test('costs that case alone, and its last words are told', async () => {
    const { verdicts, text } = await report(fatalLies.panics, ids)
    expect(verdicts).toEqual(['shutdown.not-a-socket: pass', 'shutdown.how: crash', 'shutdown.ok: pass'])
    expect(text).toMatch(/^ +> shutdown\(3, 3\) = no answer$/mu)
    expect(text).toContain('panic: there is no such direction')
    expect(text).toContain('at reference/kernel/sys/shutdown.c:')
    expect(text).toMatch(/^ +[0-9a-fx]+ sys_shutdown\+/mu)
    expect(text).toContain('failed again in 3 of 3 runs')
  })

  test('is not waited for for ever', async () => {
    const { verdicts, text } = await report(fatalLies.hangs, ids)
    expect(verdicts).toEqual(['shutdown.not-a-socket: pass', 'shutdown.how: timeout', 'shutdown.ok: pass'])
    expect(text).toContain('did not answer to call within 2 s')
  })
})
