import type { ASTNode } from '@marcbachmann/cel-js'
import { asBytes, present, type Value } from '../value.ts'
import { type Builtin, builtins } from './builtins.ts'
import { requireType } from './require.ts'
import { type ExpressionError, illTyped, unknownName } from './error.ts'
import { listOf } from './macros.ts'
import { scalarOf } from './members.ts'
import type { Compiled, Frame, FunctionEntry, Scope } from './scope.ts'
import { bool, int, typeText } from './types.ts'

/** `f(a, b)`: presence, conversion, a built-in function or one that the model declares. */
export function call(node: ASTNode, name: string, args: readonly ASTNode[], scope: Scope): Compiled {
  const form = forms.get(name)
  const [only, ...others] = args
  if (form !== undefined && only !== undefined && others.length === 0) return form(only, scope)
  if (form !== undefined) throw wrongCount(node, name, args.length, 1)
  const builtin = builtins[name]
  if (builtin !== undefined) return callBuiltin(node, name, builtin, args, scope)
  const entry = scope.globals.functions.get(name)
  if (entry !== undefined) return callFunction(node, entry, args, scope)
  const known = [...Object.keys(builtins), ...scope.globals.functions.keys(), ...forms.keys()]
  throw unknownName('function', name, known, { start: node.start, end: node.start + name.length })
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
  if (compiled.type.kind === 'bytes')
    return { type: int, optional: false, run: (frame) => asBytes(compiled.run(frame)).length }
  const list = listOf(compiled, arg)
  return { type: int, optional: false, run: (frame) => list.run(frame).length }
}

/** A constant: whether the profile is among those of the specification, or one that it has left out. */
function hasProfile(arg: ASTNode, { globals: { ir } }: Scope): Compiled {
  if (arg.op !== 'value' || typeof arg.args !== 'string')
    throw illTyped('has_profile takes the name of a profile in quotes', arg, 'write has_profile("udp-basic")')
  const name = arg.args
  const chosen = ir.profiles.map((profile) => profile.name)
  const known = [...chosen, ...(ir.profiles_left_out ?? [])]
  if (!known.includes(name)) throw unknownName('profile', name, known, arg)
  const has = chosen.includes(name)
  return { type: bool, optional: false, run: () => has }
}

/** Functions of the language that take arguments of several types, or names of something else than values. */
export const forms: ReadonlyMap<string, (arg: ASTNode, scope: Scope) => Compiled> = new Map([
  ['has', presence],
  ['int', toInt],
  ['first', first],
  ['size', size],
  ['has_profile', hasProfile],
])

function wrongCount(node: ASTNode, name: string, given: number, wanted: number): ExpressionError {
  const takes = wanted === 1 ? '1 argument' : `${String(wanted)} arguments`
  return illTyped(`${name} takes ${takes}, not ${String(given)}`, node, 'give each argument once')
}

function callBuiltin(node: ASTNode, name: string, builtin: Builtin, args: readonly ASTNode[], scope: Scope): Compiled {
  if (args.length !== builtin.params.length) throw wrongCount(node, name, args.length, builtin.params.length)
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
    return builtin.run(
      values.map((value) => present(value(frame))),
      frame,
      scope.globals,
    )
  }
  return { type: builtin.returns, optional: builtin.optional ?? false, run }
}

function callFunction(node: ASTNode, entry: FunctionEntry, args: readonly ASTNode[], scope: Scope): Compiled {
  const { declaration, params } = entry
  if (args.length !== params.length) throw wrongCount(node, declaration.name, args.length, params.length)
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
      names[value.name] = value.optional ? result : present(result)
    }
    return entry.body()({ world: frame.world, args: frame.args, names })
  }
  return { ...entry.returns, run }
}
