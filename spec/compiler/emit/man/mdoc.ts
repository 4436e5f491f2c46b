import type { Ir } from '../../../ir/ir.ts'
import { bannerText } from '../shared/banner.ts'
import { wrap } from '../shared/printer.ts'

/** A line of mdoc(7) or several: text or macros. */
export type Lines = readonly string[]

/** A page: its header, and the sections that have content. */
export function page(
  ir: Ir,
  { name, section, summary }: { name: string; section: number; summary: string },
  sections: readonly Lines[],
): string {
  const head = [
    `.\\" ${bannerText(ir)}`,
    '.Dd $Mdocdate$',
    `.Dt ${name.toUpperCase()} ${section}`,
    `.Os ${argument(`${ir.spec.name} ${ir.spec.version}`)}`,
    '.Sh NAME',
    `.Nm ${argument(name)}`,
    `.Nd ${plain(withoutCapital(summary.trim().replace(/\.$/u, '')))}`,
  ]
  return `${[...head, ...sections.flat()].join('\n')}\n`
}

/** As summaries of pages are written; a word such as TCP keeps its capitals. */
function withoutCapital(text: string): string {
  return /^[A-Z][a-z]/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text
}

/** Text with a full stop, for one sentence among others. */
export function sentence(text: string): string {
  return /[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** A section, or nothing if it has no content. */
export function section(title: string, ...parts: readonly Lines[]): Lines {
  const lines = parts.flat()
  return lines.length === 0 ? [] : [`.Sh ${title}`, ...lines]
}

/** A section within one, or nothing if it has no content. */
export function subsection(title: string, ...parts: readonly Lines[]): Lines {
  const lines = parts.flat()
  return lines.length === 0 ? [] : [`.Ss ${argument(title)}`, ...lines]
}

/** A list of heads, which are the arguments of a macro, each with its text; nothing if it has no items. */
export function tagList(width: string, items: readonly { head: string; body: Lines }[]): Lines {
  if (items.length === 0) return []
  return [`.Bl -tag -width ${width}`, ...items.flatMap(({ head, body }) => [`.It ${head}`, ...body]), '.El']
}

/** Two columns; nothing without rows. */
export function columns(rows: readonly (readonly [string, string])[]): Lines {
  if (rows.length === 0) return []
  const widest = rows.map(([first]) => first).reduce((a, b) => (b.length > a.length ? b : a))
  const lines = rows.map(([first, second]) => `.It ${argument(first)} Ta ${argument(second)}`)
  return [`.Bl -column ${argument(widest)} rule -compact`, ...lines, '.El']
}

/** Text of the specification, a sentence on each line; paragraphs of several texts are apart. */
export function prose(...texts: readonly string[]): Lines {
  const paragraphs = texts.filter((text) => text.trim() !== '').map(sentences)
  return paragraphs.flatMap((lines, index) => (index === 0 ? lines : ['.Pp', ...lines]))
}

function sentences(text: string): string[] {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .split(/(?<=[.!?])\s+(?=[A-Z`0-9])/u)
    .flatMap((sentence) => wrap(inline(sentence), 78).map(protectedLine))
}

/** Text in which code spans are quoted, as `.Ql` would. */
function inline(text: string): string {
  return text
    .split(/`([^`]*)`/u)
    .map((part, index) => (index % 2 === 1 ? code(part) : plain(part)))
    .join('')
}

/** Code within text. */
function code(text: string): string {
  return `\\(oq${escaped(text.trim().replace(/\s+/gu, ' '))}\\(cq`
}

/** An argument of a macro: one word for mdoc, and neither a macro nor a delimiter. */
export function argument(text: string): string {
  const line = escaped(text)
  const isTaken = /^[A-Z%][a-z0-9]{1,2}$|^[^A-Za-z0-9]+$/u.test(text)
  return line.includes(' ') || line === '' ? `"${line}"` : isTaken ? `\\&${line}` : line
}

/** References to pages, sorted as mdoc wants them: by section, then by name. `end` closes a sentence. */
export function references(pages: readonly { name: string; section: number }[], end = ''): Lines {
  const names = new Map(pages.map((item) => [`${item.section} ${item.name}`, item]))
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
  return sorted.map(({ name, section: number }, index) => {
    const mark = index === sorted.length - 1 ? end : ','
    return `.Xr ${argument(name)} ${number}${mark === '' ? '' : ` ${mark}`}`
  })
}

/** A line of text that is taken for no macro. */
function protectedLine(line: string): string {
  return /^[.']/u.test(line) ? `\\&${line}` : line
}

/** What roff would show as another sign than it is. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
  "'": '\\(aq',
  '-': '\\-',
}

/** For prose, in which quotes and hyphens may be typographic. */
function plain(text: string): string {
  return withoutWide(text.replace(/[\\`^~]/gu, (sign) => signs[sign] ?? sign))
}

/** For code. */
function escaped(text: string): string {
  return withoutWide(text.replace(/[\\`^~"'-]/gu, (sign) => signs[sign] ?? sign))
}

function withoutWide(text: string): string {
  return text.replace(
    /[^\u0020-\u007e]/gu,
    (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  )
}
