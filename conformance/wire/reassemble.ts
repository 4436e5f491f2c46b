import { decodeEthernet, encodeEthernet, etherTypes } from './ethernet.ts'
import { decodeIpv4, encodeIpv4 } from './ipv4.ts'

/**
 * Puts the fragments of datagrams together that came in order, one datagram after the other, as a host over a link that
 * loses nothing sends them. Everything else stays as it is.
 */
export function reassemble(frames: readonly Uint8Array[]): Uint8Array[] {
  const whole: Uint8Array[] = []
  let parts: Uint8Array[] = []
  for (const bytes of frames) {
    const frame = decodeEthernet(bytes)
    const ip = frame?.type === etherTypes.ipv4 ? decodeIpv4(frame.payload) : undefined
    const expected = parts.reduce((sum, { length }) => sum + length, 0)
    const isFragment = ip !== undefined && (ip.moreFragments || ip.fragmentOffset > 0)
    if (!isFragment || ip.fragmentOffset !== expected) {
      whole.push(bytes)
      continue
    }
    parts.push(ip.payload)
    if (ip.moreFragments) continue
    const { from, to, protocol, identification, ttl } = ip
    const payload = encodeIpv4({ from, to, protocol, identification, ttl, payload: Buffer.concat(parts) })
    whole.push(encodeEthernet({ to: frame?.to ?? '', from: frame?.from ?? '', type: etherTypes.ipv4, payload }))
    parts = []
  }
  return whole
}
