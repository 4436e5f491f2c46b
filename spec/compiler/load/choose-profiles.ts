import type { Ir } from '../../ir/ir.ts'
import type { Outcome, Point } from '../../ir/syscall.ts'
import type { Origins } from './origins.ts'

/** The specification without what lies outside the chosen profiles and those that they include. */
export function chooseProfiles(ir: Ir, chosen: readonly string[], origins: Origins): Ir {
  const kept = withIncluded(ir, chosen)
  const within = ({ profile }: { profile: string }): boolean => kept.has(profile)
  const situations = ir.situations.filter(within)
  const modifiers = ir.modifiers.filter(within)
  const pin = pinKeeper(ir, within)
  const calls = ir.syscalls.filter(within)
  const names = new Set(calls.map((call) => call.name))
  const library = ir.library.filter((one) => names.has(one.over))
  const references = new Set([...names, ...library.map((one) => one.name)])
  const allNames = new Set([...ir.syscalls, ...ir.library].map((one) => one.name))
  return {
    ...ir,
    syscalls: calls.map((call) =>
      copy(call, origins, {
        outcomes: keptOutcomes(call.outcomes, within, pin, origins),
        see_also: call.see_also.filter((name) => references.has(name) || !allNames.has(name)),
      }),
    ),
    library,
    situations,
    modifiers,
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

/** The pinned point as it is kept, if it is. */
type KeepPin = (given: Point) => Point | undefined

/**
 * A point pinned in a state of a socket kind that is cut away is pinned in the state of that name of a kind that is kept.
 * Without a counterpart the point goes, and the search finds one of its own.
 */
function pinKeeper(ir: Ir, within: (one: { profile: string }) => boolean): KeepPin {
  const cut = new Set([...ir.situations, ...ir.modifiers].filter((one) => !within(one)).map((one) => one.name))
  const states = ir.sockets.flatMap((socket) => socket.states.map((state) => ({ ...state, kept: within(socket) })))
  const counterpart = (situation: string): string | undefined => {
    const { name } = states.find((state) => state.situation === situation) ?? {}
    return states.find((state) => state.kept && state.name === name)?.situation
  }
  return (given) => {
    if ([...given.modifiers, given.wake ?? ''].some((name) => cut.has(name))) return undefined
    if (!cut.has(given.situation)) return given
    const situation = counterpart(given.situation)
    return situation === undefined ? undefined : { ...given, situation }
  }
}

function keptOutcomes(
  outcomes: Outcome[],
  within: (one: Outcome) => boolean,
  pin: KeepPin,
  origins: Origins,
): Outcome[] {
  return outcomes.filter(within).map((outcome) => {
    const given = outcome.given && pin(outcome.given)
    const then = outcome.then && keptOutcomes(outcome.then, within, pin, origins)
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
