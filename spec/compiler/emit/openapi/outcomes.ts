import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Slot, Syscall } from '../../../ir/syscall.ts'
import { errnoName, flatOutcomes } from '../shared/outcomes.ts'
import type { Schema } from '../shared/schema.ts'
import { namedSchema, ref, slotSchema } from '../shared/schema.ts'

/** The outcomes that end a call; changes between two checks do not. */
export function endings(call: Syscall): Outcome[] {
  return flatOutcomes(call.outcomes).filter((outcome) => outcome.kind === 'outcome')
}

/** One way a call can end: its rule id, and errno or result, and what was written. */
export function outcomeSchema(ir: Ir, call: Syscall, outcome: Outcome): Schema {
  const errnos = possibleErrnos(outcome)
  const mayEndWell =
    outcome.errno === undefined &&
    (outcome.wait === undefined ||
      outcome.wait.timeout?.result !== undefined ||
      outcome.wait.signal.result !== undefined)
  const choices = outcome.may.some((choice) => choice.result !== undefined)
  const result = mayEndWell || choices ? { result: namedSchema(ir, call.returns) } : {}
  const fails = errnos.length > 0 ? { errno: errnoSchema(ir, errnos) } : {}
  const out = outSchema(ir, call, outcome)
  const single = Object.keys({ ...result, ...fails })
  return {
    type: 'object',
    description: outcome.doc,
    required: ['outcome', ...(single.length === 1 ? single : [])],
    properties: { outcome: { const: outcome.id }, ...fails, ...result, ...(out === undefined ? {} : { out }) },
    additionalProperties: false,
    'x-profile': outcome.profile,
  }
}

function possibleErrnos(outcome: Outcome): string[] {
  const all = [
    outcome.errno,
    outcome.wait?.timeout?.errno,
    outcome.wait?.signal.errno,
    ...outcome.may.map((choice) => choice.errno),
  ]
  return [...new Set(all.filter((errno) => errno !== undefined))]
}

function errnoSchema(ir: Ir, errnos: string[]): Schema {
  const names = errnos.map((errno) => errnoName(ir, errno))
  const known = names.filter((name) => name !== undefined)
  if (known.length < names.length) return ref('errno')
  const [only] = known
  return known.length === 1 ? { const: only } : { type: 'string', enum: known }
}

/** What is written back, by path of the argument. */
function outSchema(ir: Ir, call: Syscall, outcome: Outcome): Schema | undefined {
  const paths = new Set([
    ...Object.keys(outcome.out),
    ...outcome.may.flatMap((choice) => Object.keys(choice.out ?? {})),
  ])
  if (paths.size === 0) return undefined
  const property = (path: string): Schema => {
    const slot = findSlot(call.args, path.split('.'))
    return slot === undefined
      ? {}
      : path.includes('[]')
        ? { type: 'array', items: slotSchema(ir, slot) }
        : slotSchema(ir, slot)
  }
  return {
    type: 'object',
    properties: Object.fromEntries([...paths].map((path) => [path, property(path)])),
    additionalProperties: false,
  }
}

function findSlot(slots: Slot[], [head, ...rest]: string[]): Slot | undefined {
  const slot = slots.find((item) => item.name === head?.replace('[]', ''))
  return rest.length === 0 || slot === undefined ? slot : findSlot(slot.fields ?? [], rest)
}
