import { counted } from '../../ir/counted.ts'
import type { Ir, LibraryFunction, Profile } from '../../ir/ir.ts'
import { frameText } from '../../ir/frame-text.ts'
import type { Event, Modifier, Situation, SocketKind } from '../../ir/scenario.ts'
import type { Outcome, Syscall } from '../../ir/syscall.ts'
import { flatOutcomes } from '../emit/shared/outcomes.ts'
import { outcomeTable, shortId } from './rule.ts'
import { columns, join, paragraph, part, title } from './text.ts'

export function explainProfile(ir: Ir, profile: Profile): string {
  const calls = ir.syscalls.filter((call) => call.profile === profile.name)
  return join(
    title(profile.name, 'profile'),
    paragraph(profile.doc),
    profile.includes.length === 0 ? '' : paragraph(`Includes ${profile.includes.join(', ')}.`),
    part('Calls', columns(calls.map((call) => [call.name, call.summary]))),
  )
}

export function explainSituation(situation: Situation): string {
  const rows = [
    ...(situation.from === undefined ? [] : [['from', situation.from]]),
    ...situation.events.map((event, index) => [index === 0 ? 'events' : '', eventText(event)]),
    ...Object.entries(situation.roles).map(([role, value]) => ['role', `${role} = ${value}`]),
    ['profile', situation.profile],
  ]
  return join(title(situation.name, 'situation'), paragraph(situation.doc), columns(rows))
}

export function explainModifier(modifier: Modifier): string {
  const events = modifier.events.map((event, index) => [index === 0 ? 'events' : '', eventText(event)])
  return join(
    title(modifier.name, `events used as ${modifier.use}`),
    paragraph(modifier.doc),
    columns([...events, ['profile', modifier.profile]]),
  )
}

function eventText(event: Event): string {
  if ('call' in event) {
    const args = Object.entries(event.args ?? {}).map(
      ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    )
    return `${event.call}(${args.join(', ')})${event.as === undefined ? '' : ` as ${event.as}`}`
  }
  if ('identity' in event) return `the caller becomes ${event.identity}`
  if ('descriptors' in event)
    return event.descriptors === 'full' ? 'no descriptor is left' : 'descriptors are free again'
  if ('signal' in event) return `signal ${event.signal}${event.restart ? ' with SA_RESTART' : ''}`
  if ('elapse' in event) return `${event.elapse} ms pass`
  if ('frame' in event) return frameText(event.frame)
  return `the host on the link ${event.arp === 'silent' ? 'no longer answers' : 'answers'} ARP`
}

export function explainSocket(ir: Ir, kind: SocketKind): string {
  const cells = kind.states.map((state) => {
    const own = ir.evidence.cells.filter((cell) => cell.kind === kind.name && cell.state === state.name)
    return part(
      `What calls do in ${state.name}`,
      columns(own.map((cell) => [cell.call, cell.outcome.slice(cell.call.length + 1)])),
    )
  })
  return join(
    title(`${kind.name} sockets`, `profile ${kind.profile}`),
    paragraph(kind.doc),
    part('States', columns(kind.states.map((state) => [state.name, state.is, state.doc]))),
    ...cells,
  )
}

export function explainLibrary(item: LibraryFunction): string {
  return join(
    title(item.name, item.summary),
    paragraph(item.signature),
    paragraph(item.doc),
    paragraph(`Over ${item.over}(${item.passes.join(', ')}), which holds its outcomes.`),
  )
}

/** Rules of a call whose ids begin alike, such as those for one kind of socket. */
export function explainRuleGroup(id: string, call: Syscall, outcomes: Outcome[]): string {
  const guards = [...new Set(outcomes.flatMap((outcome) => outcome.for))]
  return join(
    title(id, `${counted(outcomes.length, 'rule')} of ${call.name}`),
    guards.length === 0 ? '' : columns(guards.map((guard) => ['only for', guard])),
    outcomeTable(call, outcomes),
  )
}

/** An outcome that several calls share. */
export function explainCommon(ir: Ir, common: Ir['common'][number]): string {
  const rows = ir.syscalls.flatMap((call) =>
    flatOutcomes(call.outcomes)
      .filter((outcome) => outcome.common === common.id)
      .map((outcome) => [call.name, shortId(call, outcome.id)]),
  )
  return join(
    title(common.id, common.errno ?? '', 'shared outcome'),
    paragraph(common.doc),
    part('Used by', columns(rows)),
  )
}
