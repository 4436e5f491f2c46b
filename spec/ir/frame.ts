import { z } from 'zod'

const Address = z.string().regex(/^(\d{1,3}\.){3}\d{1,3}$/)
const Port = z.number().int().min(0).max(65_535)
const Mac = z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/)

/** Payload of a UDP datagram or an ICMP echo: its length, and the bytes (a character each) where they matter. */
const payload = { length: z.number().int().nonnegative(), data: z.string().optional() }

const ip = { from: Address, to: Address }

const Udp = z.strictObject({ kind: z.literal('udp'), ...ip, fromPort: Port, toPort: Port, ...payload })

export const icmpTypeNames = ['echo_request', 'echo_reply', 'unreachable', 'time_exceeded'] as const
/** Codes of errors: `reassembly` is one of time_exceeded, the others are of unreachable. */
export const icmpCodeNames = ['net', 'host', 'protocol', 'port', 'frag_needed', 'reassembly'] as const

const Icmp = z.strictObject({
  kind: z.literal('icmp'),
  ...ip,
  type: z.enum(icmpTypeNames),
  /** Of an error. */
  code: z.enum(icmpCodeNames).optional(),
  mtu: z.number().int().optional(),
  id: z.number().int().optional(),
  sequence: z.number().int().optional(),
  ...payload,
  /** The datagram that an error is about. */
  about: Udp.optional(),
})

const Arp = z.strictObject({
  kind: z.literal('arp'),
  operation: z.enum(['request', 'reply']),
  /** Who asks or answers, with the hardware address that it claims; the frame's own where none is told. */
  sender: Address,
  senderMac: Mac.optional(),
  target: Address,
})

/** What a frame on the link carries. */
export const Packet = z.discriminatedUnion('kind', [Udp, Icmp, Arp])
export type Packet = z.infer<typeof Packet>
export type UdpPacket = z.infer<typeof Udp>
export type IcmpPacket = z.infer<typeof Icmp>
export type ArpPacket = z.infer<typeof Arp>

/** Header fields that can be given on purpose, wrongly or not. */
export const headerFields = [
  'ip.version',
  'ip.header_words',
  'ip.total_length',
  'ip.identification',
  'ip.ttl',
  'ip.protocol',
  'ip.checksum',
  'udp.length',
  'udp.checksum',
  'icmp.checksum',
] as const
export const HeaderField = z.enum(headerFields)
export type HeaderField = z.infer<typeof HeaderField>

/** A frame on the target's link, as the host at the far end of it sends or sees it. */
export const Frame = z.strictObject({
  packet: Packet,
  /** `in`: sent to the target. `out`: the next that the target must send. */
  way: z.enum(['in', 'out']),
  /** Of one that is sent: the target has to ignore it. */
  dropped: z.literal(true).optional(),
  /** Of one that is sent: fields that are not what they would be. */
  header: z.partialRecord(HeaderField, z.number().int().nonnegative()).optional(),
  /** Of one that is sent: fragments of so many payload bytes each, in this order; one that is left out is not sent. */
  fragments: z
    .strictObject({ size: z.number().int().positive(), order: z.array(z.number().int().nonnegative()) })
    .optional(),
})
export type Frame = z.infer<typeof Frame>
