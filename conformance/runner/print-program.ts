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
    return { text: made.text, waited, end: waited ? later?.actual : made.actual }
  })
  return printScript({ id, doc, roles, events, calls })
}
