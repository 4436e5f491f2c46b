import { describe, expect, test } from 'vitest'
import { cardsOf, forwardsOf } from './network-option.ts'

describe('cardsOf', () => {
  test('nothing and none are no cards', () => {
    expect(cardsOf([], [])).toEqual([])
    expect(cardsOf(['none'], [])).toEqual([])
  })
  test('the user network has the address that QEMU expects', () => {
    expect(cardsOf(['user'], [{ hostPort: 5555, guestPort: 7 }])).toEqual([
      {
        backend: { kind: 'user', forwards: [{ hostPort: 5555, guestPort: 7 }] },
        address: '10.0.2.15/24',
        gateway: '10.0.2.2',
      },
    ])
  })
  test('a stream has an address of its own or the usual one', () => {
    expect(cardsOf(['stream:/tmp/a', 'stream:/tmp/b@10.1.2.3/8,10.0.0.1'], [])).toEqual([
      { backend: { kind: 'stream', path: '/tmp/a' }, address: '10.9.9.1/24' },
      { backend: { kind: 'stream', path: '/tmp/b' }, address: '10.1.2.3/8', gateway: '10.0.0.1' },
    ])
  })
  test.each([
    { nets: ['usr'], want: 'is not known' },
    { nets: ['stream:'], want: 'is not known' },
    { nets: ['none', 'user'], want: 'stands alone' },
    { nets: ['user', 'user'], want: 'given twice' },
    { nets: ['stream:/x@10.0.0.300/8'], want: 'is no address' },
    { nets: ['stream:/x@10.0.0.3/33'], want: 'is no address' },
    { nets: ['stream:/x@10.0.0.3/8,gate'], want: 'is no address' },
  ])('$nets: $want', ({ nets, want }) => {
    expect(() => cardsOf(nets, [])).toThrow(want)
  })
  test('a forward needs the user network', () => {
    expect(() => cardsOf(['none'], [{ hostPort: 1, guestPort: 2 }])).toThrow('there is none')
  })
})

describe('forwardsOf', () => {
  test('reads pairs of ports', () => {
    expect(forwardsOf('5555:7,5556:8')).toEqual([
      { hostPort: 5555, guestPort: 7 },
      { hostPort: 5556, guestPort: 8 },
    ])
    expect(forwardsOf(undefined)).toEqual([])
  })
  test.each(['5555', '0:7', '5555:70000', 'a:b', '1:2:3', ''])('refuses %s', (text) => {
    expect(() => forwardsOf(text)).toThrow('no pair of ports')
  })
})
