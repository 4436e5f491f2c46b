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
  'unknown-guide': error(
    'a translation of no guide',
    (p: { name: string }) => `there is no guide ${p.name} to translate`,
    'Give the file the name of a guide, or remove it.',
  ),
  'guide-source': error(
    'a translated guide that does not name its source',
    (p: { name: string }) => `the first line of ${p.name} does not say from which text it was translated`,
    'Begin the file with this line.',
  ),
  'guide-heading': error(
    'headings that are not those of the guide translated',
    (p: { said: string }) => p.said,
    'Anchors are the same in every language: a heading ends with that of the English one, as in `## Сокеты {#sockets}`.',
  ),
  'guide-link': error(
    'a link to nothing',
    (p: { path: string }) => `there is no ${p.path}`,
    'A link leads from the guide to another guide, or to a file of the repository.',
  ),
  'include-form': error(
    'a selection that cannot be read',
    (p: { text: string }) => `${p.text} does not say which lines to show`,
    'Write a name that is defined in the file, or `A` to `B`, or both with a comma between them.',
  ),
  'include-alone': error(
    'an include within other text',
    (p: { link: string }) => `a link with a title stands within other text: ${p.link}`,
    'A link whose title names lines is a paragraph by itself, not indented; another link has no title.',
  ),
  'include-file': error(
    'code of a file that is not there',
    (p: { path: string }) => `there is no file ${p.path}`,
    'The link leads from the guide to a file of the repository.',
  ),
  'include-place': error(
    'code that is not in its file',
    (p: { path: string; lacking: string; found: number }) =>
      `${p.path} has ${p.found === 0 ? 'no' : 'more than one'} ${p.lacking}`,
    'Name lines that stand there, in a way that fits just one place.',
  ),
}
