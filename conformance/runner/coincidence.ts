import { membersOf, type Value } from '../../spec/oracle/value.ts'
import type { World } from '../../spec/oracle/world.ts'
import type { Bindings } from './compare.ts'

/**
 * Whether the target has chosen a port that another address in the world has as well. Until a port is observed the oracle
 * takes it for different from every other, which is nearly always so: the kernel chooses among some 28,000. Where it is
 * not, what was predicted since the choice may be wrong through no fault of the target.
 */
export function coincides(world: World, bindings: Bindings): boolean {
  return [...bindings.values()].some((chosen) =>
    [...world.entities.values(), world.fields].some((record) => hasPort(record, chosen)),
  )
}

/** Whether a value holds an address with this port. */
function hasPort(value: Value, port: number): boolean {
  if (typeof value !== 'object') return false
  return membersOf(value).some(([name, member]) => (name === 'port' && member === port) || hasPort(member, port))
}
