import type { ArgumentContext } from '../arguments.ts'
import type { CompiledCall } from '../call.ts'
import { type Activation, descriptorNames } from '../enter.ts'
import type { Machine } from '../machine.ts'
import type { State } from '../program.ts'
import type { Fields } from '../value.ts'
import type { FindBase } from './bases.ts'
import { type Checked, type Readers, check, checkAgain, readersOf } from './checks.ts'
import { argumentsThatDiffer } from './noting.ts'
import { type OwnArguments, contextAt } from './own-arguments.ts'

/** A state in which points of a call lie, with what was found out at the defaults of its arguments. */
export interface Origin {
  state: State
  context: ArgumentContext
  /** Absent where the state lacks a role that a default names. */
  defaults: Defaults | undefined
}

/** A call with its defaults in a state. */
export interface Defaults {
  activation: Activation
  checked: Checked
  /** Which outcomes read what. */
  readers: () => Readers
}

/** Finds the origin of points in a situation with modifiers; undefined where the situation does not come about. */
export type FindOrigin = (situation: string, modifiers: readonly string[]) => Origin | undefined

/**
 * The defaults are evaluated once in each situation. With modifiers, only those outcomes are that have read something
 * which the modifiers change.
 */
export function originsOf(machine: Machine, call: CompiledCall, own: OwnArguments, base: FindBase): FindOrigin {
  const origins = new Map<string, Origin | undefined>()
  const once = new Set<string>()
  const find: FindOrigin = (situation, modifiers) => {
    const key = [situation, ...modifiers].join('+')
    if (origins.has(key)) return origins.get(key)
    const fresh = compute(situation, modifiers)
    // Most states with modifiers are looked at once; kept, they would be most of the memory.
    if (modifiers.length === 0 || once.has(key)) origins.set(key, fresh)
    else once.add(key)
    return fresh
  }
  const compute: FindOrigin = (situation, modifiers) => {
    const found = base(situation, modifiers)
    if (found.kind === 'fault') return undefined
    const { state, changed } = found
    const context = contextAt(machine, state)
    const args = own.defaults(context)
    const plain = modifiers.length === 0 ? undefined : find(situation, [])?.defaults
    const defaults = args && (plain ? defaultsFrom(plain, state, args, changed()) : defaultsIn(call, state, args))
    return { state, context, defaults }
  }
  return find
}

function defaultsIn(call: CompiledCall, state: State, args: Fields): Defaults {
  const activation = activate(call, state, args)
  return withReaders(activation, check(activation, state.world))
}

/** The defaults in a state that differs from that of `plain` in some parts of the world. */
function defaultsFrom(plain: Defaults, state: State, args: Fields, changed: readonly string[]): Defaults {
  const { call, args: before, names } = plain.activation
  const activation = activate(call, state, args)
  const parts = args === before ? changed : [...changed, ...argumentsThatDiffer(call.syscall.args, before, args)]
  const checked =
    activation.names['file'] === names['file']
      ? checkAgain(activation, state.world, plain.checked, plain.readers(), parts)
      : check(activation, state.world)
  return withReaders(activation, checked)
}

/** A call with these arguments. */
export const activate = (call: CompiledCall, { world }: State, args: Fields): Activation => ({
  call,
  thread: 0,
  args,
  names: descriptorNames(call, world, args),
})

function withReaders(activation: Activation, checked: Checked): Defaults {
  let readers: Readers | undefined
  return { activation, checked, readers: () => (readers ??= readersOf(activation, checked)) }
}
