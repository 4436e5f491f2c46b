import { describe, expect, test } from 'vitest'
import { shippedSpec } from '../../spec/compiler/load/files.ts'
import { loadSpec } from '../../spec/compiler/load/load-spec.ts'
import { buildGlobals } from '../../spec/oracle/globals.ts'
import { unboundBase } from '../../spec/oracle/value.ts'
import { fits } from './expectation.ts'
import { NotationError } from './notation-error.ts'
import { parseScenario } from './parse-scenario.ts'
import { printScript } from './print-script.ts'
import { printAddress, printBytes, printScalar } from './print-value.ts'

const globals = buildGlobals(loadSpec(shippedSpec).ir)
const parse = (text: string) => parseScenario(text, 'folder/test.pkt', globals)
const one = (line: string) => parse(line).events[0]
const expected = (line: string) => parse(line).expectations[0]
const errno = (name: string) => globals.constants.get(name)?.value

describe('arguments', () => {
  test.each([
    [
      '+0 socket(AF_INET, SOCK_DGRAM|SOCK_NONBLOCK, 0) = 3',
      { domain: 'AF_INET', type: 'SOCK_DGRAM|SOCK_NONBLOCK', protocol: 0 },
    ],
    [
      '+0 bind(3, {sa_family = AF_INET, sin_port = htons(5001), sin_addr = inet_addr("127.0.0.1")}, 16) = 0',
      { fd: 3, addr: '127.0.0.1:5001', addrlen: 16 },
    ],
    ['+0 bind(-1, {sin_family = AF_UNSPEC}, 0x10) = 0', { fd: -1, addr: 'AF_UNSPEC 0.0.0.0:0', addrlen: '0x10' }],
    ['+0 bind(sock, ..., -0x10) = 0', { fd: 'sock', addrlen: '-0x10' }],
    ['+0 bind(3, local(peer), 16) = 0', { fd: 3, addr: 'local(peer)', addrlen: 16 }],
    ['+0 bind(3, <unmapped>, 16) = 0', { fd: 3, 'addr@': 'unmapped', addrlen: 16 }],
    ['+0 sendto(3, "a\\x00b", 3, 0, NULL, 0) = 3', { fd: 3, buf: 'a\0b', len: 3, flags: 0, addr: null, addrlen: 0 }],
    ['+0 recvfrom(3, ..., 64, 0, ..., [4 -> 16]) = 1', { fd: 3, len: 64, flags: 0, addrlen: 4 }],
    [
      '+0 poll([{fd = 3, events = POLLIN, revents = POLLIN}], 1, 0) = 1',
      { fds: [{ fd: 3, events: 'POLLIN' }], nfds: 1, timeout: 0 },
    ],
    ['+0 setsockopt(3, SOL_SOCKET, SO_SNDBUF, [4096], 4) = 0', { optval: { s32: 4096 }, optlen: 4 }],
    ['+0 setsockopt(3, SOL_SOCKET, SO_TYPE, "\\x01\\x00", 2) = 0', { optval: '\x01\0', optlen: 2 }],
    [
      '+0 setsockopt(3, SOL_SOCKET, SO_RCVTIMEO, {tv_sec = 1, tv_usec = 5}, 16) = 0',
      { optval: { timeval: { tv_sec: 1, tv_usec: 5 } }, optlen: 16 },
    ],
  ])('%s', (line, args) => {
    expect(one(line)).toMatchObject({ args })
  })
})

describe('ends', () => {
  test('a result, and what is written back', () => {
    const line =
      '+0 recvfrom(3, "hi", 64, 0, {sa_family = AF_INET, sin_port = ..., sin_addr = inet_addr("127.0.0.1")}, [4 -> 16]) = 2'
    const out = { buf: 'hi', addr: { ip: 0x7f000001, port: undefined }, addrlen: 16 }
    expect(expected(line)).toEqual({ waits: false, end: { value: 2, out } })
  })
  test.each([
    ['[2]', { 'optval.s32': 2 }],
    ['{l_onoff = 1, l_linger = 9}', { 'optval.linger.l_onoff': 1, 'optval.linger.l_linger': 9 }],
    ['"ab"', { optval: 'ab' }],
  ])('an option %s', (written, out) => {
    const line = `+0 getsockopt(3, SOL_SOCKET, SO_TYPE, ${written}, [16 -> 4]) = 0`
    expect(expected(line)?.end?.out).toEqual({ ...out, optlen: 4 })
  })
  test('an errno', () => {
    expect(expected('+0 close(3) = -1 EBADF (Bad file descriptor)')).toEqual({
      waits: false,
      end: { errno: errno('EBADF'), out: {} },
    })
  })
  test('of each element', () => {
    expect(expected('+0 poll([{fd = 3, revents = POLLIN}, {fd = 4, revents = 0}], 2, 0) = 1')?.end?.out).toEqual({
      'fds[].revents': [1, 0],
    })
  })
  test('any', () => {
    expect(expected('+0 close(3) = ...')).toEqual({ waits: false })
  })
  test('later: the call waits', () => {
    expect(expected('+0...0.5 close(3) = 0')).toEqual({ waits: true, end: { value: 0, out: {} } })
  })
})

describe('what is no call', () => {
  test('directives', () => {
    const script = `//! id other
//! doc Two lines
//! doc of text.
//! role gone 77
//! identity unprivileged
//! thread 2
//! as s
+0 socket(AF_INET, SOCK_DGRAM, 0) = 3
//! signal 2 restart
//! descriptors full`
    expect(parse(script)).toMatchObject({
      id: 'other',
      doc: 'Two lines of text.',
      roles: { gone: 77 },
      events: [
        { identity: 'unprivileged' },
        { call: 'socket', thread: 2, as: 's' },
        { signal: 2, restart: true },
        { descriptors: 'full' },
      ],
    })
  })
  test('time passes between lines, and at the end for calls that wait', () => {
    const { events } = parse('+0...0.3 close(3) = 0\n+0.1 close(4) = 0\n+0 close(5) = 0')
    expect(events.map((event) => ('elapse' in event ? event.elapse : 'call'))).toEqual([
      'call',
      100,
      'call',
      'call',
      200,
    ])
  })
  test('comments', () => {
    expect(parse('// one\n/* two\n+0 close(1) = 0 */\n+0 close(2) = 0 // three\n').events).toHaveLength(1)
  })
})

describe('mistakes', () => {
  test.each([
    ['+0 close(3 = 0', 'folder/test.pkt:1:12', /A line is/],
    [
      '+0 close(3) = 0\n+0 clos(3) = 0',
      'folder/test.pkt:2:1: the specification has no call clos',
      /Did you mean close\?/,
    ],
    ['+0 close(3) = -1 EBADFX', 'there is no errno EBADFX', /Did you mean EBADF\?/],
    ['+0 close(3, 4) = 0', 'close takes 1 arguments, here are 2', /README/],
    ['//! thraed 1', 'there is no directive thraed', /Did you mean thread\?/],
    [
      '//! profile tpc-basic\n+0 close(3) = 0',
      'test.pkt:1:1: there is no profile tpc-basic',
      /Did you mean tcp-basic\?/,
    ],
    ['// A call is to follow.', 'folder/test.pkt:1:1: nothing happens in the scenario', /Write a call/],
    [
      '+0 close(3) = 0\n+0 socket(AF_INET, SOCK_DGRM, IPPROTO_UDP) = 3',
      'folder/test.pkt:2:1: there is no constant SOCK_DGRM',
      /Did you mean SOCK_DGRAM\?/,
    ],
    ['+0 socket(AF_INET, SOCK_DGRAM|SOCK_NONBLOK, 0) = 3', 'no constant SOCK_NONBLOK', /SOCK_NONBLOCK\?/],
    ['+0 recvfrom(3, ..., 64, 0, ..., [FUOR -> 16]) = 1', 'there is no constant FUOR', /Use a constant|Did you mean/],
    ['+0 poll([{fd = 3, events = POLIN}], 1, 0) = 1', 'there is no constant POLIN', /Did you mean POLLIN\?/],
    ['+0 bind(3, {sin_family = AF_UNSPC}, 16) = 0', 'there is no address family AF_UNSPC', /Did you mean AF_UNSPEC\?/],
    ['//! thread 9', 'thread 9 is not how thread is written', /README/],
    ['+0 bind(3, "text", {a = 1}) = 0', 'socklen_t has no field a', /README/],
    ['+0 setsockopt(3, SOL_SOCKET, SO_TYPE, {a = 1}, 4) = 0', 'option_value has no field a', /README/],
  ])('%s', (script, message, remedy) => {
    expect(() => parse(script)).toThrow(message)
    try {
      parse(script)
    } catch (error) {
      expect(error instanceof NotationError && error.remedy).toMatch(remedy)
    }
  })
})

describe('an end fits', () => {
  const end = { value: 2, out: { buf: 'hi', addr: { ip: 1, port: unboundBase } } }
  test.each([
    [{ value: 2, out: {} }, true],
    [{ value: 3, out: {} }, false],
    [{ errno: 9, out: {} }, false],
    [{ value: 2, out: { buf: 'ho' } }, false],
    [{ value: 2, out: { addr: { ip: 1, port: 5001 } } }, true],
    [{ value: 2, out: { addr: { ip: 2, port: undefined } } }, false],
    [{ value: 2, out: { addrlen: 16 } }, false],
  ])('%j: %s', (wanted, is) => {
    expect(fits(end, wanted)).toBe(is)
  })
})

test.each([
  [printScalar('socket_type', 2 | 0o4000, globals), 'SOCK_DGRAM|SOCK_NONBLOCK'],
  [printScalar('msg_flags', 0, globals), '0'],
  [printScalar('address_family', 1000, globals), '1000'],
  [printBytes('a"\n'), '"a\\x22\\x0a"'],
  [printBytes('x'.repeat(50)), `"${'x'.repeat(16)}"...50`],
  [
    printAddress({ ip: 0x7f000001, port: unboundBase }, globals),
    '{sa_family = AF_INET, sin_port = ..., sin_addr = inet_addr("127.0.0.1")}',
  ],
])('%s is printed as a script has it', (printed, text) => {
  expect(printed).toBe(text)
})

test('a script reads as it was printed', () => {
  const script = `//! id a
//! doc All that there is.
//! role gone 77
//! thread 1
//! as s
+0.1...10 recvfrom(3, ..., 64, 0, NULL, NULL) = 4
// It has come.
//! signal 1 restart
+0 close(3) = -1 EBADF (Bad file descriptor)
`
  const { id, doc, roles, events } = parse(script)
  const calls = [
    undefined,
    { text: 'recvfrom(3, ..., 64, 0, NULL, NULL) = 4', within: 10, behind: ['// It has come.'] },
    undefined,
    { text: 'close(3) = -1 EBADF (Bad file descriptor)' },
  ]
  expect(printScript({ id, doc, roles, events, calls })).toBe(script)
})
