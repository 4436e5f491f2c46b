import type { Choice, Outcome, Syscall } from '../ir/syscall.ts'
import { boundNames, compileEffects, StatementError } from './effect/compile.ts'
import type { Effect } from './effect/effect.ts'
import { compileExpression } from './expression/compile.ts'
import { ExpressionError, isFollowUp } from './expression/error.ts'
import { once } from './expression/once.ts'
import { type Globals, type Run, type Scope, withFaulty, withNames } from './expression/scope.ts'
import { type Type, type Typing, bool, entityRecord, int } from './expression/types.ts'
import { errnoGroup } from './globals.ts'

/** Where in an outcome a fault was found, as a path below the outcome, and the fault. */
export class OutcomeFault extends Error {
  override name = 'OutcomeFault'
  readonly outcome: string
  readonly path: (string | number)[]
  readonly fault: ExpressionError
  constructor(outcome: string, path: (string | number)[], fault: ExpressionError) {
    super(fault.message)
    this.outcome = outcome
    this.path = path
    this.fault = fault
  }
}

/** How an end looks: a failure's errno or a result, what is written back, what changes. */
export interface CompiledEnd {
  errno: Run | undefined
  result: Run | undefined
  out: { path: string; value: Run }[]
  effect: Effect | undefined
}

export interface CompiledChoice extends CompiledEnd {
  id: string
  when: Run | undefined
  skip: boolean
  /** It has an errno or a result of its own, and so ends a call that would wait. */
  ends: boolean
}

export interface CompiledWait {
  until: Run
  limit: Run | undefined
  timeoutEnd: CompiledEnd
  signalEnd: CompiledEnd
  restart: Run
}

export interface CompiledOutcome extends CompiledEnd {
  outcome: Outcome
  /** Guards of the groups and its own, outermost first. */
  guards: Run[]
  choices: CompiledChoice[]
  wait: CompiledWait | undefined
  then: CompiledOutcome[] | undefined
}

export interface CompiledCall {
  syscall: Syscall
  outcomes: CompiledOutcome[]
  /** Name of the argument that holds the descriptor which `file` and `sock` stand for. */
  descriptor: string | undefined
  scope: Scope
}

const condition: Typing = { type: bool, optional: false }
const number: Typing = { type: int, optional: false }
const errnoType: Typing = { type: { kind: 'constant', group: errnoGroup, flags: false }, optional: false }

/** What a faulty text is reported to; the default throws. */
export type Report = (fault: OutcomeFault) => void

/** Compiles the rules of a call. Faults go to `report`; what they stand in is undefined when it is reached. */
export function compileCall(syscall: Syscall, globals: Globals, report: Report = raise): CompiledCall {
  const descriptor = syscall.args.find(({ type, dir }) => dir === undefined && (type === 'fd' || type === 'socket_fd'))
  const file: Type = { kind: 'record', name: entityRecord, entity: true }
  const names = new Map<string, Typing & { run?: Run }>([['woken', condition]])
  if (descriptor !== undefined) for (const name of ['file', 'sock']) names.set(name, { type: file, optional: true })
  let scope: Scope = { globals, slots: syscall.args, names }
  syscall.let.forEach(({ name, value }, index) => {
    const compiled = guarded(report, '', ['let', index, 'value'], () => compileExpression(value, scope))
    scope =
      compiled === undefined
        ? withFaulty(scope, [name])
        : withNames(scope, [[name, { ...compiled, run: once(compiled.run) }]])
  })
  const groups = new Map<string, Run>()
  const outcomes = syscall.outcomes.map((outcome) => compileOutcome(outcome, scope, groups, report))
  return { syscall, outcomes, descriptor: descriptor?.name, scope }
}

function raise(fault: OutcomeFault): never {
  throw fault
}

/** Runs a compilation; a fault goes to `report` with the path. */
function guarded<T>(report: Report, outcome: string, path: (string | number)[], compile: () => T): T | undefined {
  try {
    return compile()
  } catch (error) {
    const [fault, at] = error instanceof StatementError ? [error.fault, [...path, error.index]] : [error, path]
    if (!(fault instanceof ExpressionError)) throw error
    if (!isFollowUp(fault)) report(new OutcomeFault(outcome, at, fault))
    return undefined
  }
}

/** `groups`: the conditions of groups in this scope so far, by text: the outcomes of a group share them. */
function compileOutcome(outcome: Outcome, scope: Scope, groups: Map<string, Run>, report: Report): CompiledOutcome {
  const compile = (text: string, path: (string | number)[], wanted: Typing): Run | undefined =>
    guarded(report, outcome.id, path, () => compileExpression(text, scope, wanted).run)
  const guards = outcome.for.map((text, index) => {
    const known = groups.get(text)
    if (known !== undefined) return known
    const run = compile(text, ['for', index], condition)
    if (run === undefined) return undefined
    const shared = once(run)
    groups.set(text, shared)
    return shared
  })
  if (outcome.when !== undefined) guards.push(compile(outcome.when, ['when'], condition))
  return {
    outcome,
    guards: guards.filter((guard) => guard !== undefined),
    ...compileEnd(outcome, scope, outcome.id, [], report),
    choices: outcome.may.map((choice, index) => compileChoice(choice, index, outcome, scope, report)),
    wait: outcome.wait && compileWait(outcome, outcome.wait, waitScope(outcome, scope), report),
    then: outcome.then && compileThen(outcome, outcome.then, waitScope(outcome, scope), report),
  }
}

function compileThen({ id }: Outcome, then: readonly Outcome[], scope: Scope, report: Report): CompiledOutcome[] {
  const groups = new Map<string, Run>()
  return then.map((inner, index) =>
    compileOutcome(inner, scope, groups, ({ path, fault }) => {
      report(new OutcomeFault(id, ['then', index, ...path], fault))
    }),
  )
}

type EndText = Pick<Choice, 'errno' | 'result' | 'out' | 'effect'>

function compileEnd(text: EndText, scope: Scope, id: string, path: (string | number)[], report: Report): CompiledEnd {
  const effects =
    text.effect === undefined || text.effect.length === 0
      ? undefined
      : guarded(report, id, [...path, 'effect'], () => compileEffects(text.effect ?? [], scope))
  const inner = effects?.scope ?? withFaulty(scope, boundNames(text.effect ?? []))
  const compile = (value: string, key: (string | number)[], wanted?: Typing) =>
    guarded(report, id, [...path, ...key], () => compileExpression(value, inner, wanted).run)
  return {
    errno: text.errno === undefined ? undefined : compile(text.errno, ['errno'], errnoType),
    result: text.result === undefined ? undefined : compile(text.result, ['result'], number),
    out: Object.entries(text.out ?? {}).flatMap(([key, value]) => {
      const run = value === 'unspecified' ? () => undefined : compile(value, ['out', key])
      return run === undefined ? [] : [{ path: key, value: run }]
    }),
    effect: effects?.run,
  }
}

/** What a choice does not say is as its outcome says. */
function compileChoice(choice: Choice, index: number, outcome: Outcome, scope: Scope, report: Report): CompiledChoice {
  const path = ['may', index]
  const ends = choice.errno !== undefined || choice.result !== undefined
  const { out = outcome.out, effect = outcome.effect } = choice
  const { errno, result } = ends ? choice : outcome
  const when =
    choice.when === undefined
      ? undefined
      : guarded(report, outcome.id, [...path, 'when'], () => compileExpression(choice.when ?? '', scope, condition).run)
  const ofChoice = choiceReport(choice, report)
  return {
    id: choice.id,
    when,
    skip: choice.skip ?? false,
    ends,
    ...compileEnd({ errno, result, out, effect }, scope, outcome.id, path, ofChoice),
  }
}

/**
 * Faults of a choice. One in what it has from its outcome was reported there, unless it comes from the choice's effects,
 * which do not bind a name that the outcome's do.
 */
function choiceReport({ id, ...own }: Choice, report: Report): Report {
  return (found) => {
    const { outcome, path, fault } = found
    const [, , key = '', ...rest] = path
    if (key in own) report(found)
    else if (own.effect !== undefined)
      report(new OutcomeFault(outcome, [key, ...rest], fault.adding(`, with the effects of the choice ${id}`)))
  }
}

/** Names that the effects of a waiting outcome bind last as long as the wait. */
function waitScope({ id, effect }: Outcome, scope: Scope): Scope {
  const silent = () => undefined
  const effects = guarded(silent, id, ['effect'], () => compileEffects(effect, scope))
  return effects?.scope ?? withFaulty(scope, boundNames(effect))
}

function compileWait(outcome: Outcome, wait: NonNullable<Outcome['wait']>, scope: Scope, report: Report): CompiledWait {
  const compile = (text: string, path: (string | number)[], wanted: Typing): Run =>
    guarded(report, outcome.id, ['wait', ...path], () => compileExpression(text, scope, wanted).run) ??
    (() => undefined)
  const { timeout } = wait
  return {
    until: compile(wait.until, ['until'], condition),
    limit: timeout && compile(timeout.of, ['timeout', 'of'], { type: int, optional: true }),
    timeoutEnd: compileEnd(timeout ?? {}, scope, outcome.id, ['wait', 'timeout'], report),
    signalEnd: compileEnd(wait.signal, scope, outcome.id, ['wait', 'signal'], report),
    restart: compile(wait.signal.restart ?? 'true', ['signal', 'restart'], condition),
  }
}
