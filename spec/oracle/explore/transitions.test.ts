import { beforeAll, describe, expect, it } from 'vitest'
import { shippedSpec } from '../../compiler/load/files.ts'
import { loadSpec } from '../../compiler/load/load-spec.ts'
import { type StateChange, transitionsOf } from './transitions.ts'

describe('changes of state of sockets', () => {
  let changes: StateChange[]
  beforeAll(() => {
    changes = transitionsOf(loadSpec(shippedSpec).ir)
  })
  const from = (socket: string, state: string, call: string): string[] =>
    changes
      .filter((one) => one.socket === socket && one.from === state && one.call === call)
      .map(({ rule, to }) => `${rule} -> ${to}`)

  it.each([
    ['UDP', 'fresh', 'bind', ['bind.ok -> bound']],
    ['UDP', 'bound', 'bind', []],
    ['UDP', 'bound', 'connect', ['connect.ok -> connected']],
    ['UDP', 'connected', 'connect', ['connect.dissolved -> fresh']],
    // The datagram comes back: the socket sends to itself.
    ['UDP', 'bound', 'sendto', ['sendto.ok -> queued']],
    ['UDP', 'queued', 'read', ['read.ok -> bound']],
    ['UDP', 'shut_read', 'shutdown', ['shutdown.ok -> shut']],
    ['UDP', 'fresh', 'getsockname', []],
    ['TCP', 'fresh', 'listen', ['listen.ok -> listening']],
    ['TCP', 'pending', 'accept', ['accept.ok -> listening', 'accept.ok.anonymous -> listening']],
    ['TCP', 'reset', 'read', ['read.tcp.connection-error -> over']],
    ['TCP', 'failed', 'getsockopt', ['getsockopt.error -> failed_told']],
    ['TCP', 'listening', 'close', []],
  ])('%s sockets in state %s, by %s', (socket, state, call, want) => {
    expect(from(socket, state, call)).toEqual(want)
  })

  it('are found for a call that fails and yet changes the state', () => {
    expect(from('UDP', 'fresh', 'sendto')).toContain('sendto.unreachable -> bound')
  })

  it('are found for a call that waits, and for one that may not', () => {
    expect(from('TCP', 'fresh', 'connect')).toContain('connect.tcp.wait -> connecting')
    expect(from('TCP', 'fresh', 'connect')).toContain('connect.tcp.started -> failed')
  })

  it('are told once each, lead elsewhere, and speak of states that there are', () => {
    expect(new Set(changes.map((one) => JSON.stringify(one))).size).toBe(changes.length)
    expect(changes.filter(({ from: before, to }) => before === to)).toEqual([])
  })
})
