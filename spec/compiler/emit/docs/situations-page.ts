import type { Ir } from '../../../ir/ir.ts'
import { frameText } from '../../../ir/frame-text.ts'
import type { Event, Modifier } from '../../../ir/scenario.ts'
import type { Links } from './links.ts'
import { anchor, code, page, prose, section, table } from './markdown.ts'
import { valueText } from './value.ts'

const useText: Record<Modifier['use'], string> = {
  before: 'added to any situation',
  wake: 'while a call waits',
  probe: 'on each descriptor at the end of a case',
  observe: 'after a call, to show its effects',
}

/** All situations and modifiers, each with its events. */
export function situationsPage(ir: Ir, links: Links): string {
  const situations = ir.situations.map((item) => [
    anchor(item.name) + code(item.name),
    prose(item.doc),
    [
      ...(item.from === undefined ? [] : [links.situation(item.from)]),
      ...item.events.map((event) => eventText(links, event)),
      ...Object.entries(item.roles).map(([role, value]) => code(`${role} = ${value}`)),
    ].join(', then '),
    links.profile(item.profile),
  ])
  const modifiers = ir.modifiers.map((item) => [
    anchor(`modifier-${item.name}`) + code(item.name),
    useText[item.use],
    prose(item.doc),
    item.events.map((event) => eventText(links, event)).join(', then '),
    links.profile(item.profile),
  ])
  return page(
    '# Situations',
    'A situation is a sequence of events from which cases start. Its state is computed from the effects of the calls.',
    table(['situation', 'what it is', 'how it comes about', 'profile'], situations),
    section(
      'Modifiers',
      'Events that are put around others.',
      table(['modifier', 'use', 'what it is', 'events', 'profile'], modifiers),
    ),
  )
}

function eventText(links: Links, event: Event): string {
  if ('call' in event) {
    const args = Object.entries(event.args ?? {}).map(([name, value]) => `${name}: ${valueText(value)}`)
    const role = event.as === undefined ? '' : ` as ${code(event.as)}`
    const thread = event.thread === undefined || event.thread === 0 ? '' : ` on thread ${event.thread}`
    return `${links.call(event.call)}${args.length === 0 ? '' : ` ${code(args.join(', '))}`}${role}${thread}`
  }
  if ('identity' in event) return `the caller becomes ${event.identity}`
  if ('descriptors' in event)
    return event.descriptors === 'full' ? 'no descriptor is left' : 'descriptors are free again'
  if ('signal' in event) return `signal ${event.signal}${event.restart ? ' with SA_RESTART' : ''}`
  if ('elapse' in event) return `${event.elapse} ms pass`
  if ('frame' in event) return frameText(event.frame)
  return `the host on the link ${event.arp === 'silent' ? 'no longer answers' : 'answers'} ARP`
}
