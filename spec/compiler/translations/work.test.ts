import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sourceTexts } from '../emit/shared/source-texts.ts'
import { textHash } from '../emit/shared/text-hash.ts'
import { assembleGuides } from '../guides/load.ts'
import { loadFiles as loadSpecFiles } from '../load/load-spec.ts'
import { wholeFiles } from '../tests/overlay.ts'
import { accept, acceptEntry, acceptGuide, hashText } from './accept.ts'
import { loadFiles } from './load.ts'
import { guideTasksOf, taskText } from './tasks.ts'
import { loadWork } from './work.ts'

const spec = loadSpecFiles(wholeFiles())
const texts = sourceTexts(spec.ir)
const hashOf = (key: string): string => hashText(textHash(texts.get(key) ?? ''))

const dir = mkdtempSync(join(tmpdir(), 'sockspec-translations-'))
const calls = `call:
  bind:
    text: Привязать.
    of: 01234567 # of: 01234567
  socket:
    of: '76543210'
    text: Создать.
  send: { of: ${hashOf('call/send')}, text: Послать. }
`
beforeAll(() => {
  mkdirSync(join(dir, 'translations/ru'), { recursive: true })
  writeFileSync(join(dir, 'translations/ru/calls.yaml'), calls.replace('01234567', "'01234567'"))
})
afterAll(() => {
  rmSync(dir, { recursive: true })
})

it('tells translators what is stale and what is missing', () => {
  const { languages, diagnostics } = loadWork(dir, spec, dir)
  const [russian] = languages
  expect(diagnostics.map(({ code }) => code)).toEqual(['stale-translation', 'stale-translation'])
  expect(languages).toHaveLength(1)
  expect(russian).toMatchObject({
    locale: 'ru',
    texts: { done: 3, all: texts.size },
    guides: { done: 0, all: 0 },
  })
  const tasks = russian?.tasks ?? []
  const text = tasks.filter(({ key }) => ['call/bind', 'call/receive', 'errno/EBADF'].includes(key)).map(taskText)
  expect(text.join('')).toMatchInlineSnapshot(`
    "call/bind: translated from an earlier text
      syscalls/bind.yaml:2: Give a socket an address.
      translations/ru/calls.yaml:2: Привязать.
      -> Revise it, then run \`npx sockspec translations --accept call/bind\`.
    call/receive: not translated
      syscalls/receive.yaml:2: Receive a datagram.
      -> Add to translations/ru/calls.yaml:
         call:
           receive:
             of: a74f3288
             text:
    errno/EBADF: not translated
      errnos.yaml:2: The descriptor is not open.
      -> Add to translations/ru/errno.yaml:
         errno:
           EBADF:
             of: 72968fe3
             text:
    "
  `)
  expect(tasks.some(({ key }) => key === 'call/send')).toBe(false)
})

it('accepts what was revised, in one file more than once', () => {
  const file = { file: 'ru/calls.yaml', text: calls.replace('01234567', "'01234567'") }
  const { stale } = loadFiles('ru', spec, [file])
  const [text = ''] = accept(stale.map((one) => acceptEntry(file, one))).values()
  expect(text).toBe(
    calls.replace('01234567 #', `${hashOf('call/bind')} #`).replace("'76543210'", hashOf('call/socket')),
  )
  expect(loadFiles('ru', spec, [{ ...file, text }])).toMatchObject({ stale: [], diagnostics: [] })
})

it.each([
  ['1a2b3c4d', '1a2b3c4d'],
  ['12345678', "'12345678'"],
  ['1234e567', "'1234e567'"],
  ['12e45e67', '12e45e67'],
])('writes the hash %s as %s', (hash, want) => {
  expect(hashText(hash)).toBe(want)
})

it('knows guides, too', () => {
  const english = { file: 'guides/a.md', text: '# A way\n' }
  const stale = { file: 'ru/guides/a.md', text: '<!-- of 01234567 -->\n\n# Путь\n' }
  const original = {
    locale: 'en',
    files: new Map([
      ['a', english],
      ['b', { file: 'guides/b.md', text: '# Another\n' }],
    ]),
  }
  const russian = { locale: 'ru', files: new Map([['a', stale]]) }
  expect(guideTasksOf(russian, original, 'ru').map(taskText).join('')).toMatchInlineSnapshot(`
    "guide/a: translated from an earlier text
      guides/a.md:1: A way
      ru/guides/a.md:1: Путь
      -> Revise it, then run \`npx sockspec translations --accept guide/a\`.
    guide/b: not translated
      guides/b.md:1: Another
      -> Translate it to ru/guides/b.md. The first line:
         <!-- of d930548d -->
    "
  `)
  const [text = ''] = accept([acceptGuide(stale, english)]).values()
  const after = { locale: 'ru', files: new Map([['a', { ...stale, text }]]) }
  expect(guideTasksOf(after, original, 'ru').map(({ key }) => key)).toEqual(['guide/b'])
  expect(assembleGuides(original, [after], () => undefined).diagnostics).toEqual([])
})
