import { compileExpression } from '../expression/compile.ts'
import { parseExpression } from '../expression/parse.ts'
import { requireType } from '../expression/require.ts'
import { ExpressionError, illTyped, unknownName } from '../expression/error.ts'
import { type Frame, type Scope, withNames, worldField } from '../expression/scope.ts'
import { type Type, type Typing, bool, entityRecord, typeText, worldRecord } from '../expression/types.ts'
import { asBool, asList, asNumber, asRecord, noValue, type RecordValue, type Value } from '../value.ts'
import { type Part, type StatementNode, parseStatement } from './parse.ts'

/** Changes `frame.world`, which the caller owns, and returns the names in scope afterwards. */
export type Effect = (frame: Frame) => Frame['names']

/** Checked statements, and the scope with the names that they bound. */
export interface CompiledEffects {
  run: Effect
  scope: Scope
}

/** A fault in one statement of a list. */
export class StatementError extends Error {
  override name = 'StatementError'
  readonly index: number
  readonly fault: ExpressionError
  constructor(index: number, fault: ExpressionError) {
    super(fault.message)
    this.index = index
    this.fault = fault
  }
}

/**
 * Checks a list of statements, each seeing the names that those before it bound.
 *
 * @throws StatementError naming the statement and the place in it
 */
export function compileEffects(texts: readonly string[], scope: Scope): CompiledEffects {
  const steps: Effect[] = []
  let inner = scope
  texts.forEach((text, index) => {
    try {
      const compiled = compileStatement(parseStatement(text), inner)
      steps.push(compiled.run)
      inner = compiled.scope
    } catch (error) {
      throw error instanceof ExpressionError ? new StatementError(index, error) : error
    }
  })
  const run: Effect = (frame) => steps.reduce((names, step) => step({ ...frame, names }), frame.names)
  return { run, scope: inner }
}

function compilePart(part: Part, scope: Scope, wanted?: Typing) {
  try {
    return compileExpression(part.text, scope, wanted)
  } catch (error) {
    throw error instanceof ExpressionError ? error.shifted(part.offset) : error
  }
}

const keepNames =
  (run: (frame: Frame) => void): Effect =>
  (frame) => {
    run(frame)
    return frame.names
  }

function compileStatement(node: StatementNode, scope: Scope): CompiledEffects {
  switch (node.kind) {
    case 'assign':
      return { run: assign(node, scope), scope }
    case 'clear':
      return { run: clear(node.path, scope), scope }
    case 'drop':
      return { run: dropFirst(node.path, scope), scope }
    case 'append':
      return { run: append(node, scope), scope }
    case 'remove':
      return { run: remove(node, scope), scope }
    case 'let': {
      const value = compilePart(node.value, scope)
      return bindName(scope, node.name, { type: value.type, optional: value.optional }, value.run)
    }
    case 'new':
      return create(node.name, node.value, scope)
    case 'destroy': {
      const value = compilePart(node.value, scope, {
        type: { kind: 'record', name: entityRecord, entity: true },
        optional: false,
      })
      return { run: keepNames((frame) => void frame.world.entities.delete(asNumber(value.run(frame)))), scope }
    }
    case 'when': {
      const condition = compilePart(node.condition, scope, { type: bool, optional: false })
      const body = compileStatement(node.body, scope)
      return { run: (frame) => (asBool(condition.run(frame)) ? body.run(frame) : frame.names), scope }
    }
    case 'for':
      return { run: loop(node, scope), scope }
    case 'action':
      return { run: action(node.call, scope), scope }
  }
}

function bindName(scope: Scope, name: string, typing: Typing, run: (frame: Frame) => Value): CompiledEffects {
  return {
    run: (frame) => ({ ...frame.names, [name]: run(frame) }),
    scope: withNames(scope, [[name, typing]]),
  }
}

/** A new entity, its fields from the literal and the rest from their initial values. */
function create(name: string, value: Part, scope: Scope): CompiledEffects {
  const type: Type = { kind: 'record', name: entityRecord, entity: true }
  const literal = compilePart(value, scope, { type, optional: false })
  const initial = initialFields(entityRecord, scope)
  return bindName(scope, name, { type, optional: false }, (frame) => {
    const { world } = frame
    const id = world.nextEntity++
    world.entities.set(id, { ...initial(frame), ...asRecord(literal.run(frame)) })
    return id
  })
}

/** Evaluates the initial values that a record's fields declare. */
export function initialFields(record: string, scope: Scope): (frame: Frame) => RecordValue {
  const fields = (scope.globals.recordDeclarations.get(record)?.fields ?? []).flatMap(({ name, initial }) => {
    const typing = scope.globals.recordFields.get(record)?.get(name)
    return initial === undefined || typing === undefined
      ? []
      : [{ name, run: compileExpression(initial, { ...scope, names: new Map() }, typing).run }]
  })
  return (frame) => Object.fromEntries(fields.map(({ name, run }) => [name, run(frame)]))
}

/** A place that can be assigned: a field of the world, of an entity, or within a record that one of them holds. */
interface Place {
  typing: Typing
  read: (frame: Frame) => Value
  write: (frame: Frame, value: Value) => void
}

function place(part: Part, scope: Scope): Place {
  const [root = '', ...fields] = part.text.split('.')
  const range = { start: part.offset, end: part.offset + part.text.length }
  return fields.reduce<Place>((of, field) => fieldPlace(of, field, scope, range), rootPlace(root, scope, range))
}

function rootPlace(root: string, scope: Scope, range: { start: number; end: number }): Place {
  const local = scope.names.get(root)
  if (local !== undefined)
    return {
      typing: local,
      read: local.run ?? (({ names }) => names[root]),
      write: () => {
        throw noValue
      },
    }
  const field = worldField(scope.globals, root)
  if (field === undefined)
    throw unknownName(
      'place',
      root,
      [...scope.names.keys(), ...(scope.globals.recordFields.get(worldRecord)?.keys() ?? [])],
      range,
    )
  return {
    typing: field,
    read: ({ world }) => world.fields[root],
    write: ({ world }, value) => {
      world.fields[root] = value
    },
  }
}

function fieldPlace(of: Place, name: string, scope: Scope, range: { start: number; end: number }): Place {
  const { type } = of.typing
  if (type.kind !== 'record')
    throw illTyped(`${typeText(type)} has no field ${name}`, range, 'assign a field of a record')
  const fields = scope.globals.recordFields.get(type.name)
  const typing = fields?.get(name)
  if (typing === undefined) throw unknownName(`field of ${type.name}`, name, fields?.keys() ?? [], range)
  if (type.entity) {
    const entity = (frame: Frame) => {
      const id = asNumber(of.read(frame))
      return { id, fields: asRecord(frame.world.entities.get(id)) }
    }
    return {
      typing,
      read: (frame) => entity(frame).fields[name],
      write: (frame, value) => {
        const { id, fields: current } = entity(frame)
        frame.world.entities.set(id, { ...current, [name]: value })
      },
    }
  }
  return {
    typing,
    read: (frame) => asRecord(of.read(frame))[name],
    write: (frame, value) => {
      of.write(frame, { ...asRecord(of.read(frame)), [name]: value })
    },
  }
}

function assign({ path, value }: { path: Part; value: Part }, scope: Scope): Effect {
  const target = place(path, scope)
  const source = compilePart(value, scope, target.typing)
  return keepNames((frame) => {
    const result = source.run(frame)
    if (result === undefined && !target.typing.optional) throw noValue
    target.write(frame, result)
  })
}

function clear(path: Part, scope: Scope): Effect {
  const target = place(path, scope)
  const range = { start: path.offset, end: path.offset + path.text.length }
  if (!target.typing.optional) throw illTyped(`${path.text} is never absent`, range, 'assign a value instead')
  return keepNames((frame) => {
    target.write(frame, undefined)
  })
}

function listPlace(path: Part, scope: Scope): Place & { of: Type } {
  const target = place(path, scope)
  const { type } = target.typing
  const range = { start: path.offset, end: path.offset + path.text.length }
  if (type.kind !== 'list') throw illTyped(`${path.text} is ${typeText(type)}, not a list`, range, 'name a list')
  return { ...target, of: type.of }
}

function append({ value, path }: { value: Part; path: Part }, scope: Scope): Effect {
  const target = listPlace(path, scope)
  const item = compilePart(value, scope, { type: target.of, optional: false })
  return keepNames((frame) => {
    const result = item.run(frame)
    if (result === undefined) throw noValue
    target.write(frame, [...asList(target.read(frame)), result])
  })
}

function dropFirst(path: Part, scope: Scope): Effect {
  const target = listPlace(path, scope)
  return keepNames((frame) => {
    const [first, ...rest] = asList(target.read(frame))
    if (first === undefined) throw noValue
    target.write(frame, rest)
  })
}

function remove({ name, path, where }: { name: string; path: Part; where: Part }, scope: Scope): Effect {
  const target = listPlace(path, scope)
  const inner = withNames(scope, [[name, { type: target.of, optional: false }]])
  const condition = compilePart(where, inner, { type: bool, optional: false })
  return keepNames((frame) => {
    const kept = asList(target.read(frame)).filter(
      (item) => !asBool(condition.run({ ...frame, names: { ...frame.names, [name]: item } })),
    )
    target.write(frame, kept)
  })
}

function loop({ name, of, body }: { name: string; of: Part; body: StatementNode }, scope: Scope): Effect {
  const list = compilePart(of, scope)
  const range = { start: of.offset, end: of.offset + of.text.length }
  if (list.type.kind !== 'list') throw illTyped(`${typeText(list.type)} is no list`, range, 'iterate over a list')
  const inner = compileStatement(body, withNames(scope, [[name, { type: list.type.of, optional: false }]]))
  return keepNames((frame) => {
    for (const item of asList(list.run(frame))) inner.run({ ...frame, names: { ...frame.names, [name]: item } })
  })
}

/** An action of the model, expanded where it is called; actions do not recurse, which `analyse` has checked. */
function action(call: Part, scope: Scope): Effect {
  const node = parseExpression(call.text)
  const range = { start: call.offset, end: call.offset + call.text.length }
  if (node.op !== 'call') throw illTyped('this is no action', range, 'write action(arguments)')
  const [name, args] = node.args
  const declaration = scope.globals.actions.get(name)
  if (declaration === undefined) throw unknownName('action', name, scope.globals.actions.keys(), range)
  if (declaration.params.length !== args.length)
    throw illTyped(`${name} takes ${String(declaration.params.length)} arguments`, range, 'give each argument once')
  const compiled = actionParams(declaration.params, scope).map(({ param, typing }, index) => {
    const arg = args[index]
    const text = arg === undefined ? '' : call.text.slice(arg.start, arg.end)
    const value = compilePart({ text, offset: call.offset + (arg?.start ?? 0) }, scope, undefined)
    requireType(value, typing.type, range)
    return { param, run: value.run }
  })
  let body: Effect | undefined
  const params = actionParams(declaration.params, scope).map(({ param, typing }): [string, Typing] => [param, typing])
  return keepNames((frame) => {
    body ??= compileEffects(declaration.effect, { globals: scope.globals, slots: [], names: new Map(params) }).run
    body({ ...frame, names: Object.fromEntries(compiled.map(({ param, run }) => [param, run(frame)])) })
  })
}

function actionParams(params: readonly { name: string; type: string }[], scope: Scope) {
  return params.map(({ name, type }) => ({ param: name, typing: scope.globals.typing(type) }))
}
