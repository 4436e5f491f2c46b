/** IPv4 packets (RFC 791). Every field may be given, also wrongly: that is how a stack is tested. */
import type { Optional } from './optional.ts'
import { ipBytes, ipText } from './address.ts'
import { internetChecksum } from './checksum.ts'

export const protocols = { icmp: 1, tcp: 6, udp: 17 } as const

export interface Ipv4Packet {
  from: string
  to: string
  protocol: number
  payload: Uint8Array
  identification: number
  dontFragment: boolean
  moreFragments: boolean
  /** In bytes; a multiple of 8. */
  fragmentOffset: number
  ttl: number
  /** Multiple of four bytes. */
  options: Uint8Array
  version: number
  /** In words of four bytes, total length in bytes, and checksum, as they stand in the header. */
  headerWords: number
  totalLength: number
  checksum: number
}

type Given = Pick<Ipv4Packet, 'from' | 'to' | 'protocol' | 'payload'> & Optional<Ipv4Packet>

const FIXED = 20

/** A packet's bytes. What is not given is right. */
export function encodeIpv4(packet: Given): Uint8Array {
  const { options = new Uint8Array(), version = 4, ttl = 64 } = packet
  const size = FIXED + options.length
  const head = Buffer.alloc(size)
  head.writeUInt8((version << 4) | (packet.headerWords ?? size / 4), 0)
  head.writeUInt16BE(packet.totalLength ?? size + packet.payload.length, 2)
  head.writeUInt16BE(packet.identification ?? 0, 4)
  const flags = (packet.dontFragment === true ? 0x4000 : 0) | (packet.moreFragments === true ? 0x2000 : 0)
  head.writeUInt16BE(flags | ((packet.fragmentOffset ?? 0) / 8), 6)
  head.writeUInt8(ttl, 8)
  head.writeUInt8(packet.protocol, 9)
  head.set(ipBytes(packet.from), 12)
  head.set(ipBytes(packet.to), 16)
  head.set(options, FIXED)
  head.writeUInt16BE(packet.checksum ?? internetChecksum(head), 10)
  return Buffer.concat([head, packet.payload])
}

/** Undefined for what is no IPv4 packet, or is cut short. Bytes behind the total length (padding of a frame) are left out. */
export function decodeIpv4(bytes: Uint8Array): Ipv4Packet | undefined {
  if (bytes.length < FIXED) return undefined
  const view = Buffer.from(bytes)
  const [version, headerWords] = [view.readUInt8(0) >> 4, view.readUInt8(0) & 15]
  const totalLength = view.readUInt16BE(2)
  const size = headerWords * 4
  if (version !== 4 || size < FIXED || totalLength < size || bytes.length < totalLength) return undefined
  const fragment = view.readUInt16BE(6)
  return {
    from: ipText(bytes.subarray(12, 16)),
    to: ipText(bytes.subarray(16, 20)),
    protocol: view.readUInt8(9),
    payload: bytes.subarray(size, totalLength),
    identification: view.readUInt16BE(4),
    dontFragment: (fragment & 0x4000) !== 0,
    moreFragments: (fragment & 0x2000) !== 0,
    fragmentOffset: (fragment & 0x1fff) * 8,
    ttl: view.readUInt8(8),
    options: bytes.subarray(FIXED, size),
    version,
    headerWords,
    totalLength,
    checksum: view.readUInt16BE(10),
  }
}

/** Whether the header's checksum is right. */
export const isIpv4ChecksumRight = (bytes: Uint8Array): boolean =>
  internetChecksum(bytes.subarray(0, ((bytes[0] ?? 0) & 15) * 4)) === 0

/** The packet in fragments whose payloads have at most `size` bytes (a multiple of 8), in order. */
export function fragmentIpv4(packet: Given, size: number): Uint8Array[] {
  const count = Math.max(1, Math.ceil(packet.payload.length / size))
  return Array.from({ length: count }, (_, index) =>
    encodeIpv4({
      ...packet,
      payload: packet.payload.subarray(index * size, (index + 1) * size),
      fragmentOffset: index * size,
      moreFragments: index < count - 1,
    }),
  )
}
