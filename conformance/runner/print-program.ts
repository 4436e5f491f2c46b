import { type PrintedCall, printScript } from '../notation/print-script.ts'
import type { TraceStep } from '../report/trace.ts'
import type { NamedProgram } from './program.ts'

/** A program as a script in packetdrill's notation, with the ends that its calls had on a target. */
export function printProgram({ id, roles, events }: NamedProgram, trace: readonly TraceStep[], doc = ''): string {
  const calls = events.map((_, index): PrintedCall | undefined => {
    const made = trace.find(({ kind, event }) => kind === 'event' && event === index)
    if (made === undefined) return undefined
    const waited = made.actual === 'waits'
    const later = trace.slice(trace.indexOf(made)).find(({ kind, thread }) => kind === 'end' && thread === made.thread)
    const text = `${made.text} = ${withoutOut(waited ? later?.actual : made.actual)}`
    return { text, within: waited ? waitLimit : undefined }
  })
  return printScript({ id, doc, roles, events, calls })
}

/** Until when a call that waits is said to end, in seconds: longer than any script takes. */
const waitLimit = 10

/** An end's result as the notation has it; what was written back becomes a comment. */
function withoutOut(end: string | undefined): string {
  if (end === undefined) return '...'
  const [, result = end, out] = /^(-?\d+|\.\.\.) (\{.*\})$/s.exec(end) ?? []
  return out === undefined ? result : `${result} // ${out}`
}
