import type { Translation } from '../emit/docs/input.ts'
import type { KeyedText } from '../emit/shared/source-texts.ts'
import { textHash } from '../emit/shared/text-hash.ts'
import type { Entry } from './entries.ts'

/** How far a language is behind its source. */
export interface Compared {
  texts: Translation['texts']
  /** Texts without a translation; of those that read alike the first. */
  missing: KeyedText[]
  /** Translations of a text that is another today. */
  stale: { entry: Entry; source: KeyedText }[]
}

/**
 * Holds translations against the texts of a specification. A text that stands under several keys of one kind needs to
 * be translated once: a key without an entry takes that of a text with the same hash, from `inherited` in the last place.
 */
export function compare(
  sources: readonly KeyedText[],
  entries: readonly Entry[],
  inherited: readonly Entry[] = [],
): Compared {
  const own = new Map(entries.map((entry) => [entry.key, entry]))
  const byHash = new Map(
    [...entries, ...inherited].toReversed().map((entry) => [`${kindOf(entry.key)} ${entry.of}`, entry]),
  )
  const texts: Compared['texts'] & Map<string, Pick<Entry, 'of' | 'text'>> = new Map()
  const missing = new Map<string, KeyedText>()
  const stale: Compared['stale'] = []
  for (const source of sources) {
    const hash = textHash(source.text)
    const alike = `${kindOf(source.key)} ${hash}`
    const entry = own.get(source.key) ?? byHash.get(alike)
    if (entry === undefined) {
      if (!missing.has(alike)) missing.set(alike, source)
      continue
    }
    texts.set(source.key, { of: entry.of, text: entry.text })
    if (entry.of !== hash) stale.push({ entry, source })
  }
  return { texts, missing: [...missing.values()], stale }
}

const kindOf = (key: string): string => key.slice(0, key.indexOf('/'))
