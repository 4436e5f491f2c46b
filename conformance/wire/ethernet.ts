/** Ethernet II frames without their check sequence. */

export const etherTypes = { ipv4: 0x0800, arp: 0x0806 } as const

export const broadcastMac = 'ff:ff:ff:ff:ff:ff'

export interface EthernetFrame {
  /** Hardware addresses as `52:54:00:12:34:56`. */
  to: string
  from: string
  type: number
  payload: Uint8Array
}

const HEADER = 14

export function encodeEthernet({ to, from, type, payload }: EthernetFrame): Uint8Array {
  const head = Buffer.concat([macBytes(to), macBytes(from), Buffer.from([type >> 8, type & 0xff])])
  return Buffer.concat([head, payload])
}

/** Undefined for bytes that are too few. */
export function decodeEthernet(bytes: Uint8Array): EthernetFrame | undefined {
  if (bytes.length < HEADER) return undefined
  const type = ((bytes[12] ?? 0) << 8) | (bytes[13] ?? 0)
  return {
    to: macText(bytes.subarray(0, 6)),
    from: macText(bytes.subarray(6, 12)),
    type,
    payload: bytes.subarray(HEADER),
  }
}

/** The six bytes of a hardware address. */
export const macBytes = (text: string): Uint8Array => Buffer.from(text.replaceAll(':', ''), 'hex')

export const macText = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
