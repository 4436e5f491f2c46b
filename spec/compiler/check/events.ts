import { nearestName } from '../../ir/nearest.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Event, Situation } from '../../ir/scenario.ts'
import type { Syscall, ValueText } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { checkArguments } from './arguments.ts'
import { allRoles } from './pools.ts'
import { reference, type Check, type Checked } from './spec.ts'

/** Events call what exists, with arguments that it has, on descriptors that are there. */
export const checkEvents: Check = (spec) => {
  const { situations, modifiers } = spec.ir
  return [
    ...situations.flatMap((one, index) => checkSituation(one, ['situations', index], spec)),
    // A modifier can be added to any situation, so it may use the roles of all.
    ...modifiers.flatMap(({ events }, index) =>
      events.flatMap((event, at) => checkEvent(event, ['modifiers', index, 'events', at], spec, allRoles(spec.ir))),
    ),
  ]
}

function checkSituation(situation: Situation, path: Problem['path'], spec: Checked): Problem[] {
  let roles = [...rolesBefore(situation, spec.ir), ...Object.keys(situation.roles)]
  return situation.events.flatMap((event, index) => {
    const here = [...path, 'events', index]
    const problems = [
      ...unknownRoles(event, here, situation.name, roles, spec),
      ...checkEvent(event, here, spec, allRoles(spec.ir)),
    ]
    roles = [...roles, ...roleOf(event)]
    return problems
  })
}

const roleOf = (event: Event): string[] => ('call' in event && event.as !== undefined ? [event.as] : [])

/** The roles that the situations it starts from give. */
function rolesBefore({ from }: Situation, ir: Ir, around: readonly string[] = []): string[] {
  const before = ir.situations.find(({ name }) => name === from)
  if (!before || around.includes(before.name)) return []
  const earlier = rolesBefore(before, ir, [...around, before.name])
  return [...earlier, ...Object.keys(before.roles), ...before.events.flatMap(roleOf)]
}

/** Descriptors named before anything gave them. */
function unknownRoles(
  event: Event,
  path: Problem['path'],
  situation: string,
  roles: readonly string[],
  { ir, incomplete }: Checked,
): Problem[] {
  if (!('call' in event) || incomplete('situation')) return []
  const call = ir.syscalls.find(({ name }) => name === event.call)
  const known = allRoles(ir)
  return Object.entries(event.args ?? {}).flatMap(([key, value]) => {
    const name = namedRole(key, value, call)
    if (name === undefined || roles.includes(name) || !known.includes(name)) return []
    return [problem('unknown-role', [...path, 'args', key], { name, situation }, { nearest: nearestName(name, roles) })]
  })
}

function namedRole(key: string, value: ValueText, call: Syscall | undefined): string | undefined {
  const type = call?.args.find(({ name }) => name === key)?.type
  if (typeof value !== 'string') return undefined
  if (type === 'fd' || type === 'socket_fd') return /^-?\d/.test(value) ? undefined : value
  return type === 'sockaddr' ? /(?:local|peer)\((\w+)\)/.exec(value)?.[1] : undefined
}

function checkEvent(event: Event, path: Problem['path'], spec: Checked, roles: readonly string[]): Problem[] {
  if (!('call' in event)) return []
  const call = spec.ir.syscalls.find(({ name }) => name === event.call)
  if (!call) return reference('unknown-call', event.call, spec.names.syscall, [...path, 'call'])
  return checkArguments(event.args ?? {}, call, [...path, 'args'], spec, roles)
}
