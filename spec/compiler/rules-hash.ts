import type { Ir } from '../ir/ir.ts'
import { fnv1a } from './emit/shared/abi-hash.ts'
import { withoutTexts } from './without-texts.ts'

/**
 * Hash of everything in a specification that a target can be judged by: calls with their rules, model, numbers, layouts,
 * situations. Its version does not count, nor do its texts, nor what was found by searching it. 16 hexadecimal digits.
 */
export function rulesHash(ir: Ir): string {
  const { abi, errnos, constants, structs, model, syscalls, sockets, situations, modifiers, profiles } = ir
  const judging = { abi, errnos, constants, structs, model, syscalls, sockets, situations, modifiers, profiles }
  return fnv1a(canonical(withoutTexts({ name: ir.spec.name, ...judging })))
    .toString(16)
    .padStart(16, '0')
}

/** JSON in which the order of fields does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, field]) => field !== undefined)
  return `{${fields
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join()}}`
}
