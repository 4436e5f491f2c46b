import { parse } from '@marcbachmann/cel-js'
import type { Problem } from '../../ir/problem.ts'
import type { Choice, Outcome } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { isErrnoName } from '../load/build/outcome-fields.ts'
import { eachOutcome } from './each-outcome.ts'
import { parseFault } from './parse-error.ts'
import type { Check } from './spec.ts'

/** Every expression is CEL. */
export const checkExpressions: Check = ({ ir }) => {
  const { functions, records, rules } = ir.model
  return [
    ...ir.syscalls.flatMap(({ let: names }, index) =>
      names.flatMap(({ value }, at) => syntax(value, ['syscalls', index, 'let', at, 'value'])),
    ),
    ...eachOutcome(ir).flatMap(({ outcome, path }) => outcomeSyntax(outcome, path)),
    ...functions.flatMap(({ value }, index) => syntax(value, ['model', 'functions', index, 'value'])),
    ...records.flatMap(({ fields }, index) =>
      fields.flatMap(({ initial }, at) => syntax(initial, ['model', 'records', index, 'fields', at, 'initial'])),
    ),
    ...rules.flatMap((rule, index) => [
      ...syntax(rule.when, ['model', 'rules', index, 'when']),
      ...rule.let.flatMap(({ value }, at) => syntax(value, ['model', 'rules', index, 'let', at, 'value'])),
      ...rule.outcomes.flatMap(({ when, any }, at) => [
        ...syntax(when, ['model', 'rules', index, 'outcomes', at, 'when']),
        ...syntax(any?.of, ['model', 'rules', index, 'outcomes', at, 'any', 'of']),
      ]),
    ]),
    ...ir.sockets.flatMap(({ states }, index) =>
      states.flatMap(({ is }, at) => syntax(is, ['sockets', index, 'states', at, 'is'])),
    ),
  ]
}

function outcomeSyntax(outcome: Outcome, path: Problem['path']): Problem[] {
  const { wait } = outcome
  return [
    ...outcome.for.flatMap((guard, index) => syntax(guard, [...path, 'for', index])),
    ...endSyntax(outcome, path),
    ...syntax(wait?.until, [...path, 'wait', 'until']),
    ...syntax(wait?.timeout?.of, [...path, 'wait', 'timeout', 'of']),
    ...endSyntax(wait?.timeout ?? {}, [...path, 'wait', 'timeout']),
    ...syntax(wait?.signal.result, [...path, 'wait', 'signal', 'result']),
    ...syntax(wait?.signal.restart, [...path, 'wait', 'signal', 'restart']),
    ...endSyntax(wait?.signal ?? {}, [...path, 'wait', 'signal']),
    ...outcome.may.flatMap((choice, index) => endSyntax(choice, [...path, 'may', index])),
  ]
}

type End = Pick<Choice, 'when' | 'errno' | 'result' | 'out'>

function endSyntax({ when, errno, result, out = {} }: End, path: Problem['path']): Problem[] {
  return [
    ...syntax(when, [...path, 'when']),
    ...(errno !== undefined && isErrnoName(errno) ? [] : syntax(errno, [...path, 'errno'])),
    ...syntax(result, [...path, 'result']),
    ...Object.entries(out).flatMap(([key, value]) => syntax(value, [...path, 'out', key])),
  ]
}

function syntax(text: string | undefined, path: Problem['path']): Problem[] {
  if (text === undefined) return []
  try {
    parse(text)
    return []
  } catch (thrown) {
    const { detail, ...where } = parseFault(thrown, text)
    return [problem('expression-syntax', path, { detail }, where)]
  }
}
