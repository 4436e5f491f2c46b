import { architectures, type Architecture, type EntryConvention } from '../../ir/abi.ts'
import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { registers } from './registers.ts'
import type { Check } from './spec.ts'

/** Calls are entered with registers that the architecture has, each for one thing. */
export const checkEntry: Check = ({ ir }) =>
  architectures.flatMap((arch) => {
    const convention = ir.abi.entry[arch]
    // Without abi.yaml nothing is known of any.
    return convention.instruction === '' ? [] : checkConvention(convention, arch, ['abi', 'entry', arch])
  })

type Use = { name: string; path: Problem['path'] }

function checkConvention(convention: EntryConvention, arch: Architecture, path: Problem['path']): Problem[] {
  const { number, args, result, clobbers } = convention
  const list = (field: string, names: readonly string[]): Use[] =>
    names.map((name, index) => ({ name, path: [...path, field, index] }))
  const passed = [{ name: number, path: [...path, 'number'] }, ...list('args', args)]
  // What the kernel gives back may stand where something was passed; what it destroys cannot be what it gives back.
  const afterwards = [{ name: result, path: [...path, 'result'] }, ...list('clobbers', clobbers)]
  return [...[...passed, ...afterwards].flatMap((use) => unknown(use, arch)), ...twice(passed), ...twice(afterwards)]
}

function unknown({ name, path }: Use, arch: Architecture): Problem[] {
  const known = registers[arch]
  if (known.includes(name)) return []
  return [problem('unknown-register', path, { name, arch }, { nearest: nearestName(name, known) })]
}

const twice = (uses: readonly Use[]): Problem[] =>
  uses.flatMap(({ name, path }, index) =>
    uses.findIndex((other) => other.name === name) === index ? [] : [problem('register-twice', path, { name })],
  )
