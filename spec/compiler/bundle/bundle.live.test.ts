import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bundleProblem } from './bundle-problem.mjs'
import { findBundle, keepBundle } from './kept-bundle.mjs'
import { makeBundle } from './make-bundle.mjs'
import { keptFolder, root } from './places.mjs'

const folder = `build/bundle-test-${pid}`
const entry = `${folder}/main.ts`
const source = (name: string, text: string) => writeFileSync(join(root, folder, name), text)

beforeEach(() => {
  mkdirSync(join(root, folder), { recursive: true })
  source('main.ts', `import { value } from './value.ts'\nexport const main = (more: string): string => value + more\n`)
  source('value.ts', `export const value: string = 'one'\n`)
})
afterEach(() => {
  rmSync(join(root, folder), { recursive: true })
  rmSync(keptFolder(entry), { recursive: true, force: true })
})

const script = `
  import { runBundled } from './spec/compiler/bundle/run-bundled.mjs'
  import { bundleProblem } from './spec/compiler/bundle/bundle-problem.mjs'
  try {
    console.log(await runBundled('${entry}', process.argv[1], ['!']))
  } catch (error) {
    console.log(bundleProblem(error) ?? error)
  }`

function run(use = 'test'): string {
  const words = ['--input-type=module', '--eval', script, use]
  return execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).trimEnd()
}

const bundles = () => readdirSync(keptFolder(entry)).filter((name) => !name.includes('.'))

it('makes a bundle once', () => {
  expect([run(), run()]).toEqual(['one!', 'one!'])
  expect(bundles()).toHaveLength(1)
})

it('makes it anew where a source has changed, and finds the former one again', () => {
  run()
  source('value.ts', `export const value: string = 'two'\n`)
  expect(run()).toBe('two!')
  source('value.ts', `export { value } from './other.ts'\n`)
  source('other.ts', `export const value: string = 'three'\n`)
  expect(run()).toBe('three!')
  source('other.ts', `export const value: string = 'four'\n`)
  expect(run()).toBe('four!')
  source('value.ts', `export const value: string = 'one'\n`)
  expect(run()).toBe('one!')
})

it('keeps a bundle under the sources that were read, whatever has become of them since', async () => {
  const bundle = await makeBundle(entry)
  source('value.ts', `export const value: string = 'two'\n`)
  keepBundle(entry, bundle)
  expect(findBundle(entry)).toBeUndefined()
  source('value.ts', `export const value: string = 'one'\n`)
  expect(findBundle(entry)?.code).toBe(bundle.code)
})

it('keeps three bundles of an entry', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    source('value.ts', `export const value: string = '${name}'\n`)
    expect(run()).toBe(`${name}!`)
  }
  expect(bundles()).toHaveLength(3)
})

it('runs where what is kept is damaged', () => {
  run()
  const [place = ''] = bundles()
  const compiled = join(keptFolder(entry), place, 'test.compiled')
  const bytes = readFileSync(compiled)
  writeFileSync(compiled, bytes.fill(0, bytes.length / 2, bytes.length / 2 + 100))
  expect(run()).toBe('one!')
  truncateSync(join(keptFolder(entry), place, 'code'), 100)
  expect(run()).toBe('one!')
  writeFileSync(join(keptFolder(entry), place, 'code'), '')
  expect(run()).toBe('one!')
  writeFileSync(join(keptFolder(entry), 'sources.json'), '["build/')
  expect(run()).toBe('one!')
})

it('runs where nothing can be kept', () => {
  mkdirSync(join(keptFolder(entry), '..'), { recursive: true })
  writeFileSync(keptFolder(entry), 'a file')
  expect(run()).toBe('one!')
})

it('keeps what the engine has compiled for each use', () => {
  run('one')
  run('other')
  const [place = ''] = bundles()
  for (const use of ['one', 'other']) expect(existsSync(join(keptFolder(entry), place, `${use}.compiled`))).toBe(true)
})

it('lets a source know its own place', () => {
  source('main.ts', `export const main = (): string => new URL('value.ts', import.meta.url).pathname\n`)
  expect(run()).toBe(join(root, folder, 'value.ts'))
})

it('says where the code is wrong', () => {
  source('value.ts', `export const value: string = = 'one'\n`)
  expect(run()).toBe(`sockspec: its code cannot be compiled:\n  ${folder}/value.ts:1:30: Unexpected "="`)
})

it('says that esbuild is not whole', () => {
  const error = new Error('The package "@esbuild/linux-x64" could not be found, and is needed by esbuild.')
  expect(bundleProblem(error)).toBe('sockspec: esbuild lacks its package for this machine. Run in its folder: npm ci')
})

it('says which package is missing', () => {
  source('value.ts', `export { value } from 'no-such-package'\n`)
  expect(run()).toBe('sockspec: no-such-package is not installed. Run in its folder: npm ci')
})
