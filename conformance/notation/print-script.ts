import { frameText } from '../../spec/ir/frame-text.ts'
import type { Frame } from '../../spec/ir/frame.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { printEvent } from './print-event.ts'

/** A call as it went: the text of its trace, and its end; absent if it still waits. */
export interface PrintedCall {
  text: string
  waited: boolean
  end: string | undefined
}

export interface PrintedProgram {
  id: string
  doc?: string
  roles: Readonly<Record<string, number>>
  events: readonly Event[]
  /** By index of the event; absent for events that did not come to pass. */
  calls: readonly (PrintedCall | undefined)[]
}

/** Until when a call that waits is said to end, in seconds: longer than any script takes. */
const waitLimit = '10'

/** A program and how it went as a script that `parseScenario` reads. */
export function printScript({ id, doc, roles, events, calls }: PrintedProgram): string {
  const lines = [`//! id ${id}`, ...(doc === undefined || doc === '' ? [] : [`//! doc ${doc}`])]
  for (const [role, number] of Object.entries(roles)) lines.push(`//! role ${role} ${number}`)
  let delay = 0
  for (const [index, event] of events.entries()) {
    const call = calls[index]
    if ('elapse' in event) delay += event.elapse
    else if ('frame' in event) {
      lines.push(...frameDirectives(event.frame), `+${delay / 1000} ${frameText(event.frame)}`)
      delay = 0
    } else if (!('call' in event)) lines.push(`//! ${printEvent(event)}`)
    else if (call !== undefined) {
      if (event.thread !== undefined && event.thread !== 0) lines.push(`//! thread ${event.thread}`)
      if (event.as !== undefined) lines.push(`//! as ${event.as}`)
      const time = `+${delay / 1000}${call.waited ? `...${waitLimit}` : ''}`
      lines.push(`${time} ${call.text} = ${withoutOut(call.end)}`)
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

/** An end's result as the notation has it; what was written back becomes a comment. */
function withoutOut(end: string | undefined): string {
  if (end === undefined) return '...'
  const [, result = end, out] = /^(-?\d+|\.\.\.) (\{.*\})$/s.exec(end) ?? []
  return out === undefined ? result : `${result} // ${out}`
}
