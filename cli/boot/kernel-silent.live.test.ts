/** A kernel that starts and never comes to its program. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { boot } from '../../qemu/boot.ts'
import { naming } from './run-boot.ts'

const folder = mkdtempSync(join(tmpdir(), 'boot-silent-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Has the note by which QEMU finds the entry of PVH, says a word in the log, and runs in a circle. */
const source = `
    .section .note, "a", @note
    .long 4, 4, 18
    .asciz "Xen"
    .long start
    .text
    .globl start
start:
    movb $'?', %al
    outb %al, $0xe9
1:  jmp 1b
`

function build(): string {
  const [path, kernel] = [join(folder, 'silent.S'), join(folder, 'silent.elf')]
  writeFileSync(path, source)
  const flags = ['--target=i386-elf', '-nostdlib', '-static', '-fuse-ld=lld', '-Wl,-Ttext=0x100000,-e,start']
  const { status, stderr } = spawnSync('clang', [...flags, path, '-o', kernel], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return kernel
}

test('it is stopped, and the message says how long it had and what it logged', async () => {
  const kernel = build()
  const started = boot({
    ...{ kernel, machine: 'microvm', acceleration: 'tcg', memoryMib: 32 },
    ...{ program: new Uint8Array(), path: 'nothing', args: [], cards: [] },
    ...{ input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() },
    readyLimitMs: 1000,
  })
  await expect(started).rejects.toMatchObject({
    message: 'the program did not start within 1 s; QEMU was stopped. The kernel logged:\n?',
    exitStatus: 125,
  })
  expect(naming(kernel)).toEqual([])
})
