import type { End } from '../../spec/oracle/enter.ts'
import { isUnbound } from '../../spec/oracle/value.ts'
import type { Bounds } from '../../spec/oracle/world.ts'
import type { Mismatch } from '../report/trace.ts'
import type { CallEnd } from '../targets/target.ts'
import { overwrite, resize, showBytes } from './bytes.ts'
import type { EncodedCall } from './encode.ts'
import { showResult } from './errnos.ts'
import { type Hole, type Write, writesOf } from './writes.ts'

/** What the implementation chose, by unbound value. */
export type Bindings = ReadonlyMap<number, number>

export type Comparison = { same: true; bindings: Bindings } | { same: false; mismatch: Mismatch }

export type Result = Extract<CallEnd, { kind: 'result' }>

const differs = (what: string, expected: string, actual: string): Comparison => ({
  same: false,
  mismatch: { what, expected, actual },
})

/** Holds a call's actual end against an expected one. `bounds` are those of values that nobody has observed yet. */
export function compareEnd(
  encoded: EncodedCall,
  expected: End,
  actual: Result,
  bounds: ReadonlyMap<number, Bounds>,
): Comparison {
  const found = new Map<number, number>()
  const { globals } = encoded.context
  const wanted = expected.errno === undefined ? expected.value : -expected.errno
  const value = Number(actual.value)
  if (isUnbound(wanted) && value >= 0) found.set(wanted, value)
  else if (wanted !== value) return differs('result', showResult(globals, wanted), showResult(globals, value))
  const memory = compareMemory(encoded, writesOf(encoded, expected.out), actual, found)
  if (memory !== undefined) return { same: false, mismatch: memory }
  for (const [unbound, chosen] of found) {
    const limits = bounds.get(unbound)
    if (limits !== undefined && (chosen < limits.low || chosen > limits.high))
      return differs('the value chosen', `${limits.low} to ${limits.high}`, String(chosen))
  }
  return { same: true, bindings: found }
}

function compareMemory(
  encoded: EncodedCall,
  writes: readonly Write[],
  actual: Result,
  found: Map<number, number>,
): Mismatch | undefined {
  const [outside] = actual.overrun
  if (outside !== undefined)
    return { what: `bytes beside ${nameOf(encoded, outside, 0)}`, expected: 'unchanged', actual: 'written to' }
  for (const [index, block] of encoded.raw.blocks.entries()) {
    const bytes = actual.blocks[index]
    if (bytes === undefined) continue
    const into = writes.filter((write) => write.block === index)
    const mismatch = compareBlock(encoded, index, resize(block.bytes, block.size), into, bytes, found)
    if (mismatch !== undefined) return mismatch
  }
  return undefined
}

function compareBlock(
  encoded: EncodedCall,
  index: number,
  before: Uint8Array,
  writes: readonly Write[],
  bytes: Uint8Array,
  found: Map<number, number>,
): Mismatch | undefined {
  const expected = Uint8Array.from(before)
  for (const write of writes) {
    const room = before.length - write.offset
    if (room > 0) expected.set(write.bytes.subarray(0, room), write.offset)
  }
  for (const { offset } of encoded.raw.blocks[index]?.relocations ?? []) skip(expected, bytes, offset)
  for (const hole of writes.flatMap(({ holes }) => holes)) {
    const conflict = fill(encoded, index, hole, expected, bytes, found)
    if (conflict !== undefined) return conflict
  }
  if (Buffer.compare(bytes, expected.subarray(0, bytes.length)) === 0) return undefined
  const first = bytes.findIndex((byte, offset) => byte !== expected[offset])
  if (first < 0) return undefined
  const range = extent(encoded, index, first, bytes.length)
  const part = (all: Uint8Array) => showBytes(all.subarray(range.start, range.end))
  const written = writes.some(({ offset, bytes: { length } }) => first >= offset && first < offset + length)
  return {
    what: nameOf(encoded, index, first),
    expected: written ? part(expected) : `unchanged, ${part(expected)}`,
    actual: part(bytes),
  }
}

const addressSize = 8

/** An address that lies in memory is the target's own and the same before and after, which cannot be seen from here. */
function skip(expected: Uint8Array, bytes: Uint8Array, offset: number): void {
  const end = Math.min(offset + addressSize, bytes.length)
  if (offset < end) expected.set(bytes.subarray(offset, end), offset)
}

/** Takes over what is left open, and notes what was chosen there. */
function fill(
  encoded: EncodedCall,
  index: number,
  { offset, size, unbound, decode }: Hole,
  expected: Uint8Array,
  bytes: Uint8Array,
  found: Map<number, number>,
): Mismatch | undefined {
  const part = bytes.subarray(offset, offset + size)
  if (part.length > 0) overwrite(expected, part, offset)
  if (unbound === undefined || decode === undefined || part.length < size) return undefined
  const chosen = decode(part)
  const known = found.get(unbound)
  if (known !== undefined && known !== chosen)
    return { what: nameOf(encoded, index, offset), expected: String(known), actual: String(chosen) }
  found.set(unbound, chosen)
  return undefined
}

/** The part of a block that a reader should see around a difference: the slot that it lies in, or what is left of the block. */
function extent(encoded: EncodedCall, block: number, offset: number, length: number): { start: number; end: number } {
  const place = placeAt(encoded, block, offset)
  if (place === undefined) return { start: offset, end: Math.min(length, offset + 32) }
  const end = place.offset + place.size
  return place.size <= 16 ? { start: place.offset, end } : { start: offset, end: Math.min(end, offset + 32) }
}

function placeAt(encoded: EncodedCall, block: number, offset: number) {
  return [...encoded.places.values()]
    .flat()
    .filter((place) => place.block === block && offset >= place.offset && offset < place.offset + place.size)
    .sort((a, b) => a.size - b.size)[0]
}

/** The slot that a byte of a block belongs to, with the byte's offset where the slot is long. */
function nameOf(encoded: EncodedCall, block: number, offset: number): string {
  const place = placeAt(encoded, block, offset)
  const path = [...encoded.places].find(([, places]) => places.some((candidate) => candidate === place))?.[0]
  if (place === undefined || path === undefined) {
    const near = [...encoded.places].find(([, places]) => places.some((candidate) => candidate.block === block))?.[0]
    return near ?? `block ${block}`
  }
  const within = offset - place.offset
  return within === 0 || place.size <= 16 ? path : `${path} from byte ${within} on`
}
