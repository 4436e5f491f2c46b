// Generated from sockspec 0.1.0 by `sockspec generate`. Do not edit.

/** Reads and writes one struct. */
export interface Codec<T> {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly align: number
  /** Where each field starts; -1 where the architecture has no such field. */
  readonly offsets: Readonly<Record<keyof T, number>>
  /** The struct's bytes; a field that is left out is zero. Throws RangeError if a value does not fit. */
  encode: (value: Partial<T>) => Uint8Array
  /** Reads the struct that starts at byte `at`, 0 unless told. Throws RangeError if there are too few bytes. */
  decode: (bytes: Uint8Array, at?: number) => T
}

export type Integer = 'u8' | 's8' | 'u16' | 's16' | 'u32' | 's32'
export type BigInteger = 'u64' | 's64'

const widths: Record<Integer | BigInteger, number> = { u8: 1, s8: 1, u16: 2, s16: 2, u32: 4, s32: 4, u64: 8, s64: 8 }

export interface Writer {
  readonly bytes: Uint8Array
  int: (field: string, type: Integer, offset: number, value: number | undefined, big?: boolean) => void
  long: (field: string, type: BigInteger, offset: number, value: bigint | undefined, big?: boolean) => void
  ints: (
    field: string,
    type: Integer,
    offset: number,
    count: number,
    values: readonly number[] | undefined,
    big?: boolean,
  ) => void
  longs: (
    field: string,
    type: BigInteger,
    offset: number,
    count: number,
    values: readonly bigint[] | undefined,
    big?: boolean,
  ) => void
  /** Raw bytes, fewer than there is room for are followed by zeros. */
  raw: (field: string, offset: number, size: number, value: Uint8Array | undefined) => void
  nested: <T>(
    field: string,
    offset: number,
    count: number,
    codec: Codec<T>,
    values: readonly (Partial<T> | undefined)[],
  ) => void
}

export function createWriter(struct: string, size: number): Writer {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  const fit = (field: string, count: number, length: number): void => {
    if (length > count) throw new RangeError(struct + '.' + field + ' has room for ' + count + ', not for ' + length)
  }
  const int: Writer['int'] = (field, type, offset, value = 0, big = false) => {
    const bits = widths[type] * 8
    const low = type.startsWith('s') ? -(2 ** (bits - 1)) : 0
    const high = low + 2 ** bits - 1
    if (!Number.isInteger(value) || value < low || value > high) {
      throw new RangeError(struct + '.' + field + ' is a ' + type + ': ' + low + ' to ' + high + ', not ' + value)
    }
    if (bits === 8) view.setUint8(offset, value & 0xff)
    else if (bits === 16) view.setUint16(offset, value & 0xffff, !big)
    else view.setUint32(offset, value >>> 0, !big)
  }
  const long: Writer['long'] = (field, type, offset, value = 0n, big = false) => {
    const low = type === 's64' ? -(1n << 63n) : 0n
    const high = low + (1n << 64n) - 1n
    if (value < low || value > high) {
      throw new RangeError(struct + '.' + field + ' is a ' + type + ': ' + low + ' to ' + high + ', not ' + value)
    }
    view.setBigUint64(offset, BigInt.asUintN(64, value), !big)
  }
  return {
    bytes,
    int,
    long,
    ints: (field, type, offset, count, values = [], big = false) => {
      fit(field, count, values.length)
      values.forEach((value, index) => {
        int(field + '[' + index + ']', type, offset + index * widths[type], value, big)
      })
    },
    longs: (field, type, offset, count, values = [], big = false) => {
      fit(field, count, values.length)
      values.forEach((value, index) => {
        long(field + '[' + index + ']', type, offset + index * widths[type], value, big)
      })
    },
    raw: (field, offset, room, value = new Uint8Array()) => {
      fit(field, room, value.length)
      bytes.set(value, offset)
    },
    nested: (field, offset, count, codec, values) => {
      fit(field, count, values.length)
      values.forEach((value, index) => {
        if (value !== undefined) bytes.set(codec.encode(value), offset + index * codec.size)
      })
    },
  }
}

export interface Reader {
  int: (type: Integer, offset: number, big?: boolean) => number
  long: (type: BigInteger, offset: number, big?: boolean) => bigint
  ints: (type: Integer, offset: number, count: number, big?: boolean) => number[]
  longs: (type: BigInteger, offset: number, count: number, big?: boolean) => bigint[]
  raw: (offset: number, size: number) => Uint8Array
  nested: <T>(offset: number, codec: Codec<T>) => T
  nestedList: <T>(offset: number, count: number, codec: Codec<T>) => T[]
}

export function createReader(struct: string, size: number, bytes: Uint8Array, at: number): Reader {
  if (!Number.isInteger(at) || at < 0 || at + size > bytes.length) {
    throw new RangeError(
      struct + ' at byte ' + at + ' needs ' + size + ' bytes; ' + Math.max(0, bytes.length - at) + ' are there',
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size)
  const int: Reader['int'] = (type, offset, big = false) => {
    if (type === 'u8') return view.getUint8(offset)
    if (type === 's8') return view.getInt8(offset)
    if (type === 'u16') return view.getUint16(offset, !big)
    if (type === 's16') return view.getInt16(offset, !big)
    return type === 'u32' ? view.getUint32(offset, !big) : view.getInt32(offset, !big)
  }
  const long: Reader['long'] = (type, offset, big = false) =>
    type === 'u64' ? view.getBigUint64(offset, !big) : view.getBigInt64(offset, !big)
  const each = <T>(count: number, read: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => read(index))
  return {
    int,
    long,
    ints: (type, offset, count, big) => each(count, (index) => int(type, offset + index * widths[type], big)),
    longs: (type, offset, count, big) => each(count, (index) => long(type, offset + index * widths[type], big)),
    raw: (offset, length) => bytes.slice(at + offset, at + offset + length),
    nested: (offset, codec) => codec.decode(bytes, at + offset),
    nestedList: (offset, count, codec) => each(count, (index) => codec.decode(bytes, at + offset + index * codec.size)),
  }
}
