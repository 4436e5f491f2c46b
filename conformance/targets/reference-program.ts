/** Runs a program on the reference kernel, in a machine of its own. */
import { readFile } from 'node:fs/promises'
import { startMachine } from '../../qemu/start.ts'
import { decodeCallRecord } from '../../qemu/trace/call-record.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { PROGRAM_LIMIT_MS, type ProgramRun, lastLines } from './program-run.ts'

export interface ReferenceProgramOptions {
  /** The kernel's ELF file; built if left out. */
  kernel?: string
  limitMs?: number
}

const MEMORY_MIB = 32

/** Boots the kernel with the program, and has it tell how every call ends. */
export async function runOnReference(
  program: string,
  args: readonly string[],
  options: ReferenceProgramOptions = {},
): Promise<ProgramRun> {
  const kernel = options.kernel ?? (await buildKernel()).kernel
  const output: Uint8Array[] = []
  const errors: Uint8Array[] = []
  const told: string[] = []
  const machine = await startMachine(
    {
      ...{ kernel, machine: 'microvm', acceleration: 'tcg', memoryMib: MEMORY_MIB, kernelWords: ['trace'], cards: [] },
      image: { program: await readFile(program), args: ['program', ...args] },
    },
    ({ kind, payload }) => {
      if (kind === 'output') output.push(payload)
      else if (kind === 'error') errors.push(payload)
      else if (kind === 'call') told.push(decodeCallRecord(payload)?.outcome ?? '')
    },
  )
  let late = false
  const timer = setTimeout(() => {
    late = true
    void machine.stop()
  }, options.limitMs ?? PROGRAM_LIMIT_MS)
  const end = await machine.ended
  clearTimeout(timer)
  const text = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces).toString()
  return {
    output: text(output),
    status: end.status === undefined ? undefined : exitStatus(end.status),
    late,
    told,
    said: lastLines(text(errors), end.errors, end.log),
  }
}

/** A status in the form of wait(2) as a shell has it. */
function exitStatus(status: number): number {
  const signal = status & 0x7f
  return signal === 0 ? (status >> 8) & 0xff : 128 + signal
}
