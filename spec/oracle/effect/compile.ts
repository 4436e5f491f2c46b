import { compileExpression } from '../expression/compile.ts'
import { ExpressionError, illTyped } from '../expression/error.ts'
import { binding } from '../expression/macros.ts'
import { type Frame, type Scope, withNames } from '../expression/scope.ts'
import { type Type, type Typing, bool, entityRecord, typeText } from '../expression/types.ts'
import { asBool, asList, asNumber, asRecord, noValue, present, type Value } from '../value.ts'
import { action } from './action.ts'
import type { CompiledEffects, Effect } from './effect.ts'
import { type Part, type StatementNode, parseStatement, rangeOf } from './parse.ts'
import { listPlace, place } from './place.ts'

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
  const run: Effect = (frame) => {
    let at = frame
    for (const step of steps) {
      const names = step(at)
      if (names !== at.names) at = { ...frame, names }
    }
    return at.names
  }
  return { run, scope: inner }
}

/** The names that a list of statements binds for those after them, as far as their form tells. */
export const boundNames = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => /^\s*(?:let|new) (\w+)/.exec(text)?.[1] ?? [])

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
      const run = keepNames((frame) => {
        if (asBool(condition.run(frame))) body.run(frame)
      })
      return { run, scope }
    }
    case 'for':
      return { run: loop(node, scope), scope }
    case 'action':
      return { run: action(node.call, scope, compileEffects), scope }
  }
}

function bindName(scope: Scope, name: string, typing: Typing, run: (frame: Frame) => Value): CompiledEffects {
  return {
    run: (frame) => ({ ...frame.names, [name]: run(frame) }),
    scope: withNames(scope, [[name, typing]]),
  }
}

/** A new entity with the fields of the literal. */
function create(name: string, value: Part, scope: Scope): CompiledEffects {
  const type: Type = { kind: 'record', name: entityRecord, entity: true }
  const fields = compilePart(value, scope, { type: { ...type, entity: false }, optional: false })
  return bindName(scope, name, { type, optional: false }, (frame) => {
    const { world } = frame
    const record = asRecord(fields.run(frame))
    const id = world.nextEntity++
    world.entities.set(id, record)
    return id
  })
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
  if (!target.typing.optional) throw illTyped(`${path.text} is never absent`, rangeOf(path), 'assign a value instead')
  return keepNames((frame) => {
    target.write(frame, undefined)
  })
}

function append({ value, path }: { value: Part; path: Part }, scope: Scope): Effect {
  const target = listPlace(path, scope)
  const item = compilePart(value, scope, { type: target.of, optional: false })
  return keepNames((frame) => {
    const result = present(item.run(frame))
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
    const bind = binding(frame, name)
    const kept = asList(target.read(frame)).filter((item) => !asBool(condition.run(bind(item))))
    target.write(frame, kept)
  })
}

function loop({ name, of, body }: { name: string; of: Part; body: StatementNode }, scope: Scope): Effect {
  const list = compilePart(of, scope)
  if (list.type.kind !== 'list') throw illTyped(`${typeText(list.type)} is no list`, rangeOf(of), 'iterate over a list')
  const inner = compileStatement(body, withNames(scope, [[name, { type: list.type.of, optional: false }]]))
  return keepNames((frame) => {
    for (const item of asList(list.run(frame))) inner.run({ ...frame, names: { ...frame.names, [name]: item } })
  })
}
