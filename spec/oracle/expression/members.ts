import type { ASTNode } from '@marcbachmann/cel-js'
import type { Slot } from '../../ir/syscall.ts'
import { scalarNames } from '../../ir/abi.ts'
import { decodeScalar, decodeStruct, scalarLayout } from '../layout.ts'
import {
  asBytes,
  asNumber,
  asPointer,
  asRecord,
  noValue,
  type Pointer,
  type RecordValue,
  type Value,
} from '../value.ts'
import { illTyped, unknownName } from './error.ts'
import type { Compiled, Frame, Scope } from './scope.ts'
import { type Type, bytes, int, typeText } from './types.ts'

/** `a.b`: an argument, a field of a record, or what lies behind a pointer. */
export function member(node: ASTNode, of: ASTNode, name: string, scope: Scope): Compiled {
  if (of.op === 'id' && of.args === 'arg' && !scope.names.has('arg')) return argument(node, name, scope)
  const object = scope.globals.compile(of, scope)
  switch (object.type.kind) {
    case 'record':
      return recordField(node, object, object.type, name, scope)
    case 'pointer':
      return pointee(node, object, object.type.slot, name, scope)
    case 'struct':
      return structField(node, object.type.slots, name, scope, (frame) => asRecord(object.run(frame)))
    case 'view':
      return viewField(node, object, object.type.struct, name, scope)
    default:
      throw illTyped(`${typeText(object.type)} has no field ${name}`, node, 'use a field of a record or argument')
  }
}

function argument(node: ASTNode, name: string, scope: Scope): Compiled {
  const slot = scope.slots.find((candidate) => candidate.name === name)
  if (slot === undefined)
    throw unknownName(
      'argument',
      name,
      scope.slots.map((candidate) => candidate.name),
      node,
    )
  return ofSlot(slot, scope, ({ args }) => args[name])
}

/** The typed value of a slot: pointers stay pointers, register values become numbers. */
function ofSlot(slot: Slot, scope: Scope, read: (frame: Frame) => Pointer | undefined): Compiled {
  if (slot.dir !== undefined) return { type: { kind: 'pointer', slot }, optional: false, run: read }
  return {
    type: valueType(slot.type, scope),
    optional: false,
    run: (frame) => asNumber(read(frame)?.value),
  }
}

/** The type of a value in a register or a scalar in memory. */
export function valueType(name: string, scope: Scope): Type {
  const flags = scope.globals.groups.get(name)
  return flags === undefined ? int : { kind: 'constant', group: name, flags }
}

function recordField(
  node: ASTNode,
  object: Compiled,
  type: { name: string; entity: boolean },
  name: string,
  scope: Scope,
): Compiled {
  const fields = scope.globals.recordFields.get(type.name)
  const field = fields?.get(name)
  if (field === undefined) throw unknownName(`field of ${type.name}`, name, fields?.keys() ?? [], node)
  const run = type.entity
    ? (frame: Frame) => frame.world.entities.get(asNumber(object.run(frame)))?.[name]
    : (frame: Frame) => asRecord(object.run(frame))[name]
  return { ...field, run }
}

/** What lies behind a pointer that is not null; Undefined behind null. */
export function behind(pointer: Pointer): Value {
  if (pointer.at === 'null') throw noValue
  return pointer.value
}

function pointee(node: ASTNode, object: Compiled, slot: Slot, name: string, scope: Scope): Compiled {
  const target = (frame: Frame) => behind(asPointer(object.run(frame)))
  if (slot.type === 'sockaddr') return sockaddrField(node, name, scope, (frame) => asRecord(target(frame)))
  if (slot.type === 'bytes' && name === 'data')
    return { type: bytes, optional: false, run: (frame) => asBytes(target(frame)) }
  if (slot.type === 'option_value') return viewOf(node, slot, name, scope, (frame) => asBytes(target(frame)))
  if (slot.fields !== undefined && slot.count === undefined)
    return structField(node, slot.fields, name, scope, (frame) => asRecord(target(frame)))
  throw illTyped(`a pointer to ${slot.type} has no field ${name}`, node, 'bytes have .data, structs their fields')
}

function structField(
  node: ASTNode,
  slots: readonly Slot[],
  name: string,
  scope: Scope,
  read: (frame: Frame) => RecordValue,
): Compiled {
  const slot = slots.find((candidate) => candidate.name === name)
  if (slot === undefined)
    throw unknownName(
      'field',
      name,
      slots.map((candidate) => candidate.name),
      node,
    )
  return ofSlot(slot, scope, (frame) => asPointer(read(frame)[name]))
}

function sockaddrField(node: ASTNode, name: string, scope: Scope, read: (frame: Frame) => RecordValue): Compiled {
  switch (name) {
    case 'family':
      return { type: valueType('address_family', scope), optional: false, run: (frame) => read(frame)['family'] }
    case 'ip':
    case 'port':
      return { type: int, optional: false, run: (frame) => read(frame)[name] }
    case 'endpoint':
      return {
        type: { kind: 'record', name: 'endpoint', entity: false },
        optional: false,
        run: (frame) => ({ ip: read(frame)['ip'], port: read(frame)['port'] }),
      }
    default:
      throw unknownName('field of sockaddr', name, ['family', 'ip', 'port', 'endpoint'], node)
  }
}

/** `arg.optval.s32`, `arg.optval.linger`: the bytes of an option read as one of its types. */
function viewOf(node: ASTNode, slot: Slot, name: string, scope: Scope, read: (frame: Frame) => string): Compiled {
  if (!slot.views?.includes(name)) throw unknownName('view', name, slot.views ?? [], node)
  const struct = scope.globals.structs.get(name)
  const scalar = scalarLayout(name)
  if (struct !== undefined)
    return {
      type: { kind: 'view', struct: name },
      optional: false,
      run: (frame) => decodeStruct(read(frame), struct.layout),
    }
  if (scalar === undefined) throw unknownName('type', name, scalarNames, node)
  return { type: int, optional: false, run: (frame) => decodeScalar(read(frame), 0, scalar) }
}

function viewField(node: ASTNode, object: Compiled, structName: string, name: string, scope: Scope): Compiled {
  const fields = scope.globals.structs.get(structName)?.layout.fields ?? []
  if (!fields.some((field) => field.name === name))
    throw unknownName(
      'field',
      name,
      fields.map((field) => field.name),
      node,
    )
  return { type: int, optional: false, run: (frame) => asRecord(object.run(frame))[name] }
}

/** A pointer to a scalar read as that scalar; anything else as it is. */
export function scalarOf(compiled: Compiled): Compiled {
  if (compiled.type.kind !== 'pointer') return compiled
  const { slot } = compiled.type
  if (slot.fields !== undefined || ['sockaddr', 'bytes', 'option_value'].includes(slot.type)) return compiled
  return { type: int, optional: false, run: (frame) => asNumber(behind(asPointer(compiled.run(frame)))) }
}
