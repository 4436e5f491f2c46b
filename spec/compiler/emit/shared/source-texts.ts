import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Slot, Syscall } from '../../../ir/syscall.ts'

/** What a text is about: the first word of its key. */
export const textKinds = [
  'spec',
  'call',
  'argument',
  'security',
  'rule',
  'common',
  'choice',
  'deviation',
  'errno',
  'library',
  'typedef',
  'struct',
  'field',
  'constants',
  'constant',
  'option',
  'ioctl',
  'socket',
  'state',
  'profile',
  'situation',
  'modifier',
  'not-specified',
  'enum',
  'record',
  'function',
  'action',
  'step',
  'interface',
  'place',
] as const
export type TextKind = (typeof textKinds)[number]

/** A text of the specification that can stand in another language. */
export interface KeyedText {
  /**
   * `call/bind` (its summary), `call/bind/doc`, `argument/bind/addr`, `rule/bind.in-use`, `common/bad-fd`,
   * `choice/RULE/ID`, `errno/EBADF`, `struct/sockaddr_in`, `field/sockaddr_in/sin_port`, `constants/msg_flags` (a group),
   * `constant/MSG_PEEK`, `option/SO_ERROR`, `option/SO_ERROR/range`, `socket/UDP`, `state/UDP/bound`, and so on.
   */
  key: `${TextKind}/${string}`
  text: string
  /** Where it stands in the IR. */
  path: (string | number)[]
}

/** The texts of a specification by key: everything that can be translated. */
export const sourceTexts = (ir: Ir): Map<string, string> =>
  new Map(keyedTexts(ir).map(({ key, text }) => [key, text] as const))

/** Key of a rule's text; rules made of one common outcome share it. */
export const ruleKey = ({ id, common }: Pick<Outcome, 'id' | 'common'>): KeyedText['key'] =>
  common === undefined ? `rule/${id}` : `common/${common}`

/** Key of what is not specified, of which only the wording tells one from another: its words, joined by `-`. */
export const notSpecifiedKey = (what: string): KeyedText['key'] =>
  `not-specified/${what.toLowerCase().match(/\w+/g)?.join('-') ?? ''}`

/** All texts with a key, in the order of the IR; empty ones are left out. */
export function keyedTexts(ir: Ir): KeyedText[] {
  const texts = [
    { key: `spec/${ir.spec.name}`, text: ir.spec.doc, path: ['spec', 'doc'] } as const,
    ...ir.syscalls.flatMap(callTexts),
    ...each('common', ir.common, ({ id }) => id, ['common']),
    ...each('errno', ir.errnos, byName, ['errnos']),
    ...ir.library.flatMap(({ name, summary, doc }, index): KeyedText[] => [
      { key: `library/${name}`, text: summary, path: ['library', index, 'summary'] },
      { key: `library/${name}/doc`, text: doc, path: ['library', index, 'doc'] },
    ]),
    ...layoutTexts(ir),
    ...ir.options.flatMap(({ name, doc, range, default: initial }, index): KeyedText[] => [
      { key: `option/${name}`, text: doc, path: ['options', index, 'doc'] },
      { key: `option/${name}/range`, text: range, path: ['options', index, 'range'] },
      { key: `option/${name}/default`, text: initial, path: ['options', index, 'default'] },
    ]),
    ...each('ioctl', ir.ioctls, byName, ['ioctls']),
    ...ir.ioctls.map(({ name, descriptors }, index): KeyedText => ({
      key: `ioctl/${name}/descriptors`,
      text: descriptors,
      path: ['ioctls', index, 'descriptors'],
    })),
    ...each('socket', ir.sockets, byName, ['sockets']),
    ...ir.sockets.flatMap(({ name, states }, index) =>
      each('state', states, (state) => `${name}/${state.name}`, ['sockets', index, 'states']),
    ),
    ...each('profile', ir.profiles, byName, ['profiles']),
    ...each('situation', ir.situations, byName, ['situations']),
    ...each('modifier', ir.modifiers, byName, ['modifiers']),
    ...ir.not_specified.flatMap(({ what, reason }, index): KeyedText[] => [
      { key: notSpecifiedKey(what), text: what, path: ['not_specified', index, 'what'] },
      { key: `${notSpecifiedKey(what)}/reason`, text: reason, path: ['not_specified', index, 'reason'] },
    ]),
    ...modelTexts(ir),
  ]
  return texts.map((one) => ({ ...one, path: [...one.path] })).filter(({ text }) => text !== '')
}

const byName = ({ name }: { name: string }): string => name

/** The `doc` of each item of a list that stands in the IR at `path`. */
const each = <T extends { doc: string }>(
  kind: TextKind,
  items: readonly T[],
  name: (item: T) => string,
  path: KeyedText['path'],
): KeyedText[] =>
  items.map((item, index) => ({ key: `${kind}/${name(item)}`, text: item.doc, path: [...path, index, 'doc'] }))

function callTexts(call: Syscall, index: number): KeyedText[] {
  const path = ['syscalls', index]
  return [
    { key: `call/${call.name}`, text: call.summary, path: [...path, 'summary'] },
    { key: `call/${call.name}/doc`, text: call.doc, path: [...path, 'doc'] },
    ...slotTexts(call.args, `argument/${call.name}/`, [...path, 'args']),
    ...call.security.map((text, at): KeyedText => ({
      key: `security/${call.name}/${at + 1}`,
      text,
      path: [...path, 'security', at],
    })),
    ...ruleTexts(call.outcomes, [...path, 'outcomes']),
  ]
}

function slotTexts(slots: readonly Slot[], prefix: `argument/${string}`, path: KeyedText['path']): KeyedText[] {
  return slots.flatMap(({ name, doc, fields = [] }, index) => [
    { key: `${prefix}${name}`, text: doc, path: [...path, index, 'doc'] },
    ...slotTexts(fields, `${prefix}${name}.`, [...path, index, 'fields']),
  ])
}

function ruleTexts(outcomes: readonly Outcome[], path: KeyedText['path']): KeyedText[] {
  return outcomes.flatMap((outcome, index): KeyedText[] => {
    const { id, common, doc, may, wait, then = [] } = outcome
    const here = [...path, index]
    return [
      ...(common === undefined ? [{ key: ruleKey(outcome), text: doc, path: [...here, 'doc'] }] : []),
      ...each('choice', may, (choice) => `${id}/${choice.id}`, [...here, 'may']),
      { key: `deviation/${id}`, text: wait?.deviates ?? '', path: [...here, 'wait', 'deviates'] },
      ...ruleTexts(then, [...here, 'then']),
    ]
  })
}

function layoutTexts({ abi, structs, constants }: Ir): KeyedText[] {
  return [
    ...each('typedef', abi.typedefs, byName, ['abi', 'typedefs']),
    ...each('struct', structs, byName, ['structs']),
    ...structs.flatMap(({ name, layout }, index) =>
      each('field', layout.fields, (field) => `${name}/${field.name}`, ['structs', index, 'layout', 'fields']),
    ),
    ...each('constants', constants, byName, ['constants']),
    ...constants.flatMap((group, index) =>
      each('constant', group.constants, byName, ['constants', index, 'constants']),
    ),
  ]
}

function modelTexts({ model: { enums, records, functions, actions, rules, host } }: Ir): KeyedText[] {
  const at = (...path: KeyedText['path']): KeyedText['path'] => ['model', ...path]
  return [
    ...each('enum', enums, byName, at('enums')),
    ...enums.flatMap(({ name, values }, index) =>
      each('enum', values, (value) => `${name}/${value.name}`, at('enums', index, 'values')),
    ),
    ...each('record', records, byName, at('records')),
    ...records.flatMap(({ name, fields }, index) =>
      each('record', fields, (field) => `${name}/${field.name}`, at('records', index, 'fields')),
    ),
    ...each('function', functions, byName, at('functions')),
    ...each('action', actions, byName, at('actions')),
    ...each('step', rules, ({ id }) => id, at('rules')),
    ...rules.flatMap(({ id, outcomes }, index) =>
      each('step', outcomes, (outcome) => `${id}/${outcome.id}`, at('rules', index, 'outcomes')),
    ),
    ...each('interface', host.interfaces, byName, at('host', 'interfaces')),
    ...each('place', host.places, byName, at('host', 'places')),
  ]
}
