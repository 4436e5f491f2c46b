import { describe, expect, test } from 'vitest'
import { decodeArp, encodeArp } from './arp.ts'
import { internetChecksum } from './checksum.ts'
import { decodeEthernet, encodeEthernet } from './ethernet.ts'
import { decodeIcmp, encodeIcmp, isIcmpChecksumRight } from './icmp.ts'
import { decodeIpv4, encodeIpv4, fragmentIpv4, isIpv4ChecksumRight, protocols } from './ipv4.ts'
import { wirePeer } from './peer.ts'
import { decodeUdp, encodeUdp, isUdpChecksumRight } from './udp.ts'

const addresses = { from: '10.9.9.9', to: '10.9.9.1' }
const payload = Buffer.from('hello')

test('the checksum of the example in RFC 1071, section 3', () => {
  expect(internetChecksum(Buffer.from('0001f203f4f5f6f7', 'hex'))).toBe(0xffff - 0xddf2)
})

describe('what was encoded is decoded', () => {
  test('Ethernet', () => {
    const frame = { to: 'ff:ff:ff:ff:ff:ff', from: '52:54:00:00:00:01', type: 0x806, payload }
    const decoded = decodeEthernet(encodeEthernet(frame))
    expect({ ...decoded, payload: Buffer.from(decoded?.payload ?? []) }).toEqual(frame)
  })
  test('ARP', () => {
    const arp = {
      operation: 1,
      senderMac: '52:54:00:00:00:01',
      senderIp: '10.9.9.9',
      targetMac: '00:00:00:00:00:00',
      targetIp: '10.9.9.1',
    }
    expect(decodeArp(encodeArp(arp))).toEqual(arp)
    expect(encodeArp(arp)).toHaveLength(28)
  })
  test('UDP in IPv4', () => {
    const udp = encodeUdp({ fromPort: 7, toPort: 5001, payload }, addresses)
    const packet = encodeIpv4({ ...addresses, protocol: protocols.udp, payload: udp })
    expect(isIpv4ChecksumRight(packet)).toBe(true)
    const ip = decodeIpv4(packet)
    expect(ip).toMatchObject({ ...addresses, protocol: 17, ttl: 64, totalLength: 33, moreFragments: false })
    expect(isUdpChecksumRight(ip?.payload ?? new Uint8Array(8), addresses)).toBe(true)
    const datagram = decodeUdp(ip?.payload ?? new Uint8Array())
    expect(datagram).toMatchObject({ fromPort: 7, toPort: 5001, length: 13 })
    expect(Buffer.from(datagram?.payload ?? []).toString()).toBe('hello')
  })
  test('ICMP', () => {
    const icmp = encodeIcmp({ type: 8, rest: 0xfffe0001, payload })
    expect(isIcmpChecksumRight(icmp)).toBe(true)
    expect(decodeIcmp(icmp)).toMatchObject({ type: 8, code: 0, rest: 0xfffe0001 })
  })
})

test('a single changed bit makes every checksum wrong', () => {
  const udp = encodeUdp({ fromPort: 7, toPort: 5001, payload }, addresses)
  const packet = encodeIpv4({ ...addresses, protocol: protocols.udp, payload: udp })
  for (let bit = 0; bit < 20 * 8; bit++) {
    const bad = Uint8Array.from(packet)
    bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    // The first byte says how long the header is.
    if (bit >= 8) expect(isIpv4ChecksumRight(bad)).toBe(false)
  }
  expect(isUdpChecksumRight(Buffer.concat([udp.subarray(0, -1), Buffer.from('p')]), addresses)).toBe(false)
})

test('padding behind a packet is no part of it', () => {
  const packet = encodeIpv4({ ...addresses, protocol: 17, payload })
  expect(decodeIpv4(Buffer.concat([packet, Buffer.alloc(21)]))?.payload).toHaveLength(5)
})

test.each([
  { name: 'too short', bytes: Buffer.alloc(19) },
  { name: 'another version', bytes: encodeIpv4({ ...addresses, protocol: 17, payload, version: 6 }) },
  {
    name: 'a header longer than the packet',
    bytes: encodeIpv4({ ...addresses, protocol: 17, payload, headerWords: 15 }),
  },
  { name: 'a length beyond the frame', bytes: encodeIpv4({ ...addresses, protocol: 17, payload, totalLength: 999 }) },
])('no IPv4 packet: $name', ({ bytes }) => {
  expect(decodeIpv4(bytes)).toBeUndefined()
})

test('fragments cover the payload', () => {
  const whole = Buffer.alloc(50, 'x')
  const parts = fragmentIpv4({ ...addresses, protocol: 17, payload: whole, identification: 5 }, 24).map(decodeIpv4)
  expect(parts.map((part) => [part?.fragmentOffset, part?.payload.length, part?.moreFragments])).toEqual([
    [0, 24, true],
    [24, 24, true],
    [48, 2, false],
  ])
})

/** A target that answers echo requests and asks for the peer's address. */
function fakeTarget(reaction: (frame: Uint8Array, send: (frame: Uint8Array) => void) => void) {
  let toPeer: (frame: Uint8Array) => void = () => undefined
  const sent: Uint8Array[] = []
  return {
    sent,
    say: (frame: Uint8Array) => toPeer(frame),
    link: {
      send: (frame: Uint8Array) => {
        sent.push(frame)
        reaction(frame, (answer) => toPeer(answer))
      },
      listen: (receive: (frame: Uint8Array) => void) => {
        toPeer = receive
      },
    },
  }
}

const own = { ip: '10.9.9.9', barrierIp: '10.9.9.254', mac: '52:54:00:00:00:09', targetIp: '10.9.9.1' }

function echo(frame: Uint8Array, send: (frame: Uint8Array) => void): void {
  const ethernet = decodeEthernet(frame)
  const packet = ethernet && decodeIpv4(ethernet.payload)
  const message = packet && decodeIcmp(packet.payload)
  if (ethernet === undefined || packet === undefined || message?.type !== 8) return
  const reply = encodeIcmp({ type: 0, rest: message.rest, payload: message.payload })
  const answer = encodeIpv4({ from: packet.to, to: packet.from, protocol: 1, payload: reply })
  send(encodeEthernet({ to: ethernet.from, from: '52:54:00:00:00:01', type: 0x800, payload: answer }))
}

const asking = (targetIp: string) =>
  encodeEthernet({
    to: 'ff:ff:ff:ff:ff:ff',
    from: '52:54:00:00:00:01',
    type: 0x806,
    payload: encodeArp({
      operation: 1,
      senderMac: '52:54:00:00:00:01',
      senderIp: '10.9.9.1',
      targetMac: '00:00:00:00:00:00',
      targetIp,
    }),
  })

describe('the peer', () => {
  test('a barrier ends with the answer to its echo, which a scenario does not see', async () => {
    const target = fakeTarget(echo)
    const peer = wirePeer(target.link, own)
    await peer.barrier()
    expect(peer.take()).toEqual([])
  })
  test('a barrier that is not answered fails', async () => {
    const peer = wirePeer(fakeTarget(() => undefined).link, { ...own, barrierLimitMs: 10 })
    await expect(peer.barrier()).rejects.toThrow('did not answer')
  })
  test('ARP for its address is answered unless it is told not to', () => {
    const target = fakeTarget(() => undefined)
    const peer = wirePeer(target.link, own)
    const frame = asking('10.9.9.9')
    target.say(frame)
    const [reply] = target.sent
    expect(decodeArp(decodeEthernet(reply ?? new Uint8Array())?.payload ?? new Uint8Array())).toMatchObject({
      operation: 2,
      senderMac: '52:54:00:00:00:09',
      targetIp: '10.9.9.1',
    })
    expect(peer.take()).toEqual([])
    peer.answerArp(false)
    target.say(frame)
    expect(target.sent).toHaveLength(1)
    expect(peer.take()).toHaveLength(1)
    target.say(asking('10.9.9.254'))
    expect(target.sent).toHaveLength(2)
    expect(peer.take()).toEqual([])
  })
})
