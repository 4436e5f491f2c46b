import type { Ir } from '../../../ir/ir.ts'
import { code } from './markdown.ts'

/** Where things stand in the documentation, and links to them from one page. */
export interface Links {
  call: (name: string) => string
  errno: (name: string) => string
  struct: (name: string) => string
  constants: (name: string) => string
  option: (name: string) => string
  socket: (name: string) => string
  library: (name: string) => string
  profile: (name: string) => string
  situation: (name: string) => string
  modifier: (name: string) => string
  /** An outcome that several calls share. */
  common: (id: string) => string
  /** A rule of a call; `text` instead of the whole id. */
  rule: (id: string, text?: string) => string
  /** A type of an argument or field, wherever it is described; plain code if nowhere. */
  type: (text: string) => string
  page: (path: string, text: string) => string
}

/** The call that a rule belongs to: its id starts with the call's name. */
export function callOf(id: string): string {
  return id.split('.')[0] ?? id
}

export function createLinks(ir: Ir, from: string): Links {
  const up = '../'.repeat(from.split('/').length - 1)
  const to = (text: string, path: string): string => {
    const [file, fragment] = path.split('#')
    return `[${text}](${file === from && fragment !== undefined ? `#${fragment}` : up + path})`
  }
  /** A link to the place of a name, or the name alone if the specification has none of that name. */
  const named = (items: { name: string }[], place: (name: string) => string): ((name: string) => string) => {
    const names = new Set(items.map((item) => item.name))
    return (name) => (names.has(name) ? to(code(name), place(name)) : code(name))
  }
  const pages = (items: { name: string }[], folder: string): ((name: string) => string) =>
    named(items, (name) => `${folder}/${name}.md`)
  const struct = pages(ir.structs, 'structs')
  const constants = pages(ir.constants, 'constants')
  const typedef = named(ir.abi.typedefs, (name) => `abi.md#${name}`)
  const common = named(
    ir.common.map((item) => ({ name: item.id })),
    (name) => `common.md#${name}`,
  )
  const calls = new Set(ir.syscalls.map((item) => item.name))
  return {
    struct,
    constants,
    common,
    call: pages(ir.syscalls, 'calls'),
    errno: pages(ir.errnos, 'errnos'),
    option: pages(ir.options, 'options'),
    socket: pages(ir.sockets, 'sockets'),
    library: pages(ir.library, 'library'),
    profile: named(ir.profiles, (name) => `profiles.md#${name}`),
    situation: named(ir.situations, (name) => `situations.md#${name}`),
    modifier: named(ir.modifiers, (name) => `situations.md#modifier-${name}`),
    rule: (id, text = id) => (calls.has(callOf(id)) ? to(code(text), `calls/${callOf(id)}.md#${id}`) : code(text)),
    type: (text) => {
      const name = text.replace(/\[\d*\]$/u, '')
      const link = [struct, constants, typedef].map((place) => place(name)).find((found) => found !== code(name))
      return link === undefined ? code(text) : link + (text === name ? '' : code(text.slice(name.length)))
    },
    page: (path, text) => to(text, path),
  }
}
