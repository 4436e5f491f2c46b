import type { Slot } from '../../spec/ir/syscall.ts'
import { type RecordValue, type Value, asRecord, isUnbound } from '../../spec/oracle/value.ts'
import { bytesOf, scalarAt, scalarBytes } from './bytes.ts'
import type { EncodedCall, EncodeContext, Place } from './encode.ts'
import { type ScalarShape, fieldShape, layoutOf, scalarShape } from './layouts.ts'
import { sockaddrBytes, sockaddrFields, sockaddrSize } from './sockaddr.ts'

/** Bytes that the specification leaves open: unspecified ones, or a value that the implementation chooses. */
export interface Hole {
  offset: number
  size: number
  /** The choice that stands here, and how it is read. */
  unbound?: number
  decode?: (bytes: Uint8Array) => number
}

/** What a call writes into one block. Offsets of the holes count from the block's start as well. */
export interface Write {
  path: string
  block: number
  offset: number
  bytes: Uint8Array
  holes: Hole[]
}

/** An `out` path that leads to nothing in the memory of the call. */
export class NoSuchPlace extends Error {
  override name = 'NoSuchPlace'
}

/** The writes that an end's `out` comes to. What lies behind a pointer that is null is not written. */
export function writesOf(encoded: EncodedCall, out: Readonly<Record<string, Value>>): Write[] {
  return Object.entries(out).flatMap(([path, value]) => writesAt(encoded, path, value))
}

function writesAt(encoded: EncodedCall, path: string, value: Value): Write[] {
  const places = placesAt(encoded, path)
  if (places !== undefined)
    return places.flatMap((place, index) => writeList(encoded, path, place, value, index, places))
  const [head = '', view = '', ...field] = path.split('.')
  const place = encoded.places.get(head)?.[0]
  if (place?.slot?.views?.includes(view)) return [viewWrite(encoded.context, path, place, view, field[0], value)]
  return []
}

/** Where a path leads; an array of buffers is scattered over. */
function placesAt({ places }: EncodedCall, path: string): readonly Place[] | undefined {
  return places.get(path) ?? places.get(`${path}[].iov_base`)
}

function writeList(
  { context }: EncodedCall,
  path: string,
  place: Place,
  value: Value,
  index: number,
  places: readonly Place[],
): Write[] {
  if (typeof value === 'string') {
    const before = places.slice(0, index).reduce((sum, { size }) => sum + size, 0)
    return [at(path, place, bytesOf(value.slice(before, before + place.size)))]
  }
  const item = Array.isArray(value) ? value[index] : value
  if (Array.isArray(value) && index >= value.length) return []
  return [write(context, path, place, item)]
}

const at = (path: string, { block, offset, size }: Place, bytes: Uint8Array, holes: Hole[] = []): Write => ({
  path,
  block,
  offset,
  bytes: bytes.subarray(0, size),
  holes,
})

function write(context: EncodeContext, path: string, place: Place, value: Value): Write {
  if (value === undefined) {
    const hole = { offset: place.offset, size: place.size }
    return at(path, place, new Uint8Array(place.size), [hole])
  }
  if (place.slot?.type === 'sockaddr' && typeof value === 'object')
    return sockaddrWrite(context, path, place, asRecord(value))
  if (place.scalar !== undefined) return scalarWrite(path, place, place.scalar, value)
  if (typeof value === 'object' && place.slot !== undefined)
    return structWrite(context, path, place, place.slot, asRecord(value))
  throw new NoSuchPlace(`${path} cannot hold ${JSON.stringify(value)}`)
}

function sockaddrWrite(context: EncodeContext, path: string, place: Place, address: RecordValue): Write {
  const { ports } = context
  const holes: Hole[] = []
  for (const name of ['port', 'ip'] as const) {
    const value = address[name]
    const { offset, size, order } = sockaddrFields[name]
    if (!isUnbound(value)) continue
    const decode = (bytes: Uint8Array) => {
      const number = scalarAt(bytes, false, order)
      return name === 'port' ? ports.toProgram(number) : number
    }
    holes.push({ offset: place.offset + offset, size, unbound: value, decode })
  }
  const known = Object.fromEntries(Object.entries(address).map(([key, field]) => [key, isUnbound(field) ? 0 : field]))
  return at(path, place, sockaddrBytes(known, sockaddrSize, ports), holes)
}

const asInteger = (value: Value): number => (typeof value === 'number' ? value : value === true ? 1 : 0)

function scalarWrite(path: string, place: Place, scalar: ScalarShape, value: Value): Write {
  if (!isUnbound(value)) return at(path, place, scalarBytes(asInteger(value), scalar.size, scalar.order))
  const decode = (bytes: Uint8Array) => scalarAt(bytes, scalar.signed, scalar.order)
  const hole = { offset: place.offset, size: scalar.size, unbound: value, decode }
  return at(path, place, new Uint8Array(scalar.size), [hole])
}

function structWrite(context: EncodeContext, path: string, place: Place, slot: Slot, fields: RecordValue): Write {
  const layout = layoutOf(context.globals, slot.type, context.architecture)
  const bytes = new Uint8Array(layout?.size ?? 0)
  const holes: Hole[] = []
  for (const field of layout?.fields ?? []) {
    const shape = fieldShape(context.globals, field)
    if (shape === undefined) continue
    const offset = place.offset + field.offset
    const inner: Place = { ...place, offset, size: shape.size, slot: undefined, scalar: shape }
    const written = scalarWrite(path, inner, shape, fields[field.name])
    bytes.set(written.bytes, field.offset)
    holes.push(...written.holes)
  }
  return at(path, place, bytes, holes)
}

/** `optval.s32` and `optval.linger.l_onoff`: an option's bytes seen as one of its types. */
function viewWrite(
  context: EncodeContext,
  path: string,
  place: Place,
  view: string,
  fieldName: string | undefined,
  value: Value,
): Write {
  const layout = layoutOf(context.globals, view, context.architecture)
  const field = layout?.fields.find(({ name }) => name === fieldName)
  const scalar = field === undefined ? scalarShape(context.globals, view) : fieldShape(context.globals, field)
  const offset = field?.offset ?? 0
  const room = Math.max(0, place.size - offset)
  if (layout !== undefined && field === undefined && place.slot !== undefined)
    return value === undefined
      ? write(context, path, { ...place, size: Math.min(place.size, layout.size) }, undefined)
      : structWrite(context, path, place, { ...place.slot, type: view }, asRecord(value))
  if (scalar === undefined) throw new NoSuchPlace(`${path} is no scalar of ${view}`)
  const inner: Place = {
    ...place,
    offset: place.offset + offset,
    size: Math.min(room, scalar.size),
    scalar,
    slot: undefined,
  }
  return value === undefined ? write(context, path, inner, undefined) : scalarWrite(path, inner, scalar, value)
}
