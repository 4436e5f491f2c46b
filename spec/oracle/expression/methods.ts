import type { ASTNode } from '@marcbachmann/cel-js'
import { asNumber, known } from '../value.ts'
import { illTyped, unknownName } from './error.ts'
import { scalarOf } from './members.ts'
import type { Compiled, Frame, Scope } from './scope.ts'
import { bool, typeText } from './types.ts'

const methods = ['has', 'any', 'without', 'only']

/**
 * Flags: `x.has(A, B)` all are set, `x.any(A, B)` at least one is, `x.without(A)` the rest, `x.only(A, B)` no other is set.
 * A register may carry flags beside a value, so the groups need not be the same (SOCK_NONBLOCK in a socket's type).
 */
export function method(node: ASTNode, name: string, of: ASTNode, args: readonly ASTNode[], scope: Scope): Compiled {
  if (!methods.includes(name)) throw unknownName('method', name, methods, node)
  const value = scalarOf(scope.globals.compile(of, scope))
  if (value.type.kind !== 'constant' && value.type.kind !== 'int')
    throw illTyped(`${typeText(value.type)} has no flags`, of, 'use an argument or field of flags')
  if (args.length === 0) throw illTyped(`${name} takes flags`, node, `write ${name}(FLAG)`)
  const flags = args.map((arg) => {
    const flag = scope.globals.compile(arg, scope)
    if (flag.type.kind !== 'constant') throw illTyped('a flag is named, not a number', arg, 'name the constant')
    return flag.run
  })
  const mask = (frame: Frame) => flags.reduce((bits, flag) => bits | BigInt(asNumber(flag(frame))), 0n)
  const bits = (frame: Frame) => BigInt.asUintN(64, BigInt(known(value.run(frame))))
  const result = (type: Compiled['type'], run: Compiled['run']): Compiled => ({ type, optional: false, run })
  switch (name) {
    case 'has':
      return result(bool, (frame) => (bits(frame) & mask(frame)) === mask(frame))
    case 'any':
      return result(bool, (frame) => (bits(frame) & mask(frame)) !== 0n)
    case 'only':
      return result(bool, (frame) => (bits(frame) & ~mask(frame)) === 0n)
    default:
      return result(value.type, (frame) => Number(BigInt.asIntN(64, bits(frame) & ~mask(frame))))
  }
}
