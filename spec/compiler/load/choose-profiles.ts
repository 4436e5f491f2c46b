import type { Ir } from '../../ir/ir.ts'
import type { Outcome } from '../../ir/syscall.ts'
import type { Origins } from './origins.ts'

/** The specification without what lies outside the chosen profiles and those that they include. */
export function chooseProfiles(ir: Ir, chosen: readonly string[], origins: Origins): Ir {
  const kept = withIncluded(ir, chosen)
  const within = ({ profile }: { profile: string }): boolean => kept.has(profile)
  const situations = ir.situations.filter(within)
  const calls = ir.syscalls.filter(within)
  const names = new Set(calls.map((call) => call.name))
  const library = ir.library.filter((one) => names.has(one.over))
  const references = new Set([...names, ...library.map((one) => one.name)])
  const allNames = new Set([...ir.syscalls, ...ir.library].map((one) => one.name))
  return {
    ...ir,
    syscalls: calls.map((call) =>
      copy(call, origins, {
        outcomes: keptOutcomes(call.outcomes, within, new Set(situations.map((one) => one.name)), origins),
        see_also: call.see_also.filter((name) => references.has(name) || !allNames.has(name)),
      }),
    ),
    library,
    situations,
    modifiers: ir.modifiers.filter((one) => one.events.every((event) => !('call' in event) || names.has(event.call))),
    sockets: ir.sockets.filter(within).map((socket) =>
      copy(socket, origins, {
        calls: socket.calls.filter((name) => names.has(name) || !ir.syscalls.some((call) => call.name === name)),
      }),
    ),
    profiles: ir.profiles.filter((profile) => kept.has(profile.name)),
  }
}

/** A changed copy that remembers where the original was written. */
function copy<T extends object>(object: T, origins: Origins, changes: Partial<T>): T {
  const changed = { ...object, ...changes }
  const origin = origins.of(object)
  return origin ? origins.note(changed, origin.tree, Object.fromEntries(origin.parts), origin.placed) : changed
}

/** Without a point that was pinned in a situation which is cut away, the search finds one of its own. */
function keptOutcomes(
  outcomes: Outcome[],
  within: (one: Outcome) => boolean,
  situations: ReadonlySet<string>,
  origins: Origins,
): Outcome[] {
  return outcomes.filter(within).map((outcome) => {
    const given = outcome.given && situations.has(outcome.given.situation) ? outcome.given : undefined
    const then = outcome.then && keptOutcomes(outcome.then, within, situations, origins)
    return given === outcome.given && then === undefined ? outcome : copy(outcome, origins, { given, then })
  })
}

function withIncluded(ir: Ir, chosen: readonly string[]): Set<string> {
  const kept = new Set<string>()
  const waiting = [...chosen]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (kept.has(name)) continue
    kept.add(name)
    waiting.push(...(ir.profiles.find((profile) => profile.name === name)?.includes ?? []))
  }
  return kept
}
