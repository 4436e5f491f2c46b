/** The guide to derived specifications, followed word for word. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const guide = readFileSync(join(root, 'spec/guides/derive.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'sockspec-derive-'))

beforeAll(() => {
  for (const [, path = '', text = ''] of guide.matchAll(/^`([\w/]+\.yaml)` [^]*?```yaml\n([^]*?)```/gm)) {
    mkdirSync(dirname(join(folder, 'my-spec', path)), { recursive: true })
    writeFileSync(join(folder, 'my-spec', path), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A command of the guide with what it shows of the output. */
const commands = [...guide.matchAll(/^ {4}\$ npx sockspec (.*)\n((?: {4}.*\n)*)/gm)].map(
  ([, words = '', output = '']) => ({
    words: words.split(' '),
    shown: output.replace(/^ {4}/gm, ''),
  }),
)

test.each(commands)('sockspec $words', async ({ words, shown }) => {
  const { stdout } = await promisify(execFile)(join(root, 'cli/sockspec.js'), words, { cwd: folder })
  expect(stdout).toMatch(withGaps(shown))
})

test('what the guide shows of the files is in them', () => {
  const written = ['c/sockspec.h', 'ts/numbers.ts'].map((path) =>
    readFileSync(join(folder, 'my-bindings', path), 'utf8'),
  )
  const excerpts = [...guide.matchAll(/^```(?:c|ts)\n([^]*?)```/gm)]
    .map(([, text = '']) => text)
    .slice(0, written.length)
  expect(excerpts).toHaveLength(written.length)
  const missing = excerpts.flatMap((excerpt, index) => {
    // The comment behind a number is the guide's own, as it says.
    const lines = excerpt.split('\n').map((line) => line.replace(/ *\/\* under x86_64; .*\*\//, ''))
    return lines.filter((line) => line !== '...' && written[index]?.includes(line) !== true)
  })
  expect(missing).toEqual([])
})

/** A pattern for text in which a line `...` stands for what was left out. */
const withGaps = (text: string): RegExp => {
  const parts = text.split(/^\.\.\.\n/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^]*')}$`)
}
