/** ARP for IPv4 over Ethernet (RFC 826). */
import { ipBytes, ipText } from './address.ts'
import { macBytes, macText } from './ethernet.ts'

export const arpOperations = { request: 1, reply: 2 } as const

export interface ArpPacket {
  operation: number
  senderMac: string
  senderIp: string
  targetMac: string
  targetIp: string
}

const SIZE = 28
/** Hardware type Ethernet, protocol IPv4, and the lengths of their addresses. */
const KIND = [0, 1, 8, 0, 6, 4]

export function encodeArp({ operation, senderMac, senderIp, targetMac, targetIp }: ArpPacket): Uint8Array {
  const head = Buffer.from([...KIND, operation >> 8, operation & 0xff])
  return Buffer.concat([head, macBytes(senderMac), ipBytes(senderIp), macBytes(targetMac), ipBytes(targetIp)])
}

/** Undefined for anything but ARP for IPv4 over Ethernet. */
export function decodeArp(bytes: Uint8Array): ArpPacket | undefined {
  if (bytes.length < SIZE || KIND.some((byte, at) => bytes[at] !== byte)) return undefined
  return {
    operation: ((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0),
    senderMac: macText(bytes.subarray(8, 14)),
    senderIp: ipText(bytes.subarray(14, 18)),
    targetMac: macText(bytes.subarray(18, 24)),
    targetIp: ipText(bytes.subarray(24, 28)),
  }
}
