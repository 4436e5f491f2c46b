import { textHash } from '../emit/shared/text-hash.ts'
import type { GuideFiles } from '../guides/load.ts'
import { checkTranslated, sourceLine } from '../guides/translated.ts'
import type { Source } from '../load/source.ts'
import { hashText } from './accept.ts'
import type { Described, LoadedTranslation } from './load.ts'

/** A text that a translator has to look at. */
export interface Task {
  /** Of a text; `guide/NAME` for a guide. */
  key: string
  state: 'missing' | 'stale'
  /** The text to translate and where it stands, `file:line`. */
  source: string
  at: string
  /** What the translation says, and where. */
  translation?: { text: string; at: string }
  remedy: string
}

/** What is to be done for one language, texts before guides. `folder` holds its files, as messages name it. */
export function tasksOf(
  { stale, missing, entries }: Pick<LoadedTranslation, 'stale' | 'missing' | 'entries'>,
  { locate }: Pick<Described, 'locate'>,
  folder: string,
): Task[] {
  const at = (path: (string | number)[]): string => {
    const { file, line } = locate(path).place
    return `${file}:${line}`
  }
  const fileOf = (kind: string): string =>
    entries.find(({ key }) => key.startsWith(`${kind}/`))?.place.file ?? `${folder}/${kind}.yaml`
  return [
    ...stale.map(({ entry: { key, text, place }, source }): Task => ({
      key,
      state: 'stale',
      source: source.text,
      at: at(source.path),
      translation: { text, at: `${place.file}:${place.line}` },
      remedy: revise(key),
    })),
    ...missing.map(({ key, text, path }): Task => {
      const [kind = '', ...name] = key.split('/')
      const entry = `${kind}:\n  ${name.join('/')}:\n    of: ${hashText(textHash(text))}\n    text:`
      return { key, state: 'missing', source: text, at: at(path), remedy: `Add to ${fileOf(kind)}:\n${entry}` }
    }),
  ]
}

/** The same for a language's guides. */
export function guideTasksOf({ files }: GuideFiles, original: GuideFiles, folder: string): Task[] {
  return [...original.files].flatMap(([name, source]): Task[] => {
    const key = `guide/${name}`
    const task = { key, source: titleOf(source), at: `${source.file}:1` }
    const translation = files.get(name)
    if (translation === undefined) {
      const remedy = `Translate it to ${folder}/guides/${name}.md. The first line:\n${sourceLine(source)}`
      return [{ ...task, state: 'missing', remedy }]
    }
    if (!checkTranslated(name, translation, source).stale) return []
    const there = { text: titleOf(translation), at: `${translation.file}:1` }
    return [{ ...task, state: 'stale', translation: there, remedy: revise(key) }]
  })
}

const titleOf = ({ text }: Source): string => /^# (.*)/m.exec(text)?.[1] ?? ''

const revise = (key: string): string => `Revise it, then run \`npx sockspec translations --accept ${key}\`.`

/** A task as text for a terminal. */
export function taskText({ key, state, source, at, translation, remedy }: Task): string {
  const lines = [
    `${key}: ${state === 'missing' ? 'not translated' : 'translated from an earlier text'}`,
    `  ${at}: ${source}`,
    ...(translation === undefined ? [] : [`  ${translation.at}: ${translation.text}`]),
    `  -> ${remedy.replaceAll('\n', '\n     ')}`,
  ]
  return `${lines.join('\n')}\n`
}
