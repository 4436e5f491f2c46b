import type { Ir } from '../../../ir/ir.ts'
import type { Inline, Text } from './page.ts'
import { code } from './text.ts'

type Named = (name: string) => Inline

/** Links to where things stand in the documentation; plain code for a name that the specification has not. */
export interface Links {
  call: Named
  errno: Named
  struct: Named
  constants: Named
  /** A constant: its page if it is an option or a request of ioctl, else its place in its group. */
  constant: Named
  option: Named
  ioctl: Named
  socket: Named
  state: (socket: string, name: string) => Inline
  library: Named
  profile: Named
  situation: Named
  modifier: Named
  /** An outcome that several calls share. */
  common: Named
  /** A function, action, record, enumeration or internal step of the model. */
  model: Named
  /** A rule of a call, or a way in which its wait ends (`RULE#timeout`); `text` instead of the whole id. */
  rule: (id: string, text?: string) => Inline
  /** A named choice within a rule. */
  choice: (rule: string, id: string) => Inline
  /** A type of an argument or field, wherever it is described. */
  type: (text: string) => Text
  /** A call, function, option, struct or constant of this name. */
  any: Named
}

/** The call that a rule belongs to: its id starts with the call's name. */
export function callOf(id: string): string {
  return id.split('.')[0] ?? id
}

/** Where a rule stands. */
export function rulePlace(id: string): string {
  const [rule = id] = id.split('#')
  return `calls/${callOf(rule)}#${rule}`
}

/** The anchor of a choice within its rule, on the page of the call. */
export function choiceAnchor(rule: string, choice: string): string {
  return `${rule}/${choice}`
}

/** The anchor of an argument on the page of its call, as the conditions name it. */
export const argumentAnchor = (path: string): string => `arg.${path}`

/** The anchor of a modifier, beside those of situations. */
export const modifierAnchor = (name: string): string => `modifier-${name}`

export function createLinks(ir: Ir): Links {
  const named = (names: readonly string[], place: (name: string) => string): Named => {
    const known = new Set(names)
    return (name) => (known.has(name) ? code(name, place(name)) : code(name))
  }
  const on = (items: readonly { name: string }[], place: (name: string) => string): Named =>
    named(
      items.map(({ name }) => name),
      place,
    )
  const pages = (items: readonly { name: string }[], folder: string): Named => on(items, (name) => `${folder}/${name}`)
  const groupOf = new Map(
    ir.constants.flatMap((group) => group.constants.map(({ name }) => [name, group.name] as const)),
  )
  const calls = pages(ir.syscalls, 'calls')
  const rules = new Set(ir.syscalls.map(({ name }) => name))
  const struct = pages(ir.structs, 'structs')
  const constants = pages(ir.constants, 'constants')
  const typedef = on(ir.abi.typedefs, (name) => `abi#${name}`)
  const option = pages(ir.options, 'options')
  const ioctl = pages(ir.ioctls, 'ioctls')
  const library = pages(ir.library, 'library')
  const constant = named([...groupOf.keys()], (name) => `constants/${groupOf.get(name) ?? ''}#${name}`)
  const { enums, records, functions, actions, rules: steps } = ir.model
  const firstLink = (places: readonly Named[], name: string): Inline =>
    places.map((place) => place(name)).find((found) => typeof found === 'object' && 'to' in found) ?? code(name)
  return {
    call: calls,
    errno: pages(ir.errnos, 'errnos'),
    struct,
    constants,
    option,
    ioctl,
    library,
    socket: pages(ir.sockets, 'sockets'),
    constant: (name) => firstLink([option, ioctl, constant], name),
    state: (socket, name) => code(name, `sockets/${socket}#${name}`),
    profile: on(ir.profiles, (name) => `profiles#${name}`),
    situation: on(ir.situations, (name) => `situations#${name}`),
    modifier: on(ir.modifiers, (name) => `situations#${modifierAnchor(name)}`),
    common: named(
      ir.common.map(({ id }) => id),
      (id) => `common#${id}`,
    ),
    model: named(
      [...[...enums, ...records, ...functions, ...actions].map(({ name }) => name), ...steps.map(({ id }) => id)],
      (name) => `model#${name}`,
    ),
    rule: (id, text = id) => (rules.has(callOf(id)) ? code(text, rulePlace(id)) : code(text)),
    choice: (rule, id) => code(id, `calls/${callOf(rule)}#${choiceAnchor(rule, id)}`),
    type: (text) => {
      const name = text.replace(/\[\d*\]$/u, '')
      return [firstLink([struct, constants, typedef], name), ...(name === text ? [] : [code(text.slice(name.length))])]
    },
    any: (name) => firstLink([calls, library, option, ioctl, struct, constant, constants], name),
  }
}
