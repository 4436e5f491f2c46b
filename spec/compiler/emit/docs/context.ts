import type { Ir } from '../../../ir/ir.ts'
import type { KeyedText } from '../shared/source-texts.ts'
import { textHash } from '../shared/text-hash.ts'
import type { DocsInput, Translation } from './input.ts'
import type { Labels } from './labels/en.ts'
import type { Links } from './links.ts'
import type { Text } from './page.ts'
import type { RuleIndex } from './rule-index.ts'
import type { FindStanding } from './standing.ts'
import { prose } from './text.ts'

/** What pages of one language are built from. */
export interface Context {
  ir: Ir
  input: DocsInput
  locale: string
  labels: Labels
  links: Links
  index: RuleIndex
  /** The recorded cases about a rule. */
  standing: FindStanding
  /** A text of the specification by its key: its translation, or itself where it has none. */
  say: (key: KeyedText['key'], text: string) => Text
  /** The keys of translations that `say` gave though they were made from another text. */
  stale: ReadonlySet<string>
}

/** The same with a record of stale translations of its own, for one page. */
export function forPage(context: Context): Context {
  const stale = new Set<string>()
  return { ...context, stale, say: sayer(translationOf(context.input, context.locale), stale) }
}

export function translationOf(input: DocsInput, locale: string): Translation | undefined {
  return input.translations.find((translation) => translation.locale === locale)
}

export function sayer(translation: Translation | undefined, stale: Set<string>): Context['say'] {
  return (key, text) => {
    const own = translation?.texts.get(key)
    if (own === undefined || text.trim() === '') return prose(text)
    if (own.of !== textHash(text)) stale.add(key)
    return prose(own.text)
  }
}
