/**
 * The host at the far end of the target's link: it has an address of its own, answers ARP for it, and otherwise says
 * nothing that it was not told to say. That is the `hole` of the specification's model.
 */
import { arpOperations, decodeArp, encodeArp } from './arp.ts'
import { broadcastMac, decodeEthernet, encodeEthernet, etherTypes } from './ethernet.ts'
import { decodeIcmp, encodeIcmp, icmpTypes } from './icmp.ts'
import { decodeIpv4, encodeIpv4, protocols } from './ipv4.ts'

/** A link to the target's network card: see qemu/link.ts for one. */
export interface WireLink {
  send(frame: Uint8Array): void
  listen(receive: (frame: Uint8Array) => void): void
}

export interface PeerOptions {
  ip: string
  /** A second address, from which barriers come: it answers ARP also while this host is silent. */
  barrierIp: string
  mac: string
  /** The target's address on this link. */
  targetIp: string
  /** How long a barrier may take, in milliseconds. */
  barrierLimitMs?: number
}

export interface WirePeer {
  /** Sends a frame as it is. */
  inject(frame: Uint8Array): void
  /** The hardware addresses of a frame from this host to the target; everybody's until the target has sent something. */
  macs(): { from: string; to: string }
  /**
   * Resolves when the target has dealt with all that was injected, and all that it sent before has arrived. Rejects with a
   * LinkTimeout.
   */
  barrier(): Promise<void>
  /** The frames that came since the last time, without those of barriers and of answered ARP. */
  take(): Uint8Array[]
  /** Whether ARP requests for this host's address are answered; they are at the start. */
  answerArp(answers: boolean): void
}

/** The target does not answer what comes over its link. */
export class LinkTimeout extends Error {
  override readonly name = 'LinkTimeout'
  constructor(limitMs: number) {
    super(`the target did not answer an ICMP echo on its link within ${limitMs / 1000} s`)
  }
}

/** Echo requests with this identifier are barriers: scenarios leave it alone. */
const BARRIER_ID = 0x5afe
const DEFAULT_LIMIT_MS = 10_000

export function wirePeer(link: WireLink, options: PeerOptions): WirePeer {
  const { ip, barrierIp, mac, targetIp, barrierLimitMs = DEFAULT_LIMIT_MS } = options
  const frames: Uint8Array[] = []
  const waiting = new Map<number, () => void>()
  let targetMac = broadcastMac
  let answering = true
  let sequence = 0

  const injectPacket = (packet: Uint8Array) =>
    link.send(encodeEthernet({ to: targetMac, from: mac, type: etherTypes.ipv4, payload: packet }))

  /** True for frames that a scenario is not to see. */
  const serve = (bytes: Uint8Array): boolean => {
    const frame = decodeEthernet(bytes)
    if (frame === undefined) return false
    targetMac = frame.from
    if (frame.type === etherTypes.arp) return serveArp(frame.payload)
    const packet = frame.type === etherTypes.ipv4 ? decodeIpv4(frame.payload) : undefined
    const message = packet?.protocol === protocols.icmp ? decodeIcmp(packet.payload) : undefined
    if (message?.type !== icmpTypes.echoReply || message.rest >>> 16 !== BARRIER_ID) return false
    waiting.get(message.rest & 0xffff)?.()
    return true
  }

  const serveArp = (payload: Uint8Array): boolean => {
    const arp = decodeArp(payload)
    if (arp?.operation !== arpOperations.request) return false
    if (arp.targetIp !== barrierIp && (arp.targetIp !== ip || !answering)) return false
    const reply = {
      operation: arpOperations.reply,
      senderMac: mac,
      senderIp: arp.targetIp,
      targetMac: arp.senderMac,
      targetIp: arp.senderIp,
    }
    link.send(encodeEthernet({ to: arp.senderMac, from: mac, type: etherTypes.arp, payload: encodeArp(reply) }))
    return true
  }

  link.listen((bytes) => {
    if (!serve(bytes)) frames.push(bytes)
  })

  return {
    inject: (frame) => link.send(frame),
    macs: () => ({ from: mac, to: targetMac }),
    take: () => frames.splice(0),
    answerArp: (answers) => {
      answering = answers
    },
    barrier: () => {
      sequence = (sequence + 1) & 0xffff
      const own = sequence
      const echo = encodeIcmp({ type: icmpTypes.echoRequest, rest: BARRIER_ID * 65_536 + own })
      return new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(own)
          reject(new LinkTimeout(barrierLimitMs))
        }, barrierLimitMs)
        waiting.set(own, () => {
          clearTimeout(timer)
          waiting.delete(own)
          resolve()
        })
        injectPacket(encodeIpv4({ from: barrierIp, to: targetIp, protocol: protocols.icmp, payload: echo }))
      })
    },
  }
}
