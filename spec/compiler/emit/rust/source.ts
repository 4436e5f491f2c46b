import type { Architecture } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { bannerText } from '../shared/banner.ts'
import type { Printer } from '../shared/printer.ts'
import { width } from '../shared/rust-signature.ts'
import type { Use } from '../shared/rust-types.ts'
import { commentLines, createPrinter, wrap } from '../shared/printer.ts'

/** A Rust source file: the module's documentation, what it uses, and what `write` prints. */
export function sourceFile(ir: Ir, about: string, write: (printer: Printer, use: Use) => void): string {
  const uses = new Map<string, { module: string; name: string; on: Set<Architecture> }>()
  const printer = createPrinter({ indent: '    ', comment: '///', banner: '', width })
  write(printer, (module, name, on = architectures) => {
    const known = uses.get(`${module}::${name}`)?.on ?? []
    uses.set(`${module}::${name}`, { module, name, on: new Set([...known, ...on]) })
  })
  const lines = useLines([...uses.values()])
  const head = [`// ${bannerText(ir)}`, '', ...commentLines(about, '//!', width), '']
  return [...head, ...(lines.length === 0 ? [] : [...lines, '']), printer.text().trimStart()].join('\n')
}

/** The uses in rustfmt's order: a line for each module, and for each architecture's own names. */
function useLines(uses: { module: string; name: string; on: Set<Architecture> }[]): string[] {
  const groups = new Map<string, { module: string; on: Architecture[]; names: string[] }>()
  for (const { module, name, on } of uses) {
    const list = architectures.filter((architecture) => on.has(architecture))
    const key = `${sortKey(module)} ${list.length === architectures.length ? '~' : list.join()}`
    groups.set(key, { module, on: list, names: [...(groups.get(key)?.names ?? []), name] })
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { module, on, names }]) => [
      ...(on.length === architectures.length ? [] : [onlyOn(on)]),
      useLine(module, names.sort()),
    ])
}

/** As rustfmt sorts: the crate's modules, the crate itself, other crates. */
function sortKey(module: string): string {
  const rank = module === 'crate' ? 1 : module.startsWith('crate::') ? 0 : 2
  return `${rank}${module}`
}

function useLine(module: string, names: string[]): string {
  const [first, ...others] = names
  if (first !== undefined && others.length === 0) return `use ${module}::${first};`
  const line = `use ${module}::{${names.join(', ')}};`
  if (line.length <= width) return line
  const rows = wrap(names.map((name) => `${name},`).join(' '), width - 5)
  return [`use ${module}::{`, ...rows.map((row) => `    ${row}`), '};'].join('\n')
}

/** The attribute of an item that some architectures alone have. */
export function onlyOn(on: readonly Architecture[]): string {
  const tests = on.map((architecture) => `target_arch = "${architecture}"`)
  return `#[cfg(${tests.length === 1 ? tests.join('') : `any(${tests.join(', ')})`})]`
}

/** Text of the specification as rustdoc's Markdown: what would be markup outside of code spans is escaped. */
export function prose(text: string): string {
  return text
    .trim()
    .split(/(`[^`]*`)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[[\]<*\\]/gu, '\\$&')))
    .join('')
}

/** Prints documentation in paragraphs and lists; items hang behind their mark. */
export function printDocs(printer: Printer, blocks: readonly DocBlock[]): void {
  const lines = blocks.filter((block) => typeof block === 'string' || block.items.length > 0).map(blockLines)
  lines.forEach((block, index) => {
    if (index > 0) printer.print('///')
    printer.print(...block.map((line) => `/// ${line}`))
  })
}

/** A paragraph, or a list. */
export type DocBlock = string | { items: readonly string[]; numbered?: boolean }

function blockLines(block: DocBlock): string[] {
  if (typeof block === 'string') return wrap(block.replace(/\s+/gu, ' ').trim(), width - 4)
  return block.items.flatMap((item, index) => {
    const mark = block.numbered === true ? `${index + 1}. ` : '- '
    const rows = wrap(item.replace(/\s+/gu, ' '), width - 4 - mark.length)
    return rows.map((row, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + row)
  })
}
