import type { ASTNode, BinaryOperator } from '@marcbachmann/cel-js'
import { asBytes, asList, equal, known, noValue, present } from '../value.ts'
import { illTyped } from './error.ts'
import { scalarOf } from './members.ts'
import type { Compiled, Frame, Run, Scope } from './scope.ts'
import { type Type, assignable, bool, bytes, int, typeText } from './types.ts'

/** Comparison, membership and arithmetic. */
export function binary(node: ASTNode, op: BinaryOperator, args: [ASTNode, ASTNode], scope: Scope): Compiled {
  const left = scalarOf(scope.globals.compile(args[0], scope))
  const wanted: Type = op === 'in' ? { kind: 'list', of: left.type } : left.type
  const right = scalarOf(scope.globals.compile(args[1], scope, wanted))
  switch (op) {
    case '==':
    case '!=':
      return equality(node, op, left, right)
    case 'in':
      return membership(node, left, right)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(node, op, left, right)
    default:
      return arithmetic(node, op, left, right)
  }
}

function mismatch(node: ASTNode, op: string, left: Type, right: Type) {
  const constants =
    [left, right].some((type) => type.kind === 'constant') && [left, right].some((t) => t.kind === 'int')
  return illTyped(
    `${typeText(left)} ${op} ${typeText(right)} has no meaning`,
    node,
    constants ? 'name the constant, or write int(...) where the number itself is meant' : 'compare values of one type',
  )
}

function equality(node: ASTNode, op: '==' | '!=', left: Compiled, right: Compiled): Compiled {
  if (!assignable(left.type, right.type)) throw mismatch(node, op, left.type, right.type)
  const number = right.value
  const compare: (frame: Frame) => boolean =
    number === undefined
      ? (frame) => {
          const value = present(left.run(frame))
          return equal(value, present(right.run(frame)))
        }
      : (frame) => present(left.run(frame)) === number
  return { type: bool, optional: false, run: op === '==' ? compare : (frame) => !compare(frame) }
}

function membership(node: ASTNode, left: Compiled, right: Compiled): Compiled {
  if (right.type.kind !== 'list' || !assignable(left.type, right.type.of))
    throw mismatch(node, 'in', left.type, right.type)
  const run: Run = (frame) => {
    const value = present(left.run(frame))
    return asList(right.run(frame)).some((item) => equal(item, value))
  }
  return { type: bool, optional: false, run }
}

function comparison(node: ASTNode, op: '<' | '<=' | '>' | '>=', left: Compiled, right: Compiled): Compiled {
  if (left.type.kind !== 'int' || right.type.kind !== 'int') throw mismatch(node, op, left.type, right.type)
  const compare = {
    '<': (a: number, b: number) => a < b,
    '<=': (a: number, b: number) => a <= b,
    '>': (a: number, b: number) => a > b,
    '>=': (a: number, b: number) => a >= b,
  }[op]
  const run: Run = (frame) => compare(known(left.run(frame)), known(right.run(frame)))
  return { type: bool, optional: false, run }
}

function arithmetic(node: ASTNode, op: '+' | '-' | '*' | '/' | '%', left: Compiled, right: Compiled): Compiled {
  if (op === '+' && left.type.kind === 'bytes' && right.type.kind === 'bytes')
    return { type: bytes, optional: false, run: (frame) => asBytes(left.run(frame)) + asBytes(right.run(frame)) }
  if (op === '+' && left.type.kind === 'list' && assignable(right.type, left.type))
    return {
      type: left.type,
      optional: false,
      run: (frame) => [...asList(left.run(frame)), ...asList(right.run(frame))],
    }
  if (left.type.kind !== 'int' || right.type.kind !== 'int') throw mismatch(node, op, left.type, right.type)
  const compute = {
    '+': (a: number, b: number) => a + b,
    '-': (a: number, b: number) => a - b,
    '*': (a: number, b: number) => a * b,
    '/': (a: number, b: number) => Math.trunc(a / divisor(b)),
    '%': (a: number, b: number) => a % divisor(b),
  }[op]
  return { type: int, optional: false, run: (frame) => compute(known(left.run(frame)), known(right.run(frame))) }
}

function divisor(value: number): number {
  if (value === 0) throw noValue
  return value
}
