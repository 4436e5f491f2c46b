/**
 * Small codecs that compose: each knows how to write a value to bytes and how to read it back with every bound checked.
 * All numbers are little-endian.
 */

/** What a reader throws when bytes do not follow the codec. */
export class CodecError extends Error {
  override readonly name = 'CodecError'
}

/** A growing buffer that is written from front to back. */
export interface Writer {
  view: DataView<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
  at: number
}

/** Bytes that are read from front to back. */
export interface Reader {
  readonly view: DataView
  readonly bytes: Uint8Array
  at: number
}

export interface Codec<T> {
  write(writer: Writer, value: T): void
  read(reader: Reader): T
}

/** The type of the values of a codec. */
export type ValueOf<C> = C extends Codec<infer T> ? T : never

export function createWriter(size = 256): Writer {
  const bytes = new Uint8Array(size)
  return { bytes, view: new DataView(bytes.buffer), at: 0 }
}

export function createReader(bytes: Uint8Array): Reader {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0 }
}

/** Makes room for `count` bytes and returns where they start. */
function advance(writer: Writer, count: number): number {
  const start = writer.at
  writer.at += count
  if (writer.at > writer.bytes.length) {
    const larger = new Uint8Array(Math.max(writer.at, writer.bytes.length * 2))
    larger.set(writer.bytes)
    writer.bytes = larger
    writer.view = new DataView(larger.buffer)
  }
  return start
}

/** Checks that `count` more bytes are there and returns where they start. */
function consume(reader: Reader, count: number): number {
  const start = reader.at
  if (count > reader.bytes.length - start) {
    throw new CodecError(`${count} bytes wanted at offset ${start}, but only ${reader.bytes.length - start} are left`)
  }
  reader.at = start + count
  return start
}

function unsigned(size: 1 | 2 | 4, max: number): Codec<number> {
  return {
    write(writer, value) {
      if (!Number.isInteger(value) || value < 0 || value > max) {
        throw new CodecError(`${value} does not fit into ${size * 8} bits`)
      }
      const at = advance(writer, size)
      if (size === 1) writer.view.setUint8(at, value)
      else if (size === 2) writer.view.setUint16(at, value, true)
      else writer.view.setUint32(at, value, true)
    },
    read(reader) {
      const at = consume(reader, size)
      if (size === 1) return reader.view.getUint8(at)
      return size === 2 ? reader.view.getUint16(at, true) : reader.view.getUint32(at, true)
    },
  }
}

export const u8 = unsigned(1, 0xff)
export const u16 = unsigned(2, 0xffff)
export const u32 = unsigned(4, 0xffffffff)

/** 64 bits; a negative value is written as its two's complement. */
export const u64: Codec<bigint> = {
  write(writer, value) {
    const at = advance(writer, 8)
    writer.view.setBigUint64(at, BigInt.asUintN(64, value), true)
  },
  read: (reader) => reader.view.getBigUint64(consume(reader, 8), true),
}

export const s64: Codec<bigint> = {
  write(writer, value) {
    const at = advance(writer, 8)
    writer.view.setBigInt64(at, BigInt.asIntN(64, value), true)
  },
  read: (reader) => reader.view.getBigInt64(consume(reader, 8), true),
}

export const bool: Codec<boolean> = {
  write: (writer, value) => u8.write(writer, value ? 1 : 0),
  read(reader) {
    const value = u8.read(reader)
    if (value > 1) throw new CodecError(`${value} is neither true nor false`)
    return value === 1
  },
}

/** A length in 32 bits and as many bytes. */
export function bytes(limit: number): Codec<Uint8Array> {
  return {
    write(writer, value) {
      if (value.length > limit) throw new CodecError(`${value.length} bytes, at most ${limit} are allowed`)
      u32.write(writer, value.length)
      const at = advance(writer, value.length)
      writer.bytes.set(value, at)
    },
    read(reader) {
      const length = u32.read(reader)
      if (length > limit) throw new CodecError(`${length} bytes, at most ${limit} are allowed`)
      const at = consume(reader, length)
      return reader.bytes.slice(at, at + length)
    },
  }
}

/** UTF-8 text of at most `limit` bytes. */
export function text(limit: number): Codec<string> {
  const raw = bytes(limit)
  return {
    write: (writer, value) => raw.write(writer, new TextEncoder().encode(value)),
    read: (reader) => new TextDecoder().decode(raw.read(reader)),
  }
}

/** A count in 8 bits and as many items. */
export function list<T>(item: Codec<T>, limit: number): Codec<readonly T[]> {
  return {
    write(writer, items) {
      if (items.length > limit) throw new CodecError(`${items.length} items, at most ${limit} are allowed`)
      u8.write(writer, items.length)
      for (const one of items) item.write(writer, one)
    },
    read(reader) {
      const count = u8.read(reader)
      if (count > limit) throw new CodecError(`${count} items, at most ${limit} are allowed`)
      return Array.from({ length: count }, () => item.read(reader))
    },
  }
}

/** Exactly `count` items. */
export function fixed<T>(item: Codec<T>, count: number): Codec<readonly T[]> {
  return {
    write(writer, items) {
      if (items.length !== count) throw new CodecError(`${items.length} items, exactly ${count} are wanted`)
      for (const one of items) item.write(writer, one)
    },
    read: (reader) => Array.from({ length: count }, () => item.read(reader)),
  }
}

/** One of the names of `table`, written as its number in 8 bits. */
export function choice<N extends string>(table: Readonly<Record<N, number>>): Codec<N> {
  const names = new Map<number, N>()
  for (const name in table) names.set(table[name], name)
  return {
    write: (writer, name) => u8.write(writer, table[name]),
    read(reader) {
      const code = u8.read(reader)
      const name = names.get(code)
      if (name === undefined) throw new CodecError(`${code} is none of ${[...names.values()].join(', ')}`)
      return name
    },
  }
}

/** The names of `table` that are set, written as a mask of 32 bits; bits without a name are ignored when read. */
export function names<N extends string>(table: Readonly<Record<N, number>>): Codec<readonly N[]> {
  return {
    write: (writer, set) =>
      u32.write(
        writer,
        set.reduce((mask, name) => (mask | (1 << table[name])) >>> 0, 0),
      ),
    read(reader) {
      const mask = u32.read(reader)
      const set: N[] = []
      for (const name in table) if ((mask >>> table[name]) & 1) set.push(name)
      return set
    },
  }
}

type Fields = Readonly<Record<string, Codec<unknown>>>
type Shape<F extends Fields> = { [K in keyof F]: ValueOf<F[K]> }

/** The fields one after the other, in the order of the table. */
export function record<F extends Fields>(fields: F): Codec<Shape<F>> {
  const entries = Object.entries(fields)
  return {
    write(writer, value) {
      for (const [name, codec] of entries) codec.write(writer, value[name])
    },
    read(reader) {
      const value: Record<string, unknown> = {}
      for (const [name, codec] of entries) value[name] = codec.read(reader)
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each field was read with its own codec
      return value as Shape<F>
    },
  }
}

type Variants = Readonly<Record<string, Codec<object>>>
type Tagged<V extends Variants> = { [K in keyof V]: { kind: K } & ValueOf<V[K]> }[keyof V]

/** One of several shapes, told apart by `kind`; `codes` gives the number that is written in 8 bits in front. */
export function union<V extends Variants>(codes: { [K in keyof V]: number }, variants: V): Codec<Tagged<V>> {
  const known = Object.entries(variants).map(([kind, codec]) => ({ kind, codec, code: codes[kind] ?? 0 }))
  const byKind = new Map<unknown, (typeof known)[number]>(known.map((variant) => [variant.kind, variant]))
  const byCode = new Map(known.map((variant) => [variant.code, variant]))
  return {
    write(writer, value) {
      const variant = byKind.get(value.kind)
      if (variant === undefined) throw new CodecError(`${String(value.kind)} is not known`)
      u8.write(writer, variant.code)
      variant.codec.write(writer, value)
    },
    read(reader) {
      const code = u8.read(reader)
      const variant = byCode.get(code)
      if (variant === undefined) throw new CodecError(`code ${code} is not known`)
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- read with the codec of this kind
      return { kind: variant.kind, ...variant.codec.read(reader) } as Tagged<V>
    },
  }
}

/** Encodes one value alone. */
export function encode<T>(codec: Codec<T>, value: T): Uint8Array {
  const writer = createWriter()
  codec.write(writer, value)
  return writer.bytes.subarray(0, writer.at)
}

/** Decodes bytes that hold one value and nothing else. */
export function decode<T>(codec: Codec<T>, from: Uint8Array): T {
  const reader = createReader(from)
  const value = codec.read(reader)
  if (reader.at !== from.length) throw new CodecError(`${from.length - reader.at} bytes follow the last field`)
  return value
}
