import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadSpec } from '../../load/load-spec.ts'
import { shippedSpec } from '../../load/files.ts'
import { generate } from '../index.ts'
import { fixture } from '../shared/fixture.ts'

const dir = mkdtempSync(join(tmpdir(), 'sockspec-header-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

const ways = [
  ['gcc', '-std=c11', '-Wconversion'],
  ['gcc', '-std=c17'],
  ['clang', '-std=c11', '-ffreestanding'],
  ['clang', '-std=c17'],
  ['clang', '-std=c11', '--target=aarch64-elf', '-ffreestanding'],
  ['clang', '-std=c11', '--target=riscv64-elf', '-ffreestanding'],
  ['g++', '-std=c++17'],
  ['clang++', '-std=c++17'],
]
const strict = ['-Wall', '-Wextra', '-Wpedantic', '-Werror', '-c', '-o', '/dev/null']

function run(command: string, args: string[]): string {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: dir })
  if (error !== undefined) throw error
  return stdout + stderr
}

const specs = { fixture, sockspec: loadSpec(shippedSpec).ir }

describe.each(Object.entries(specs))('header of %s', (name, ir) => {
  describe.each(['ss_', ''])('with prefix "%s"', (prefix) => {
    const file = `${name}-${prefix === '' ? 'bare' : prefix}.h`

    it.each(ways)('compiles without a warning under %s %s', async (compiler, ...options) => {
      writeFileSync(join(dir, file), (await generate(ir, { only: ['c'], prefix })).get('c/sockspec.h') ?? '')
      const language = compiler.endsWith('++') ? 'c++' : 'c'
      const source = join(dir, `${file}.${language === 'c' ? 'c' : 'cc'}`)
      writeFileSync(source, `#include "${file}"\nint main(void) { return 0; }\n`)
      expect(run(compiler, [...options, ...strict, source])).toBe('')
    })
  })

  it('lets others enter the kernel in a way of their own', async () => {
    writeFileSync(join(dir, 'own.h'), (await generate(ir, { only: ['c'] })).get('c/sockspec.h') ?? '')
    const source =
      '#define SS_ABI_X86_64 1\n#define SS_SYSCALL(n, a, b, c, d, e, f) ((n) + (a) + (b) + (c) + (d) + (e) + (f))'
    writeFileSync(join(dir, 'own.c'), `${source}\n#include "own.h"\n`)
    expect(run('clang', ['--target=wasm32', '-ffreestanding', '-std=c11', ...strict, 'own.c'])).toBe('')
  })
})

// Linux has tls and child_tid of clone the other way round on all architectures but x86_64.
describe('the stub of clone', () => {
  const [flags, stack, parent, child, tls] = [11, 22, 33, 44, 55]
  it.each([
    ['x86_64', { edi: flags, esi: stack, edx: parent, r10d: child, r8d: tls }],
    ['aarch64', { w0: flags, w1: stack, w2: parent, w3: tls, w4: child }],
    ['riscv64', { a0: flags, a1: stack, a2: parent, a3: tls, a4: child }],
  ])('puts each argument into its register on %s', async (architecture, want) => {
    writeFileSync(join(dir, 'order.h'), (await generate(specs.sockspec, { only: ['c'] })).get('c/sockspec.h') ?? '')
    const values = `${flags}, ${stack}, (ss_s32 *)${parent}, (ss_s32 *)${child}, ${tls}`
    writeFileSync(join(dir, 'order.c'), `#include "order.h"\nss_s64 start(void) { return ss_clone(${values}); }\n`)
    const options = [`--target=${architecture}-linux-gnu`, '-std=c11', '-ffreestanding', '-O2', '-S', '-o', '-']
    expect(registersIn(run('clang', [...options, '-Wall', '-Wextra', '-Werror', 'order.c']))).toMatchObject(want)
  })
})

/** The small numbers that assembly moves into registers: `movl $55, %r8d`, `mov w3, #55`, `li a3, 55`. */
function registersIn(assembly: string): Record<string, number> {
  const found: Record<string, number> = {}
  for (const [, value, name = ''] of assembly.matchAll(/^\s*movl\s+\$(\d+), %(\w+)/gmu)) found[name] = Number(value)
  for (const [, name = '', value] of assembly.matchAll(/^\s*(?:mov|li)\s+(\w+), #?(\d+)/gmu))
    found[name] = Number(value)
  return found
}

describe('stubs on this machine', () => {
  it('return the raw result of the call', async () => {
    writeFileSync(join(dir, 'run.h'), (await generate(specs.sockspec, { only: ['c'] })).get('c/sockspec.h') ?? '')
    const source = `#include "run.h"
int main(void) {
  ss_s64 fd = ss_socket(SS_AF_INET, SS_SOCK_DGRAM, 0);
  struct ss_sockaddr_in addr = { .sin_family = SS_AF_INET };
  if (fd < 0) return 1;
  if (ss_bind((ss_s32)fd, (const struct ss_sockaddr *)&addr, 8) != -SS_EINVAL) return 2;
  if (ss_bind((ss_s32)fd, (const struct ss_sockaddr *)&addr, sizeof addr) != 0) return 3;
  return ss_close(-1) == -SS_EBADF ? 0 : 4;
}
`
    writeFileSync(join(dir, 'run.c'), source)
    expect(run('gcc', ['-std=c11', '-Wall', '-Wextra', '-Werror', '-O2', '-o', 'run', 'run.c'])).toBe('')
    expect(spawnSync(join(dir, 'run')).status).toBe(0)
  })
})
