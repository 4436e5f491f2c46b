import type { Labels } from './labels/en.ts'
import { relativeLink } from './markdown-link.ts'
import type { Block, Inline, Page, Text } from './page.ts'

/** A page as Markdown that stands beside the others; `banner` is a comment at its top. */
export function printMarkdown(page: Page, labels: Labels, banner: string): string {
  const printer = createPrinter(page.path, labels)
  const parts = [`<!-- ${banner} -->`, `# ${printer.text(page.heading)}`, printer.text(page.summary)]
  return `${printer.joined([...parts, ...page.blocks.map(printer.block)])}\n`
}

interface Printer {
  text: (text: Text) => string
  block: (block: Block) => string
  /** Blocks with an empty line between them; empty ones fall away. */
  joined: (parts: readonly string[]) => string
}

function createPrinter(from: string, labels: Labels): Printer {
  const link = (text: string, to: string): string => `[${text}](${relativeLink(from, to)})`
  const inline = (item: Inline): string => {
    if (typeof item === 'string') return escaped(item)
    if ('code' in item) return item.to === undefined ? span(item.code) : link(span(item.code), item.to)
    if ('link' in item) return link(text(item.link), item.to)
    if ('strong' in item) return `**${escaped(item.strong)}**`
    if ('anchor' in item) return anchor(item.anchor)
    return item.statuses
      .map(({ implementation, verdict, to }) => {
        const word = labels.verdicts[verdict] ?? verdict
        return `${implementation}: ${to === undefined ? word : link(word, to)}`
      })
      .join(', ')
  }
  const text = (items: Text): string => items.map(inline).join('')
  const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
  const block = (item: Block): string => blockText(item, { text, block, joined }, labels)
  return { text, block, joined }
}

function blockText(item: Block, printer: Printer, labels: Labels): string {
  const { text, block, joined } = printer
  switch (item.kind) {
    case 'paragraph':
      return text(item.text)
    case 'list':
      return item.items.map((one) => `- ${text(one)}`).join('\n')
    case 'facts':
      return item.facts.map(({ label, texts }) => factText(label, texts.map(text))).join('\n')
    case 'table':
      return joined([item.caption === undefined ? '' : `${item.caption}:`, tableText(item, text)])
    case 'code':
      return codeText(item, labels)
    case 'tabs':
      return joined(item.tabs.flatMap(({ label, blocks }) => [`${label}:`, ...blocks.map(block)]))
    case 'section': {
      const anchors = [item.id, ...(item.aliases ?? [])].map(anchor).join('')
      return joined([`${'#'.repeat(item.level)} ${anchors}${text(item.title)}`, ...item.blocks.map(block)])
    }
    case 'details':
      return joined([`**${text(item.summary)}**`, ...item.blocks.map(block)])
    case 'layout':
      return fenced('text', item.text)
    case 'note':
      return `> ${text(item.text)}`
    case 'graph':
      return ''
    case 'matrix':
      return labels.markdown.matrix
  }
}

function factText(label: string, texts: readonly string[]): string {
  const [only] = texts
  if (texts.length === 1) return `- **${label}**: ${only ?? ''}`
  return [`- **${label}**:`, ...texts.map((one) => `  - ${one}`)].join('\n')
}

function tableText({ head, rows }: Extract<Block, { kind: 'table' }>, text: (text: Text) => string): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  const body = rows.map(({ id, cells }) =>
    line(cells.map((one, column) => (column === 0 && id !== undefined ? anchor(id) : '') + text(one))),
  )
  return [line(head.map(text)), line(head.map(() => '---')), ...body].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replace(/(?<!\\)\|/gu, '\\|')
}

function codeText(
  { language, text, title, command, source }: Extract<Block, { kind: 'code' }>,
  labels: Labels,
): string {
  const parts = [
    ...(title === undefined ? [] : [`${span(title)}:`]),
    ...(source === undefined ? [] : [`${span(source.path)}, ${labels.markdown.line(source.line)}:`]),
    fenced(language, text),
    ...(command === undefined ? [] : [`${labels.markdown.run}: ${span(command)}`]),
  ]
  return parts.join('\n\n')
}

/** A block of code whose fence is longer than any within. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/gu) ?? []).map((fence) => fence.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** A code span that may hold backticks. */
function span(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** An invisible anchor: rule ids hold dots, which no slug of a heading keeps. */
function anchor(id: string): string {
  return `<a id="${id}"></a>`
}

/** Text outside of code, in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/[<*\\]/gu, '\\$&')
}
