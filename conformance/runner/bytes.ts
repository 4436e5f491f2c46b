import { encodeScalar } from '../../spec/oracle/layout.ts'

/** A string of char codes 0..255, which is how the oracle holds bytes, as bytes. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** Bytes as the oracle holds them. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Cut or filled with zeros to a length. */
export function resize(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length === length) return bytes
  const resized = new Uint8Array(length)
  resized.set(bytes.subarray(0, length))
  return resized
}

/** Writes bytes into others at an offset, as far as they go. */
export function overwrite(into: Uint8Array, bytes: Uint8Array, offset: number): void {
  if (offset < into.length) into.set(bytes.subarray(0, into.length - offset), offset)
}

/** A number as `size` bytes, little-endian unless told. */
export const scalarBytes = (value: number, size: number, order: 'little' | 'big' = 'little'): Uint8Array =>
  bytesOf(encodeScalar(value, size, order))

/** A number out of bytes. */
export function scalarAt(bytes: Uint8Array, signed: boolean, order: 'little' | 'big' = 'little'): number {
  const digits = order === 'little' ? [...bytes].reverse() : bytes
  let value = 0n
  for (const digit of digits) value = value * 256n + BigInt(digit)
  return Number(signed ? BigInt.asIntN(bytes.length * 8, value) : value)
}

const shown = 24

/** Bytes for a reader: as text where they are text, or else in hexadecimal; long ones cut. */
export function showBytes(bytes: Uint8Array): string {
  const cut = bytes.subarray(0, shown)
  const more = bytes.length > shown ? `... (${bytes.length} bytes)` : ''
  const printable = cut.length > 0 && cut.every((byte) => byte >= 0x20 && byte < 0x7f)
  return (
    (printable
      ? JSON.stringify(textOf(cut))
      : Buffer.from(cut)
          .toString('hex')
          .replace(/(..)(?=.)/g, '$1 ')) + more
  )
}
