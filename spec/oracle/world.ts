import { type Fields, type RecordValue, type Value, isUnbound, membersOf, unboundBase } from './value.ts'

/**
 * One possible state of the system: the fields of the model's `world` record, the entities by number,
 * and the calls that wait. Fields and entities are replaced, never changed in place.
 */
export interface World {
  fields: Record<string, Value>
  entities: Map<number, RecordValue>
  waiting: WaitingCall[]
  /** Next entity and next unbound value; they never go back, so that numbers stay unique in a run. */
  nextEntity: number
  nextUnbound: number
  /** Bounds of values that the implementation has chosen and nobody has observed. */
  unbound: Map<number, Bounds>
  /** Virtual time in nanoseconds. */
  now: number
  /** Where given, collects the outcomes, actions and internal steps that were passed; shared by all courses. */
  visited?: Set<string>
}

export interface Bounds {
  low: number
  high: number
}

/** A call that has blocked: which outcome it waits in, with the arguments and names it was entered with. */
export interface WaitingCall {
  thread: number
  call: string
  outcome: string
  args: Fields
  names: Readonly<Record<string, Value>>
  /** Virtual time at which the limit passes; absent without limit. */
  deadline: number | undefined
}

export function cloneWorld(world: World): World {
  return {
    ...world,
    fields: { ...world.fields },
    entities: new Map(world.entities),
    waiting: [...world.waiting],
    unbound: new Map(world.unbound),
  }
}

/** A fresh choice of the implementation within bounds, unknown until it is observed. */
export function choose(world: World, bounds: Bounds): number {
  const value = unboundBase + world.nextUnbound++
  world.unbound.set(value, bounds)
  return value
}

/** The world in which an unbound value has turned out to be `actual`. */
export function bindChoice(world: World, unbound: number, actual: number): World {
  const replace = (value: Value): Value => {
    if (value === unbound) return actual
    if (typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(replace)
    return Object.fromEntries(membersOf(value).map(([key, member]) => [key, replace(member)]))
  }
  const record = (fields: RecordValue): RecordValue =>
    Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, replace(value)]))
  const pointers = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([key, pointer]) => [key, { ...pointer, value: replace(pointer.value) }]),
    )
  const bound = cloneWorld(world)
  bound.fields = { ...record(world.fields) }
  bound.entities = new Map([...world.entities].map(([id, entity]) => [id, record(entity)]))
  bound.waiting = world.waiting.map((call) => ({ ...call, args: pointers(call.args), names: record(call.names) }))
  bound.unbound.delete(unbound)
  return bound
}

/** Whether any choice is still unknown in a value. */
export function mentionsUnbound(value: Value): boolean {
  if (isUnbound(value)) return true
  return typeof value === 'object' && membersOf(value).some(([, member]) => mentionsUnbound(member))
}
