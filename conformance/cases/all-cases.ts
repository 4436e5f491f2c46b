import type { Ir } from '../../spec/ir/ir.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import type { TestCase } from './case.ts'
import { effectCases } from './effect-cases.ts'
import { generateCases } from './generate.ts'

/** Every generated case of a specification, in the order of its calls. */
export function allCases(ir: Ir): TestCase[] {
  const machine = createMachine(ir)
  const cases = generateCases(machine)
  return [...cases, ...effectCases(machine, cases)]
}
