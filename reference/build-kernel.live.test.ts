import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type BuiltKernel, buildKernel } from './build-kernel.ts'
import { readFunctions, symbolTable } from './symbol-table.ts'

let output = ''
let built: BuiltKernel

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'sockspec-kernel-'))
  built = await buildKernel({ output })
})

afterAll(() => rm(output, { recursive: true }))

const timeOf = async (path: string) => (await stat(path)).mtimeMs

it('gives the kernel the names of its own functions', async () => {
  const functions = readFunctions(await readFile(built.symbols))
  expect(functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['kernel_start', 'entry_call', 'sys_bind']))
  const names = symbolTable(functions).match(/(?<=\.asciz ")[^"]*/g) ?? []
  const table = Buffer.from(names.map((name) => `${name}\0`).join(''))
  expect((await readFile(built.kernel)).includes(table)).toBe(true)
})

it('builds nothing when nothing has changed', async () => {
  const before = await timeOf(built.kernel)
  await buildKernel({ output })
  expect(await timeOf(built.kernel)).toBe(before)
})

it('builds the same bytes again', async () => {
  const before = await readFile(built.kernel)
  await writeFile(join(output, 'kernel.stamp'), '')
  await buildKernel({ output })
  expect((await readFile(built.kernel)).equals(before)).toBe(true)
})

it('says what to install when the compiler is missing', async () => {
  await expect(buildKernel({ output, compiler: 'no-such-clang' })).rejects.toMatchObject({
    message: 'the kernel is built with no-such-clang, which is not here',
    remedy: 'Install them with: apt-get install clang lld',
  })
})

it('is compiled by the clang that the PATH means', async () => {
  const tools = await mkdtemp(join(tmpdir(), 'sockspec-tools-'))
  await writeFile(join(tools, 'clang'), '#!/bin/sh\necho this one >&2\nexit 1\n', { mode: 0o755 })
  vi.stubEnv('PATH', `${tools}:${process.env['PATH']}`)
  await expect(buildKernel({ output: tools })).rejects.toThrow('does not compile:\nthis one\n')
  vi.unstubAllEnvs()
  await rm(tools, { recursive: true })
})

it('says what to do when nothing was generated', async () => {
  await expect(buildKernel({ output, generated: output })).rejects.toMatchObject({
    message: 'the kernel needs the generated sockspec.h',
    remedy: 'Run `npx sockspec generate` first.',
  })
})
