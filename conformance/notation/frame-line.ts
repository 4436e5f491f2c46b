import { type Frame, HeaderField, Packet } from '../../spec/ir/frame.ts'
import { NotationError } from './notation-error.ts'
import type { PacketLine } from './script.ts'

/** What directives say about the next packet. */
export interface NextFrame {
  dropped?: true
  header?: Partial<Record<HeaderField, number>>
  fragments?: { size: number; order: number[] }
}

/** The two ends of the link, for packets that name none. */
export interface LinkEnds {
  /** The target's address. */
  target: string
  /** That of the host at the far end. */
  peer: string
}

/** The frame that a line describes. @throws NotationError */
export function frameOf(line: PacketLine, next: NextFrame, ends: LinkEnds, source: string): Frame {
  const [from, to] = line.way === 'in' ? [ends.peer, ends.target] : [ends.target, ends.peer]
  const { about, ...own } = line.packet
  const isArp = own['kind'] === 'arp'
  // An error goes back to where the datagram came from.
  const quoted = typeof about === 'object' && about !== null ? { about: { from: to, to: from, ...about } } : {}
  const packet = Packet.safeParse(isArp ? own : { from, to, ...own, ...quoted })
  if (packet.success) return { packet: packet.data, way: line.way, ...next }
  const [issue] = packet.error.issues
  const what = issue === undefined ? 'is not known' : `${issue.path.join('.')}: ${issue.message}`
  throw new NotationError(source, line.place, `the packet: ${what}`, 'See conformance/notation/README.md.')
}

/** `header udp.checksum 0`: a field of the next packet, and its value. False if it is not written like that. */
export function setHeader(next: NextFrame, [name = '', value = '']: readonly string[]): boolean {
  const field = HeaderField.safeParse(name)
  if (!field.success || !/^(0x)?[0-9a-f]+$/i.test(value)) return false
  next.header = { ...next.header, [field.data]: Number(value) }
  return true
}

/** `fragments 24 1 0`: the next packet in fragments of 24 payload bytes, the second first. */
export function setFragments(next: NextFrame, words: readonly string[]): boolean {
  const [size = 0, ...order] = words.map(Number)
  const whole = [size, ...order].every((number) => Number.isInteger(number) && number >= 0)
  if (!whole || size === 0 || size % 8 !== 0 || order.length === 0) return false
  next.fragments = { size, order }
  return true
}
