import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileWhole } from '../compile-whole.ts'
import { createMachine } from '../../oracle/machine.ts'
import { actionOf, startState } from '../../oracle/program.ts'
import { perform } from '../../oracle/step.ts'
import { compileLoaded } from '../compile.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { loadFiles, loadSpec } from '../load/load-spec.ts'
import { readFiles, shippedSpec, type FileSet } from '../load/files.ts'
import { shippedFiles } from './overlay.ts'

/** A derived specification from its files. */
function derived(files: Record<string, string>, readBase = shippedFiles) {
  const set: FileSet = new Map(Object.entries(files).map(([path, text]) => [path, { file: `own/${path}`, text }]))
  const loaded = loadFiles(set, { readBase })
  const { diagnostics } = compileLoaded(loaded)
  return { ...loaded, rendered: renderDiagnostics(diagnostics, loaded) }
}

/** The same from a base whose bind has an order of its own on aarch64. */
function derivedFromOrdered(order: string[], files: Record<string, string>) {
  const readBase = (): FileSet => {
    const base = shippedFiles()
    const bind = base.get('syscalls/bind.yaml')
    if (bind === undefined) throw new Error('the base has no bind')
    const text = `${bind.text}order: { aarch64: [${order.join(', ')}] }\n`
    return new Map([...base, ['syscalls/bind.yaml', { ...bind, text }]])
  }
  return derived({ 'abi.yaml': abi, ...files }, readBase)
}
const abi = 'spec: own\nversion: 1.0.0\ndoc: Derived.\nextends: tiny@0.1.0\n'

describe('a derived specification', () => {
  it('has everything that its base has', () => {
    const { ir, rendered } = derived({ 'abi.yaml': abi })
    const base = loadFiles(shippedFiles()).ir
    expect(rendered).toBe('')
    expect(ir).toEqual({ ...base, spec: { name: 'own', version: '1.0.0', doc: 'Derived.', extends: 'tiny@0.1.0' } })
  })

  it('may have a lower version than its base, in which its calls were new', () => {
    expect(derived({ 'abi.yaml': abi.replace('1.0.0', '0.0.1') }).rendered).toBe('')
  })

  it('has numbers, errno values, constants, layouts and an entry convention of its own', () => {
    const { ir, rendered } = derived({
      'abi.yaml': `${abi}entry: { x86_64: { instruction: int 128 } }\ntypedefs: { word: { type: u64, doc: New. } }\n`,
      'errnos.yaml': 'EBADF: { value: 1009 }\nEWOULDBLOCK:\n',
      'constants/families.yaml': 'constants: address_family\nvalues: { AF_INET: { value: 200 } }\n',
      'types/sockaddr_in.yaml':
        'struct: sockaddr_in\nsize: 4\nalign: 4\nfields: [{ name: all, type: u32, offset: 0, doc: All. }]\n',
      'syscalls/bind.yaml': 'syscall: bind\nnumber: { x86_64: 7, riscv64: }\n',
    })
    expect(rendered).toBe('')
    expect(ir.abi.entry.x86_64).toMatchObject({ instruction: 'int 128', number: 'rax' })
    expect(ir.abi.typedefs.map(({ name }) => name)).toEqual(['socklen_t', 'word'])
    expect(ir.errnos.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'EINTR 4',
      'EBADF 1009',
      'EAGAIN 11',
      'EFAULT 14',
      'EINVAL 22',
    ])
    expect(ir.constants[0]?.constants.map(({ value }) => value)).toEqual([1, 200])
    expect(ir.structs.find(({ name }) => name === 'sockaddr_in')?.layout.fields).toHaveLength(1)
    const bind = ir.syscalls.find(({ name }) => name === 'bind')
    expect(bind?.numbers).toEqual({ x86_64: 7, aarch64: 200 })
    expect(bind?.outcomes.map(({ id }) => id)).toEqual([
      'bind.bad-fd',
      'bind.addr-fault',
      'bind.already-bound',
      'bind.ok',
    ])
  })

  const aarch64 = ['addr', 'addrlen', 'fd']
  it.each([
    ['its base has', '', { aarch64 }],
    ['it gives instead', 'order: { aarch64: [addrlen, addr, fd] }\n', { aarch64: ['addrlen', 'addr', 'fd'] }],
    ['it gives besides', 'order: { riscv64: [addrlen, fd, addr] }\n', { aarch64, riscv64: ['addrlen', 'fd', 'addr'] }],
    ['is left when it takes one away', 'order: { aarch64: }\n', {}],
    ['is none when it takes all away', 'order:\n', undefined],
  ])('has the order of arguments that %s', (_, text, want) => {
    const { ir, rendered } = derivedFromOrdered(aarch64, { 'syscalls/bind.yaml': `syscall: bind\n${text}` })
    expect(rendered).toBe('')
    expect(ir.syscalls.find(({ name }) => name === 'bind')?.order).toEqual(want)
  })

  it('cannot keep an order of arguments that it replaces', () => {
    const args = 'args: [{ name: fd, type: socket_fd }]\noutcomes: [{ id: ok }]\n'
    const { rendered } = derivedFromOrdered(aarch64, { 'syscalls/bind.yaml': `syscall: bind\n${args}` })
    expect(rendered).toContain('error unknown-argument: bind has no argument addr')
  })

  it('keeps the profiles that it chooses', () => {
    const { ir, rendered } = derived({ 'abi.yaml': `${abi}profiles: [base]\n` })
    expect(rendered).toBe('')
    expect(ir.syscalls.map(({ name }) => name)).toEqual(['getpid', 'socket'])
    expect(ir.syscalls.map(({ see_also }) => see_also)).toEqual([[], []])
    expect([ir.library, ir.sockets]).toEqual([[], []])
    expect(ir.situations.map(({ name }) => name)).toEqual(['none.closed'])
    expect(ir.profiles.map(({ name }) => name)).toEqual(['base'])
    expect(ir.profiles_left_out).toEqual(['udp'])
  })

  it.each(['udp-basic', 'tcp-basic', 'substrate'])('may choose %s alone from what is installed', (profile) => {
    const dir = folderOf({ 'abi.yaml': `${shippedAbi()}profiles: [${profile}]\n` })
    const { ir, diagnostics } = compileWhole(dir)
    expect(diagnostics).toEqual([])
    const kept = [...ir.situations, ...ir.modifiers, ...ir.sockets].map((one) => one.profile)
    expect(new Set(kept)).toEqual(profile === 'substrate' ? new Set() : new Set(['socket-basic', profile]))
    rmSync(dir, { recursive: true })
  })

  it('points into the file that says it', () => {
    const { ir, locate } = derived({ 'abi.yaml': abi, 'syscalls/bind.yaml': 'syscall: bind\nnumber: { x86_64: 7 }\n' })
    const index = ir.syscalls.findIndex(({ name }) => name === 'bind')
    expect(locate(['syscalls', index, 'numbers', 'x86_64']).place).toMatchObject({
      file: 'own/syscalls/bind.yaml',
      line: 2,
    })
    expect(locate(['syscalls', index, 'numbers', 'aarch64']).place).toMatchObject({ file: 'tiny/syscalls/bind.yaml' })
  })

  it('is named twice in no layer', () => {
    const twice = derived({ 'abi.yaml': abi, 'library/a.yaml': recvAgain, 'library/b.yaml': recvAgain }).rendered
    expect(twice).toContain('error duplicate-name: the library function recv is already declared at own/library/')
  })

  it.each([
    [['udp-basic'], 'socket.type-unsupported'],
    [['udp-basic', 'tcp-basic'], 'socket.ok'],
  ])('with the profiles %j ends socket(SOCK_STREAM) by %s', (profiles, rule) => {
    const base = loadSpec(shippedSpec).ir
    const chosen = `profiles: [${profiles.join(', ')}]\n`
    const own = `${abi.replace('tiny@0.1.0', `${base.spec.name}@${base.spec.version}`)}${chosen}`
    const { ir } = loadFiles(new Map([['abi.yaml', { file: 'abi.yaml', text: own }]]), {
      readBase: () => readFiles(shippedSpec),
    })
    const machine = createMachine(ir)
    const socket = { call: 'socket', args: { type: 'SOCK_STREAM' } }
    const [course] = perform(machine, machine.initial(), actionOf(machine, startState(machine), socket))
    expect(course?.finished.map((one) => one.rule)).toEqual([rule])
  })

  it('can be derived from the specification that is installed', () => {
    const base = loadSpec(shippedSpec).ir
    const dir = folderOf({ 'abi.yaml': shippedAbi() })
    const own = loadSpec(dir)
    expect(own.diagnostics).toEqual([])
    expect(own.ir.syscalls).toEqual(base.syscalls)
    rmSync(dir, { recursive: true })
  })
})

/** The head of a specification that is derived from the one that is installed. */
function shippedAbi(): string {
  const { name, version } = loadSpec(shippedSpec).ir.spec
  return abi.replace('tiny@0.1.0', `${name}@${version}`)
}

/** A new folder with these files. */
function folderOf(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'sockspec-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text)
  return dir
}

const recvAgain = 'function: recv\nsummary: Again.\n'
