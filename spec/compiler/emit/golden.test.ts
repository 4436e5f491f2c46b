import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Ir } from '../../ir/ir.ts'
import type { Files } from './emitter.ts'
import { emitters, generate, onDemand } from './index.ts'
import { docsFixture, keptDocs } from './docs/fixture.ts'
import { bannerText } from './shared/banner.ts'
import { fixture } from './shared/fixture.ts'

// UPDATE_GOLDEN=1 writes what the emitters make now.
const update = process.env['UPDATE_GOLDEN'] !== undefined
const goldenOf = (name: string): string => fileURLToPath(new URL(`${name}/golden/generated`, import.meta.url))

function readFolder(folder: string): Files {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}

function writeFolder(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const languageSchemas = new Map([['sample.schema.json', { type: 'object' }]])

/** Of what makes too many files, those that are kept, one of each kind; JSON for programs is laid out for readers. */
const kept: Readonly<Record<string, (files: Files) => Files>> = { docs: keptDocs }

describe.each(Object.keys(emitters))('emitter %s', (name) => {
  it('makes the files of its golden folder, and no others are there', async () => {
    const all = await generate(fixture, { only: [name], languageSchemas, docs: docsFixture })
    const files = kept[name]?.(all) ?? all
    if (update) writeFolder(goldenOf(name), files)
    const golden = readFolder(goldenOf(name))
    expect([...golden.keys()].sort()).toEqual([...files.keys()].sort())
    for (const [path, text] of files) expect(text, path).toBe(golden.get(path))
  })

  it('says in the first lines what the file is made from and how', async () => {
    const files = await generate(fixture, { only: [name], languageSchemas })
    for (const [path, text] of files) {
      if (path === 'ir.json') expect(Ir.parse(JSON.parse(text)).spec.version).toBe('1.2.3')
      // Pages for the site have no place for it.
      else if (name === 'docs' && path.endsWith('.json')) expect(JSON.parse(text), path).toBeTypeOf('object')
      else expect(text.slice(0, 500), path).toContain(bannerText(fixture))
    }
  })

  it('makes the same files again', async () => {
    const [one, two] = await Promise.all([generate(fixture, { only: [name] }), generate(fixture, { only: [name] })])
    expect(one).toEqual(two)
  })
})

describe.each(onDemand)('emitter %s, on demand', (name) => {
  it('writes into the folder of its name, and only if it is named', async () => {
    const paths = [...(await generate(fixture, { only: [name] })).keys()]
    expect(paths.filter((path) => !path.startsWith(`${name}/`))).toEqual([])
    expect([...(await generate(fixture)).keys()].filter((path) => paths.includes(path))).toEqual([])
  })
})

describe('generate', () => {
  it('runs all emitters', async () => {
    const paths = [...(await generate(fixture)).keys()]
    expect(paths).toContain('c/sockspec.h')
    expect(paths).toContain('rust/src/lib.rs')
    expect(paths).toEqual(paths.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('names the emitters there are if asked for another', async () => {
    await expect(generate(fixture, { only: ['cobol'] })).rejects.toMatchObject({
      message: 'no emitter is called "cobol"',
      remedy: 'Name one or more of ir, json-schema, openapi, c, kernel, typescript, rust, docs, man.',
    })
  })
})
