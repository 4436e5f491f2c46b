import { frameText } from '../../spec/ir/frame-text.ts'
import type { Frame } from '../../spec/ir/frame.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { printEvent } from './print-event.ts'

/** A call as it went: with its end, as the notation has both. */
export interface PrintedCall {
  text: string
  /** Seconds within which it ends, if it waits. */
  within?: number | undefined
  /** Lines of text before and behind it, each a comment or empty. */
  before?: readonly string[]
  behind?: readonly string[]
}

export interface PrintedProgram {
  id?: string
  doc?: string
  roles: Readonly<Record<string, number>>
  events: readonly Event[]
  /** By index of the event; absent for events that did not come to pass. */
  calls: readonly (PrintedCall | undefined)[]
  /** Whether a role is named, by which other lines know a descriptor; all are unless told. */
  names?: (role: string) => boolean
}

/** A program and how it went as a script that `parseScenario` reads. */
export function printScript({ id, doc = '', roles, events, calls, names = () => true }: PrintedProgram): string {
  const lines = [...(id === undefined ? [] : [`//! id ${id}`]), ...(doc === '' ? [] : [`//! doc ${doc}`])]
  for (const [role, number] of Object.entries(roles)) if (names(role)) lines.push(`//! role ${role} ${number}`)
  let delay = 0
  for (const [index, event] of events.entries()) {
    const call = calls[index]
    if ('elapse' in event) delay += event.elapse
    else if ('frame' in event) {
      lines.push(...frameDirectives(event.frame), `+${delay / 1000} ${frameText(event.frame)}`)
      delay = 0
    } else if (!('call' in event)) lines.push(`//! ${printEvent(event)}`)
    else if (call !== undefined) {
      const { text, within, before = [], behind = [] } = call
      lines.push(...before)
      if (event.thread !== undefined && event.thread !== 0) lines.push(`//! thread ${event.thread}`)
      if (event.as !== undefined && names(event.as)) lines.push(`//! as ${event.as}`)
      lines.push(`+${delay / 1000}${within === undefined ? '' : `...${within}`} ${text}`, ...behind)
      delay = 0
    }
  }
  return `${lines.join('\n')}\n`
}

/** What the line of a packet does not say. */
function frameDirectives({ dropped, header = {}, fragments }: Frame): string[] {
  return [
    ...(dropped === true ? ['//! dropped'] : []),
    ...Object.entries(header).map(([field, value]) => `//! header ${field} ${value}`),
    ...(fragments === undefined ? [] : [`//! fragments ${[fragments.size, ...fragments.order].join(' ')}`]),
  ]
}
