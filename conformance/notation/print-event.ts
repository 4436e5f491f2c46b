import { frameText } from '../../spec/ir/frame-text.ts'
import type { Event } from '../../spec/ir/scenario.ts'

/** An event that is no call, as the notation writes it. */
export function printEvent(event: Exclude<Event, { call: string }>): string {
  if ('identity' in event) return `identity ${event.identity}`
  if ('descriptors' in event) return `descriptors ${event.descriptors}`
  if ('elapse' in event) return `elapse ${event.elapse} ms`
  if ('frame' in event) return frameText(event.frame)
  if ('arp' in event) return `arp ${event.arp}`
  return `signal ${event.signal}${event.restart ? ' restart' : ''}`
}
