import { TargetSetupFailed } from './errors.ts'
import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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

const refusalOf = (build: Promise<string>) =>
  build.then(
    () => 'built',
    (error: unknown) => (error instanceof TargetSetupFailed ? `${error.message}; ${error.remedy}` : String(error)),
  )

test('missing bindings and a missing compiler are told with the remedy', async () => {
  expect(await refusalOf(buildAgent({ headers: folder, output: folder }))).toMatch(/sockspec\.h is missing; .*generate/)
  const compiler = join(folder, 'clang')
  expect(await refusalOf(buildAgent({ output: folder, compiler }))).toMatch(/apt-get install clang lld/)
})

test.each([
  ['a missing linker', `unable to execute command: Executable "ld.lld" doesn't exist!`, 'apt-get install clang lld'],
  ['a linker without room for its file', 'unable to execute command: Bus error', 'Free some space'],
  ['a compiler without room', 'unable to make temporary file: No space left on device', 'Free some space'],
])('%s is told with the remedy', async (_, said, remedy) => {
  const compiler = join(folder, 'clang')
  await writeFile(compiler, `#!/bin/sh\ncat >&2 <<'end'\nclang: error: ${said}\nend\nexit 1\n`, { mode: 0o755 })
  expect(await refusalOf(buildAgent({ output: folder, compiler }))).toContain(`${said}\n; `)
  expect(await refusalOf(buildAgent({ output: folder, compiler }))).toContain(remedy)
})

test('the compiler is the one that the PATH means', async () => {
  await writeFile(join(folder, 'clang'), '#!/bin/sh\necho this one >&2\nexit 1\n', { mode: 0o755 })
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  expect(await refusalOf(buildAgent({ output: folder }))).toContain('does not compile:\nthis one\n')
  vi.unstubAllEnvs()
})

test('a folder that cannot be written is told as such', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await refusalOf(buildAgent({ output: join(file, 'agent') }))).toMatch(
    /cannot be built in .*; Make that folder/,
  )
})
