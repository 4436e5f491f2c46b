/** Guides that show source code and name files: all of it is in the repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderDiagnostics } from '../../spec/compiler/diagnostics/render.ts'
import { loadGuides } from '../../spec/compiler/guides/load.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const loaded = loadGuides(root)
const guides = loaded.guides.map((guide) => [`${guide.locale}/${guide.name}`, guide] as const)

test('all code, links and headings of the guides are found', () => {
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error')
  expect(renderDiagnostics(errors, loaded)).toBe('')
})

test.each(guides.filter(([, { name }]) => name.endsWith('-way')))('%s shows code of the kernel', (_, { markdown }) => {
  expect(markdown.match(/^```\w+ title="reference\/kernel\/.*"$/gm)?.length).toBeGreaterThan(5)
})

test.each([...loaded.sources].filter(([path]) => path.endsWith('.md')))(
  '%s has no code pasted from a file',
  (_, source) => {
    expect(source.text.match(/^```\w+ .*$/gm)).toBeNull()
  },
)

/** Files that the course has its readers write. */
const written = ['spec/syscalls/extension/sum.yaml', 'reference/kernel/sys/sum.c']

const pages = ['reference/kernel/README.md', 'README.md'].map((page) => [page, readFileSync(join(root, page), 'utf8')])
test.each([...guides.map(([name, { markdown }]) => [name, markdown]), ...pages])(
  '%s names files that exist',
  (_, text = '') => {
    const named = [...text.matchAll(/`((?:reference|qemu|cli|conformance|spec)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = '']) => path,
    )
    expect(named.filter((path) => !existsSync(join(root, path)) && !written.includes(path))).toEqual([])
  },
)
