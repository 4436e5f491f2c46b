import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Architecture } from '../../../ir/abi.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { generate } from '../index.ts'
import { fixture } from '../shared/fixture.ts'

const dir = mkdtempSync(join(tmpdir(), 'sockspec-kernel-'))
afterAll(() => {
  rmSync(dir, { recursive: true })
})

function clang(...args: string[]): string {
  const strict = ['-std=c17', '-Wall', '-Wextra', '-Werror']
  const { stdout, stderr, error } = spawnSync('clang', [...strict, ...args], { encoding: 'utf8', cwd: dir })
  if (error !== undefined) throw error
  return stdout + stderr
}

const specs = { fixture, sockspec: loadSpec(shippedSpec).ir }
const sources = ['outcomes.c', 'dispatch.c', 'call-facts.c']

describe.each(Object.entries(specs))('C for a kernel of %s', (name, ir) => {
  it.each(['x86_64', 'aarch64', 'riscv64'])('compiles without a warning for %s', async (architecture) => {
    for (const [path, text] of await generate(ir, { only: ['c', 'kernel'] })) {
      mkdirSync(dirname(join(dir, name, path)), { recursive: true })
      writeFileSync(join(dir, name, path), text)
    }
    const freestanding = ['-ffreestanding', `--target=${architecture}-elf`, '-fsyntax-only', '-I', `${name}/c`]
    expect(clang(...freestanding, ...sources.map((source) => `${name}/kernel/${source}`))).toBe('')
  })
})

/** Compiles a kernel of the fixture for this machine, with the ABI of an architecture, and gives what its main returns. */
async function statusOf(architecture: Architecture, main: string): Promise<number | null> {
  for (const [path, text] of await generate(fixture, { only: ['c', 'kernel'] })) {
    mkdirSync(dirname(join(dir, 'run', path)), { recursive: true })
    writeFileSync(join(dir, 'run', path), text)
  }
  writeFileSync(join(dir, 'main.c'), main)
  const abi = `-DSS_ABI_${architecture.toUpperCase()}=1`
  expect(clang(abi, '-I', 'run/c', '-I', 'run/kernel', '-o', 'main', 'main.c', 'run/kernel/dispatch.c')).toBe('')
  return spawnSync(join(dir, 'main')).status
}

/** Handlers of the calls that only x86_64 has. */
const ofOneArchitecture = `
ss_s64 sys_epoll_wait(const struct epoll_wait_args *args) { return args->timeout; }
ss_s64 sys_pipe(const struct pipe_args *args) { return args->pipefd.at == 0; }`

it('hands a call to its handler with decoded arguments', async () => {
  const main = `#include "calls.h"
ss_s64 sys_bind(const struct bind_args *args) { return args->fd == -1 && args->addr.at == 7 && args->addrlen == -2; }
ss_s64 sys_recvfrom(const struct recvfrom_args *args) { return args->len > 0xffffffff; }
${ofOneArchitecture}
int main(void) {
  if (call_dispatch(SS_NR_bind, (ss_u64[6]){0xffffffff, 7, 0xfffffffffffffffe}) != 1) return 1;
  if (call_dispatch(SS_NR_recvfrom, (ss_u64[6]){0, 0, 0x100000000}) != 1) return 2;
  return call_dispatch(9999, (ss_u64[6]){0}) == -SS_ENOSYS ? 0 : 3;
}
`
  expect(await statusOf('x86_64', main)).toBe(0)
})

it.each([
  ['x86_64', 45],
  ['aarch64', 54],
] as const)('reads arguments from the registers that %s has them in', async (architecture, want) => {
  const main = `#include "calls.h"
ss_s64 sys_bind(const struct bind_args *args) { return args->fd; }
ss_s64 sys_recvfrom(const struct recvfrom_args *args) { return (ss_s64)(args->addr.at * 10 + args->addrlen.at); }
${architecture === 'x86_64' ? ofOneArchitecture : ''}
int main(void) { return (int)call_dispatch(SS_NR_recvfrom, (ss_u64[6]){1, 2, 3, 4, 5}); }
`
  expect(await statusOf(architecture, main)).toBe(want)
})
