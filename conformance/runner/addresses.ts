import type { Event } from '../../spec/ir/scenario.ts'
import type { ValueText } from '../../spec/ir/syscall.ts'
import { fileAt } from '../../spec/oracle/enter.ts'
import { mentionsUnbound } from '../../spec/oracle/world.ts'
import type { Run } from './run.ts'

type CallEvent = Extract<Event, { call: string }>
type Reference = { which: 'local' | 'peer'; role: string }

/** The address references in an argument's text: `local(peer)`. */
export function references(text: ValueText | undefined): Reference[] {
  if (typeof text === 'string') {
    const [, which, role] = /\b(local|peer)\((\w+)\)$/.exec(text) ?? []
    return role === undefined ? [] : [{ which: which === 'local' ? 'local' : 'peer', role }]
  }
  if (typeof text !== 'object' || text === null) return []
  return Object.values(text).flatMap((inner: ValueText) => references(inner))
}

/** The calls that tell an address which the event's arguments need and which the target alone knows. */
export function needsObservation(run: Run, event: CallEvent): CallEvent[] {
  return references(event.args ?? {}).flatMap(({ which, role }) => {
    const endpoints = run.possibilities.map(({ world }) => {
      const file = fileAt(world, run.roles[role])
      return file === undefined ? undefined : world.entities.get(file)?.[which]
    })
    const texts = new Set(endpoints.map((endpoint) => JSON.stringify(endpoint)))
    if (texts.size === 1 && !endpoints.some(mentionsUnbound)) return []
    const call = which === 'local' ? 'getsockname' : 'getpeername'
    const descriptor = run.machine.call(call)?.descriptor
    return descriptor === undefined ? [] : [{ call, args: { [descriptor]: role }, thread: event.thread ?? 0 }]
  })
}
