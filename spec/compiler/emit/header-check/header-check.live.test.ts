import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { architectures, type Architecture } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { emitHeaderCheck, emitLibcCheck, notInHeaders } from './header-check.ts'
import { headerChecks } from './checks.ts'
import { structsWhere } from './where-structs.ts'
import { constantsWhere, libcGroups, typedefsWhere } from './where.ts'

/** Where Debian puts the headers: those of the machine itself (linux-libc-dev), and those for cross compiling. */
const includeDirs: Record<Architecture, string[]> = {
  x86_64: ['/usr/include/x86_64-linux-gnu', '/usr/include'],
  aarch64: ['/usr/aarch64-linux-gnu/include'],
  riscv64: ['/usr/riscv64-linux-gnu/include'],
}

const ir = loadSpec(fileURLToPath(new URL('../../..', import.meta.url))).ir

const has = (architecture: Architecture, header: string): boolean =>
  includeDirs[architecture].some((dir) => existsSync(join(dir, header)))

/** What clang says of the file; empty if it compiles. */
function compile(architecture: Architecture, code: string): string {
  const includes = includeDirs[architecture].flatMap((dir) => ['-isystem', dir])
  // -nostdlibinc keeps clang's own stddef.h, which libc's headers include, and leaves out the machine's headers.
  const options = [
    `--target=${architecture}-linux-gnu`,
    '-std=gnu11',
    '-fsyntax-only',
    '-nostdlibinc',
    '-ferror-limit=0',
  ]
  const run = spawnSync('clang', [...options, '-Werror', ...includes, '-x', 'c', '-'], {
    input: code,
    encoding: 'utf8',
  })
  if (run.error) throw run.error
  return run.stderr
}

function changed(change: (copy: Ir) => void): Ir {
  const copy = structuredClone(ir)
  change(copy)
  return copy
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new Error('the specification has no such entry')
  return item
}

const group = (of: Ir, name: string): Ir['constants'][number] => found(of.constants.find((item) => item.name === name))
const constant = (of: Ir, name: string): Ir['constants'][number]['constants'][number] =>
  found(of.constants.flatMap((item) => item.constants).find((item) => item.name === name))
const call = (of: Ir, name: string): Ir['syscalls'][number] => found(of.syscalls.find((item) => item.name === name))

const packages: Record<Architecture, string> = {
  x86_64: 'linux-libc-dev',
  aarch64: 'linux-libc-dev-arm64-cross',
  riscv64: 'linux-libc-dev-riscv64-cross',
}

describe.each(architectures)('%s', (architecture) => {
  it('has the headers to compare with', () => {
    expect(has(architecture, 'asm/unistd.h'), `install ${packages[architecture]}`).toBe(true)
  })

  it("agrees with the kernel's headers", () => {
    expect(compile(architecture, emitHeaderCheck(ir, architecture))).toBe('')
  })

  it.runIf(architecture === 'x86_64' || has(architecture, 'sys/socket.h'))("agrees with libc's headers", () => {
    expect(compile(architecture, emitLibcCheck(ir, architecture))).toBe('')
  })

  it.each<[string, (copy: Ir) => void, string]>([
    ['a number', (copy) => (call(copy, 'futex').numbers[architecture] = 7), 'futex is 7'],
    ['an errno', (copy) => (found(copy.errnos.find((item) => item.name === 'EBADF')).value = 10), 'EBADF is 10'],
    ['a constant', (copy) => (constant(copy, 'O_CLOEXEC').value = 1), 'O_CLOEXEC is 1'],
    [
      'a value of one architecture',
      (copy) => (constant(copy, 'O_DIRECTORY').value = { [architecture]: 2 }),
      'O_DIRECTORY is 2',
    ],
    [
      'an offset',
      (copy) => {
        const stat = found(copy.structs.find((item) => item.name === 'stat'))
        const field = (stat.layouts?.[architecture] ?? stat.layout).fields.find((item) => item.name === 'st_size')
        found(field).offset += 8
      },
      'stat.st_size stands at 56',
    ],
    [
      'a size',
      (copy) => (found(copy.structs.find((item) => item.name === 'utsname')).layout.size = 391),
      'utsname has 391',
    ],
    [
      'a sign',
      (copy) => (found(copy.abi.typedefs.find((item) => item.name === 'pid_t')).type = 'u32'),
      'pid_t is unsigned',
    ],
    ['a call that it has and the specification denies', (copy) => (call(copy, 'futex').numbers = {}), 'futex is in'],
  ])('a change of %s is found', (_, change, message) => {
    expect(compile(architecture, emitHeaderCheck(changed(change), architecture))).toContain(message)
  })

  it('a constant that no header has is found, unless it is listed', () => {
    const copy = changed((other) =>
      group(other, 'clock_id').constants.push({ name: 'CLOCK_OF_MINE', doc: '', value: 77 }),
    )
    expect(compile(architecture, emitHeaderCheck(copy, architecture))).toContain(
      "undeclared identifier 'CLOCK_OF_MINE'",
    )
  })
})

it('a change of what only libc declares is found', () => {
  const copy = changed((other) => (constant(other, 'MSG_PEEK').value = 4))
  expect(compile('x86_64', emitLibcCheck(copy, 'x86_64'))).toContain('MSG_PEEK is 4')
})

it('everything is checked on some architecture, or listed with a reason', () => {
  const named = [
    ...ir.syscalls.map((item) => item.name),
    ...ir.errnos.map((item) => item.name),
    ...ir.constants.flatMap((item) => item.constants.map(({ name }) => name)),
    ...ir.abi.typedefs.map((item) => item.name),
    ...ir.structs.flatMap((item) => [item.name, ...item.layout.fields.map((field) => `${item.name}.${field.name}`)]),
  ]
  const text = architectures.flatMap((item) => [emitHeaderCheck(ir, item), emitLibcCheck(ir, item)]).join('\n')
  const checked = new Set(Array.from(text.matchAll(/^_Static_assert\(.*, "([\w.]+) /gm), (match) => match[1]))
  const listed = new Set(architectures.flatMap((item) => notInHeaders(ir, item).map(({ subject }) => subject)))
  expect(named.filter((name) => !checked.has(name) && !listed.has(name))).toEqual([])
  expect([...listed].filter((name) => checked.has(name))).toEqual([])
})

it('no entry of the tables is left over from something that is gone', () => {
  const subjects = new Set(architectures.flatMap((item) => headerChecks(ir, item).map(({ subject }) => subject)))
  const groups = new Set(ir.constants.map((item) => item.name))
  const fields = Object.entries(structsWhere).flatMap(([struct, { fields: renamed = {} }]) =>
    Object.keys(renamed).map((field) => `${struct}.${field}`),
  )
  const tables = [constantsWhere, typedefsWhere, structsWhere].flatMap((table) => Object.keys(table))
  expect([...tables, ...fields].filter((name) => !subjects.has(name))).toEqual([])
  expect(libcGroups.filter((name) => !groups.has(name))).toEqual([])
})
