import { eachOutcome } from './each-outcome.ts'
import { reference, type Check, type Names } from './spec.ts'

/** Calls, situations, modifiers, profiles and functions that are named exist. */
export const checkReferences: Check = ({ ir, names }) => {
  const { syscall, situation, profile, modifier } = names
  const { library } = names
  const callable: Names = {
    list: [...syscall.list, ...library.list],
    has: (name) => syscall.has(name) || library.has(name),
  }
  return [
    ...ir.syscalls.flatMap((call, index) => [
      ...reference('unknown-profile', call.profile, profile, ['syscalls', index, 'profile']),
      ...call.see_also.flatMap((name, at) =>
        reference('unknown-reference', name, callable, ['syscalls', index, 'see_also', at]),
      ),
    ]),
    ...eachOutcome(ir).flatMap(({ call, outcome, path }) => [
      ...(outcome.profile === call.profile
        ? []
        : reference('unknown-profile', outcome.profile, profile, [...path, 'profile'])),
      ...(outcome.wait?.readiness === undefined
        ? []
        : reference('unknown-function', outcome.wait.readiness, names.function, [...path, 'wait', 'readiness'])),
      ...(outcome.given
        ? reference('unknown-situation', outcome.given.situation, situation, [...path, 'given', 'situation'])
        : []),
      ...(outcome.given?.modifiers ?? []).flatMap((name, at) =>
        reference('unknown-modifier', name, modifier, [...path, 'given', 'modifiers', at]),
      ),
    ]),
    ...ir.library.flatMap((one, index) => reference('unknown-call', one.over, syscall, ['library', index, 'over'])),
    ...ir.sockets.flatMap((socket, index) => [
      ...reference('unknown-profile', socket.profile, profile, ['sockets', index, 'profile']),
      ...socket.calls.flatMap((name, at) => reference('unknown-call', name, syscall, ['sockets', index, 'calls', at])),
      ...socket.states.flatMap((state, at) =>
        reference('unknown-situation', state.situation, situation, ['sockets', index, 'states', at, 'situation']),
      ),
    ]),
    ...ir.situations.flatMap((one, index) => [
      ...reference('unknown-profile', one.profile, profile, ['situations', index, 'profile']),
      ...(one.from === undefined
        ? []
        : reference('unknown-situation', one.from, situation, ['situations', index, 'from'])),
    ]),
    ...ir.profiles.flatMap((one, index) =>
      one.includes.flatMap((name, at) =>
        reference('unknown-profile', name, profile, ['profiles', index, 'includes', at]),
      ),
    ),
  ]
}
