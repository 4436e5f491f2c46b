/** Guides that quote source code: every quoted line still stands in the file that is named. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const guides = readdirSync(join(root, 'spec/guides'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `spec/guides/${name}`)
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Lines of blocks whose first line names a language and a file that are not in that file; indentation does not count. */
function lostLines(text: string): string[] {
  const blocks = [...text.matchAll(/^```\w+ (\S+\/\S+)\n(.*?)^```$/gms)]
  return blocks.flatMap(([, path = '', code = '']) => {
    const lines = new Set(
      existsSync(join(root, path))
        ? read(path)
            .split('\n')
            .map((line) => line.trim())
        : [],
    )
    const quoted = code.split('\n').map((line) => line.trim())
    return quoted.filter((line) => line !== '' && !lines.has(line)).map((line) => `${path}: ${line}`)
  })
}

test.each(guides)('%s quotes what is there', (guide) => {
  expect(lostLines(read(guide))).toEqual([])
})

test('the guides of the kernel quote at all', () => {
  for (const name of ['a-calls-way', 'a-frames-way'])
    expect(read(`spec/guides/${name}.md`).match(/^```\w+ \S+\/\S+$/gm)?.length).toBeGreaterThan(5)
})

test('a line that has changed is found', () => {
  const quote = (line: string) => `\`\`\`c reference/kernel/core/call.c\n${line}\n\`\`\`\n`
  expect(lostLines(quote('    call_drop(thread);'))).toEqual([])
  expect(lostLines(quote('    call_lose(thread);'))).toEqual(['reference/kernel/core/call.c: call_lose(thread);'])
})

test.each([...guides, 'reference/kernel/README.md', 'README.md'])('%s names files that exist', (page) => {
  const named = [...read(page).matchAll(/`((?:reference|qemu|cli|conformance)\/[\w./-]+\.\w+)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
