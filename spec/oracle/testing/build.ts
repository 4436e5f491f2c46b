import type { Event, Modifier, Situation } from '../../ir/scenario.ts'
import type { ModelAction, ModelFunction, ModelRecord, ModelRule } from '../../ir/model.ts'
import type { Outcome, Slot, Syscall } from '../../ir/syscall.ts'

/** Builders for hand-made specifications; whatever a test does not care about has a plain value. */

export const outcome = (id: string, parts: Partial<Outcome> = {}): Outcome => ({
  id,
  doc: '',
  kind: 'outcome',
  profile: 'base',
  for: [],
  out: {},
  effect: [],
  may: [],
  aliases: [],
  ...parts,
})

export const slot = (name: string, type: string, parts: Partial<Slot> = {}): Slot => ({
  name,
  doc: '',
  type,
  pool: [],
  ...parts,
})

export const syscall = (name: string, parts: Partial<Syscall> = {}): Syscall => ({
  name,
  summary: '',
  doc: '',
  since: '0.1.0',
  profile: 'base',
  numbers: {},
  args: [],
  returns: 's64',
  let: [],
  plain: false,
  outcomes: [outcome(`${name}.ok`)],
  security: [],
  see_also: [],
  ...parts,
})

/** Fields as `type` or `type = initial value`. */
export const record = (name: string, fields: Record<string, string>): ModelRecord => ({
  name,
  doc: '',
  fields: Object.entries(fields).map(([field, text]) => {
    const [type = '', initial] = text.split(' = ')
    return { name: field, doc: '', type, ...(initial !== undefined && { initial }) }
  }),
})

export const modelFunction = (
  name: string,
  params: Record<string, string>,
  type: string,
  value: string,
): ModelFunction => ({ name, doc: '', params: paramsOf(params), type, value })

export const modelAction = (name: string, params: Record<string, string>, effect: string[]): ModelAction => ({
  name,
  doc: '',
  params: paramsOf(params),
  effect,
})

const paramsOf = (params: Record<string, string>) => Object.entries(params).map(([name, type]) => ({ name, type }))

type Step = ModelRule['outcomes'][number]

export const modelRule = (id: string, when: string, outcomes: (Partial<Step> & { effect: string[] })[]): ModelRule => ({
  id,
  doc: '',
  when,
  let: [],
  outcomes: outcomes.map((step, index) => ({ id: `step-${String(index + 1)}`, doc: '', ...step })),
})

export const situation = (name: string, events: Event[], parts: Partial<Situation> = {}): Situation => ({
  name,
  doc: '',
  profile: 'base',
  events,
  roles: {},
  ...parts,
})

export const modifier = (name: string, use: Modifier['use'], events: Event[]): Modifier => ({
  name,
  doc: '',
  profile: 'base',
  use,
  events,
})
