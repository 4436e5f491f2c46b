/** Frames as scenarios describe them, as bytes. */
import type { ArpPacket, Frame, HeaderField, IcmpPacket, Packet, UdpPacket } from '../../spec/ir/frame.ts'
import { filling } from '../../spec/ir/frame-payload.ts'
import { arpOperations, encodeArp } from './arp.ts'
import { broadcastMac, encodeEthernet, etherTypes } from './ethernet.ts'
import { encodeIcmp, icmpTypes, unreachableCodes } from './icmp.ts'
import { encodeIpv4, fragmentIpv4, protocols } from './ipv4.ts'
import { encodeUdp } from './udp.ts'

/** The hardware addresses of a frame. */
export interface MacPair {
  from: string
  to: string
}

type Header = Partial<Record<HeaderField, number>>

/** How the ICMP of a scenario says the code of an error. */
export const errorCodes = {
  net: unreachableCodes.net,
  host: unreachableCodes.host,
  protocol: unreachableCodes.protocol,
  port: unreachableCodes.port,
  frag_needed: unreachableCodes.fragmentation,
  reassembly: 1,
} as const

export const messageTypes = {
  echo_request: icmpTypes.echoRequest,
  echo_reply: icmpTypes.echoReply,
  unreachable: icmpTypes.unreachable,
  time_exceeded: icmpTypes.timeExceeded,
} as const

/** Fragments of one datagram need a number in common; it is never 0, which whole packets may have. */
const IDENTIFICATION = 0x5e5e

/** The frames that a description stands for: one, or its fragments in the order told. */
export function buildFrames({ packet, header = {}, fragments }: Frame, macs: MacPair): Uint8Array[] {
  if (packet.kind === 'arp') return [arpFrame(packet, macs)]
  const ip = ipPacket(packet, header)
  const wrap = (payload: Uint8Array) => encodeEthernet({ ...macs, type: etherTypes.ipv4, payload })
  if (fragments === undefined) return [wrap(encodeIpv4(ip))]
  const parts = fragmentIpv4({ ...ip, identification: ip.identification ?? IDENTIFICATION }, fragments.size)
  return fragments.order.flatMap((index) => parts[index] ?? []).map(wrap)
}

function arpFrame({ operation, sender, senderMac, target }: ArpPacket, { from: own, to }: MacPair): Uint8Array {
  const isRequest = operation === 'request'
  // ARP that names another card than the one it came from would be dropped at once.
  const from = senderMac ?? own
  const payload = encodeArp({
    operation: arpOperations[operation],
    senderMac: from,
    senderIp: sender,
    targetMac: isRequest ? '00:00:00:00:00:00' : to,
    targetIp: target,
  })
  return encodeEthernet({ from, to: isRequest ? broadcastMac : to, type: etherTypes.arp, payload })
}

function ipPacket(packet: Exclude<Packet, ArpPacket>, header: Header) {
  const { from, to } = packet
  const payload = packet.kind === 'udp' ? udpBytes(packet, header) : icmpBytes(packet, header)
  const given = {
    version: header['ip.version'],
    headerWords: header['ip.header_words'],
    totalLength: header['ip.total_length'],
    identification: header['ip.identification'],
    ttl: header['ip.ttl'],
    checksum: header['ip.checksum'],
  }
  const protocol = header['ip.protocol'] ?? protocols[packet.kind]
  return { from, to, protocol, payload, ...given }
}

export const payloadBytes = ({ length, data }: { length: number; data?: string | undefined }): Uint8Array =>
  Buffer.from(data ?? filling(length), 'latin1')

function udpBytes(packet: UdpPacket, header: Header = {}): Uint8Array {
  const { fromPort, toPort } = packet
  const given = { length: header['udp.length'], checksum: header['udp.checksum'] }
  return encodeUdp({ fromPort, toPort, payload: payloadBytes(packet), ...given }, packet)
}

function icmpBytes(packet: IcmpPacket, header: Header): Uint8Array {
  const { type, code, mtu, id = 0, sequence = 0, about } = packet
  const payload = about === undefined ? payloadBytes(packet) : encodeIpv4(ipPacket(about, {}))
  const rest = about === undefined ? id * 65_536 + sequence : (mtu ?? 0)
  const fields = { type: messageTypes[type], code: code === undefined ? 0 : errorCodes[code], rest, payload }
  return encodeIcmp({ ...fields, checksum: header['icmp.checksum'] })
}
