import type { ASTNode } from '@marcbachmann/cel-js'
import { asBool, asList, asNumber, known, present, type Value } from '../value.ts'
import { call } from './calls.ts'
import { followUp, illTyped, unknownName } from './error.ts'
import { initialFields } from './initial.ts'
import { macro } from './macros.ts'
import { member, scalarOf } from './members.ts'
import { method } from './methods.ts'
import { binary } from './operators.ts'
import { parseExpression } from './parse.ts'
import { compileBool, requireType } from './require.ts'
import { type Compiled, type Scope, worldField } from './scope.ts'
import { type Type, type Typing, assignable, bool, entityRecord, int, typeText, worldRecord } from './types.ts'

/**
 * Checks a CEL expression against the names in scope and turns it into a closure.
 * With `wanted`, the result must be assignable to that type; a constant and an integer are not taken for each other,
 * so that a bare number never passes for a name.
 *
 * @throws ExpressionError with the place within the text
 */
export function compileExpression(text: string, scope: Scope, wanted?: Typing): Compiled {
  const compiled = compileNode(parseExpression(text), scope, wanted?.type)
  if (wanted !== undefined) requireType(compiled, wanted.type, { start: 0, end: text.length })
  return compiled
}

/** Compiles one node. `wanted` guides literals whose type depends on where they stand: maps and empty lists. */
export function compileNode(node: ASTNode, scope: Scope, wanted?: Type): Compiled {
  switch (node.op) {
    case 'value':
      return literal(node.args, node)
    case 'id':
      return identifier(node.args, node, scope)
    case '.':
      return member(node, node.args[0], node.args[1], scope)
    case '[]':
      return element(node.args[0], node.args[1], scope)
    case 'call':
      return call(node, node.args[0], node.args[1], scope)
    case 'rcall':
      return (
        macro(node, node.args[0], node.args[1], node.args[2], scope) ??
        method(node, node.args[0], node.args[1], node.args[2], scope)
      )
    case 'list':
      return list(node.args, scope, wanted)
    case 'map':
      return record(node, node.args, scope, wanted)
    case '?:':
      return conditional(node.args, scope, wanted)
    case '&&':
    case '||':
      return connective(node.op, node.args, scope)
    case '!_': {
      const operand = compileBool(node.args, scope)
      return { type: bool, optional: false, run: (frame) => !asBool(operand(frame)) }
    }
    case '-_': {
      const operand = scalarOf(compileNode(node.args, scope))
      requireType(operand, int, node.args)
      return { type: int, optional: false, run: (frame) => -known(operand.run(frame)) }
    }
    case '.?':
    case '[?]':
      throw illTyped('optional access is not part of the language', node, 'test with has() first')
    default:
      return binary(node, node.op, node.args, scope)
  }
}

function literal(value: unknown, node: ASTNode): Compiled {
  if (typeof value === 'boolean') return { type: bool, optional: false, run: () => value }
  if (typeof value === 'bigint') {
    const number = Number(value)
    return { type: int, optional: false, run: () => number, value: number }
  }
  throw illTyped(
    'this literal has no type in the language',
    node,
    'write an integer, true or false; absence is tested with has()',
  )
}

/** `files`: every open file there is, oldest first. */
const entities = {
  name: 'files',
  compiled: {
    type: { kind: 'list', of: { kind: 'record', name: entityRecord, entity: true } },
    optional: false,
    run: ({ world }) => [...world.entities.keys()],
  } satisfies Compiled as Compiled,
}

function identifier(name: string, node: ASTNode, scope: Scope): Compiled {
  const local = scope.names.get(name)
  if (local !== undefined) return { ...local, run: local.run ?? (({ names }) => names[name]) }
  if (name === entities.name) return entities.compiled
  const field = worldField(scope.globals, name)
  if (field !== undefined) return { ...field, run: ({ world }) => world.fields[name] }
  const constant = scope.globals.constants.get(name)
  if (constant !== undefined)
    return { type: constant.type, optional: false, run: () => constant.value, value: constant.value }
  if (scope.faulty?.has(name) === true) throw followUp(node)
  if (name === 'arg') throw illTyped('arg is no value by itself', node, 'write arg.NAME')
  const fields = scope.globals.recordFields.get(worldRecord)?.keys() ?? []
  const others = [...scope.names.keys(), ...fields, ...scope.globals.constants.keys(), entities.name]
  throw unknownName('name', name, others, node)
}

function element(listNode: ASTNode, indexNode: ASTNode, scope: Scope): Compiled {
  const of = compileNode(listNode, scope)
  const index = compileNode(indexNode, scope)
  requireType(index, int, indexNode)
  if (of.type.kind !== 'list') throw illTyped(`${typeText(of.type)} has no elements`, listNode, 'index a list')
  const run: Compiled['run'] = (frame) => {
    return present(asList(of.run(frame))[asNumber(index.run(frame))])
  }
  return { type: of.type.of, optional: false, run }
}

function list(nodes: readonly ASTNode[], scope: Scope, wanted: Type | undefined): Compiled {
  const items = nodes.map((node) => compileNode(node, scope, wanted?.kind === 'list' ? wanted.of : undefined))
  const of = wanted?.kind === 'list' ? wanted.of : (items[0]?.type ?? { kind: 'absent' as const })
  items.forEach((item, index) => requireType(item, of, nodes[index] ?? { start: 0, end: 0 }))
  return { type: { kind: 'list', of }, optional: false, run: (frame) => items.map(({ run }) => present(run(frame))) }
}

/** A record with the fields given and for the rest their initial values. */
function record(
  node: ASTNode,
  entries: readonly [ASTNode, ASTNode][],
  scope: Scope,
  wanted: Type | undefined,
): Compiled {
  if (wanted?.kind !== 'record')
    throw illTyped('a record literal needs a place that says which record', node, 'write it where a record is wanted')
  if (wanted.entity) throw illTyped(`a ${wanted.name} has identity and is no literal`, node, 'write new NAME = { ... }')
  const fields = scope.globals.recordFields.get(wanted.name) ?? new Map<string, Typing>()
  const values = entries.map(([key, value]) => {
    if (key.op !== 'value' || typeof key.args !== 'string')
      throw illTyped('the name of a field stands in quotes', key, 'write "name": value')
    const name = key.args
    const field = fields.get(name)
    if (field === undefined) throw unknownName(`field of ${wanted.name}`, name, fields.keys(), key)
    const compiled = compileNode(value, scope, field.type)
    requireType(compiled, field.type, value)
    return { name, optional: field.optional, run: compiled.run }
  })
  for (const [name, field] of fields)
    if (!field.optional && !values.some((value) => value.name === name) && !hasInitial(scope, wanted.name, name))
      throw illTyped(`the field ${name} of ${wanted.name} is missing`, node, `add "${name}"`)
  const rest = initialFields(wanted.name, scope, new Set(values.map(({ name }) => name)))
  const run: Compiled['run'] = (frame) => {
    const built: Record<string, Value> = { ...rest(frame) }
    for (const value of values) {
      const result = value.run(frame)
      built[value.name] = value.optional ? result : present(result)
    }
    return built
  }
  return { type: wanted, optional: false, run }
}

function hasInitial(scope: Scope, recordName: string, field: string): boolean {
  const declaration = scope.globals.recordDeclarations.get(recordName)
  return declaration?.fields.find(({ name }) => name === field)?.initial !== undefined
}

function conditional(args: [ASTNode, ASTNode, ASTNode], scope: Scope, wanted: Type | undefined): Compiled {
  const condition = compileBool(args[0], scope)
  const then = compileNode(args[1], scope, wanted)
  const otherwise = compileNode(args[2], scope, wanted ?? then.type)
  const type = assignable(then.type, otherwise.type) ? otherwise.type : then.type
  requireType(otherwise, type, args[2])
  return {
    type,
    optional: then.optional || otherwise.optional,
    run: (frame) => (asBool(condition(frame)) ? then.run(frame) : otherwise.run(frame)),
  }
}

function connective(op: '&&' | '||', args: [ASTNode, ASTNode], scope: Scope): Compiled {
  const [left, right] = [compileBool(args[0], scope), compileBool(args[1], scope)]
  const run: Compiled['run'] =
    op === '&&'
      ? (frame) => asBool(left(frame)) && asBool(right(frame))
      : (frame) => asBool(left(frame)) || asBool(right(frame))
  return { type: bool, optional: false, run }
}
