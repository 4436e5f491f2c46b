import type { Ir } from '../../../ir/ir.ts'
import type { Emitter, Files } from '../emitter.ts'
import { printJson } from '../shared/json.ts'
import { callPage } from './call/call-page.ts'
import type { Context } from './context.ts'
import { forPage, sayer } from './context.ts'
import type { DocsInput } from './input.ts'
import { en } from './labels/en.ts'
import { createLinks } from './links.ts'
import type { Page } from './page.ts'
import { standingsOf } from './standing.ts'

/** The documentation as data, and as Markdown: what the site and other readers make pages of. */
export const docs: Emitter = {
  name: 'docs',
  doc: 'Reference pages as JSON, for the site, and as Markdown: on demand',
  options: ['docs'],
  onDemand: true,
  emit: (ir, { docs: input = emptyInput }) => emitLocale(ir, input),
}

export const emptyInput: DocsInput = {
  examples: new Map(),
  rules: new Map(),
  handlers: new Map(),
  transitions: [],
  results: [],
  translations: [],
  guides: [],
}

function emitLocale(ir: Ir, input: DocsInput): Files {
  const context: Context = {
    ir,
    input,
    locale: 'en',
    labels: en,
    links: createLinks(ir),
    standing: standingsOf(input),
    say: sayer(undefined, new Set()),
    stale: new Set(),
  }
  const pages: Page[] = ir.syscalls.map((call) => callPage(forPage(context), call))
  return new Map(pages.map((page) => [`docs/en/pages/${page.path}.json`, printJson(page)]))
}
