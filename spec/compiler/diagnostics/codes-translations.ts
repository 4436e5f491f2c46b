import { error, warning } from './define.ts'

/** Findings about translations, and about guides and the code that they include. */
export const translationCodes = {
  'unknown-text': error(
    'a translation of nothing',
    (p: { key: string }) => `the specification has no text ${p.key}`,
    'Correct the key; `npx sockspec translations --missing` lists those without a translation. Or remove the entry.',
  ),
  'duplicate-text': error(
    'a text translated twice',
    (p: { key: string }) => `${p.key} is translated twice`,
    'Keep one of the two.',
  ),
  'stale-translation': warning(
    'a translation of an earlier text',
    (p: { key: string; source: string }) => `${p.key} was translated from another text than that of ${p.source}`,
    'Translate the text of today, then run `npx sockspec translations --accept KEY` with this key.',
  ),
}
