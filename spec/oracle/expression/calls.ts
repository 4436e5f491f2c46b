import type { ASTNode } from '@marcbachmann/cel-js'
import { noValue, type Value } from '../value.ts'
import { type Builtin, builtins } from './builtins.ts'
import { requireType } from './require.ts'
import { illTyped, unknownName } from './error.ts'
import { listOf } from './macros.ts'
import { scalarOf } from './members.ts'
import type { Compiled, Frame, FunctionEntry, Scope } from './scope.ts'
import { bool, int, typeText } from './types.ts'

/** `f(a, b)`: presence, conversion, a built-in function or one that the model declares. */
export function call(node: ASTNode, name: string, args: readonly ASTNode[], scope: Scope): Compiled {
  const only = args[0]
  if (name === 'has' && only !== undefined) return presence(only, scope)
  if (name === 'int' && only !== undefined) return toInt(only, scope)
  if (name === 'first' && only !== undefined) return first(only, scope)
  if (name === 'size' && only !== undefined) return size(only, scope)
  const builtin = builtins[name]
  if (builtin !== undefined) return callBuiltin(node, name, builtin, args, scope)
  const entry = scope.globals.functions.get(name)
  if (entry !== undefined) return callFunction(node, entry, args, scope)
  const known = [...Object.keys(builtins), ...scope.globals.functions.keys(), 'has', 'int', 'first', 'size']
  throw unknownName('function', name, known, node)
}

function presence(arg: ASTNode, scope: Scope): Compiled {
  const compiled = scope.globals.compile(arg, scope)
  if (!compiled.optional) throw illTyped('this is never absent', arg, 'leave has() out')
  return { type: bool, optional: false, run: (frame) => compiled.run(frame) !== undefined }
}

function toInt(arg: ASTNode, scope: Scope): Compiled {
  const compiled = scalarOf(scope.globals.compile(arg, scope))
  if (compiled.type.kind !== 'constant' && compiled.type.kind !== 'int')
    throw illTyped(`${typeText(compiled.type)} is no number`, arg, 'convert constants and flags only')
  return { ...compiled, type: int }
}

function first(arg: ASTNode, scope: Scope): Compiled {
  const list = listOf(scope.globals.compile(arg, scope), arg)
  return { type: list.of, optional: true, run: (frame) => list.run(frame)[0] }
}

function size(arg: ASTNode, scope: Scope): Compiled {
  const compiled = scope.globals.compile(arg, scope)
  if (compiled.type.kind === 'bytes') {
    const run = (frame: Frame) => {
      const value = compiled.run(frame)
      if (typeof value !== 'string') throw noValue
      return value.length
    }
    return { type: int, optional: false, run }
  }
  const list = listOf(compiled, arg)
  return { type: int, optional: false, run: (frame) => list.run(frame).length }
}

function requireCount(node: ASTNode, name: string, given: number, wanted: number): void {
  if (given !== wanted)
    throw illTyped(`${name} takes ${String(wanted)} arguments, not ${String(given)}`, node, 'give each argument once')
}

function callBuiltin(node: ASTNode, name: string, builtin: Builtin, args: readonly ASTNode[], scope: Scope): Compiled {
  requireCount(node, name, args.length, builtin.params.length)
  const values = args.map((arg, index) => {
    const wanted = builtin.params[index]
    const compiled = scope.globals.compile(arg, scope)
    if (wanted === 'pointer') {
      if (compiled.type.kind !== 'pointer') throw illTyped(`${name} takes a pointer argument`, arg, 'pass the pointer')
      return compiled.run
    }
    const scalar = scalarOf(compiled)
    if (wanted !== undefined) requireType(scalar, wanted, arg)
    return scalar.run
  })
  const run = (frame: Frame): Value => {
    const given: Value[] = []
    for (const value of values) {
      const result = value(frame)
      if (result === undefined) throw noValue
      given.push(result)
    }
    return builtin.run(given, frame, scope.globals)
  }
  return { type: builtin.returns, optional: builtin.optional ?? false, run }
}

function callFunction(node: ASTNode, entry: FunctionEntry, args: readonly ASTNode[], scope: Scope): Compiled {
  const { declaration, params } = entry
  requireCount(node, declaration.name, args.length, params.length)
  const values = args.map((arg, index) => {
    const param = params[index]
    const compiled = scalarOf(scope.globals.compile(arg, scope, param?.typing.type))
    if (param !== undefined) requireType(compiled, param.typing.type, arg)
    return { name: param?.name ?? '', optional: param?.typing.optional ?? false, run: compiled.run }
  })
  const run = (frame: Frame): Value => {
    const names: Record<string, Value> = {}
    for (const value of values) {
      const result = value.run(frame)
      if (result === undefined && !value.optional) throw noValue
      names[value.name] = result
    }
    return entry.body()({ world: frame.world, args: frame.args, names })
  }
  return { ...entry.returns, run }
}
