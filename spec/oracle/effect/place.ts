import { type ExpressionError, followUp, illTyped, unknownName } from '../expression/error.ts'
import { type Frame, type Scope, worldField } from '../expression/scope.ts'
import { type Type, type Typing, typeText, worldRecord } from '../expression/types.ts'
import { asNumber, asRecord, type Value } from '../value.ts'
import { type Part, type Range, rangeOf } from './parse.ts'

/** A place that can be assigned: a field of the world, of an entity, or within a record that one of them holds. */
export interface Place {
  typing: Typing
  read: (frame: Frame) => Value
  write: (frame: Frame, value: Value) => void
}

/** A place on the way to another one; a name that was bound can be read and not written. */
type Step = Omit<Place, 'write'> & { write: Place['write'] | undefined }

/** The place that `name.field.field` stands for. @throws ExpressionError where it is none */
export function place(part: Part, scope: Scope): Place {
  const [root = '', ...fields] = part.text.split('.')
  let at = part.offset + root.length
  let step = rootPlace(root, scope, { start: part.offset, end: at })
  for (const field of fields) {
    step = fieldPlace(step, field, scope, { start: at + 1, end: at + 1 + field.length })
    at += 1 + field.length
  }
  const { write } = step
  if (write === undefined)
    throw illTyped(`${part.text} is a name for a value`, rangeOf(part), 'assign what it was read from')
  return { ...step, write }
}

/** A place that holds a list, and the type of its elements. */
export function listPlace(path: Part, scope: Scope): Place & { of: Type } {
  const target = place(path, scope)
  const { type } = target.typing
  if (type.kind !== 'list')
    throw illTyped(`${path.text} is ${typeText(type)}, not a list`, rangeOf(path), 'name a list')
  return { ...target, of: type.of }
}

function rootPlace(root: string, scope: Scope, range: Range): Step {
  const local = scope.names.get(root)
  if (local !== undefined) return { typing: local, read: local.run ?? (({ names }) => names[root]), write: undefined }
  const field = worldField(scope.globals, root)
  if (field === undefined) throw unknownPlace(root, scope, range)
  return {
    typing: field,
    read: ({ world }) => world.fields[root],
    write: ({ world }, value) => {
      world.fields[root] = value
    },
  }
}

function unknownPlace(root: string, { names, globals, faulty }: Scope, range: Range): ExpressionError {
  if (faulty?.has(root) === true) return followUp(range)
  const fields = globals.recordFields.get(worldRecord)?.keys() ?? []
  return unknownName('place', root, [...names.keys(), ...fields], range)
}

function fieldPlace(of: Step, name: string, scope: Scope, range: Range): Step {
  const { type } = of.typing
  if (type.kind !== 'record')
    throw illTyped(`${typeText(type)} has no field ${name}`, range, 'assign a field of a record')
  const fields = scope.globals.recordFields.get(type.name)
  const typing = fields?.get(name)
  if (typing === undefined) throw unknownName(`field of ${type.name}`, name, fields?.keys() ?? [], range)
  return type.entity ? entityField(of, name, typing) : recordField(of, name, typing)
}

function entityField(of: Step, name: string, typing: Typing): Step {
  const entity = (frame: Frame) => {
    const id = asNumber(of.read(frame))
    return { id, fields: asRecord(frame.world.entities.get(id)) }
  }
  return {
    typing,
    read: (frame) => entity(frame).fields[name],
    write: (frame, value) => {
      const { id, fields } = entity(frame)
      frame.world.entities.set(id, { ...fields, [name]: value })
    },
  }
}

function recordField({ read, write }: Step, name: string, typing: Typing): Step {
  return {
    typing,
    read: (frame) => asRecord(read(frame))[name],
    write:
      write &&
      ((frame, value) => {
        write(frame, { ...asRecord(read(frame)), [name]: value })
      }),
  }
}
