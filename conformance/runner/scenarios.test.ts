import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Event } from '../../spec/ir/scenario.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { parseScenario } from '../notation/parse-scenario.ts'
import { machine } from './fixture.ts'
import { modelTarget } from './model-target.ts'
import { scenarioCases } from './more-cases.ts'
import { printProgram } from './print-program.ts'
import { usesLink } from './run-frame.ts'
import { runProgram } from './run-program.ts'

const all = scenarioCases(machine.globals)
/** The model has no link; the other scenarios are held against it by the targets that have one. */
const cases = all.filter(({ events }) => !events.some(usesLink))
const linked = all.filter(({ events }) => events.some(usesLink))

test.each(cases)('the specification allows what $id expects', async (one) => {
  expect(await runProgram(machine, modelTarget(machine), one, one.options)).toMatchObject({ verdict: 'pass' })
})

test.each(cases)('$id can be printed and read again', async (one) => {
  const { trace } = await runProgram(machine, modelTarget(machine), one)
  const again = parseScenario(printProgram(one, trace), 'again.pkt', machine.globals)
  const { expectations } = again
  expect(await runProgram(machine, modelTarget(machine), again, { expectations })).toMatchObject({ verdict: 'pass' })
})

test('a specification without a profile is spared its scenarios', () => {
  const { ir } = machine.globals
  const profiles = ir.profiles.filter(({ name }) => name !== 'tcp-basic')
  const syscalls = ir.syscalls.filter(({ name }) => name !== 'listen')
  const cut = { ...ir, profiles, profiles_left_out: ['tcp-basic'], syscalls }
  const left = scenarioCases(createMachine(cut).globals)
  expect(left.map(({ id }) => id)).toEqual(
    all.filter(({ profiles: needed }) => needed?.includes('udp-basic')).map(({ id }) => id),
  )
})

test.each([
  ['of a misspelt profile', '//! profile tpc-basic\n+0 close(3) = 0', 'zz.pkt:1:1: there is no profile tpc-basic'],
  ['with nothing in it', '', 'zz.pkt:1:1: nothing happens in the scenario'],
  ['of no profile', '+0 > udp 1 > 7 (5)', 'zz.pkt:1:1: the scenario has no profile'],
])('a scenario %s does not vanish', async (_, script, message) => {
  const folder = await mkdtemp(join(tmpdir(), 'sockspec-scenarios-'))
  await writeFile(join(folder, 'zz.pkt'), script)
  expect(() => scenarioCases(machine.globals, folder)).toThrow(message)
  await rm(folder, { recursive: true })
})

test.each(linked)('the frames of $id can be printed and read again', (one) => {
  const again = parseScenario(printProgram(one, []), 'again.pkt', machine.globals)
  const frames = (events: readonly Event[]) => events.filter(usesLink)
  expect(frames(again.events)).toEqual(frames(one.events))
})

test.each([
  ['+0 close(77) = 0', 'what the specification does not allow; allowed: close.bad-fd'],
  ['+0 socket(AF_INET, SOCK_DGRAM, 0) = 3\n+0...1 recvfrom(3, ..., 9, 0, NULL, NULL) = 3', 'the scenario is over'],
  ['+0...1 close(77) = ...', 'what the specification does not allow'],
])('%s is nothing to blame a target for', async (script, message) => {
  const scenario = parseScenario(script, 'wrong.pkt', machine.globals)
  const result = await runProgram(machine, modelTarget(machine), scenario, { expectations: scenario.expectations })
  expect(result.verdict).toBe('unresolved')
  expect(result.failure?.message).toContain(message)
})
