import type { ConstantGroup } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { ModelFunction } from '../../ir/model.ts'
import { fileAt } from '../enter.ts'
import { compileExpression } from '../expression/compile.ts'
import { createMachine } from '../machine.ts'
import { asNumber } from '../value.ts'
import { basesOf } from './bases.ts'
import { statesOf } from './socket-states.ts'

/** What poll reports of a socket in a state, if it is asked for everything. */
export interface Reported {
  socket: string
  state: string
  events: readonly string[]
}

/** The flags that poll reports by. */
const eventGroup = 'poll_events'

/**
 * What poll reports of each kind of socket in each of its states: the value of the model's function of an open file that
 * gives these flags. Nothing where the model has no such function. Only the documentation asks for it.
 */
export function reportedOf(ir: Ir): Reported[] {
  const group = ir.constants.find(({ name }) => name === eventGroup)
  const conditions = group && ir.model.functions.find((item) => givesEvents(item, group))
  if (group === undefined || conditions === undefined) return []
  const machine = createMachine(ir)
  const base = basesOf(machine)
  const names = new Map([['sock', machine.globals.typing('file')]])
  const value = compileExpression(`${conditions.name}(sock)`, { globals: machine.globals, slots: [], names })
  return ir.sockets.flatMap((kind) =>
    statesOf(machine, kind).flatMap(({ name, situation }): Reported[] => {
      const found = base(situation, [])
      if (found.kind === 'fault') return []
      const { world, roles } = found.state
      const bits = asNumber(value.run({ world, args: {}, names: { sock: fileAt(world, roles['fd']) } }))
      return [{ socket: kind.name, state: name, events: eventsIn(group, bits) }]
    }),
  )
}

/** Whether a function of an open file gives flags of the group, as a number. */
function givesEvents({ params, type, value }: ModelFunction, group: ConstantGroup): boolean {
  const [param, ...others] = params
  return (
    param?.type === 'file' &&
    others.length === 0 &&
    type === 'int' &&
    group.constants.some(({ name }) => value.includes(`int(${name})`))
  )
}

/** The names of flags whose bits are set, each bit told once. */
function eventsIn({ constants }: ConstantGroup, bits: number): string[] {
  return constants.flatMap(({ name, value, same_as: same }) =>
    typeof value === 'number' && same === undefined && (bits & value) === value && value !== 0 ? [name] : [],
  )
}
