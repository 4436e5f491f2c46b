import { describe, expect, it } from 'vitest'
import type { ValueText } from '../../ir/syscall.ts'
import { slot } from '../testing/build.ts'
import { typeIn, valueIn } from '../testing/evaluate.ts'

const slots = [
  slot('fd', 'fd', { default: 3 }),
  slot('family', 'address_family', { default: 'AF_INET' }),
  slot('addr', 'sockaddr', { dir: 'in', size: 'len', default: 'near:80' }),
  slot('len', 'socklen_t', { default: 16 }),
  slot('outlen', 'socklen_t', { dir: 'inout', default: 8 }),
  slot('value', 'option_value', {
    dir: 'in',
    size: 'len',
    views: ['s32', 'u8', 'linger', 'timeval', 'port_pair'],
    default: { s32: 258 },
  }),
  slot('msg', 'iovec', {
    dir: 'inout',
    default: {},
    fields: [
      slot('name', 'sockaddr', { dir: 'in', size: 'namelen', default: 'lo:1' }),
      slot('namelen', 'socklen_t', { default: 16 }),
      slot('flags', 'msg_flags', { default: 'MSG_PEEK' }),
    ],
  }),
]
const value = (text: string, args: Record<string, ValueText> = {}) => valueIn(text, { slots, args })

describe('arguments', () => {
  it.each([
    ['arg.fd', 3],
    ['arg.family == AF_INET', true],
    ['arg.addr.ip == near', true],
    ['arg.addr.port', 80],
    ['arg.addr.family == AF_INET', true],
    ['arg.addr.endpoint', { ip: 0x0a00_0009, port: 80 }],
    ['arg.outlen + 1', 9],
    ['arg.outlen == 8', true],
    ['arg.msg.name.port', 1],
    ['arg.msg.namelen', 16],
    ['arg.msg.flags.has(MSG_PEEK)', true],
  ])('%s', (given, want) => {
    expect(value(given)).toEqual(want)
  })

  it.each([
    ['arg.family', 'address_family'],
    ['arg.fd', 'int'],
    ['arg.addr', 'pointer to sockaddr'],
    ['arg.addr.endpoint', 'endpoint'],
    ['arg.msg.flags', 'msg_flags'],
    ['arg.msg.name', 'pointer to sockaddr'],
    ['arg.value.linger', 'view'],
  ])('the type of %s is %s', (given, want) => {
    expect(typeIn(given, { slots })).toBe(want)
  })

  it.each([
    ['arg.addr.port', 'addr@'],
    ['arg.outlen + 1', 'outlen@'],
    ['arg.msg.namelen', 'msg@'],
    ['arg.msg.name.port', 'msg.name@'],
    ['arg.value.s32', 'value@'],
  ])('%s has no value behind null', (given, key) => {
    expect(value(given, { [key]: 'null' })).toBe('no value')
  })

  it('stay what they are where only their memory is bad', () => {
    expect(value('arg.addr.port', { 'addr@': 'unmapped' })).toBe(80)
  })
})

describe('the bytes of an option', () => {
  it.each([
    ['arg.value.s32', { s32: 258 }, 258],
    ['arg.value.u8', { s32: 258 }, 2],
    ['arg.value.s32', { s32: -2 }, -2],
    ['arg.value.linger.l_onoff', { linger: { l_onoff: 1, l_linger: 5 } }, 1],
    ['arg.value.linger.l_linger', { linger: { l_onoff: 1, l_linger: 5 } }, 5],
    ['arg.value.linger.l_linger', { linger: { l_onoff: 1 } }, 0],
    ['arg.value.timeval.tv_sec', { timeval: { tv_sec: -1 } }, -1],
    ['arg.value.port_pair.net', { port_pair: { net: 0x1234 } }, 0x1234],
    ['arg.value.port_pair.host', { port_pair: { host: 0x1234 } }, 0x1234],
  ])('%s of %j', (given, written, want) => {
    expect(value(given, { value: written })).toBe(want)
  })

  it('have no value where there are too few', () => {
    expect(value('arg.value.s32', { value: {}, len: 3 })).toBe('no value')
    expect(value('arg.value.linger.l_onoff', { value: {}, len: 7 })).toBe('no value')
    expect(value('arg.value.s32', { value: {}, len: 4 })).toBe(0)
  })
})
