/** What pointers lead to as text: structs field by field, arrays, scalars, text and bytes. */
import type { Layout, StructField } from '../../spec/ir/abi.ts'
import type { Ir } from '../../spec/ir/ir.ts'
import { type ValueTexts, toNumber } from './value-text.ts'

/** What of a buffer is shown. */
const SHOWN_BYTES = 32

/** What is known of memory: the type of one element, and whether there may be several. */
export interface Pointed {
  type: string
  isArray: boolean
}

/** By the layouts of a specification for x86_64. Memory may be cut short: fields that are not whole are left out. */
export function memoryTexts(ir: Ir, values: ValueTexts): (pointed: Pointed, bytes: Uint8Array) => string {
  const structs = new Map(ir.structs.map((struct) => [struct.name, struct.layouts?.x86_64 ?? struct.layout]))

  const field = ({ name, type, offset, constants, byte_order }: StructField, bytes: Uint8Array): string | undefined => {
    const width = values.width(type)
    if (width === undefined || offset + width > bytes.length) return undefined
    const own = bytes.slice(offset, offset + width)
    const number = toNumber(byte_order === 'big' ? own.reverse() : own)
    return `${name}: ${values.text(constants ?? type, number)}`
  }

  const struct = ({ fields, size }: Layout, bytes: Uint8Array): string => {
    const texts = fields.flatMap((each) => field(each, bytes) ?? addressText(each, bytes) ?? [])
    return `{${[...texts, ...(bytes.length < size ? ['...'] : [])].join(', ')}}`
  }

  return ({ type, isArray }, bytes) => {
    const layout = structs.get(type === 'sockaddr' ? 'sockaddr_in' : type)
    if (layout !== undefined && bytes.length >= Math.min(layout.size, 2)) {
      if (!isArray) return struct(layout, bytes)
      const entries = Array.from({ length: Math.floor(bytes.length / layout.size) }, (_, index) =>
        struct(layout, bytes.subarray(index * layout.size, (index + 1) * layout.size)),
      )
      return `[${entries.join(', ')}]`
    }
    const width = values.width(type)
    if (width === undefined || bytes.length < width) return bytesText(bytes)
    const numbers = Array.from({ length: isArray ? Math.floor(bytes.length / width) : 1 }, (_, index) =>
      values.text(type, toNumber(bytes.subarray(index * width, (index + 1) * width))),
    )
    return `[${numbers.join(', ')}]`
  }
}

/** Arrays of four bytes in a struct are IPv4 addresses; other arrays say nothing in a line. */
function addressText({ name, type, offset }: StructField, bytes: Uint8Array): string | undefined {
  if (type !== 'u8[4]' || offset + 4 > bytes.length) return undefined
  return `${name}: ${bytes.subarray(offset, offset + 4).join('.')}`
}

/** Bytes in quotes; what is no ASCII is escaped. */
export function bytesText(bytes: Uint8Array): string {
  const shown = Buffer.from(bytes.subarray(0, SHOWN_BYTES)).toString('latin1')
  const escaped = shown.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(/[^ -~]/g, escape)
  return `"${escaped}"${bytes.length > SHOWN_BYTES ? '...' : ''}`
}

const named: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` }
const escape = (character: string) =>
  named[character] ?? String.raw`\x` + character.charCodeAt(0).toString(16).padStart(2, '0')
