import type { Ir } from '../ir/ir.ts'
import type { Problem } from '../ir/problem.ts'
import type { Outcome } from '../ir/syscall.ts'
import { compileCall } from './call.ts'
import { compileEffects, StatementError } from './effect/compile.ts'
import { compileExpression } from './expression/compile.ts'
import { ExpressionError, isFollowUp } from './expression/error.ts'
import { type Globals, type Scope, withFaulty, withNames } from './expression/scope.ts'
import { type Typing, bool, parseType } from './expression/types.ts'
import { buildGlobals } from './globals.ts'
import { stepScope } from './machine.ts'
import { recursions } from './recursion.ts'

type Path = (string | number)[]

/**
 * Types every expression and statement of a specification.
 * All faults are reported, with the path of the text in the IR and the place within it.
 */
export function analyse(ir: Ir): Problem[] {
  const globals = buildGlobals(ir)
  const problems: Problem[] = []
  const report = (path: Path, fault: ExpressionError) => problems.push(problemOf(path, fault))
  const attempt = (path: Path, compile: () => unknown) => {
    try {
      compile()
    } catch (error) {
      const [fault, at] = error instanceof StatementError ? [error.fault, [...path, error.index]] : [error, path]
      if (!(fault instanceof ExpressionError)) throw error
      if (!isFollowUp(fault)) report(at, fault)
    }
  }
  problems.push(...typeNames(ir, globals), ...recursions(ir))
  if (problems.length > 0) return problems
  analyseModel(ir, globals, attempt)
  ir.syscalls.forEach((syscall, index) => {
    if (syscall.plain) return
    const paths = outcomePaths(syscall.outcomes, ['syscalls', index, 'outcomes'])
    compileCall(syscall, globals, ({ outcome, path, fault }) =>
      report([...(paths.get(outcome) ?? ['syscalls', index]), ...path], fault),
    )
  })
  analyseStates(ir, globals, attempt)
  return problems
}

type Attempt = (path: Path, compile: () => unknown) => void

function analyseModel(ir: Ir, globals: Globals, attempt: Attempt): void {
  const empty: Scope = { globals, slots: [], names: new Map() }
  ir.model.records.forEach((record, index) => {
    record.fields.forEach(({ type, initial }, field) => {
      if (initial === undefined) return
      attempt(['model', 'records', index, 'fields', field, 'initial'], () =>
        compileExpression(initial, empty, globals.typing(type)),
      )
    })
  })
  ir.model.functions.forEach(({ name }, index) => {
    const entry = globals.functions.get(name)
    if (entry !== undefined) attempt(['model', 'functions', index, 'value'], () => entry.body())
  })
  ir.model.actions.forEach(({ params, effect }, index) => {
    const names = new Map(params.map(({ name, type }) => [name, globals.typing(type)]))
    attempt(['model', 'actions', index, 'effect'], () => compileEffects(effect, { ...empty, names }))
  })
  ir.model.rules.forEach((_, index) => {
    analyseRule(ir, index, empty, attempt)
  })
}

function analyseRule(ir: Ir, index: number, empty: Scope, attempt: Attempt): void {
  const rule = ir.model.rules[index]
  if (rule === undefined) return
  const path: Path = ['model', 'rules', index]
  const condition = { type: bool, optional: false }
  let scope = empty
  rule.let.forEach(({ name, value }, position) => {
    const before = scope
    scope = withFaulty(before, [name])
    attempt([...path, 'let', position, 'value'], () => {
      scope = withNames(before, [[name, compileExpression(value, before)]])
    })
  })
  attempt([...path, 'when'], () => compileExpression(rule.when, scope, condition))
  rule.outcomes.forEach((outcome, position) => {
    const { when, any, effect } = outcome
    const at = [...path, 'outcomes', position]
    if (when !== undefined) attempt([...at, 'when'], () => compileExpression(when, scope, condition))
    const inner: Scope[] = []
    attempt(any === undefined ? at : [...at, 'any', 'of'], () => inner.push(stepScope(outcome, scope)))
    for (const known of inner) attempt([...at, 'effect'], () => compileEffects(effect, known))
  })
}

/** The conditions that tell the states of a socket kind apart, over `sock`. */
function analyseStates(ir: Ir, globals: Globals, attempt: Attempt): void {
  const names = new Map<string, Typing>([['sock', globals.typing('file')]])
  ir.sockets.forEach(({ states }, index) => {
    states.forEach(({ is }, state) => {
      attempt(['sockets', index, 'states', state, 'is'], () =>
        compileExpression(is, { globals, slots: [], names }, { type: bool, optional: false }),
      )
    })
  })
}

/** Where each outcome of a call stands in the IR. */
function outcomePaths(outcomes: readonly Outcome[], path: Path): Map<string, Path> {
  return new Map(
    outcomes.flatMap((outcome, index): [string, Path][] => {
      const own = [...path, index]
      return [[outcome.id, own], ...outcomePaths(outcome.then ?? [], [...own, 'then'])]
    }),
  )
}

/** Types written in the model that nothing declares. */
function typeNames(ir: Ir, globals: Globals): Problem[] {
  const problems: Problem[] = []
  const check = (text: string, path: Path) => {
    if (parseType(text, globals) === undefined)
      problems.push({
        code: 'unknown-name',
        path,
        message: `there is no type ${text}`,
        remedy: 'write bool, int, bytes, a constant group, a model enum, a record, or list<...> of one; ? for absent',
        severity: 'error',
      })
  }
  ir.model.records.forEach(({ fields }, index) => {
    fields.forEach(({ type }, field) => {
      check(type, ['model', 'records', index, 'fields', field, 'type'])
    })
  })
  ir.model.functions.forEach(({ params, type }, index) => {
    const path = ['model', 'functions', index]
    check(type, [...path, 'type'])
    params.forEach((param, position) => {
      check(param.type, [...path, 'params', position, 'type'])
    })
  })
  ir.model.actions.forEach(({ params }, index) => {
    params.forEach(({ type }, position) => {
      check(type, ['model', 'actions', index, 'params', position, 'type'])
    })
  })
  return problems
}

function problemOf(path: Path, { code, range, message, nearest, remedy }: ExpressionError): Problem {
  return { code, path, range, message, nearest, remedy, severity: 'error' }
}
