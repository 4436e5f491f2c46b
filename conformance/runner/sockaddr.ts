import type { RecordValue } from '../../spec/oracle/value.ts'
import { resize, scalarAt, scalarBytes } from './bytes.ts'
import type { PortMap } from './ports.ts'

/** Bytes of a struct sockaddr_in. */
export const sockaddrSize = 16
export const AF_INET = 2

/** Where its fields lie: the family in the target's order, port and address most significant byte first. */
export const sockaddrFields = {
  family: { offset: 0, size: 2, order: 'little' },
  port: { offset: 2, size: 2, order: 'big' },
  ip: { offset: 4, size: 4, order: 'big' },
} as const

const numberIn = (record: RecordValue, field: string, missing: number) => {
  const value = record[field]
  return typeof value === 'number' ? value : missing
}

/** A socket address as it lies in memory: 16 bytes, cut or filled with zeros to `size`. */
export function sockaddrBytes(address: RecordValue, size: number, ports: PortMap): Uint8Array {
  const bytes = new Uint8Array(sockaddrSize)
  const values = {
    family: numberIn(address, 'family', AF_INET),
    port: ports.toTarget(numberIn(address, 'port', 0)),
    ip: numberIn(address, 'ip', 0),
  }
  for (const name of ['family', 'port', 'ip'] as const) {
    const { offset, size: length, order } = sockaddrFields[name]
    bytes.set(scalarBytes(values[name], length, order), offset)
  }
  return resize(bytes, size)
}

/** What bytes say as a socket address; missing ones count as zero. */
export function sockaddrOf(bytes: Uint8Array, ports: PortMap): { family: number; ip: number; port: number } {
  const whole = resize(bytes, Math.max(sockaddrSize, bytes.length))
  const read = (name: keyof typeof sockaddrFields) => {
    const { offset, size, order } = sockaddrFields[name]
    return scalarAt(whole.subarray(offset, offset + size), false, order)
  }
  return { family: read('family'), ip: read('ip'), port: ports.toProgram(read('port')) }
}
