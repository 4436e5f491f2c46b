import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Slot } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { isScalarName } from './scalars.ts'
import { reference, type Check, type Checked } from './spec.ts'

/** Arguments have types that exist, pointers a direction, sizes an argument that holds them; at most six are passed. */
export const checkSlots: Check = (spec) =>
  spec.ir.syscalls.flatMap((call, index) => {
    const path = ['syscalls', index, 'args']
    const many = { call: call.name, count: call.args.length }
    const sixth = call.args.length > 6 ? [problem('too-many-args', [...path, 6], many)] : []
    return [
      ...sixth,
      ...checkList(call.args, path, spec),
      ...(call.returns === 'void' ? [] : checkType(call.returns, ['syscalls', index, 'returns'], spec)),
    ]
  })

/** Types that are no number: they stand in memory, and are passed by address. */
const inMemory = new Set(['bytes', 'sockaddr', 'option_value'])
const descriptors = new Set(['fd', 'socket_fd'])

function checkList(slots: readonly Slot[], path: Problem['path'], spec: Checked): Problem[] {
  return slots.flatMap((slot, index) => {
    const here = [...path, index]
    return [
      ...duplicateSlot(slots, index, here),
      ...checkType(slot.type, [...here, 'type'], spec),
      ...checkViews(slot, here, spec),
      ...checkPointer(slot, here, spec),
      ...checkMeasure('size', slot, slots, here, spec),
      ...checkMeasure('count', slot, slots, here, spec),
      ...checkLength(slot, here, spec),
      ...checkFields(slot, here, spec),
    ]
  })
}

function duplicateSlot(slots: readonly Slot[], index: number, path: Problem['path']): Problem[] {
  const name = slots[index]?.name ?? ''
  const first = slots.findIndex((slot) => slot.name === name)
  if (first === index) return []
  return [problem('duplicate-name', [...path, 'name'], { kind: 'argument', name, first: `as argument ${first + 1}` })]
}

/** A type that a value of the ABI can have. */
export function checkType(type: string, path: Problem['path'], { names }: Checked): Problem[] {
  if (isScalarName(type) || inMemory.has(type) || descriptors.has(type)) return []
  const kinds = [names.typedef, names.constants, names.struct]
  const list = [...inMemory, ...descriptors, ...kinds.flatMap((kind) => kind.list)]
  return reference('unknown-type', type, { list, has: (name) => kinds.some((kind) => kind.has(name)) }, path)
}

const checkViews = ({ views = [] }: Slot, path: Problem['path'], spec: Checked): Problem[] =>
  views.flatMap((view, index) => checkType(view, [...path, 'views', index], spec))

function checkPointer(slot: Slot, path: Problem['path'], { ir }: Checked): Problem[] {
  const { name, type, dir } = slot
  const struct = ir.structs.some((one) => one.name === type)
  if (dir === undefined) {
    if (inMemory.has(type) || struct) return [problem('pointer-without-dir', path, { name, type })]
    const field = (['size', 'count', 'nullable', 'fields'] as const).find((one) => slot[one] !== undefined)
    return field === undefined ? [] : [problem('dir-on-value', [...path, field], { name, field })]
  }
  const sized = slot.size !== undefined || slot.count !== undefined
  return inMemory.has(type) && !sized ? [problem('pointer-without-size', path, { name, type })] : []
}

function checkMeasure(
  field: 'size' | 'count',
  slot: Slot,
  slots: readonly Slot[],
  path: Problem['path'],
  spec: Checked,
): Problem[] {
  const name = slot[field]
  if (name === undefined) return []
  const others = slots.filter((other) => other !== slot)
  const measure = others.find((other) => other.name === name)
  const nearest = nearestName(
    name,
    others.filter((other) => isInteger(other, spec)).map((other) => other.name),
  )
  if (!measure)
    return [problem('unknown-slot', [...path, field], { name, field: `${field} of ${slot.name}` }, { nearest })]
  if (isInteger(measure, spec)) return []
  const params = { field: `${field} of ${slot.name}`, name, type: measure.type }
  return [problem('slot-size-type', [...path, field], params, { nearest })]
}

/** A fixed number of elements is that of numbers which the call writes. */
function checkLength(slot: Slot, path: Problem['path'], { names }: Checked): Problem[] {
  if (slot.length === undefined) return []
  const scalar = isScalarName(slot.type) || names.typedef.has(slot.type)
  if (scalar && slot.dir === 'out' && slot.size === undefined && slot.count === undefined) return []
  return [problem('length-of-others', [...path, 'length'], { name: slot.name })]
}

/** A number in a register, or one that is pointed to, as the length that accept writes back. */
const isInteger = ({ type, fields, count }: Slot, { names }: Checked): boolean =>
  fields === undefined && count === undefined && (isScalarName(type) || names.typedef.has(type))

/** Slots of a struct's fields are fields of the struct. */
function checkFields(slot: Slot, path: Problem['path'], spec: Checked): Problem[] {
  if (!slot.fields) return []
  const struct = spec.ir.structs.find(({ name }) => name === slot.type)
  const known = struct?.layout.fields.map(({ name }) => name) ?? []
  const unknown = slot.fields.flatMap(({ name }, index) => {
    if (!struct || known.includes(name)) return []
    const extra = { nearest: nearestName(name, known) }
    return [problem('unknown-struct-field', [...path, 'fields', index, 'name'], { name, struct: struct.name }, extra)]
  })
  return [...unknown, ...checkList(slot.fields, [...path, 'fields'], spec)]
}
