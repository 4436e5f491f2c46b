import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

/**
 * Parts of the kernel as programs of this machine, under sanitizers: each folder here has its tests (`*-test.c`) and what
 * stands in for the hardware, and says what of the kernel is compiled with them.
 */
const suites = [
  {
    folder: 'net',
    sources: ['net/'],
    files: ['packet', 'clock', 'command-line', 'pages', 'space', 'user', 'elf', 'program-start', 'initrd']
      .map((name) => `core/${name}.c`)
      .concat(['drivers/virtio-ring.c', 'drivers/virtio.c', 'drivers/virtio-net.c']),
  },
  {
    folder: 'core',
    sources: ['core/', 'sys/', 'socket/', 'net/', 'generated/'],
    files: ['arch/x86_64/signal-frame.c'],
    without: ['space', 'pages', 'user', 'log', 'bytes', 'elf', 'program-start']
      .map((name) => `core/${name}.c`)
      .concat(['sys/memory.c']),
  },
  {
    folder: 'socket',
    sources: ['net/', 'socket/', 'sys/', 'generated/'],
    files: ['call', 'clock', 'command-line', 'descriptor', 'file', 'futex', 'named-file', 'names', 'packet']
      .concat(['pieces', 'pipe', 'ring', 'robust-list', 'signal', 'thread', 'trace', 'transfer'])
      .map((name) => `core/${name}.c`),
  },
] as const

const tests = fileURLToPath(new URL('.', import.meta.url))
const kernel = join(tests, '..')
const generated = join(kernel, '../../spec/generated')
const includes = [tests, kernel, join(kernel, 'arch/x86_64'), join(generated, 'c'), join(generated, 'kernel')]
const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all']
const options = ['-std=gnu17', '-O1', '-g', '-Wall', '-Wextra', '-Werror', ...sanitizers]

const run = promisify(execFile)
const output = mkdtempSync(join(tmpdir(), 'sockspec-native-'))
afterAll(() => {
  rmSync(output, { recursive: true })
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(folder, name))
}

const isTest = (path: string) => path.endsWith('-test.c')
const place = (name: string) => (name === 'generated/' ? join(generated, 'kernel') : join(kernel, name))

const flagsOf = (folder: string) => [...options, ...[join(tests, folder), ...includes].map((path) => `-I${path}`)]

/** Compiles sources side by side; files of the same name may come from different folders. */
async function compileAll(folder: string, sources: readonly string[]): Promise<string[]> {
  const queue = sources.map((source, index) => ({ source, object: join(output, `${folder}-${index}.o`) }))
  const objects = queue.map(({ object }) => object)
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      await run('clang', [...flagsOf(folder), '-c', next.source, '-o', next.object])
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return objects
}

describe.each(suites)('$folder', (suite) => {
  const { folder, sources, files } = suite
  const own = sourcesIn(join(tests, folder))
  const left = new Set(('without' in suite ? suite.without : []).map(place))
  const parts = [...sources.flatMap((name) => sourcesIn(place(name))), ...files.map(place)]
  const wanted = [...parts.filter((path) => !left.has(path)), ...own.filter((path) => !isTest(path))]
  let objects: Promise<string[]> | undefined

  it.each(own.filter(isTest).map((path) => [basename(path, '.c'), path] as const))('%s', async (name, path) => {
    objects ??= compileAll(folder, wanted)
    const program = join(output, `${folder}-${name}`)
    await run('clang', [...flagsOf(folder), path, ...(await objects), '-o', program])
    await expect(run(program, { timeout: 60_000 })).resolves.toMatchObject({ stderr: '' })
  })
})
