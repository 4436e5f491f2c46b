import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Codec,
  constantGroups,
  epollEvent,
  errnoName,
  errnos,
  numbers,
  sockaddrIn,
  status,
  wrapped,
} from './golden/generated/ts/index.ts'

const u8s = (size: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: size, maxLength: size })
const u16 = fc.integer({ min: 0, max: 0xffff })
const u32 = fc.integer({ min: 0, max: 0xffffffff })
const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n })
const address = fc.record({ sin_family: u16, sin_port: u16, sin_addr: u32, sin_zero: u8s(8) })

function roundTrips<T>(codec: Codec<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 9 }), (value, at) => {
      const bytes = codec.encode(value)
      expect(bytes.length).toBe(codec.size)
      expect(codec.decode(bytes)).toEqual(value)
      const within = new Uint8Array(at + codec.size)
      within.set(bytes, at)
      expect(codec.decode(within, at)).toEqual(value)
    }),
  )
}

/** Any bytes decode, and come back if there is no padding. */
function holdsAllBytes<T>(codec: Codec<T>): void {
  fc.assert(
    fc.property(u8s(codec.size), (bytes) => {
      expect(codec.encode(codec.decode(bytes))).toEqual(bytes)
    }),
  )
}

describe('struct codecs', () => {
  it('round-trip values', () => {
    roundTrips(sockaddrIn, address)
    roundTrips(
      wrapped,
      fc.record({ one: address, two: fc.tuple(address, address).map((pair) => [...pair]), next: u64 }),
    )
    roundTrips(epollEvent('x86_64'), fc.record({ events: u32, data: u64 }))
    roundTrips(epollEvent('riscv64'), fc.record({ events: u32, data: u64 }))
  })

  it('round-trip bytes', () => {
    holdsAllBytes(sockaddrIn)
    holdsAllBytes(wrapped)
    holdsAllBytes(epollEvent('x86_64'))
  })

  it('lay out fields in their byte order, at the offsets of the architecture', () => {
    const bytes = sockaddrIn.encode({ sin_family: 2, sin_port: 0x1234, sin_addr: 0x7f000001 })
    expect([...bytes.slice(0, 8)]).toEqual([2, 0, 0x12, 0x34, 0x7f, 0, 0, 1])
    expect(epollEvent('x86_64').offsets.data).toBe(4)
    expect(epollEvent('aarch64').offsets.data).toBe(8)
    expect([epollEvent('x86_64').size, epollEvent('aarch64').size]).toEqual([12, 16])
  })

  it('hold a field that is 64 bits wide somewhere as a bigint everywhere, and one that is missing as zero', () => {
    const value = { links: 3n, mode: -1, class: 5n }
    expect(status('x86_64').decode(status('x86_64').encode(value))).toEqual(value)
    expect(status('aarch64').decode(status('aarch64').encode(value))).toEqual({ ...value, class: 0n })
    expect(status('aarch64').offsets.class).toBe(-1)
    expect(() => status('aarch64').encode({ links: 1n << 40n })).toThrow(/status.links is a u32/u)
  })

  it.each([
    [() => sockaddrIn.encode({ sin_port: 70000 }), 'sockaddr_in.sin_port is a u16: 0 to 65535, not 70000'],
    [() => sockaddrIn.encode({ sin_port: 1.5 }), 'sockaddr_in.sin_port is a u16: 0 to 65535, not 1.5'],
    [() => sockaddrIn.encode({ sin_zero: new Uint8Array(9) }), 'sockaddr_in.sin_zero has room for 8, not for 9'],
    [
      () => wrapped.encode({ two: [{}, {}, {}].map(() => sockaddrIn.decode(new Uint8Array(16))) }),
      'wrapped.two has room for 2, not for 3',
    ],
    [() => wrapped.encode({ next: -1n }), 'wrapped.next is a u64: 0 to 18446744073709551615, not -1'],
    [() => sockaddrIn.decode(new Uint8Array(15)), 'sockaddr_in at byte 0 needs 16 bytes; 15 are there'],
    [() => sockaddrIn.decode(new Uint8Array(20), 8), 'sockaddr_in at byte 8 needs 16 bytes; 12 are there'],
  ])('refuse what does not fit (%#)', (act, message) => {
    expect(act).toThrow(new RangeError(message))
  })
})

describe('values', () => {
  it('name errnos both ways', () => {
    expect(errnos.EBADF).toBe(9)
    expect([errnoName(9), errnoName(-9), errnoName(12345)]).toEqual(['EBADF', 'EBADF', undefined])
  })

  it('have numbers and constants for each architecture', () => {
    expect(numbers.bind).toEqual({ x86_64: 49, aarch64: 200, riscv64: 200 })
    expect(numbers.epoll_wait).toEqual({ x86_64: 232 })
    expect(constantGroups.file_flags.O_DIRECT.aarch64).toBe(0x10000)
  })
})
