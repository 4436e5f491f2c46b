import type { Frame, UdpPacket } from '../ir/frame.ts'
import { filling } from '../ir/frame-payload.ts'
import { parseIpv4 } from './host.ts'
import type { RecordValue } from './value.ts'

/** What a frame on the link means to the sockets: the packets (records `packet` of the model) that come in with it. */
export function arrivals({ packet, way, dropped }: Frame): RecordValue[] {
  if (way === 'out' || dropped === true) return []
  if (packet.kind === 'udp') return [{ ...route(packet), data: packet.data ?? filling(packet.length), refusal: false }]
  const refused = packet.kind === 'icmp' && packet.type === 'unreachable' && packet.code === 'port' && packet.about
  return typeof refused === 'object' ? [{ ...route(refused), data: '', refusal: true }] : []
}

const route = ({ from, to, fromPort, toPort }: UdpPacket): RecordValue => ({
  from: { ip: parseIpv4(from), port: fromPort },
  to: { ip: parseIpv4(to), port: toPort },
})
