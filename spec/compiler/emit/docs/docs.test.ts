import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { generate } from '../index.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import { fixture } from '../shared/fixture.ts'
import { allBlocks, anchorsOf, targetsOf } from './anchors.ts'
import { contextOf } from './docs.ts'
import { docsFixture } from './fixture.ts'
import type { DocsInput } from './input.ts'
import type { Page } from './page.ts'
import { allPages } from './pages.ts'
import { searchEntries } from './search.ts'
import { navigation } from './navigation.ts'

const { ir: shipped } = loadSpec(shippedSpec)

/** The fixture's results and transitions with names that the specification has. */
const shippedInput: DocsInput = {
  ...docsFixture,
  transitions: [{ socket: 'UDP', from: 'fresh', to: 'bound', call: 'bind', rule: 'bind.ok' }],
  results: docsFixture.results.map((item) => ({
    ...item,
    cases: item.cases.filter(({ rules }) => rules.every((rule) => !rule.includes('addr-short+'))),
  })),
}

describe.each([
  ['fixture', fixture, docsFixture],
  ['sockspec', shipped, shippedInput],
] as const)('pages of %s', (_, ir: Ir, input: DocsInput) => {
  let pages: Record<'en' | 'ru', Map<string, Page>>
  beforeAll(() => {
    const of = (locale: 'en' | 'ru') =>
      new Map(allPages(contextOf(ir, input, locale)).map((page) => [page.path, page] as const))
    pages = { en: of('en'), ru: of('ru') }
  })

  it('have no link that leads nowhere, nor has what leads to them', () => {
    for (const [locale, own] of Object.entries(pages)) {
      const anchors = new Map([...own].map(([path, page]) => [path, new Set(anchorsOf(page))]))
      const context = contextOf(ir, input, locale === 'en' ? 'en' : 'ru')
      const list = [...own.values()]
      const targets = [
        ...list.flatMap((page) => targetsOf(page).map((to) => ({ from: page.path, to }))),
        ...searchEntries(context, list).map(({ title, to }) => ({ from: `search for ${title}`, to })),
        ...navigation(context, list).flatMap(({ items }) => items.map(({ to }) => ({ from: 'navigation', to }))),
      ]
      const dangling = targets.filter(({ to }) => {
        const [path = '', anchor] = to.split('#')
        if (path.startsWith('guides/')) return !input.guides.some(({ name }) => path === `guides/${name}`)
        return !own.has(path) || (anchor !== undefined && anchors.get(path)?.has(anchor) !== true)
      })
      expect(dangling).toEqual([])
    }
  })

  it('are printed as Markdown whose links lead to other Markdown', async () => {
    const files = await generate(ir, { only: ['docs'], docs: input })
    const texts = new Map(
      [...files]
        .filter(([path]) => path.endsWith('.md'))
        .map(([path, text]) => [path.replace('/guides/', '/markdown/guides/'), text] as const),
    )
    const anchors = new Map(
      [...texts].map(([path, text]) => [
        path,
        new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/gu)].map((match) => match[1] ?? '')),
      ]),
    )
    const dangling = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/(?<=\]\()[^)\s]+(?=\))/gu)].flatMap(([to]) => {
        const [file = '', fragment] = to.split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), file)
        const found = anchors.get(target)
        return found === undefined || (fragment !== undefined && !found.has(fragment)) ? [`${path}: ${to}`] : []
      }),
    )
    expect(dangling).toEqual([])
    expect(texts.size).toBeGreaterThan(60)
  })

  it('have every anchor once, and the same in both languages', () => {
    for (const [path, page] of pages.en) {
      const anchors = anchorsOf(page)
      expect(anchors.toSorted(), path).toEqual([...new Set(anchors)].sort())
      const translated = pages.ru.get(path)
      expect(translated && anchorsOf(translated), path).toEqual(anchors)
    }
    expect([...pages.ru.keys()]).toEqual([...pages.en.keys()])
  })

  it('have each rule and its choices on the page of its call, each struct to scale, and each errno in reverse', () => {
    for (const call of ir.syscalls) {
      const page = pages.en.get(`calls/${call.name}`)
      const anchors = page === undefined ? [] : anchorsOf(page)
      for (const { id, may, aliases } of flatOutcomes(call.outcomes)) {
        expect(anchors).toEqual(expect.arrayContaining([id, ...aliases, ...may.map((choice) => `${id}/${choice.id}`)]))
      }
    }
    for (const { name, layout } of ir.structs) {
      const blocks = allBlocks(pages.en.get(`structs/${name}`)?.blocks ?? [])
      const drawn = blocks.flatMap((block) => (block.kind === 'layout' ? [block] : []))
      expect(
        drawn.map(({ struct }) => struct),
        name,
      ).toContain(name)
      for (const field of drawn.flatMap(({ fields }) => fields))
        expect(field.offset + field.size).toBeLessThanOrEqual(Math.max(...drawn.map(({ size }) => size)))
      expect(
        drawn.some(({ fields }) => layout.fields.every((field) => fields.some(({ name: own }) => own === field.name))),
      ).toBe(true)
    }
    expect(ir.errnos.map(({ name }) => pages.en.get(`errnos/${name}`)?.kind)).toEqual(ir.errnos.map(() => 'errno'))
  })

  it('have tables whose rows have as many cells as their heads', () => {
    for (const page of pages.en.values()) {
      for (const block of allBlocks(page.blocks)) {
        if (block.kind !== 'table') continue
        expect([...new Set(block.rows.map(({ cells }) => cells.length))], page.path).toEqual([block.head.length])
      }
    }
  })
})
