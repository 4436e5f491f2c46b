/** Frames from the wire in the words of scenarios; where they differ from what a scenario expects. */
import { type IcmpPacket, icmpCodeNames, icmpTypeNames, type Packet, type UdpPacket } from '../../spec/ir/frame.ts'
import { arpOperations, decodeArp } from './arp.ts'
import { errorCodes, messageTypes } from './build-frame.ts'
import { broadcastMac, decodeEthernet, etherTypes } from './ethernet.ts'
import { decodeIcmp, icmpTypes, isIcmpChecksumRight } from './icmp.ts'
import { type Ipv4Packet, decodeIpv4, isIpv4ChecksumRight, protocols } from './ipv4.ts'
import { decodeUdp, isUdpChecksumRight } from './udp.ts'

/** What a frame is, or why it cannot be right whatever was expected. */
export type Described = { kind: 'packet'; packet: Packet } | { kind: 'wrong'; reason: string }

const wrong = (reason: string): Described => ({ kind: 'wrong', reason })

/**
 * Takes a frame apart; every checksum and length that it has is looked at, and whether it goes to the card at this end.
 *
 * @param card the card's hardware address
 */
export function describeFrame(bytes: Uint8Array, card: string): Described {
  const frame = decodeEthernet(bytes)
  if (frame === undefined) return wrong('a frame without a header')
  if (frame.to !== card && frame.to !== broadcastMac) return wrong(`a frame for another card, ${frame.to}`)
  if (frame.type === etherTypes.arp) return describeArp(frame.payload)
  if (frame.type !== etherTypes.ipv4) return wrong(`a frame of type 0x${frame.type.toString(16)}`)
  const ip = decodeIpv4(frame.payload)
  if (ip === undefined) return wrong('an IPv4 packet that cannot be read')
  if (!isIpv4ChecksumRight(frame.payload)) return wrong('an IPv4 header with a wrong checksum')
  if (ip.moreFragments || ip.fragmentOffset > 0) return wrong(`a fragment at ${ip.fragmentOffset}`)
  return describeIp(ip)
}

function describeArp(payload: Uint8Array): Described {
  const arp = decodeArp(payload)
  if (arp === undefined) return wrong('ARP that cannot be read')
  const operation = arp.operation === arpOperations.request ? 'request' : 'reply'
  const { senderIp: sender, senderMac, targetIp: target } = arp
  return { kind: 'packet', packet: { kind: 'arp', operation, sender, senderMac, target } }
}

function describeIp(ip: Ipv4Packet): Described {
  if (ip.protocol === protocols.udp) {
    const udp = udpOf(ip)
    if (udp === undefined) return wrong('a UDP datagram that cannot be read')
    if (!isUdpChecksumRight(ip.payload, ip)) return wrong('a UDP datagram with a wrong checksum')
    return { kind: 'packet', packet: udp }
  }
  if (ip.protocol !== protocols.icmp) return wrong(`a packet of protocol ${ip.protocol}`)
  if (!isIcmpChecksumRight(ip.payload)) return wrong('an ICMP message with a wrong checksum')
  const icmp = icmpOf(ip)
  return icmp === undefined ? wrong('an ICMP message that is not known') : { kind: 'packet', packet: icmp }
}

function udpOf({ from, to, payload }: Ipv4Packet): UdpPacket | undefined {
  const udp = decodeUdp(payload)
  if (udp === undefined) return undefined
  const { fromPort, toPort } = udp
  const length = udp.length - 8
  return { kind: 'udp', from, to, fromPort, toPort, length, data: Buffer.from(udp.payload).toString('latin1') }
}

/** The name of a number in a table. */
const named = <T extends string>(names: readonly T[], table: Readonly<Record<T, number>>, code: number) =>
  names.find((name) => table[name] === code)

function icmpOf({ from, to, payload }: Ipv4Packet): IcmpPacket | undefined {
  const message = decodeIcmp(payload)
  const type = message && named(icmpTypeNames, messageTypes, message.type)
  if (message === undefined || type === undefined) return undefined
  const base = { kind: 'icmp', from, to, type } as const
  if (message.type === icmpTypes.echoRequest || message.type === icmpTypes.echoReply) {
    const data = Buffer.from(message.payload).toString('latin1')
    const [id, sequence] = [message.rest >>> 16, message.rest & 0xffff]
    return { ...base, id, sequence, length: message.payload.length, data }
  }
  // Of the names, reassembly alone is one of time_exceeded, where 1 means that.
  const names = icmpCodeNames.filter((name) => (name === 'reassembly') === (type === 'time_exceeded'))
  const code = named(names, errorCodes, message.code)
  const about = quoted(message.payload)
  return { ...base, ...(code && { code }), ...(about && { about }), mtu: message.rest & 0xffff, length: 0 }
}

/** The datagram that an error is about; the error may quote no more than the first eight bytes of it. */
function quoted(bytes: Uint8Array): UdpPacket | undefined {
  const size = ((bytes[0] ?? 0) & 15) * 4
  const ports = Buffer.from(bytes.subarray(size, size + 8))
  const total = bytes.length < 4 ? 0 : Buffer.from(bytes).readUInt16BE(2)
  const ip = decodeIpv4(Buffer.concat([bytes, Buffer.alloc(Math.max(0, total - bytes.length))]))
  if (ip?.protocol !== protocols.udp || ports.length < 8) return undefined
  const { from, to } = ip
  const [fromPort, toPort, length] = [ports.readUInt16BE(0), ports.readUInt16BE(2), ports.readUInt16BE(4) - 8]
  return { kind: 'udp', from, to, fromPort, toPort, length }
}

/** The names of the fields in which a packet is not the one expected; what the scenario leaves open is not compared. */
export function differences(expected: Packet, actual: Packet): string[] {
  const found = new Map<string, unknown>(Object.entries(actual))
  const fields = Object.entries(expected).filter(([field, wanted]) => field !== 'about' && wanted !== undefined)
  const plain = fields.filter(([field, wanted]) => found.get(field) !== wanted).map(([field]) => field)
  if (expected.kind !== 'icmp' || expected.about === undefined) return plain
  const about = actual.kind === 'icmp' ? actual.about : undefined
  // An error need not quote the data of what it is about.
  const quotedWell = about !== undefined && differences({ ...expected.about, data: undefined }, about).length === 0
  return quotedWell ? plain : [...plain, 'about']
}
