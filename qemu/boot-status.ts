/** What a command says of the end of its machine, and the status with which it leaves. */
import { constants } from 'node:os'
import { MachineError } from './errors.ts'
import type { MachineEnd } from './start.ts'

/** Exit status for a machine whose program did not come to its end. */
const NO_END = 125

/** The name of a signal by its number. */
export function signalName(number: number): string {
  const found = Object.entries(constants.signals).find(([, value]) => value === number)
  return found?.[0] ?? `signal ${number}`
}

/**
 * The status of a program that ended: its own, or 128 and the number of the signal that ended it, with a line for whoever
 * wonders about that number. @throws MachineError if it did not end
 */
export function statusOf(end: MachineEnd, errors: NodeJS.WritableStream): number {
  if (end.status === undefined) throw withoutEnd(end)
  const signal = end.status & 0x7f
  if (signal === 0) return (end.status >> 8) & 0xff
  errors.write(`sockspec: the program was ended by ${signalName(signal)}\n`)
  return 128 + signal
}

function withoutEnd({ code, signal, errors, log }: MachineEnd): MachineError {
  const said = [errors, log].map((text) => text.trim()).filter((text) => text !== '')
  const last = said.length === 0 ? '' : `:\n${said.join('\n')}`
  const how = signal === null ? `QEMU ended with code ${code ?? 'none'}` : `QEMU was stopped (${signal})`
  return new MachineError(`the program did not come to its end; ${how}${last}`, remedyFor(log), { exitStatus: NO_END })
}

/** By the words of the kernel's log: `program:` refuses a program, `panic:` is the kernel's own fault. */
function remedyFor(log: string): string {
  if (/^program: /m.test(log)) return 'The kernel refused the program: the line above says why and what to do.'
  if (/^panic: /m.test(log)) return 'The kernel is at fault. Look at it with --gdb, and report it with these lines.'
  return 'If memory ran out, give more with --memory; --gdb lets you look into the machine from its first instruction.'
}

/** A kernel that did not start its program in time. */
export function notReady(limitMs: number, log: string): MachineError {
  const said = log.trim() === '' ? 'The kernel logged nothing.' : `The kernel logged:\n${log.trim()}`
  return new MachineError(
    `the program did not start within ${limitMs / 1000} s; QEMU was stopped. ${said}`,
    'A machine that is very busy may need a second try; --gdb lets you look into the kernel without a time limit.',
    { exitStatus: NO_END },
  )
}
