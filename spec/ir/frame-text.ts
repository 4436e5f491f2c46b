import type { ArpPacket, Frame, IcmpPacket, UdpPacket } from './frame.ts'

/** A frame as packetdrill's notation has it: `< ipv4 10.9.9.9 > 10.9.9.1: udp 7 > 5001 (5)`. */
export function frameText({ packet, way }: Frame): string {
  const sign = way === 'in' ? '<' : '>'
  if (packet.kind === 'arp') return `${sign} ${arpText(packet)}`
  const inner = packet.kind === 'udp' ? udpText(packet) : icmpText(packet)
  return `${sign} ipv4 ${packet.from} > ${packet.to}: ${inner}`
}

const udpText = ({ fromPort, toPort, ...payload }: UdpPacket) => `udp ${fromPort} > ${toPort} ${payloadText(payload)}`

const payloadText = ({ length, data }: { length: number; data?: string | undefined }) =>
  `(${length})${data === undefined ? '' : ` ${quoted(data)}`}`

function icmpText({ type, code, mtu, id, sequence, length, data, about }: IcmpPacket): string {
  const quote = about === undefined ? '' : `[ipv4 ${about.from} > ${about.to}: ${udpText(about)}] `
  const rest = [
    code,
    mtu === undefined ? undefined : `mtu ${mtu}`,
    id === undefined ? undefined : `id ${id}`,
    sequence === undefined ? undefined : `seq ${sequence}`,
    about === undefined ? payloadText({ length, data }) : undefined,
  ].filter((part) => part !== undefined)
  return [`${quote}icmp ${type}`, ...rest].join(' ')
}

const arpText = ({ operation, sender, senderMac, target }: ArpPacket) =>
  operation === 'request'
    ? `arp who-has ${target} tell ${sender}${senderMac === undefined ? '' : ` at ${senderMac}`}`
    : `arp reply ${target} ${sender}${senderMac === undefined ? '' : ` is-at ${senderMac}`}`

function quoted(text: string): string {
  const plain = text.replaceAll(/["\\]/g, String.raw`\$&`)
  return `"${plain.replaceAll(/[^ -~]/g, (one) => String.raw`\x` + one.charCodeAt(0).toString(16).padStart(2, '0'))}"`
}
