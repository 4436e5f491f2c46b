import type { Problem } from '../../ir/problem.ts'
import { eachOutcome, type Found } from './each-outcome.ts'
import { reference, type Check, type Checked, type Names } from './spec.ts'

/** Calls, situations, modifiers, profiles and functions that are named exist. */
export const checkReferences: Check = (spec) => {
  const { syscall, situation, profile, library } = spec.names
  const { ir } = spec
  const callable: Names = {
    list: [...syscall.list, ...library.list],
    has: (name) => syscall.has(name) || library.has(name),
  }
  return [
    ...ir.syscalls.flatMap((call, index) => [
      ...reference('unknown-profile', call.profile, profile, ['syscalls', index, 'profile']),
      ...each(call.see_also, ['syscalls', index, 'see_also'], (name, at) =>
        reference('unknown-reference', name, callable, at),
      ),
    ]),
    ...eachOutcome(ir).flatMap((found) => outcomeReferences(found, spec)),
    ...ir.library.flatMap((one, index) => reference('unknown-call', one.over, syscall, ['library', index, 'over'])),
    ...ir.sockets.flatMap((socket, index) => [
      ...reference('unknown-profile', socket.profile, profile, ['sockets', index, 'profile']),
      ...each(socket.calls, ['sockets', index, 'calls'], (name, at) => reference('unknown-call', name, syscall, at)),
      ...each(socket.states, ['sockets', index, 'states'], (state, at) =>
        reference('unknown-situation', state.situation, situation, [...at, 'situation']),
      ),
    ]),
    ...ir.situations.flatMap((one, index) => [
      ...reference('unknown-profile', one.profile, profile, ['situations', index, 'profile']),
      ...reference('unknown-situation', one.from, situation, ['situations', index, 'from']),
    ]),
    ...ir.profiles.flatMap((one, index) =>
      each(one.includes, ['profiles', index, 'includes'], (name, at) =>
        reference('unknown-profile', name, profile, at),
      ),
    ),
  ]
}

/** The ends of a wait that are no modifier. */
const wakes = ['timeout', 'signal', 'signal-restart']

function outcomeReferences({ call, outcome, path }: Found, { names }: Checked): Problem[] {
  const { given, wait, profile } = outcome
  const own = profile === call.profile ? undefined : profile
  const wake = given?.wake !== undefined && wakes.includes(given.wake) ? undefined : given?.wake
  return [
    ...reference('unknown-profile', own, names.profile, [...path, 'profile']),
    ...reference('unknown-function', wait?.readiness, names.function, [...path, 'wait', 'readiness']),
    ...reference('unknown-situation', given?.situation, names.situation, [...path, 'given', 'situation']),
    ...each(given?.modifiers ?? [], [...path, 'given', 'modifiers'], (name, at) =>
      reference('unknown-modifier', name, names.modifier, at),
    ),
    ...reference('unknown-modifier', wake, names.modifier, [...path, 'given', 'wake']),
  ]
}

const each = <T>(
  list: readonly T[],
  path: Problem['path'],
  check: (one: T, path: Problem['path']) => Problem[],
): Problem[] => list.flatMap((one, index) => check(one, [...path, index]))
