import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { analyse } from '../../oracle/analyse.ts'
import { compileLoaded } from '../compile.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { generate } from '../emit/index.ts'
import { readFiles, shippedSpec } from '../load/files.ts'
import { loadFiles } from '../load/load-spec.ts'

const root = join(shippedSpec, '..')
const guide = readFileSync(join(shippedSpec, 'guides/course.md'), 'utf8')
const dir = mkdtempSync(join(tmpdir(), 'sockspec-course-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

/** The code of the guide that begins with a text. */
function code(start: string): string {
  const found = [...guide.matchAll(/^```\w+\n([^]*?)^```$/gm)].find(([, text = '']) => text.startsWith(start))
  if (found?.[1] === undefined) throw new Error(`course.md has no code that begins with ${start}`)
  return found[1]
}

const path = 'syscalls/extension/sum.yaml'
const loaded = loadFiles(new Map([...readFiles(shippedSpec), [path, { file: path, text: code(`# ${path}`) }]]))

it('the course adds a call to the specification', () => {
  const { diagnostics, ir } = compileLoaded(loaded, { analyse })
  expect(renderDiagnostics(diagnostics, loaded)).toBe('')
  expect(ir.syscalls.find(({ name }) => name === 'sum')?.outcomes.map(({ id }) => id)).toEqual([
    'sum.range',
    'sum.fault',
    'sum.ok',
  ])
})

it.each([
  ['handler', '/* sum: the call of the course. */', ['reference/kernel', 'reference/kernel/arch/x86_64']],
  ['program', '#include "program.h"', ['reference/user']],
])('its %s compiles', async (_, start, folders) => {
  for (const [file, text] of await generate(loaded.ir, { only: ['c', 'kernel'] })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
  writeFileSync(join(dir, 'sum.c'), code(start))
  const includes = [...folders.map((folder) => join(root, folder)), join(dir, 'c'), join(dir, 'kernel')]
  const options = ['-std=c17', '-ffreestanding', '-fsyntax-only', '-Wall', '-Wextra', '-Werror']
  const compiler = ['--target=x86_64-linux-gnu', ...options, ...includes.flatMap((folder) => ['-I', folder])]
  const { stderr, error } = spawnSync('clang', [...compiler, join(dir, 'sum.c')], { encoding: 'utf8' })
  if (error !== undefined) throw error
  expect(stderr).toBe('')
})
