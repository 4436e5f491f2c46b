import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Slot, Syscall } from '../../../ir/syscall.ts'
import { flatOutcomes } from './outcomes.ts'

/** How the texts of a specification are called, so that a translation can say which it is of. */
export const textKey = {
  call: (name: string) => `call/${name}`,
  callDoc: (name: string) => `call/${name}/doc`,
  argument: (call: string, path: string) => `argument/${call}/${path}`,
  security: (call: string, index: number) => `security/${call}/${index + 1}`,
  rule: (id: string) => `rule/${id}`,
  /** What the rule's wait deviates in from poll. */
  deviates: (id: string) => `rule/${id}/deviates`,
  choice: (rule: string, id: string) => `choice/${rule}/${id}`,
  common: (id: string) => `common/${id}`,
  errno: (name: string) => `errno/${name}`,
  library: (name: string) => `library/${name}`,
  libraryDoc: (name: string) => `library/${name}/doc`,
  struct: (name: string) => `struct/${name}`,
  field: (struct: string, name: string) => `field/${struct}/${name}`,
  constants: (name: string) => `constants/${name}`,
  constant: (name: string) => `constant/${name}`,
  typedef: (name: string) => `typedef/${name}`,
  option: (name: string) => `option/${name}`,
  optionRange: (name: string) => `option/${name}/range`,
  optionDefault: (name: string) => `option/${name}/default`,
  socket: (name: string) => `socket/${name}`,
  state: (socket: string, name: string) => `state/${socket}/${name}`,
  profile: (name: string) => `profile/${name}`,
  situation: (name: string) => `situation/${name}`,
  modifier: (name: string) => `modifier/${name}`,
  /** `record`, `enum`, `function`, `action`, `step`, with the name of a field, value or outcome behind it. */
  model: (kind: string, name: string, part?: string) => `${kind}/${name}${part === undefined ? '' : `/${part}`}`,
  notSpecified: (what: string) => `not-specified/${slug(what)}`,
  notSpecifiedReason: (what: string) => `not-specified/${slug(what)}/reason`,
  spec: () => 'spec',
} as const

/** The key of a rule's text: that of the common outcome if the rule says the same. */
export function ruleKey(ir: Ir, { id, common, doc }: Outcome): string {
  const same = ir.common.some((item) => item.id === common && item.doc === doc)
  return same && common !== undefined ? textKey.common(common) : textKey.rule(id)
}

/** The first words of a text as a name: `Control messages, beyond how` is `control-messages-beyond-how`. */
export function slug(text: string): string {
  return (text.toLowerCase().match(/[\w.]+/gu) ?? []).slice(0, 6).join('-')
}

/** Every text of a specification that can be translated, by its key; none is empty. */
export function textsOf(ir: Ir): Map<string, string> {
  const all = [
    entry(textKey.spec(), ir.spec.doc),
    ...ir.syscalls.flatMap((call) => callTexts(ir, call)),
    ...ir.common.map((item) => entry(textKey.common(item.id), item.doc)),
    ...ir.library.flatMap((item) => [
      entry(textKey.library(item.name), item.summary),
      entry(textKey.libraryDoc(item.name), item.doc),
    ]),
    ...abiTexts(ir),
    ...ir.options.flatMap((item) => [
      entry(textKey.option(item.name), item.doc),
      entry(textKey.optionRange(item.name), item.range),
      entry(textKey.optionDefault(item.name), item.default),
    ]),
    ...ir.sockets.flatMap((kind) => [
      entry(textKey.socket(kind.name), kind.doc),
      ...kind.states.map((state) => entry(textKey.state(kind.name, state.name), state.doc)),
    ]),
    ...ir.profiles.map((item) => entry(textKey.profile(item.name), item.doc)),
    ...ir.situations.map((item) => entry(textKey.situation(item.name), item.doc)),
    ...ir.modifiers.map((item) => entry(textKey.modifier(item.name), item.doc)),
    ...modelTexts(ir),
    ...ir.not_specified.flatMap((item) => [
      entry(textKey.notSpecified(item.what), item.what),
      entry(textKey.notSpecifiedReason(item.what), item.reason),
    ]),
  ]
  return new Map(all.filter(([, text]) => text.trim() !== ''))
}

type Entry = readonly [key: string, text: string]

const entry = (key: string, text: string): Entry => [key, text]

function callTexts(ir: Ir, call: Syscall): Entry[] {
  return [
    [textKey.call(call.name), call.summary],
    [textKey.callDoc(call.name), call.doc],
    ...slotTexts(call.name, call.args, ''),
    ...call.security.map((text, index): Entry => [textKey.security(call.name, index), text]),
    ...flatOutcomes(call.outcomes).flatMap((outcome): Entry[] => [
      entry(ruleKey(ir, outcome), outcome.doc),
      [textKey.deviates(outcome.id), outcome.wait?.deviates ?? ''],
      ...outcome.may.map((choice): Entry => [textKey.choice(outcome.id, choice.id), choice.doc]),
    ]),
  ]
}

function slotTexts(call: string, slots: readonly Slot[], prefix: string): Entry[] {
  return slots.flatMap((slot): Entry[] => [
    [textKey.argument(call, prefix + slot.name), slot.doc],
    ...slotTexts(call, slot.fields ?? [], `${prefix}${slot.name}.`),
  ])
}

function abiTexts(ir: Ir): Entry[] {
  return [
    ...ir.errnos.map((item): Entry => [textKey.errno(item.name), item.doc]),
    ...ir.abi.typedefs.map((item): Entry => [textKey.typedef(item.name), item.doc]),
    ...ir.structs.flatMap((struct): Entry[] => [
      [textKey.struct(struct.name), struct.doc],
      ...[struct.layout, ...Object.values(struct.layouts ?? {})].flatMap((layout) =>
        layout.fields.map((field): Entry => [textKey.field(struct.name, field.name), field.doc]),
      ),
    ]),
    ...ir.constants.flatMap((group): Entry[] => [
      [textKey.constants(group.name), group.doc],
      ...group.constants.map((item): Entry => [textKey.constant(item.name), item.doc]),
    ]),
  ]
}

function modelTexts({ model }: Ir): Entry[] {
  return [
    ...model.records.flatMap((item): Entry[] => [
      [textKey.model('record', item.name), item.doc],
      ...item.fields.map((field): Entry => [textKey.model('record', item.name, field.name), field.doc]),
    ]),
    ...model.enums.flatMap((item): Entry[] => [
      [textKey.model('enum', item.name), item.doc],
      ...item.values.map((value): Entry => [textKey.model('enum', item.name, value.name), value.doc]),
    ]),
    ...model.functions.map((item): Entry => [textKey.model('function', item.name), item.doc]),
    ...model.actions.map((item): Entry => [textKey.model('action', item.name), item.doc]),
    ...model.rules.flatMap((item): Entry[] => [
      [textKey.model('step', item.id), item.doc],
      ...item.outcomes.map((outcome): Entry => [textKey.model('step', item.id, outcome.id), outcome.doc]),
    ]),
    ...model.host.interfaces.map((item): Entry => [textKey.model('interface', item.name), item.doc]),
    ...model.host.places.map((item): Entry => [textKey.model('place', item.name), item.doc]),
  ]
}
