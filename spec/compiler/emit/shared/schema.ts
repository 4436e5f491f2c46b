import type { ScalarName, StructField } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot } from '../../../ir/syscall.ts'
import type { Json } from './json.ts'
import { fieldType, isScalar, scalarOf, scalarSize } from './types.ts'

export type Schema = { [name: string]: Json | undefined }

export function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

const base64 = { type: 'string', contentEncoding: 'base64' }

function integer(scalar: ScalarName): Schema {
  const bits = scalarSize[scalar] * 8
  const signed = scalar.startsWith('s')
  const format = `${signed ? '' : 'u'}int${bits}`
  if (bits === 64) return { type: 'integer', format }
  const minimum = signed ? -(2 ** (bits - 1)) : 0
  return { type: 'integer', format, minimum, maximum: minimum + 2 ** bits - 1 }
}

/** Schema of a type by name: scalar, typedef, constant group, struct, address, bytes. */
export function namedSchema(ir: Ir, name: string): Schema {
  if (name === 'bytes' || name === 'option_value') return base64
  if (name === 'sockaddr') return ref('socket_address')
  if (isScalar(name)) return integer(name)
  if (ir.constants.some((group) => group.name === name) || ir.structs.some((struct) => struct.name === name)) {
    return ref(name)
  }
  const scalar = scalarOf(ir, name)
  return scalar === undefined ? { type: 'integer', format: 'int64' } : integer(scalar)
}

/** Schema of a field of a struct; bytes are base64, and byte order is a matter of the layout alone. */
export function fieldSchema(ir: Ir, field: StructField): Schema {
  const type = fieldType(ir, field.type)
  const one =
    field.constants === undefined
      ? namedSchema(ir, type.base.kind === 'struct' ? type.base.struct.name : type.base.scalar)
      : namedSchema(ir, field.constants)
  const note = field.doc === '' ? {} : { description: field.doc }
  if (type.length === undefined) return { ...one, ...note }
  if (type.base.kind === 'scalar' && type.base.scalar === 'u8') return { ...base64, ...note }
  return { type: 'array', items: one, ...(type.length === 0 ? {} : { maxItems: type.length }), ...note }
}

/** Schema of what an argument points to, or of its value. */
export function slotSchema(ir: Ir, slot: Slot): Schema {
  const one = slot.fields === undefined ? viewed(ir, slot) : slotObject(ir, slot.fields)
  if (slot.length !== undefined) return { type: 'array', items: one, minItems: slot.length, maxItems: slot.length }
  return slot.count === undefined ? one : { type: 'array', items: one }
}

function viewed(ir: Ir, slot: Slot): Schema {
  if (slot.views === undefined) return namedSchema(ir, slot.type)
  return { anyOf: [...slot.views.map((view) => namedSchema(ir, view)), base64] }
}

/** An object with a property for each slot. What the call only writes is optional: `true` gives memory for it. */
export function slotObject(ir: Ir, slots: Slot[]): Schema {
  const property = (slot: Slot): Schema => {
    const schema = slot.dir === 'out' ? ref('room') : slotSchema(ir, slot)
    const nullable = slot.nullable === true && slot.dir !== 'out' ? { anyOf: [schema, { type: 'null' }] } : schema
    return slot.doc === '' ? nullable : { ...nullable, description: slot.doc }
  }
  return {
    type: 'object',
    required: slots.filter((slot) => slot.dir !== 'out').map((slot) => slot.name),
    properties: Object.fromEntries(slots.map((slot) => [slot.name, property(slot)])),
    additionalProperties: false,
  }
}
