import type { Slot, ValueText } from '../../../spec/ir/syscall.ts'
import type { Roles } from '../../../spec/oracle/program.ts'
import type { Random } from './prng.ts'

/** What arguments can be drawn from. */
export interface Sources {
  random: Random
  roles: Roles
  /** Addresses that stand anywhere in the specification's defaults and pools. */
  addresses: readonly string[]
}

const placements = ['null', 'unmapped', 'readonly', 'straddle', 'kernel'] as const

/** Shares of the ways in which an argument departs from its default. */
const share = { pool: 0.25, list: 0.2, placement: 0.03, wrongDescriptor: 0.06, knownAddress: 0.6 }

const longestList = 3

/** Arguments for a call: mostly defaults, some from the pools, a few pointers to bad memory. */
export function randomArguments(slots: readonly Slot[], sources: Sources, prefix = ''): Record<string, ValueText> {
  const args: Record<string, ValueText> = {}
  for (const slot of slots) {
    const path = prefix + slot.name
    const list = randomList(slot, sources)
    if (list !== undefined && slot.count !== undefined) args[prefix + slot.count] = list.length
    const value = list ?? randomValue(slot, sources)
    if (value !== undefined) args[path] = value
    if (slot.dir !== undefined && sources.random.chance(share.placement))
      args[`${path}@`] = sources.random.pick(placements) ?? 'unmapped'
    if (slot.dir !== undefined && slot.fields !== undefined && slot.count === undefined && value === undefined)
      Object.assign(args, randomArguments(slot.fields, sources, `${path}.`))
  }
  return args
}

function randomValue(slot: Slot, { random, roles, addresses }: Sources): ValueText | undefined {
  if (slot.dir === undefined && (slot.type === 'fd' || slot.type === 'socket_fd'))
    return randomDescriptor(random, roles)
  if (slot.type === 'sockaddr' && slot.dir === 'in' && random.chance(share.knownAddress))
    return randomAddress(random, roles, addresses)
  return random.chance(share.pool) ? random.pick(slot.pool) : undefined
}

/** Elements of an array that names descriptors, or now and then of another one; its count is set to fit. */
function randomList(slot: Slot, sources: Sources): ValueText[] | undefined {
  const { random } = sources
  if (slot.count === undefined || slot.fields === undefined) return undefined
  const needed = slot.fields.some(isDescriptor)
  if (!needed && !random.chance(share.list)) return undefined
  return Array.from({ length: 1 + random.below(longestList) }, () => randomElement(slot.fields ?? [], sources))
}

function randomElement(slots: readonly Slot[], sources: Sources): ValueText {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = randomValue(slot, sources)
      return value === undefined ? [] : [[slot.name, value]]
    }),
  )
}

const isDescriptor = ({ dir, type }: Slot) => dir === undefined && (type === 'fd' || type === 'socket_fd')

/** Mostly a role's descriptor; now and then one that is closed or no socket. */
function randomDescriptor(random: Random, roles: Roles): ValueText {
  const names = Object.keys(roles)
  if (names.length === 0 || random.chance(share.wrongDescriptor)) return random.pick([77, 0, -1]) ?? 77
  return random.pick(names) ?? 77
}

function randomAddress(random: Random, roles: Roles, addresses: readonly string[]): ValueText | undefined {
  const names = Object.keys(roles)
  const role = random.pick(names)
  if (role === undefined || random.chance(0.3)) return random.pick(addresses)
  return random.chance(0.8) ? `local(${role})` : `peer(${role})`
}

/** The addresses that stand in slots, without those that refer to roles. */
export function addressesIn(slots: readonly Slot[]): string[] {
  return slots.flatMap((slot) => [
    ...(slot.type === 'sockaddr'
      ? [slot.default, ...slot.pool].filter((text) => typeof text === 'string' && /:\d+$/.test(text)).map(String)
      : []),
    ...addressesIn(slot.fields ?? []),
  ])
}
