import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { x } from 'tinyexec'
import { buildKernel } from './build-kernel.ts'

const CPU = 'qemu64,+smep,+smap,+umip,+rdrand,enforce'

const machines = {
  microvm: ['-M', 'microvm,acpi=off,x-option-roms=off,pit=on'],
  q35: ['-M', 'q35'],
}

let folder = ''
let kernel = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sockspec-boot-'))
  kernel = (await buildKernel()).kernel
})

afterAll(() => rm(folder, { recursive: true }))

/** Boots with an initrd that is no archive, so that the kernel's own start is all that runs. */
async function boot(machine: keyof typeof machines, memoryMib: number, cpu: string) {
  const log = join(folder, 'log')
  const initrd = join(folder, 'initrd')
  await writeFile(initrd, 'no archive')
  const args = [
    ...[...machines[machine], '-accel', 'tcg', '-cpu', cpu, '-m', `${memoryMib}`],
    ...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none', '-kernel', kernel, '-initrd', initrd],
    ...['-chardev', `file,id=log,path=${log}`, '-device', 'isa-debugcon,iobase=0xe9,chardev=log'],
    ...['-device', 'isa-debug-exit,iobase=0x501,iosize=2'],
  ]
  const { exitCode } = await x('qemu-system-x86_64', args, { timeout: 30_000 })
  return { exitCode, log: await readFile(log, 'utf8') }
}

it.each([
  ['microvm', 20],
  ['microvm', 32],
  ['microvm', 5000],
  ['q35', 32],
  ['q35', 3000],
] as const)('starts on %s with %d MiB, and stops with 1', async (machine, memoryMib) => {
  const { exitCode, log } = await boot(machine, memoryMib, CPU)
  expect(log).toContain('program: the initrd has no file `program`')
  expect(exitCode).toBe(1)
})

it('tells cause, place and way of a panic, and ends with 255', async () => {
  const { exitCode, log } = await boot('microvm', 32, 'qemu64,+smap,+umip,+rdrand,enforce')
  const lines = log.split('\n')
  expect(lines[0]).toBe(`panic: the processor lacks SMEP: start QEMU with -cpu ${CPU}`)
  expect(lines[1]).toMatch(/^at reference\/kernel\/arch\/x86_64\/processor\.c:\d+$/)
  expect(log).toMatch(/came by:\n {2}[0-9a-f]+ processor_check\+[0-9a-f]+\n {2}[0-9a-f]+ machine_start\+/)
  expect(exitCode).toBe(255)
})
