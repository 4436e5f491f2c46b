import type { Ir } from '../../ir/ir.ts'
import type { Slot, ValueText } from '../../ir/syscall.ts'
import { buildArguments } from '../arguments.ts'
import { compileEffects } from '../effect/compile.ts'
import { compileExpression } from '../expression/compile.ts'
import { ExpressionError } from '../expression/error.ts'
import type { Compiled, Frame, Scope } from '../expression/scope.ts'
import { typeText } from '../expression/types.ts'
import { createMachine } from '../machine.ts'
import { Undefined, type Value } from '../value.ts'
import type { World } from '../world.ts'
import { tinyIr } from './tiny-ir.ts'

/** What an expression or effect of a test stands in. */
export interface Setting {
  ir?: Ir
  slots?: readonly Slot[]
  args?: Record<string, ValueText>
  /** Names in scope: their types, and their values. */
  types?: Record<string, string>
  names?: Record<string, Value>
  /** Changes the world before the evaluation. */
  effects?: readonly string[]
}

/** The scope, and a fresh frame, of a setting. */
export function settingOf({ ir = tinyIr, slots = [], args = {}, types = {}, names = {}, effects = [] }: Setting = {}): {
  scope: Scope
  frame: Frame
} {
  const machine = createMachine(ir)
  const { globals } = machine
  const known = Object.entries(types).map(([name, type]) => [name, globals.typing(type)] as const)
  const scope: Scope = { globals, slots, names: new Map(known) }
  const world = machine.initial()
  compileEffects(effects, { globals, slots: [], names: new Map() }).run({ world, args: {}, names: {} })
  const context = { globals, role: () => undefined, address: () => undefined, tag: 0 }
  return { scope, frame: { world, args: buildArguments(slots, args, context), names } }
}

/** The value of an expression: `no value` where it has none. */
export function valueIn(text: string, setting: Setting = {}): Value {
  const { scope, frame } = settingOf(setting)
  return valueOrNone(compileExpression(text, scope), frame)
}

export function valueOrNone({ run }: Pick<Compiled, 'run'>, frame: Frame): Value {
  try {
    return run(frame)
  } catch (error) {
    if (error instanceof Undefined) return 'no value'
    throw error
  }
}

/** The type of an expression as its author would write it. */
export function typeIn(text: string, setting: Setting = {}): string {
  const { type, optional } = compileExpression(text, settingOf(setting).scope)
  return typeText(type) + (optional ? '?' : '')
}

/** A fault of an expression or statement: its code, the piece of text that it is about, the nearest name. */
export interface SeenFault {
  code: string
  at: string
  nearest?: string
}

/** The fault that compiling a text throws. */
export function faultIn(text: string, compile: () => unknown): SeenFault | 'none' {
  try {
    compile()
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    const { code, range, nearest } = error
    return { code, at: text.slice(range.start, range.end), ...(nearest !== undefined && { nearest }) }
  }
  return 'none'
}

/** The world after effects. */
export function worldAfter(effects: readonly string[], setting: Setting = {}): World {
  const { scope, frame } = settingOf(setting)
  compileEffects(effects, scope).run(frame)
  return frame.world
}
