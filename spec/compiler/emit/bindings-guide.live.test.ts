import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedSpec } from '../load/files.ts'
import { loadSpec } from '../load/load-spec.ts'
import { generate } from './index.ts'

const guide = readFileSync(join(shippedSpec, 'guides/bindings.md'), 'utf8')
const dir = mkdtempSync(join(tmpdir(), 'sockspec-guide-'))

beforeAll(async () => {
  const files = await generate(loadSpec(shippedSpec).ir, { only: ['c', 'rust', 'typescript', 'openapi'] })
  for (const [path, text] of [...files, ['package.json', '{"type":"module"}'] as const]) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
})
afterAll(() => {
  rmSync(dir, { recursive: true })
})

/** The program of a language on the page, in a file. */
function program(language: string, file: string): void {
  const source = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'mu').exec(guide)?.[1]
  if (source === undefined) throw new Error(`bindings.md has no program in ${language}`)
  writeFileSync(join(dir, file), source)
}

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: dir })
  if (error !== undefined) throw error
  return { status, output: stdout + stderr }
}

describe('the guide to the bindings', () => {
  it('shows a C program that runs', () => {
    program('c', 'main.c')
    expect(run('gcc', '-std=c11', '-Wall', '-Wextra', '-Werror', '-I', 'c', '-o', 'main-c', 'main.c').output).toBe('')
    expect(run('./main-c')).toEqual({ status: 0, output: '' })
  })

  it('shows a Rust program that runs', () => {
    const command = /^ {4}rustc (.*) spec\/generated\/rust\/src\/lib\.rs$/mu.exec(guide)?.[1]?.split(' ') ?? []
    expect(run('rustc', ...command, 'rust/src/lib.rs')).toEqual({ status: 0, output: '' })
    program('rust', 'main.rs')
    const options = ['-D', 'warnings', '--edition', '2021', '-L', '.', '--extern', 'sockspec', '-o', 'main-rust']
    expect(run('rustc', ...options, 'main.rs')).toEqual({ status: 0, output: '' })
    const { status, output } = run('./main-rust')
    expect({ status, output: output.replace(/port \d+/u, 'port N') }).toEqual({
      status: 0,
      output: 'bound to port N\nonce more: Err(EINVAL)\n',
    })
  })

  it('shows a TypeScript program that runs', () => {
    program('ts', 'main.ts')
    const tsx = join(import.meta.dirname, '../../../node_modules/.bin/tsx')
    expect(run(tsx, 'main.ts')).toEqual({ status: 0, output: '200 EADDRINUSE 5001\n' })
    expect(guide).toContain('It prints `200 EADDRINUSE 5001`.')
  })
})
