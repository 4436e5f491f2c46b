import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Event } from '../../ir/scenario.ts'
import { ArgumentOrder } from '../../ir/syscall.ts'
import { builtins } from '../../oracle/expression/builtins.ts'
import { forms } from '../../oracle/expression/calls.ts'
import { parseStatement } from '../../oracle/effect/parse.ts'
import { Entries } from '../language/outcome.ts'
import { fileKindOf } from '../language/files.ts'
import { languageSchemas } from '../language/schemas.ts'
import { SlotEntry } from '../language/syscall.ts'
import { Let } from '../language/text.ts'
import { readEntries } from '../load/entries.ts'
import { issuesOf } from '../load/issues.ts'
import { readFiles, shippedSpec } from '../load/files.ts'
import { loadFiles } from '../load/load-spec.ts'
import { parseYaml } from '../load/parse-yaml.ts'
import { shapeEntries } from '../load/shape-entries.ts'

const guide = readFileSync(join(shippedSpec, 'guides/language.md'), 'utf8')
const examples = [...guide.matchAll(/```yaml\n# (\S+)\n([^]*?)```/g)].map(([, name = '', text = '']) => ({
  name,
  text,
}))

/** Examples that are a part of a file. */
const parts = new Map<string, z.ZodType>([
  ['outcomes', Entries],
  ['args', z.array(SlotEntry)],
  ['order', ArgumentOrder],
  ['events', z.array(Event)],
  ['let', Let],
])

describe('the guide to the language', () => {
  it('names what every example is', () => {
    expect(guide.match(/```yaml/g)).toHaveLength(examples.length)
  })

  it.each(examples.filter(({ name }) => fileKindOf(name)))('shows $name in the right form', ({ name, text }) => {
    const { entries, diagnostics } = readEntries(new Map([[name, { file: name, text }]]))
    expect([...diagnostics, ...shapeEntries(entries).diagnostics]).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })

  it.each(examples.filter(({ name }) => parts.has(name)))('shows $name in the right form: $text', ({ name, text }) => {
    const { tree, diagnostics } = parseYaml({ file: name, text })
    const schema = parts.get(name)
    expect(diagnostics).toEqual([])
    if (tree && schema) expect(issuesOf(schema, tree)).toEqual([])
  })

  it('shows a derived specification that is one', () => {
    const own = examples.filter(({ name }) => name.startsWith('derived/'))
    const files = own.map(({ name, text }) => [name.replace('derived/', ''), { file: name, text }] as const)
    const { diagnostics } = loadFiles(new Map(files), { readBase: () => readFiles(shippedSpec) })
    expect(diagnostics).toEqual([])
  })

  it('has a form for every example', () => {
    const others = examples.filter(({ name }) => !fileKindOf(name) && !parts.has(name) && !name.startsWith('derived/'))
    expect(others).toEqual([])
  })

  it.each(fields())('has the field %s', (field) => {
    expect(new RegExp(`\\b${field}\\b`).test(guide)).toBe(true)
  })

  it.each([...Object.keys(builtins), ...forms.keys()])('has the function %s', (name) => {
    expect(guide.includes(`\`${name}(`)).toBe(true)
  })

  it('shows statements that parse', () => {
    const table = /## Effects\n([^]*?)\n## /.exec(guide)?.[1] ?? ''
    const statements = [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, text = '']) =>
      text.replace('STATEMENT', 'clear x'),
    )
    expect(statements.length).toBeGreaterThan(9)
    for (const statement of statements.slice(1)) expect(() => parseStatement(statement)).not.toThrow()
  })
})

/** Every field of every kind of file. */
function fields(): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries<unknown>({ ...value })) {
      if (key === 'properties' && typeof inner === 'object')
        for (const name of Object.keys({ ...inner })) found.add(name)
      visit(inner)
    }
  }
  for (const schema of languageSchemas().values()) visit(schema)
  return [...found].toSorted()
}
