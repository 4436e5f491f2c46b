import { describe, expect, it } from 'vitest'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { keyedTexts, sourceTexts } from '../emit/shared/source-texts.ts'
import { textHash } from '../emit/shared/text-hash.ts'
import { shippedSpec } from '../load/files.ts'
import { loadFiles as loadSpecFiles, loadSpec } from '../load/load-spec.ts'
import type { Source } from '../load/source.ts'
import { wholeFiles } from '../tests/overlay.ts'
import { loadFiles, loadTranslations, type LoadedTranslation } from './load.ts'

const spec = loadSpecFiles(wholeFiles())
const texts = sourceTexts(spec.ir)
const hashOf = (key: string): string => textHash(texts.get(key) ?? '')

const file = (name: string, text: string): Source => ({ file: `ru/${name}`, text })
const entry = (of: string, text: string): string => `{ of: '${of}', text: ${text} }`
const load = (...files: Source[]): LoadedTranslation => loadFiles('ru', spec, files)
const rendered = ({ diagnostics, sources }: LoadedTranslation): string => renderDiagnostics(diagnostics, { sources })

describe('translations', () => {
  it('are found by key, with the hash of their source', () => {
    const { texts, diagnostics, stale } = load(
      file('calls.yaml', `call:\n  bind: ${entry(hashOf('call/bind'), 'Привязать.')}`),
    )
    expect(texts.get('call/bind')).toEqual({ of: hashOf('call/bind'), text: 'Привязать.' })
    expect({ diagnostics, stale }).toEqual({ diagnostics: [], stale: [] })
  })

  it('are missing for every other text', () => {
    const all = load()
    const one = load(file('errnos.yaml', `errno:\n  EBADF: ${entry(hashOf('errno/EBADF'), 'Закрыт.')}`))
    const keys = ({ missing }: LoadedTranslation): string[] => missing.map(({ key }) => key)
    expect(keys(all)).toEqual([...texts.keys()])
    expect(keys(one)).toEqual(keys(all).filter((key) => key !== 'errno/EBADF'))
  })

  it('of a text that has changed are stale, and said to be so at their place', () => {
    const { stale, texts, ...loaded } = load(file('calls.yaml', `call:\n  bind: ${entry('01234567', 'Привязать.')}`))
    expect(stale.map(({ source }) => source.key)).toEqual(['call/bind'])
    expect(texts.get('call/bind')).toEqual({ of: '01234567', text: 'Привязать.' })
    expect(rendered({ stale, texts, ...loaded })).toMatchInlineSnapshot(`
      "ru/calls.yaml:2:3 - warning stale-translation: call/bind was translated from another text than that of syscalls/bind.yaml:2

        2 |   bind: { of: '01234567', text: Привязать. }
          |   ^^^^

        help: Translate the text of today, then run \`npx sockspec translations --accept KEY\` with this key.

      1 warning
      "
    `)
  })

  it('of nothing are refused, with the nearest key', () => {
    const text = `call:\n  bnid: ${entry(hashOf('call/bind'), 'Привязать.')}`
    expect(rendered(load(file('calls.yaml', text)))).toMatchInlineSnapshot(`
      "ru/calls.yaml:2:3 - error unknown-text: the specification has no text call/bnid

        2 |   bnid: { of: 'a27885f1', text: Привязать. }
          |   ^^^^ did you mean call/bind?

        help: Correct the key; \`npx sockspec translations --missing\` lists those without a translation. Or remove the entry.

      1 error
      "
    `)
  })

  it('in a wrong form are refused', () => {
    const text = 'call:\n  bind: { of: 12345678, text: Привязать. }\n  socket: Создать.\n'
    expect(rendered(load(file('calls.yaml', text)))).toMatchInlineSnapshot(`
      "ru/calls.yaml:2:15 - error wrong-type: of is the number 12345678

        2 |   bind: { of: 12345678, text: Привязать. }
          |               ^^^^^^^^

        expected: 8 hexadecimal digits, in quotes if there are no letters: of: '12345678'
        help: Write the kind of value that is expected here.

      ru/calls.yaml:3:11 - error wrong-type: socket is the text "Создать."

        3 |   socket: Создать.
          |           ^^^^^^^^

        expected: a mapping
        help: Write the kind of value that is expected here.

      2 errors
      "
    `)
  })

  it('of an unknown kind are refused', () => {
    expect(rendered(load(file('calls.yaml', 'cal: {}\n')))).toMatch(
      /1:1 - error unknown-field: [^]*did you mean call\?/,
    )
  })

  it('are refused where two files have one key; the first counts', () => {
    const text = (word: string): string => `call:\n  bind: ${entry(hashOf('call/bind'), word)}\n`
    const loaded = load(file('a.yaml', text('Раз.')), file('b.yaml', text('Два.')))
    expect(loaded.texts.get('call/bind')?.text).toBe('Раз.')
    expect(rendered(loaded)).toMatchInlineSnapshot(`
      "ru/b.yaml:2:3 - error duplicate-text: call/bind is translated twice

        2 |   bind: { of: 'a27885f1', text: Два. }
          |   ^^^^

        ru/a.yaml:2:3: the other
        help: Keep one of the two.

      1 error
      "
    `)
  })

  it('that are inherited hold for the texts that they were made from, and for no others', () => {
    const inherited = (of: string): LoadedTranslation =>
      loadFiles(
        'ru',
        spec,
        [],
        [file('calls.yaml', `call:\n  bind: ${entry(of, 'Привязать.')}\n  gone: ${entry(of, 'Нет.')}`)],
      )
    expect(inherited(hashOf('call/bind')).texts.get('call/bind')?.text).toBe('Привязать.')
    expect(inherited('01234567')).toMatchObject({ texts: new Map(), stale: [], diagnostics: [] })
  })
})

describe('texts that read alike', () => {
  const same = { ...spec.ir, errnos: spec.ir.errnos.map((errno) => ({ ...errno, doc: 'Alike.' })) }
  const names = same.errnos.map(({ name }) => `errno/${name}`)
  const [first = '', second = ''] = names
  const load = (...files: Source[]): LoadedTranslation => loadFiles('ru', { ...spec, ir: same }, files)
  const ofErrno = ({ missing }: LoadedTranslation): string[] =>
    missing.map(({ key }) => key).filter((key) => names.includes(key))

  it('are missing once', () => {
    expect(names.length).toBeGreaterThan(1)
    expect(ofErrno(load())).toEqual([first])
  })

  it('need one translation, of whichever of them', () => {
    const name = second.replace('errno/', '')
    const loaded = load(file('errnos.yaml', `errno:\n  ${name}: ${entry(textHash('Alike.'), 'Так.')}`))
    expect(ofErrno(loaded)).toEqual([])
    expect(names.map((key) => loaded.texts.get(key)?.text)).toEqual(names.map(() => 'Так.'))
  })

  it('may have another one in its place', () => {
    const [one = '', other = ''] = names.map((key) => key.replace('errno/', ''))
    const text = [one, other].map((name, index) => `  ${name}: ${entry(textHash('Alike.'), `Так ${index}.`)}`)
    const loaded = load(file('errnos.yaml', `errno:\n${text.join('\n')}`))
    expect([first, second].map((key) => loaded.texts.get(key)?.text)).toEqual(['Так 0.', 'Так 1.'])
  })
})

describe('the texts of the specification', () => {
  const shipped = loadSpec(shippedSpec)
  const all = keyedTexts(shipped.ir)

  it('have a key each, and a hash each', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => textHash(text))).size).toBe(new Set(all.map(({ text }) => text)).size)
  })

  it('are all the texts that the IR has', () => {
    expect(undescribed(shipped.ir, new Set(all.map(({ text }) => text)))).toEqual([])
  })

  it('are found where they stand', () => {
    for (const { text, path } of all)
      expect(path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), shipped.ir)).toBe(text)
  })

  it('have translations without a mistake', () => {
    const loaded = loadTranslations(shippedSpec, shipped)
    expect(loaded.map(({ locale }) => locale)).toContain('ru')
    for (const { diagnostics, sources } of loaded)
      expect(
        renderDiagnostics(
          diagnostics.filter(({ severity }) => severity === 'error'),
          { sources },
        ),
      ).toBe('')
  })

  it.each(['call', 'errno'])('have a Russian one for each %s', (kind) => {
    const [russian] = loadTranslations(shippedSpec, shipped).filter(({ locale }) => locale === 'ru')
    const lacking = all.filter(({ key }) => new RegExp(`^${kind}/\\w+$`).test(key) && !russian?.texts.has(key))
    expect(lacking).toEqual([])
  })
})

/** Texts for a reader, by the names of their fields, that no key leads to. */
function undescribed(value: unknown, known: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => undescribed(item, known))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    ['doc', 'summary', 'reason', 'what', 'range'].includes(name) && typeof inner === 'string'
      ? [inner].filter((text) => text !== '' && !known.has(text))
      : undescribed(inner, known),
  )
}
