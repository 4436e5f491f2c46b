import { ArgumentError } from '../argument-error.ts'
import { type ArgumentContext, buildArguments } from '../arguments.ts'
import type { CompiledCall } from '../call.ts'
import { type Activation, descriptorNames } from '../enter.ts'
import type { Machine } from '../machine.ts'
import { type State, argumentContext } from '../program.ts'
import type { Fields } from '../value.ts'
import { type Asked, answersAlike, askedContext } from './asked.ts'
import type { FindBase } from './bases.ts'
import { type Checked, type Readers, check, checkAgain, readersOf } from './checks.ts'
import { argumentsThatDiffer } from './noting.ts'

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
  asked: readonly Asked[]
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
export function originsOf(machine: Machine, call: CompiledCall, base: FindBase): FindOrigin {
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
    const context = argumentContext(machine, state)
    const plain = modifiers.length === 0 ? undefined : find(situation, [])?.defaults
    const defaults =
      plain === undefined ? defaultsIn(call, state, context) : defaultsFrom(plain, state, context, changed())
    return { state, context, defaults }
  }
  return find
}

function defaultsIn(call: CompiledCall, state: State, context: ArgumentContext): Defaults | undefined {
  const built = build(call, context)
  if (built === undefined) return undefined
  const activation = activate(call, state, built.args)
  return withReaders(activation, built.asked, check(activation, state.world))
}

/** The defaults in a state that differs from that of `plain` in some parts of the world. */
function defaultsFrom(
  plain: Defaults,
  state: State,
  context: ArgumentContext,
  changed: readonly string[],
): Defaults | undefined {
  const { call, args, names } = plain.activation
  const { asked } = plain
  const built = answersAlike(asked, context) ? { args, asked } : build(call, context)
  if (built === undefined) return undefined
  const activation = activate(call, state, built.args)
  const parts = [...changed, ...argumentsThatDiffer(call.syscall.args, args, built.args)]
  const checked =
    activation.names['file'] === names['file']
      ? checkAgain(activation, state.world, plain.checked, plain.readers(), parts)
      : check(activation, state.world)
  return withReaders(activation, built.asked, checked)
}

function build({ syscall }: CompiledCall, context: ArgumentContext): { args: Fields; asked: Asked[] } | undefined {
  const asked: Asked[] = []
  const args = argumentsOrNone(() => buildArguments(syscall.args, {}, askedContext(context, asked)))
  return args && { args, asked }
}

/** Arguments, or none where a text is no value of its argument: where it names a role that there is not. */
export function argumentsOrNone(make: () => Fields): Fields | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof ArgumentError) return undefined
    throw error
  }
}

/** A call with these arguments. */
export const activate = (call: CompiledCall, { world }: State, args: Fields): Activation => ({
  call,
  thread: 0,
  args,
  names: descriptorNames(call, world, args),
})

function withReaders(activation: Activation, asked: readonly Asked[], checked: Checked): Defaults {
  let readers: Readers | undefined
  return { activation, asked, checked, readers: () => (readers ??= readersOf(activation, checked)) }
}
