import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIpv4, hostFacts, parseIpv4 } from './host.ts'
import { tinyIr } from './testing/tiny-ir.ts'

const host = hostFacts(tinyIr.model.host)
const ip = (text: string) => parseIpv4(text) ?? -1

describe('addresses in dots', () => {
  it.each([
    ['0.0.0.0', 0],
    ['127.0.0.1', 0x7f00_0001],
    ['255.255.255.255', 2 ** 32 - 1],
    ['256.0.0.1', undefined],
    ['1.2.3', undefined],
    ['1.2.3.4.5', undefined],
    ['1.2.3.', undefined],
    ['a.b.c.d', undefined],
    ['', undefined],
  ])('%s', (given, want) => {
    expect(parseIpv4(given)).toBe(want)
  })

  it('are read as they are written', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (n) => parseIpv4(formatIpv4(n)) === n))
  })
})

describe('an address', () => {
  const none = { owns: false, reaches: false, source: undefined, broadcast: false }
  const lo = { owns: true, reaches: true, source: ip('127.0.0.1'), broadcast: false }
  const link = { owns: false, reaches: true, source: ip('10.0.0.1'), broadcast: false }
  it.each([
    ['127.0.0.1', lo],
    ['127.0.0.2', lo],
    ['127.255.255.255', lo],
    ['10.0.0.1', { ...link, owns: true }],
    ['10.0.0.9', link],
    ['10.0.0.255', { ...link, broadcast: true }],
    ['10.0.0.0', link],
    ['10.0.1.0', none],
    ['192.0.2.1', none],
    ['255.255.255.255', { ...none, broadcast: true }],
    ['0.0.0.0', { owns: false, reaches: true, source: ip('127.0.0.1'), broadcast: false }],
  ])('%s', (text, want) => {
    const n = ip(text)
    const { owns, reaches, source, broadcast } = host
    expect({ owns: owns(n), reaches: reaches(n), source: source(n), broadcast: broadcast(n) }).toEqual(want)
  })

  it('of a link of two has no broadcast address', () => {
    const narrow = hostFacts({ interfaces: [{ name: 'p2p', address: '10.1.1.0', prefix: 31, doc: '' }], places: [] })
    expect([narrow.broadcast(ip('10.1.1.1')), narrow.reaches(ip('10.1.1.1'))]).toEqual([false, true])
    expect(narrow.reaches(ip('10.1.1.2'))).toBe(false)
  })
})

it.each([
  ['near', ip('10.0.0.9')],
  ['10.0.0.7', ip('10.0.0.7')],
  ['nowhere', undefined],
])('the place %s', (name, want) => {
  expect(host.place(name)).toBe(want)
})
