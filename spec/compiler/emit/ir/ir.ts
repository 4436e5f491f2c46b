import { Ir } from '../../../ir/ir.ts'
import type { Emitter } from '../emitter.ts'
import { printJson } from '../shared/json.ts'

/** The intermediate representation itself: what every tool after the compiler reads. Parsing puts the keys in order. */
export const ir: Emitter = {
  name: 'ir',
  doc: 'The whole specification as one versioned JSON document',
  options: [],
  emit: (spec) => new Map([['ir.json', printJson(Ir.parse(spec))]]),
}
