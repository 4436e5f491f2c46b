import type { Context } from './context.ts'
import { guideSummary, guideTitle, guidesIn } from './guides.ts'
import { navigation } from './navigation.ts'
import type { Page } from './page.ts'
import { plainText } from './text.ts'

/** A short index of the Markdown pages, for readers that are programs: https://llmstxt.org. */
export function llmsText(context: Context, pages: readonly Page[], banner: string): string {
  const { ir, input, locale, say } = context
  const summaries = new Map([
    ...pages.map(({ path, summary }) => [path, plainText(summary)] as const),
    ...guidesIn(input, locale).map((guide) => [`guides/${guide.name}`, guideSummary(guide)] as const),
  ])
  const titles = new Map([
    ...pages.map(({ path, title }) => [path, title] as const),
    ...guidesIn(input, locale).map((guide) => [`guides/${guide.name}`, guideTitle(guide)] as const),
  ])
  const groups = navigation(context, pages).map(({ label, items }) => {
    const lines = items.map(({ to }) => `- [${titles.get(to) ?? to}](${to}.md): ${firstLine(summaries.get(to) ?? '')}`)
    return [`## ${label}`, ...[lines.join('\n')]].join('\n\n')
  })
  const head = [`# ${ir.spec.name} ${ir.spec.version}`, `> ${plainText(say(`spec/${ir.spec.name}`, ir.spec.doc))}`]
  return `${[...head, banner, ...groups].join('\n\n')}\n`
}

/** The first sentence. */
function firstLine(text: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text
}
