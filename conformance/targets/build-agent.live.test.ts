import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HEADERS, buildAgent } from './build-agent.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sockspec-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('the agent is built once, and again when a header changed', async () => {
  const headers = join(folder, 'headers')
  await cp(HEADERS, headers, { recursive: true })
  const build = async () => (await stat(await buildAgent({ headers, output: folder }))).mtimeMs
  const first = await build()
  expect(await build()).toBe(first)
  await writeFile(join(headers, 'more.h'), '/* new */')
  expect(await build()).toBeGreaterThan(first)
})

test('several builds at once', async () => {
  const agents = await Promise.all([1, 2, 3].map(() => buildAgent({ output: folder })))
  expect(new Set(agents).size).toBe(1)
  await expect(stat(agents[0] ?? '')).resolves.toMatchObject({ mode: 0o100755 })
})

test('a compile error is shown whole', async () => {
  await writeFile(join(folder, 'sockspec.h'), '#error this header is broken\n')
  await expect(buildAgent({ headers: folder, output: folder })).rejects.toThrow(
    /the agent does not compile:[^]*sockspec\.h:1:2: error: this header is broken/,
  )
})

test('missing bindings and a missing compiler are told with the remedy', async () => {
  await expect(buildAgent({ headers: folder, output: folder })).rejects.toMatchObject({
    message: expect.stringMatching(/sockspec\.h is missing/) as string,
    remedy: expect.stringMatching(/sockspec generate/) as string,
  })
  const compiler = join(folder, 'clang')
  await expect(buildAgent({ output: folder, compiler })).rejects.toMatchObject({
    remedy: expect.stringMatching(/apt-get install clang lld/) as string,
  })
})
