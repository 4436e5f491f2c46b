import { asRecord, isUnbound, type RecordValue } from '../../spec/oracle/value.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { type Finished, fileAt } from '../../spec/oracle/enter.ts'
import type { State } from '../../spec/oracle/program.ts'
import { printCall, printResult } from '../notation/print-call.ts'
import { type PrintedCall, printScript } from '../notation/print-script.ts'
import type { ChoiceSystems } from '../report/choice-lines.ts'
import type { ShownCase } from './choose.ts'
import type { PlayedCall } from './play.ts'

/**
 * A case as a script: what leads to the call under test, the call, its end. Which other ends named choices allow stands in
 * comments behind the call.
 */
export function exampleScript({ shown, played }: ShownCase, globals: Globals, systems: ChoiceSystems): string {
  const { roles, events, tested } = shown
  const printed = events.slice(0, tested.to).map((event, index): PrintedCall | undefined => {
    const call = played.calls[index]
    const syscall = 'call' in event ? globals.ir.syscalls.find(({ name }) => name === event.call) : undefined
    if (call === undefined || syscall === undefined) return undefined
    const reference = (address: RecordValue) => referenceTo(address, call.before)
    const text = printCall({ syscall, args: call.args, end: call.finished?.end, reference }, globals)
    const isTested = index === tested.from
    return {
      text,
      within: withinOf(call),
      ...(isTested && index > 0 && { before: [''] }),
      ...(isTested && { behind: otherEnds(syscall.name, call, globals, systems) }),
    }
  })
  const named = new Set(
    printed.flatMap((call) => [...(call?.text ?? '').matchAll(/\b(?:local|peer)\((\w+)\)/gu)].map(([, role]) => role)),
  )
  return printScript({ roles, events: events.slice(0, tested.to), calls: printed, names: (role) => named.has(role) })
}

/** How soon a call that is woken ends, in seconds, where it is not its time limit that ends it. */
const soon = 0.1

function withinOf({ waitedMs, finished }: PlayedCall): number | undefined {
  if (finished === undefined) return soon
  if (waitedMs === undefined) return undefined
  return finished.rule.endsWith('#timeout') ? waitedMs / 1000 : Math.max(waitedMs / 1000, soon)
}

/** The address of a socket of which nobody knows the port yet, by the role of its descriptor. */
function referenceTo({ ip, port }: RecordValue, { world, roles }: State): string | undefined {
  if (!isUnbound(port)) return undefined
  for (const [role, descriptor] of Object.entries(roles)) {
    const file = fileAt(world, descriptor)
    for (const which of ['local', 'peer'] as const) {
      const endpoint = file === undefined ? undefined : world.entities.get(file)?.[which]
      if (endpoint === undefined) continue
      const { ip: ownIp, port: ownPort } = asRecord(endpoint)
      if (ownPort === port && ownIp === ip) return `${which}(${role})`
    }
  }
  return undefined
}

/** The ends that a named choice of the call allows instead, each in a comment with the systems known to choose it. */
function otherEnds(call: string, { others }: PlayedCall, globals: Globals, systems: ChoiceSystems): string[] {
  const endText = (one: Finished | undefined) => (one === undefined ? 'it waits' : printResult(one.end, globals))
  const lines = others.flatMap((other) => {
    const [choice, ...more] = other.choices
    const isOwn = choice?.startsWith(`${call}.`) === true && more.length === 0
    if (!isOwn || endText(other.finished) === endText(other.usual)) return []
    const known = systems(choice)
    const when = other.usual === undefined && other.finished !== undefined ? ' at once' : ''
    return [
      `// or ${endText(other.finished)}${when}, by the choice ${choice}${known.length === 0 ? '' : ` (${known.join(', ')})`}`,
    ]
  })
  return [...new Set(lines)]
}
