import { describe, expect, it } from 'vitest'
import { oracleCodes } from '../diagnostics/codes-oracle.ts'
import { renderDiagnostics } from '../diagnostics/render.ts'
import { type Change, compileWith, foundWith } from './found-with.ts'

it('nothing is wrong with the whole', () => {
  const { loaded, diagnostics } = compileWith(new Map())
  expect(renderDiagnostics(diagnostics, loaded)).toBe('')
})

const shown = new Set<string>()
const show = (cases: [string, string, string, string][]) =>
  it.each(cases)('%s: %s -> %s', (path, from, to, want) => {
    const [code = '', ...piece] = want.split(' ')
    shown.add(code)
    expect(foundWith([path, from, to])).toEqual([`${code} ${path}: ${piece.join(' ')}`])
  })

describe('types', () => {
  show([
    ['syscalls/bind.yaml', 'arg.addrlen < 16', 'arg.addlren < 16', 'unknown-name arg.addlren'],
    ['syscalls/bind.yaml', 'has(sock.local)', 'has(sock.lcoal)', 'unknown-name sock.lcoal'],
    ['syscalls/bind.yaml', 'sock.local = arg.addr.port', 'sock.lcoal = arg.addr.port', 'unknown-name lcoal'],
    ['syscalls/bind.yaml', 'sock.local = arg.addr.port', 'sock.local = arg.addr.family', 'ill-typed arg.addr.family'],
    ['syscalls/bind.yaml', 'sock.local = arg.addr.port', 'sock.local := 1', 'statement-syntax sock.local := 1'],
    [
      'syscalls/receive.yaml',
      'empty: sock.waiting == 0',
      'empty: sock.waiting == UDP',
      'ill-typed sock.waiting == UDP',
    ],
    ['syscalls/receive.yaml', "until: '!empty'", 'until: sock.waiting', 'ill-typed sock.waiting'],
    ['syscalls/receive.yaml', "of: '1000'", 'of: UDP', 'ill-typed UDP'],
    ['syscalls/receive.yaml', "restart: 'true'", 'restart: UDP', 'ill-typed UDP'],
    ['syscalls/receive.yaml', 'late, result: sock.waiting', 'late, result: sock.kind', 'ill-typed sock.kind'],
    ['syscalls/socket.yaml', '{ "kind": UDP }', '{ "kin": UDP }', 'unknown-name "kin"'],
    ['common/descriptor.yaml', 'addrlen > 0', 'addrlne > 0', 'unknown-name addrlne'],
    ['model/state.yaml', 's.waiting > 0', 's.witing > 0', 'unknown-name s.witing'],
    ['model/state.yaml', 's.waiting = s.waiting - 1', 's.waiting = -s.kind', 'ill-typed s.kind'],
    ['model/state.yaml', 'type: int?, doc: Its port.', 'type: integer, doc: Its port.', 'unknown-name integer'],
    ['model/state.yaml', "initial: '100'", 'initial: UDP', 'ill-typed UDP'],
    ['model/state.yaml', 'when: size(flight) > 0', 'when: size(flight)', 'ill-typed size(flight)'],
    ['model/state.yaml', "first: 'flight[0]'", "first: 'flihgt[0]'", 'unknown-name flihgt'],
    ['model/state.yaml', 'drop first flight', 'drop first flihgt', 'unknown-name flihgt'],
    ['model/state.yaml', 's.waiting > 0', 'readable(s)', 'recursion readable'],
    ['sockets/udp.yaml', "is: '!has(sock.local)'", 'is: sock.local', 'ill-typed sock.local'],
  ])
})

describe('the search', () => {
  show([
    ['syscalls/bind.yaml', 'arg.addrlen < 16', 'arg.addrlen < 0', 'no-witness short'],
    ['syscalls/receive.yaml', 'empty && arg.flags', 'sock.local == 1 && arg.flags', 'undefined-guard nonblock'],
    ['syscalls/bind.yaml', 'has(sock.local)', 'sock.local == 1', 'undefined-guard already-bound'],
    [
      'syscalls/bind.yaml',
      'situation: udp.bound',
      'situation: udp.fresh',
      "given-does-not-reach { situation: udp.fresh, modifiers: [unprivileged], args: { addr: '127.0.0.1:80' } }",
    ],
    ['syscalls/receive.yaml', '{ id: ok,', "{ id: ok, when: '!arg.flags.has(MSG_DONTWAIT)',", 'no-outcome receive'],
    ['syscalls/receive.yaml', 'late, result: sock.waiting', "late, result: 'flight[0]'", 'broken-outcome late'],
    [
      'situations/udp.yaml',
      'events: [{ call: socket, as: fd }]',
      'events: [{ elapse: 1 }, { call: socket, as: fd, args: { domain: AF_UNIX } }]',
      'broken-situation { call: socket, as: fd, args: { domain: AF_UNIX } }',
    ],
    ['sockets/udp.yaml', 'is: has(sock.local)', 'is: sock.local == 1', 'state-not-reached sock.local == 1'],
    [
      'syscalls/bind.yaml',
      '- id: already-bound',
      '- { do: mark, when: arg.addrlen == 5, effect: [sock.waiting = 1] }\n  - id: already-bound',
      'unreached-do mark',
    ],
  ])

  it('shows where readiness is named', () => {
    shown.add('readiness-contradiction')
    expect(foundWith(['model/state.yaml', 's.waiting > 0', 's.waiting == 0'])).toEqual([
      'readiness-contradiction syscalls/receive.yaml: readable',
    ])
  })

  it('shows the state in which a call has no end', () => {
    shown.add('unfilled-cell')
    const path = 'syscalls/receive.yaml'
    const changes: Change[] = [
      [path, 'when: empty\n', 'when: empty && has(sock.local)\n'],
      [path, '{ id: ok,', "{ id: ok, when: '!empty',"],
    ]
    expect(foundWith(...changes)).toEqual([
      'unfilled-cell sockets/udp.yaml: FRESH',
      'no-outcome syscalls/receive.yaml: receive',
    ])
  })
})

it('every code of the oracle has its place', () => {
  expect(Object.keys(oracleCodes).filter((code) => !shown.has(code))).toEqual(['undecided-mutant'])
})
