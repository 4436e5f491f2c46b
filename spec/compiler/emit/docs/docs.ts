import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { bannerText } from '../shared/banner.ts'
import { resultsOf } from './conformance/results.ts'
import type { Context } from './context.ts'
import { sayer, translationOf } from './context.ts'
import { frontOf } from './front.ts'
import { guideText, guidesIn } from './guides.ts'
import type { DocsInput } from './input.ts'
import { labelsOf, locales } from './labels/labels.ts'
import { createLinks } from './links.ts'
import { llmsText } from './llms.ts'
import { navigation } from './navigation.ts'
import { allPages } from './pages.ts'
import { indexRules } from './rule-index.ts'
import { printMarkdown } from './print-markdown.ts'
import { searchEntries } from './search.ts'
import { standingsOf } from './standing.ts'

/** The documentation as data, and as Markdown: what the site and other readers make pages of. */
export const docs: Emitter = {
  name: 'docs',
  doc: 'Reference pages as JSON, for the site, and as Markdown: on demand',
  options: ['docs'],
  onDemand: true,
  emit: (ir, { docs: input = emptyInput }) => emitDocs(ir, input),
}

const emptyInput: DocsInput = {
  examples: new Map(),
  rules: new Map(),
  handlers: new Map(),
  transitions: [],
  results: [],
  translations: [],
  guides: [],
}

function emitDocs(ir: Ir, input: DocsInput): Files {
  const translated = locales.filter((locale) => locale === 'en' || translationOf(input, locale) !== undefined)
  return new Map([
    ...translated.flatMap((locale) => [...emitLocale(ir, input, locale)]),
    ['docs/results.json', json(resultsOf(ir, input))],
    ['docs/front.json', json(frontOf(ir, input) ?? {})],
  ])
}

function emitLocale(ir: Ir, input: DocsInput, locale: (typeof locales)[number]): Files {
  const context = contextOf(ir, input, locale)
  const pages = allPages(context)
  const banner = bannerText(ir)
  const folder = `docs/${locale}`
  return new Map([
    ...pages.map((page) => [`${folder}/pages/${page.path}.json`, json(page)] as const),
    ...pages.map(
      (page) => [`${folder}/markdown/${page.path}.md`, printMarkdown(page, context.labels, banner)] as const,
    ),
    ...guidesIn(input, locale).map(
      (guide) => [`${folder}/guides/${guide.name}.md`, guideText(guide, context.labels.staleGuide)] as const,
    ),
    [`${folder}/nav.json`, json(navigation(context, pages))],
    [`${folder}/search.json`, json(searchEntries(context, pages))],
    [`${folder}/llms.txt`, llmsText(context, pages, banner)],
  ])
}

/** What pages of a language are built from; the texts stay English where they are not translated. */
export function contextOf(ir: Ir, input: DocsInput, locale: (typeof locales)[number]): Context {
  const stale = new Set<string>()
  return {
    ir,
    input,
    locale,
    labels: labelsOf[locale],
    links: createLinks(ir),
    index: indexRules(ir),
    standing: standingsOf(input),
    say: sayer(translationOf(input, locale), stale),
    stale,
  }
}

/** One line of JSON: programs read it. */
function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
