import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { defaultOptions } from '../emitter.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import { fixture } from '../shared/fixture.ts'
import { byteDiagram } from './byte-diagram.ts'
import { docs } from './docs.ts'
import { code, prose, table } from './markdown.ts'

const pagesOf = async (ir: Ir): Promise<Map<string, string>> => docs.emit(ir, defaultOptions)

/** GitHub's and Docusaurus's slug of a heading without markup. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w\s-]/gu, '')
    .replaceAll(' ', '-')

function anchorsOf(text: string): Set<string> {
  const explicit = [...text.matchAll(/<a id="([^"]+)"><\/a>/gu)].map((match) => match[1] ?? '')
  const headings = [...text.matchAll(/^#+ (.*)$/gmu)].map((match) => slug(match[1] ?? ''))
  return new Set([...explicit, ...headings])
}

describe.each([
  ['fixture', fixture],
  ['sockspec', loadSpec(shippedSpec).ir],
])('pages of %s', (_, ir) => {
  it('have no link that leads nowhere', async () => {
    const pages = await pagesOf(ir)
    const anchors = new Map([...pages].map(([path, text]) => [path, anchorsOf(text)]))
    const dangling = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)]+)\)/gu)].flatMap((match) => {
        const [file = '', fragment] = (match[1] ?? '').split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), file)
        const found = anchors.get(target)
        return found === undefined || (fragment !== undefined && !found.has(fragment))
          ? [`${path}: ${match[1] ?? ''}`]
          : []
      }),
    )
    expect(dangling).toEqual([])
  })

  it('have the id of every rule as an anchor, once', async () => {
    const pages = await pagesOf(ir)
    for (const call of ir.syscalls) {
      const text = pages.get(`docs/calls/${call.name}.md`) ?? ''
      for (const { id } of flatOutcomes(call.outcomes)) {
        expect(text.split(`<a id="${id}"></a>`).length, id).toBe(2)
      }
    }
  })

  it('have tables whose rows have as many cells as their heads', async () => {
    for (const [path, text] of await pagesOf(ir)) {
      for (const block of text.split(/\n\n/u).filter((part) => part.startsWith('|'))) {
        const widths = new Set(
          block
            .trim()
            .split('\n')
            .map((line) => line.replaceAll('\\|', '').split('|').length),
        )
        expect([...widths].length, `${path}\n${block}`).toBe(1)
      }
    }
  })
})

describe('Markdown', () => {
  it('escapes what would be markup, but not in code', () => {
    expect(prose('a < b, {c}, `d < e`')).toBe('a \\< b, \\{c\\}, `d < e`')
    expect(code('a `b`')).toBe('`` a `b` ``')
  })

  it('leaves out empty columns', () => {
    expect(table(['a', 'b'], [['x|y', '']])).toBe('| a |\n| --- |\n| x\\|y |')
  })
})

describe('byte diagram', () => {
  it('draws fields to scale', () => {
    const layout = fixture.structs.find((struct) => struct.name === 'sockaddr_in')?.layout
    expect(layout && byteDiagram(fixture, layout, 'x86_64')).toBe(
      [
        '      0     1     2     3     4     5     6     7',
        '     ┌───────────┬───────────┬───────────────────────┐',
        '   0 │ sin_family│ sin_port  │ sin_addr              │',
        '     ├───────────┴───────────┴───────────────────────┤',
        '   8 │ sin_zero                                      │',
        '     └───────────────────────────────────────────────┘',
      ].join('\n'),
    )
  })
})
