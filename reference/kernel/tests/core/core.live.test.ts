import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const tests = fileURLToPath(new URL('.', import.meta.url))
const kernel = join(tests, '../..')
const generated = join(kernel, '../../spec/generated')

/** What the simulated machine stands in for, and what starts a program. */
const replaced = ['core/space.c', 'core/pages.c', 'core/user.c', 'core/log.c', 'core/bytes.c', 'core/elf.c']
const unused = ['core/program-start.c', 'sys/memory.c']

function sourcesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(folder, name))
}

const left = new Set([...replaced, ...unused].map((path) => join(kernel, path)))
const parts = [
  ...['core', 'sys', 'socket', 'net'].flatMap((folder) => sourcesIn(join(kernel, folder))),
  ...sourcesIn(join(generated, 'kernel')),
  join(kernel, 'arch/x86_64/signal-frame.c'),
  join(tests, 'simulated-machine.c'),
].filter((path) => !left.has(path))

const includes = [kernel, join(kernel, 'arch/x86_64'), join(generated, 'kernel'), join(generated, 'c'), tests]
const sanitizers = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all']
const options = [
  '-std=gnu17',
  '-g',
  '-Wall',
  '-Wextra',
  '-Werror',
  ...sanitizers,
  ...includes.map((path) => `-I${path}`),
]

const run = promisify(execFile)
const output = mkdtempSync(join(tmpdir(), 'sockspec-core-'))
afterAll(() => {
  rmSync(output, { recursive: true })
})

/** Compiled once for all tests. Sources of different folders may have the same name. */
let objects: Promise<string[]> | undefined

async function compileAll(): Promise<string[]> {
  const done: string[] = []
  for (const [index, source] of parts.entries()) {
    const object = join(output, `${index}-${basename(source)}.o`)
    await run('clang', [...options, '-c', source, '-o', object])
    done.push(object)
  }
  return done
}

const programs = sourcesIn(tests).filter((path) => path.endsWith('-test.c'))

it.each(programs.map((path) => [basename(path, '.c'), path]))('%s', async (name, path) => {
  objects ??= compileAll()
  const program = join(output, name)
  await run('clang', [...options, path, ...(await objects), '-o', program])
  await expect(run(program, { timeout: 30_000 })).resolves.toMatchObject({ stderr: '' })
})
