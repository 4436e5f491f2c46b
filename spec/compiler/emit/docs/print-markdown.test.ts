import { describe, expect, it } from 'vitest'
import { en } from './labels/en.ts'
import { relativeLink } from './markdown-link.ts'
import type { Block, Page } from './page.ts'
import { printMarkdown } from './print-markdown.ts'

const page = (...blocks: Block[]): Page => ({
  path: 'calls/bind',
  kind: 'call',
  title: 'bind',
  heading: ['bind'],
  summary: ['Bind.'],
  blocks,
})

/** What is printed below the head. */
const printed = (...blocks: Block[]): string =>
  printMarkdown(page(...blocks), en, 'made').slice('<!-- made -->\n\n# bind\n\nBind.\n\n'.length)

describe('Markdown', () => {
  it('escapes what would be markup, but not in code', () => {
    const text = ['a < b *c*, ', { code: 'd < e' }, ' ', { code: 'a `b`' }]
    expect(printed({ kind: 'paragraph', text })).toBe('a \\< b \\*c\\*, `d < e` `` a `b` ``\n')
  })

  it('keeps bars within a cell', () => {
    const table: Block = { kind: 'table', head: [['a']], rows: [{ id: 'x', cells: [[{ code: 'b || c' }]] }] }
    expect(printed(table)).toBe('| a |\n| --- |\n| <a id="x"></a>`b \\|\\| c` |\n')
  })

  it('has a longer fence around code that has one', () => {
    const code: Block = { kind: 'code', language: 'text', text: '```\nx\n```', title: 'fence', command: 'run x' }
    expect(printed(code)).toBe('`fence`:\n\n````text\n```\nx\n```\n````\n\nRun it: `run x`\n')
  })

  it('shows former ids of a section, and what details hide', () => {
    const inner: Block = { kind: 'details', summary: ['More'], blocks: [{ kind: 'paragraph', text: ['Hidden.'] }] }
    const section: Block = { kind: 'section', level: 3, id: 'new', aliases: ['old'], title: ['T'], blocks: [inner] }
    expect(printed(section)).toBe('### <a id="new"></a><a id="old"></a>T\n\n**More**\n\nHidden.\n')
  })

  it.each([
    ['calls/bind', 'calls/bind#bind.ok', '#bind.ok'],
    ['calls/bind', 'calls/bind', '../calls/bind.md'],
    ['calls/bind', 'model#file.kind', '../model.md#file.kind'],
    ['model', 'errnos/EBADF', 'errnos/EBADF.md'],
    ['conformance/linux/bind', 'calls/bind#bind.ok', '../../calls/bind.md#bind.ok'],
    ['model', 'https://example.org/a#b', 'https://example.org/a#b'],
  ])('on %s leads to %s by %s', (from, to, want) => {
    expect(relativeLink(from, to)).toBe(want)
  })
})
