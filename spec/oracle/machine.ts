import type { Ir } from '../ir/ir.ts'
import type { ModelRule } from '../ir/model.ts'
import type { Outcome, Syscall } from '../ir/syscall.ts'
import { type CompiledCall, compileCall } from './call.ts'
import { compileEffects } from './effect/compile.ts'
import { compileExpression } from './expression/compile.ts'
import { illTyped } from './expression/error.ts'
import { initialFields } from './expression/initial.ts'
import { type Frame, type Globals, type Run, type Scope, withNames } from './expression/scope.ts'
import { bool, typeText, worldRecord } from './expression/types.ts'
import { buildGlobals } from './globals.ts'
import { asBool, asList } from './value.ts'
import type { World } from './world.ts'

/** The action of the model that prepares the world in which a program starts. */
export const startAction = 'start'

/** An internal step of the implementation, compiled. */
export interface CompiledRule {
  id: string
  when: Run
  outcomes: CompiledStep[]
}

interface CompiledStep {
  id: string
  when: Run
  /** The list of which the implementation takes any element, and the element's name. */
  any: { name: string; of: Run } | undefined
  /** The implementation may as well go on to the next outcome. */
  optional: boolean
  effect: (frame: Frame) => void
}

/** A specification made executable. Calls are compiled when they are first used. */
export interface Machine {
  globals: Globals
  call: (name: string) => CompiledCall | undefined
  rules: readonly CompiledRule[]
  /** The world before any event. */
  initial: () => World
}

/** Makes a specification executable. @throws ExpressionError or StatementError where `analyse` finds faults */
export function createMachine(ir: Ir): Machine {
  const globals = buildGlobals(ir)
  const syscalls = new Map(ir.syscalls.map((syscall) => [syscall.name, syscall]))
  return machineOf(globals, syscalls, compileRules(globals))
}

/** The same machine with one call's rules replaced; everything else stays compiled. */
export function withSyscall(machine: Machine, syscall: Syscall): Machine {
  const replaced = compileCall(syscall, machine.globals)
  return { ...machine, call: (name) => (name === syscall.name ? replaced : machine.call(name)) }
}

function machineOf(globals: Globals, syscalls: ReadonlyMap<string, Syscall>, rules: CompiledRule[]): Machine {
  const compiled = new Map<string, CompiledCall>()
  const call = (name: string) => {
    const known = compiled.get(name)
    if (known !== undefined) return known
    const syscall = syscalls.get(name)
    if (syscall === undefined) return undefined
    const fresh = compileCall(syscall, globals)
    compiled.set(name, fresh)
    return fresh
  }
  return { globals, call, rules, initial: initialWorld(globals) }
}

function initialWorld(globals: Globals): () => World {
  const scope: Scope = { globals, slots: [], names: new Map() }
  const fields = initialFields(worldRecord, scope)
  const start = compileEffects(globals.actions.get(startAction)?.effect ?? [], scope).run
  return () => {
    const world: World = {
      fields: {},
      entities: new Map(),
      waiting: [],
      nextEntity: 1,
      nextUnbound: 0,
      unbound: new Map(),
      now: 0,
    }
    world.fields = { ...fields({ world, args: {}, names: {} }) }
    start({ world, args: {}, names: {} })
    return world
  }
}

function compileRules(globals: Globals): CompiledRule[] {
  return globals.ir.model.rules.map((rule) => {
    let scope: Scope = { globals, slots: [], names: new Map() }
    for (const { name, value } of rule.let) {
      const compiled = compileExpression(value, scope)
      scope = { ...scope, names: new Map([...scope.names, [name, compiled]]) }
    }
    const condition = { type: bool, optional: false }
    const when = compileExpression(rule.when, scope, condition).run
    const outcomes = rule.outcomes.map((outcome): CompiledStep => {
      const guard = compileExpression(outcome.when ?? 'true', scope, condition).run
      const any = outcome.any && { name: outcome.any.name, of: compileExpression(outcome.any.of, scope).run }
      const effect = compileEffects(outcome.effect, stepScope(outcome, scope)).run
      const run = (frame: Frame) => void effect(frame)
      return { id: `${rule.id}.${outcome.id}`, when: guard, any, optional: outcome.optional ?? false, effect: run }
    })
    return { id: rule.id, when, outcomes }
  })
}

/** The names that the effects of an internal step can use: with `any`, the element as well. */
export function stepScope({ any }: ModelRule['outcomes'][number], scope: Scope): Scope {
  if (any === undefined) return scope
  const { type } = compileExpression(any.of, scope)
  const range = { start: 0, end: any.of.length }
  if (type.kind !== 'list') throw illTyped(`${typeText(type)} is no list`, range, 'choose from a list')
  return withNames(scope, [[any.name, { type: type.of, optional: false }]])
}

/** A change of a world that the caller owns. */
export type Change = (world: World) => void

/** The ways in which the first rule that can be taken now may go; none where no rule can. */
export function enabledSteps(machine: Machine, world: World): Change[] {
  const frame: Frame = { world, args: {}, names: {} }
  for (const rule of machine.rules) {
    if (!asBool(rule.when(frame))) continue
    const steps = alternatives(rule, frame)
    if (steps.length > 0) return steps
  }
  return []
}

/** What a rule may do: first the outcome that it comes to, then those that are optional on the way there. */
function alternatives({ outcomes }: CompiledRule, frame: Frame): Change[] {
  const optional: Change[] = []
  for (const outcome of outcomes) {
    if (!asBool(outcome.when(frame))) continue
    const { id, any, effect } = outcome
    const names = any === undefined ? [{}] : asList(any.of(frame)).map((item) => ({ [any.name]: item }))
    const changes = names.map((bound): Change => (target) => {
      target.visited?.add(id)
      effect({ ...frame, world: target, names: bound })
    })
    if (!outcome.optional) return [...changes, ...optional]
    optional.push(...changes)
  }
  return optional
}

/** Every outcome of a call, with those that follow a wait. */
export function allOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.flatMap((outcome) => [outcome, ...allOutcomes(outcome.then ?? [])])
}
