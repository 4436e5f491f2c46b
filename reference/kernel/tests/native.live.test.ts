import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

/** What of the kernel knows nothing of the machine, and is compiled into every test. */
const folders = ['net']
const files = [
  'core/packet.c',
  'core/clock.c',
  'core/command-line.c',
  'core/pages.c',
  'core/space.c',
  'core/user.c',
  'core/elf.c',
  'core/program-start.c',
  'core/initrd.c',
  'drivers/virtio-ring.c',
  'drivers/virtio.c',
  'drivers/virtio-net.c',
]

const tests = fileURLToPath(new URL('.', import.meta.url))
const kernel = join(tests, '..')
const generated = join(kernel, '../../spec/generated')
const includes = [kernel, join(kernel, 'arch/x86_64'), tests, join(generated, 'c'), join(generated, 'kernel')].map(
  (path) => `-I${path}`,
)
const warnings = ['-Wall', '-Wextra', '-Werror']
const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all']
const options = ['-std=c17', '-O1', '-g', ...warnings, ...sanitizers, ...includes]

const run = promisify(execFile)
const output = mkdtempSync(join(tmpdir(), 'sockspec-kernel-'))
afterAll(() => {
  rmSync(output, { recursive: true })
})

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(folder, name))
}

const programs = sourcesIn(tests).filter((path) => path.endsWith('-test.c'))
const fakes = sourcesIn(tests).filter((path) => !path.endsWith('-test.c'))
const parts = [
  ...folders.flatMap((folder) => sourcesIn(join(kernel, folder))),
  ...files.map((file) => join(kernel, file)),
]

/** One library for all tests: the sources take longer to compile than the tests to run. */
let objects: Promise<string[]> | undefined

async function compile(source: string): Promise<string> {
  const object = join(output, `${basename(source)}.o`)
  await run('clang', [...options, '-c', source, '-o', object])
  return object
}

async function compileAll(): Promise<string[]> {
  const done: string[] = []
  for (const source of [...parts, ...fakes]) done.push(await compile(source))
  return done
}

it.each(programs.map((path) => [basename(path, '.c'), path]))('%s', async (name, path) => {
  objects ??= compileAll()
  const program = join(output, name)
  await run('clang', [...options, path, ...(await objects), '-o', program])
  await expect(run(program)).resolves.toMatchObject({ stderr: '' })
})
