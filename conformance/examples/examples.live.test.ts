import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import type { Choice } from '../../spec/ir/syscall.ts'
import { allOutcomes, createMachine } from '../../spec/oracle/machine.ts'
import { parseScenario } from '../notation/parse-scenario.ts'
import { runProgram } from '../runner/run-program.ts'
import { openHostTarget } from '../targets/host-target.ts'
import type { Target } from '../targets/target.ts'
import { examplesOf } from './examples.ts'

const ir = readIr(ownIrFile)
const machine = createMachine(ir)

let target: Target
beforeAll(async () => {
  target = await openHostTarget()
})
afterAll(() => target.close())

/** Rules of which the specification knows that Linux ends its calls in another way than the one that examples show. */
const otherwise = new Set(
  ir.syscalls
    .flatMap(({ outcomes }) => allOutcomes(outcomes))
    .filter(({ may }) => may.some((choice) => choice.systems.includes('linux') && endsOtherwise(choice)))
    .map(({ id }) => id),
)
function endsOtherwise({ errno, result, out }: Choice): boolean {
  return errno !== undefined || result !== undefined || out !== undefined
}

const examples = examplesOf(ir).filter(({ profiles, rule }) => !profiles.includes('inspection') && !otherwise.has(rule))

test('nearly all examples are such as Linux can be asked', () => {
  expect(examples.length).toBeGreaterThan(0.9 * examplesOf(ir).length)
})

test.each(examples)('Linux does what the example of $rule says', async ({ rule, script }) => {
  const { roles, events, expectations } = parseScenario(script, `${rule}.pkt`, machine.globals)
  const { verdict, failure } = await runProgram(machine, target, { roles, events }, { expectations })
  expect(['pass', 'allowed-variant'], failure?.message).toContain(verdict)
})
