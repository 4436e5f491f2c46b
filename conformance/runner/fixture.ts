/** What the tests of this folder share: the specification that comes with the package, and programs for it. */
import { shippedSpec } from '../../spec/compiler/load/files.ts'
import { loadSpec } from '../../spec/compiler/load/load-spec.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { actionOf, runEvents, startState } from '../../spec/oracle/program.ts'
import { type EncodedCall, encodeCall, encodeContext } from './encode.ts'
import type { NamedProgram } from './program.ts'

export const ir: Ir = loadSpec(shippedSpec).ir
export const machine = createMachine(ir)

export const program = (...events: Event[]): NamedProgram => ({ id: 'a-program', roles: {}, events })

/** A bound UDP socket (role fd) at lo:5005 and another one (role peer). */
export const pair: Event[] = [
  { call: 'socket', as: 'fd' },
  { call: 'bind', args: { addr: 'lo:5005' } },
  { call: 'socket', as: 'peer' },
]
export const send: Event = { call: 'sendto', args: { fd: 'peer', addr: 'lo:5005' } }
export const receive: Event = { call: 'recvfrom' }

/** A call as it is sent to a target, behind the given events. */
export function encoded(call: Extract<Event, { call: string }>, before: readonly Event[] = pair): EncodedCall {
  const state = runEvents(machine, startState(machine), before)
  const action = actionOf(machine, state, call)
  const syscall = machine.call(call.call)?.syscall
  if (action.kind !== 'call' || syscall === undefined) throw new Error(`${call.call} is no call`)
  return encodeCall(encodeContext(machine.globals), syscall, action.thread, action.args)
}
