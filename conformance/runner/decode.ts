import { inRegisterOrder } from '../../spec/ir/register-order.ts'
import type { Slot, Syscall } from '../../spec/ir/syscall.ts'
import type { Fields, Placement, Pointer, Value } from '../../spec/oracle/value.ts'
import type { Argument, Block, RawCall } from '../targets/target.ts'
import { resize, scalarAt, textOf } from './bytes.ts'
import type { EncodeContext } from './encode.ts'
import { fieldShape, layoutOf } from './layouts.ts'
import { sockaddrOf } from './sockaddr.ts'

/** The arguments of a call as the oracle takes them, out of registers and memory: what `encodeCall` does, backwards. */
export function decodeCall(context: EncodeContext, syscall: Syscall, raw: RawCall): Fields {
  const reader: Reader = { context, blocks: raw.blocks }
  const none: Argument = { kind: 'value', value: 0n }
  const registers = inRegisterOrder(syscall, context.architecture)
  return Object.fromEntries(
    registers.map((slot, index) => [slot.name, argument(reader, slot, raw.args[index] ?? none)]),
  )
}

interface Reader {
  context: EncodeContext
  blocks: readonly Block[]
}

function argument(reader: Reader, slot: Slot, raw: Argument): Pointer {
  if (raw.kind === 'block') return pointer(reader, slot, raw.block)
  const value = Number(BigInt.asIntN(64, raw.value))
  return slot.dir === undefined ? { at: 'value', available: 0, value } : nowhere(slot, raw.value)
}

/** A pointer without a block behind it is null or of the kernel. */
const nowhere = (slot: Slot, address: bigint): Pointer => ({
  at: address === 0n ? 'null' : 'kernel',
  available: 0,
  value: emptyValue(slot),
})

function emptyValue(slot: Slot): Value {
  if (slot.type === 'sockaddr') return { family: 0, ip: 0, port: 0 }
  if (slot.type === 'bytes' || slot.type === 'option_value') return ''
  if (slot.count !== undefined) return []
  return slot.fields === undefined ? 0 : {}
}

function pointer(reader: Reader, slot: Slot, index: number): Pointer {
  const block = reader.blocks[index]
  if (block === undefined) return nowhere(slot, 0n)
  const at: Placement = block.placement
  return { at, available: at === 'straddle' ? (block.valid ?? 0) : 0, value: content(reader, slot, block) }
}

/** Lengths are unsigned types and the specification calls a large one negative, so every number is read as signed. */
function content(reader: Reader, slot: Slot, block: Block): Value {
  const { globals, architecture, ports } = reader.context
  const bytes = resize(block.bytes, block.size)
  if (slot.type === 'sockaddr') return sockaddrOf(bytes, ports)
  if (slot.type === 'bytes' || slot.type === 'option_value') return textOf(bytes)
  if (slot.fields === undefined) return scalarAt(bytes, true)
  if (slot.count === undefined) return fields(reader, slot, block, bytes, 0)
  const size = layoutOf(globals, slot.type, architecture)?.size ?? 1
  const count = Math.floor(bytes.length / size)
  return Array.from({ length: count }, (_, index) => fields(reader, slot, block, bytes, index * size))
}

function fields(reader: Reader, slot: Slot, block: Block, bytes: Uint8Array, base: number): Fields {
  const { globals, architecture } = reader.context
  const layout = layoutOf(globals, slot.type, architecture)
  return Object.fromEntries(
    (slot.fields ?? []).flatMap((inner): [string, Pointer][] => {
      const field = layout?.fields.find(({ name }) => name === inner.name)
      if (field === undefined) return []
      const offset = base + field.offset
      if (inner.dir !== undefined) return [[inner.name, innerPointer(reader, inner, block, bytes, offset)]]
      const shape = fieldShape(globals, field) ?? { size: 4, signed: true, order: 'little' }
      const value = scalarAt(bytes.subarray(offset, offset + shape.size), true, shape.order)
      return [[inner.name, { at: 'value', available: 0, value }]]
    }),
  )
}

function innerPointer(reader: Reader, slot: Slot, block: Block, bytes: Uint8Array, offset: number): Pointer {
  const relocation = block.relocations?.find((candidate) => candidate.offset === offset)
  if (relocation !== undefined) return pointer(reader, slot, relocation.block)
  const stored = bytes.subarray(offset, offset + 8)
  return nowhere(slot, stored.every((byte) => byte === 0) ? 0n : 1n)
}
