/** UDP datagrams (RFC 768). Length and checksum may be given wrongly. */
import type { Optional } from './optional.ts'
import { ipBytes } from './address.ts'
import { internetChecksum } from './checksum.ts'
import { protocols } from './ipv4.ts'

export interface UdpDatagram {
  fromPort: number
  toPort: number
  payload: Uint8Array
  /** Of header and payload, as it stands in the header. */
  length: number
  /** 0: none was computed. */
  checksum: number
}

type Given = Pick<UdpDatagram, 'fromPort' | 'toPort' | 'payload'> & Optional<UdpDatagram>

const HEADER = 8

/** The two addresses of the packet that carries it. */
export interface Addresses {
  from: string
  to: string
}

export function encodeUdp(datagram: Given, addresses: Addresses): Uint8Array {
  const head = Buffer.alloc(HEADER)
  const length = datagram.length ?? HEADER + datagram.payload.length
  head.writeUInt16BE(datagram.fromPort, 0)
  head.writeUInt16BE(datagram.toPort, 2)
  head.writeUInt16BE(length, 4)
  // A sum of zero is sent as ones: zero says that there is none.
  const sum = internetChecksum(pseudoHeader(addresses, length), head, datagram.payload)
  head.writeUInt16BE(datagram.checksum ?? (sum === 0 ? 0xffff : sum), 6)
  return Buffer.concat([head, datagram.payload])
}

/** Undefined for what is too short. */
export function decodeUdp(bytes: Uint8Array): UdpDatagram | undefined {
  if (bytes.length < HEADER) return undefined
  const view = Buffer.from(bytes)
  const length = view.readUInt16BE(4)
  return {
    fromPort: view.readUInt16BE(0),
    toPort: view.readUInt16BE(2),
    payload: bytes.subarray(HEADER, Math.max(HEADER, length)),
    length,
    checksum: view.readUInt16BE(6),
  }
}

/** Whether the checksum is right or absent. */
export function isUdpChecksumRight(bytes: Uint8Array, addresses: Addresses): boolean {
  const length = Buffer.from(bytes).readUInt16BE(4)
  const absent = bytes[6] === 0 && bytes[7] === 0
  return absent || internetChecksum(pseudoHeader(addresses, length), bytes.subarray(0, length)) === 0
}

const pseudoHeader = ({ from, to }: Addresses, length: number) =>
  Buffer.concat([ipBytes(from), ipBytes(to), Buffer.from([0, protocols.udp, length >> 8, length & 0xff])])
