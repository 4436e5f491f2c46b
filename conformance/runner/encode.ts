import type { Architecture } from '../../spec/ir/abi.ts'
import { inRegisterOrder } from '../../spec/ir/register-order.ts'
import type { Slot, Syscall } from '../../spec/ir/syscall.ts'
import { bufferLimit } from '../../spec/oracle/arguments.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import {
  type Fields,
  type Pointer,
  type RecordValue,
  type Value,
  asPointer,
  asRecord,
} from '../../spec/oracle/value.ts'
import type { Argument, Block, RawCall } from '../targets/target.ts'
import { bytesOf, resize, scalarBytes } from './bytes.ts'
import { type ScalarShape, fieldShape, layoutOf, scalarShape } from './layouts.ts'
import { type PortMap, samePorts } from './ports.ts'
import { sockaddrBytes, sockaddrSize } from './sockaddr.ts'

/** Where the value of a slot lies in the memory of a call. */
export interface Place {
  block: number
  offset: number
  size: number
  slot: Slot | undefined
  /** Set where it is a scalar. */
  scalar: ScalarShape | undefined
}

export interface EncodedCall {
  raw: RawCall
  syscall: Syscall
  /** By path of the slot; elements of an array stand under one path, `fds[].revents`, in their order. */
  places: ReadonlyMap<string, readonly Place[]>
  context: EncodeContext
}

export interface EncodeContext {
  globals: Globals
  architecture: Architecture
  ports: PortMap
}

export const encodeContext = (
  globals: Globals,
  architecture: Architecture = 'x86_64',
  ports: PortMap = samePorts,
): EncodeContext => ({ globals, architecture, ports })

/** The architecture has no number for the call. */
export class NoNumber extends Error {
  override name = 'NoNumber'
}

/** What lies in memory that only the target writes, so that a write of zeros is seen as well. */
export const untouched = 0xee
/** Blocks up to this size are compared although the call only reads them. */
const smallBlock = 256
const pointerSize = 8

interface Memory {
  blocks: Block[]
  places: Map<string, Place[]>
}

/** A call of the specification as registers and memory. @throws NoNumber */
export function encodeCall(context: EncodeContext, syscall: Syscall, thread: number, args: Fields): EncodedCall {
  const number = syscall.numbers[context.architecture]
  if (number === undefined) throw new NoNumber(`${syscall.name} has no number on ${context.architecture}`)
  const memory: Memory = { blocks: [], places: new Map() }
  const registers = inRegisterOrder(syscall, context.architecture).map((slot) =>
    argument(context, memory, slot, fieldOf(args, slot), slot.name, args),
  )
  return { raw: { thread, number, args: registers, blocks: memory.blocks }, syscall, places: memory.places, context }
}

const nothing: Pointer = { at: 'value', available: 0, value: 0 }
const fieldOf = (fields: Fields | RecordValue, slot: Slot): Pointer => {
  const field = fields[slot.name]
  return field === undefined ? nothing : asPointer(field)
}

const asInteger = (value: Value): bigint => (typeof value === 'number' ? BigInt(value) : value === true ? 1n : 0n)

function argument(
  context: EncodeContext,
  memory: Memory,
  slot: Slot,
  pointer: Pointer,
  path: string,
  siblings: Fields | RecordValue,
): Argument {
  if (slot.dir === undefined) return { kind: 'value', value: BigInt.asUintN(64, asInteger(pointer.value)) }
  if (pointer.at === 'null') return { kind: 'value', value: 0n }
  if (pointer.at === 'kernel') return { kind: 'value', value: kernelAddress(context) }
  return { kind: 'block', block: addBlock(context, memory, slot, pointer, path, declaredSize(slot, siblings)) }
}

function kernelAddress({ globals, architecture }: EncodeContext): bigint {
  return BigInt(globals.ir.abi.entry[architecture].kernel_address)
}

/** The size in bytes that the call is told of; undefined for what has a size by its type. */
function declaredSize(slot: Slot, siblings: Fields | RecordValue): number | undefined {
  const sibling = slot.size === undefined ? undefined : siblings[slot.size]
  const value = sibling === undefined ? undefined : asPointer(sibling).value
  return slot.size === undefined ? undefined : typeof value === 'number' ? value : 0
}

const roomFor = (declared: number) => Math.min(Math.max(declared, 0), bufferLimit)

/** A call that is told of more than is there must not find anything behind it. */
const exceeds = (declared: number) => declared < 0 || declared > bufferLimit

/** Lays out what a pointer points to, and all that its fields point to. */
function addBlock(
  context: EncodeContext,
  memory: Memory,
  slot: Slot,
  pointer: Pointer,
  path: string,
  declared: number | undefined,
): number {
  const index = memory.blocks.length
  const block: Block = { placement: 'mapped', size: 0, bytes: new Uint8Array(0), readBack: true }
  memory.blocks.push(block)
  block.bytes = content(context, memory, slot, pointer.value, path, index, declared)
  if (slot.dir === 'out') block.bytes.fill(untouched)
  block.size = Math.max(block.bytes.length, pointer.available)
  if (pointer.at !== 'mapped' && pointer.at !== 'value' && pointer.at !== 'null' && pointer.at !== 'kernel')
    block.placement = pointer.at
  if (pointer.at === 'straddle') block.valid = Math.min(pointer.available, block.size)
  if (block.placement === 'mapped' && slot.type === 'bytes' && declared !== undefined && exceeds(declared)) {
    block.placement = 'straddle'
    block.valid = block.size
    block.size += 1
  }
  block.readBack = block.placement !== 'unmapped' && (slot.dir !== 'in' || block.size <= smallBlock)
  return index
}

function content(
  context: EncodeContext,
  memory: Memory,
  slot: Slot,
  value: Value,
  path: string,
  block: number,
  declared: number | undefined,
): Uint8Array {
  const whole = (bytes: Uint8Array) => {
    addPlace(memory, path, { block, offset: 0, size: bytes.length, slot, scalar: undefined })
    return bytes
  }
  if (slot.type === 'sockaddr')
    return whole(sockaddrBytes(asRecord(value ?? {}), roomFor(declared ?? sockaddrSize), context.ports))
  if (typeof value === 'string') return whole(resize(bytesOf(value), roomFor(declared ?? value.length)))
  if (Array.isArray(value)) return elements(context, memory, slot, value, path, block)
  if (typeof value === 'object') return whole(struct(context, memory, slot, asRecord(value), path, block, 0))
  const scalar = scalarShape(context.globals, slot.type) ?? { size: 4, signed: true, order: 'little' }
  const { size } = scalar
  const length = slot.length ?? 1
  for (let index = 0; index < length; index++)
    addPlace(memory, path, { block, offset: index * size, size, slot, scalar })
  return resize(scalarBytes(Number(asInteger(value)), size), length * size)
}

function addPlace({ places }: Memory, path: string, place: Place): void {
  const known = places.get(path)
  if (known === undefined) places.set(path, [place])
  else known.push(place)
}

function elements(
  context: EncodeContext,
  memory: Memory,
  slot: Slot,
  values: readonly Value[],
  path: string,
  block: number,
): Uint8Array {
  const size = layoutOf(context.globals, slot.type, context.architecture)?.size ?? 0
  const bytes = new Uint8Array(size * values.length)
  values.forEach((value, index) => {
    bytes.set(struct(context, memory, slot, asRecord(value), `${path}[]`, block, index * size), index * size)
  })
  return bytes
}

/** The bytes of a struct that lies at an offset of a block; the pointers in it become relocations. */
function struct(
  context: EncodeContext,
  memory: Memory,
  slot: Slot,
  fields: RecordValue,
  path: string,
  block: number,
  base: number,
): Uint8Array {
  const layout = layoutOf(context.globals, slot.type, context.architecture)
  const bytes = new Uint8Array(layout?.size ?? 0)
  for (const field of layout?.fields ?? []) {
    const inner = slot.fields?.find(({ name }) => name === field.name)
    const fieldPath = `${path}.${field.name}`
    const pointer = inner && fieldOf(fields, inner)
    if (inner?.dir !== undefined && pointer !== undefined) {
      const target = argument(context, memory, inner, pointer, fieldPath, fields)
      if (target.kind === 'value') bytes.set(pointerBytes(target.value), field.offset)
      else relocate(memory.blocks[block], base + field.offset, target.block)
      continue
    }
    const scalar = fieldShape(context.globals, field)
    if (scalar === undefined) continue
    addPlace(memory, fieldPath, { block, offset: base + field.offset, size: scalar.size, slot: inner, scalar })
    if (pointer !== undefined)
      bytes.set(scalarBytes(Number(asInteger(pointer.value)), scalar.size, scalar.order), field.offset)
  }
  return bytes
}

function relocate(block: Block | undefined, offset: number, to: number): void {
  if (block !== undefined) block.relocations = [...(block.relocations ?? []), { offset, block: to }]
}

function pointerBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(pointerSize)
  new DataView(bytes.buffer).setBigUint64(0, value, true)
  return bytes
}
