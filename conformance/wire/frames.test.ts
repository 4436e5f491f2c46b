import { describe, expect, test } from 'vitest'
import type { Frame, Packet } from '../../spec/ir/frame.ts'
import { buildFrames } from './build-frame.ts'
import { describeFrame, differences } from './describe-frame.ts'
import { reassemble } from './reassemble.ts'

const macs = { from: '52:54:00:00:00:09', to: '52:54:00:00:00:01' }
const ends = { from: '10.9.9.9', to: '10.9.9.1' }
const udp: Packet = { kind: 'udp', ...ends, fromPort: 7, toPort: 5001, length: 5, data: 'hello' }
const frame = (packet: Packet, more: Partial<Frame> = {}): Frame => ({ packet, way: 'in', ...more })

const described = (one: Frame) => reassemble(buildFrames(one, macs)).map((bytes) => describeFrame(bytes, macs.to))

test.each<Packet>([
  udp,
  { ...udp, length: 0, data: '' },
  { kind: 'icmp', ...ends, type: 'echo_request', id: 7, sequence: 1, length: 4, data: 'ping' },
  { kind: 'arp', operation: 'request', sender: ends.from, senderMac: macs.from, target: ends.to },
  { kind: 'arp', operation: 'reply', sender: ends.from, senderMac: '52:54:00:66:66:66', target: ends.to },
])('$kind is described as what it was built from', (packet) => {
  expect(described(frame(packet))).toEqual([{ kind: 'packet', packet }])
})

test('an error quotes what it is about', () => {
  const about = { ...udp, from: ends.to, to: ends.from }
  const packet: Packet = { kind: 'icmp', ...ends, type: 'unreachable', code: 'port', about, length: 0 }
  const [first] = described(frame(packet))
  expect(first?.kind === 'packet' && differences(packet, first.packet)).toEqual([])
  expect(first?.kind === 'packet' && differences({ ...packet, about: { ...about, toPort: 8 } }, first.packet)).toEqual([
    'about',
  ])
})

test.each([
  ['udp.checksum', 0x1234, 'a UDP datagram with a wrong checksum'],
  ['ip.checksum', 0x1234, 'an IPv4 header with a wrong checksum'],
  ['ip.total_length', 500, 'an IPv4 packet that cannot be read'],
  ['ip.protocol', 200, 'a packet of protocol 200'],
] as const)('%s may be given: %s', (field, value, reason) => {
  expect(described(frame(udp, { header: { [field]: value } }))).toEqual([{ kind: 'wrong', reason }])
})

test('a frame for another card is not for this host, whatever is in it', () => {
  const stolen = buildFrames(frame(udp), { ...macs, to: '52:54:00:66:66:66' })
  expect(stolen.map((bytes) => describeFrame(bytes, macs.to))).toEqual([
    { kind: 'wrong', reason: 'a frame for another card, 52:54:00:66:66:66' },
  ])
})

describe('fragments', () => {
  const large: Packet = { ...udp, length: 50, data: undefined }
  test('are put together again', () => {
    const [first] = described(frame(large, { fragments: { size: 24, order: [0, 1, 2] } }))
    expect(first?.kind === 'packet' && differences(large, first.packet)).toEqual([])
  })
  test('one that is missing leaves the others alone', () => {
    expect(described(frame(large, { fragments: { size: 24, order: [0, 2] } }))).toEqual([
      { kind: 'wrong', reason: 'a fragment at 48' },
    ])
  })
})

test('every field that differs is named, and what is left open is not compared', () => {
  expect(differences({ ...udp, data: undefined }, { ...udp, data: 'other' })).toEqual([])
  expect(differences(udp, { ...udp, toPort: 1, data: 'other' })).toEqual(['toPort', 'data'])
})
