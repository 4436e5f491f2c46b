import type { ASTNode } from '@marcbachmann/cel-js'
import type { Struct } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { ModelAction, ModelFunction, ModelRecord } from '../../ir/model.ts'
import type { Slot } from '../../ir/syscall.ts'
import type { HostFacts } from '../host.ts'
import type { World } from '../world.ts'
import type { Value, Fields } from '../value.ts'
import { type KnownTypes, type Type, type Typing, worldRecord } from './types.ts'

/** What an expression is evaluated in. */
export interface Frame {
  world: World
  args: Fields
  /** Values of names bound by `let`, parameters and macros. */
  names: Readonly<Record<string, Value>>
  /** Nothing in the frame changes while it is in use, as when conditions are checked one after another. */
  still?: true
}

export type Run = (frame: Frame) => Value

/** Checks a node and turns it into a closure; `wanted` guides literals whose type depends on where they stand. */
export type CompileNode = (node: ASTNode, scope: Scope, wanted?: Type) => Compiled

/** A checked expression: its type and the closure that evaluates it. */
export interface Compiled extends Typing {
  run: Run
  /** The number that it always is, where it is a constant or a literal. */
  value?: number
}

export interface Constant {
  type: Type
  value: number
}

/** A function of the model, compiled when it is first used. */
export interface FunctionEntry {
  declaration: ModelFunction
  params: { name: string; typing: Typing }[]
  returns: Typing
  /** The checked body; compiled at its first use. Throws ExpressionError with the place within its text. */
  body: () => Run
}

/** Everything that expressions of one specification can name, whichever call they stand in. */
export interface Globals extends KnownTypes {
  /** Compiles a node of whatever kind; the parts that compile one kind each reach the others through it. */
  compile: CompileNode
  /** Reads a type as written; an unknown one is `absent`. */
  typing: (text: string) => Typing
  ir: Ir
  host: HostFacts
  constants: ReadonlyMap<string, Constant>
  structs: ReadonlyMap<string, Struct>
  /** The scalars that typedefs, constant groups and descriptors are. */
  scalars: ReadonlyMap<string, string>
  recordFields: ReadonlyMap<string, ReadonlyMap<string, Typing>>
  recordDeclarations: ReadonlyMap<string, ModelRecord>
  functions: Map<string, FunctionEntry>
  actions: ReadonlyMap<string, ModelAction>
}

/** The names that one expression can use. */
export interface Scope {
  globals: Globals
  /** Slots of the call's arguments, for `arg`. */
  slots: readonly Slot[]
  /** Names in scope; one with a closure of its own is an abbreviation, evaluated where it is used. */
  names: ReadonlyMap<string, Typing & { run?: Run }>
  /** Names that would be in scope if what they stand for were not faulty. */
  faulty?: ReadonlySet<string>
}

/** The scope with names that stand for something faulty. */
export function withFaulty(scope: Scope, names: Iterable<string>): Scope {
  return { ...scope, faulty: new Set([...(scope.faulty ?? []), ...names]) }
}

/** The scope with further names. */
export function withNames(scope: Scope, names: Iterable<[string, Typing & { run?: Run }]>): Scope {
  return { ...scope, names: new Map([...scope.names, ...names]) }
}

/** The type of a field of the world, if it has that name. */
export function worldField(globals: Globals, name: string): Typing | undefined {
  return globals.recordFields.get(worldRecord)?.get(name)
}
