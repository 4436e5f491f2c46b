/** ICMP messages (RFC 792). */
import type { Optional } from './optional.ts'
import { internetChecksum } from './checksum.ts'

export const icmpTypes = {
  echoReply: 0,
  unreachable: 3,
  echoRequest: 8,
  timeExceeded: 11,
  parameterProblem: 12,
} as const

export const unreachableCodes = { net: 0, host: 1, protocol: 2, port: 3, fragmentation: 4 } as const

export interface IcmpMessage {
  type: number
  code: number
  /** The four bytes behind the checksum: identifier and sequence number of an echo, the next hop's MTU of an error. */
  rest: number
  /** Of an error: the header and the first bytes of what it is about. */
  payload: Uint8Array
  checksum: number
}

type Given = Pick<IcmpMessage, 'type'> & Optional<IcmpMessage>

const HEADER = 8

export function encodeIcmp({ type, code = 0, rest = 0, payload = new Uint8Array(), checksum }: Given): Uint8Array {
  const head = Buffer.alloc(HEADER)
  head.writeUInt8(type, 0)
  head.writeUInt8(code, 1)
  head.writeUInt32BE(rest >>> 0, 4)
  head.writeUInt16BE(checksum ?? internetChecksum(head, payload), 2)
  return Buffer.concat([head, payload])
}

/** Undefined for what is too short. */
export function decodeIcmp(bytes: Uint8Array): IcmpMessage | undefined {
  if (bytes.length < HEADER) return undefined
  const view = Buffer.from(bytes)
  return {
    type: view.readUInt8(0),
    code: view.readUInt8(1),
    checksum: view.readUInt16BE(2),
    rest: view.readUInt32BE(4),
    payload: bytes.subarray(HEADER),
  }
}

export const isIcmpChecksumRight = (bytes: Uint8Array): boolean => internetChecksum(bytes) === 0
