import { describe, expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { TargetDied, TargetTimeout, TargetUnsupported } from '../targets/errors.ts'
import type { CallEnd, ClockSetting, RawCall, Target } from '../targets/target.ts'
import type { WirePeer } from '../wire/peer.ts'
import { alikePairCases } from '../cases/generate.ts'
import { LinkTimeout } from '../wire/peer.ts'
import { machine, pair, program, receive, send } from './fixture.ts'
import { modelTarget } from './model-target.ts'
import { runProgram } from './run-program.ts'
import { openSession } from './session.ts'

const model = (changes: Partial<Target> = {}): Target => ({ ...modelTarget(machine), ...changes })

/** A target that does as specified, but for the ends of some calls. */
function lying(change: (end: CallEnd, raw: RawCall) => CallEnd): Target {
  const honest = modelTarget(machine)
  return { ...honest, call: async (raw) => change(await honest.call(raw), raw) }
}
/** The number of sendto on x86_64. */
const sendto = 44
/** A time limit of a millisecond. */
const limit: Event = {
  call: 'setsockopt',
  args: { optname: 'SO_RCVTIMEO', optval: { timeval: { tv_sec: 0, tv_usec: 1000 } }, optlen: 16 },
}
const run = (target: Target, ...events: Event[]) => runProgram(machine, target, program(...events), { patienceMs: 20 })

describe('a target that does as specified', () => {
  test('passes', async () => {
    const result = await run(model(), ...pair, { ...receive, thread: 1 }, send)
    expect(result.verdict).toBe('pass')
    expect(result.rules).toEqual(['socket.ok', 'bind.ok', 'socket.ok', 'sendto.ok', 'recvfrom.ok'])
    expect(result.trace.map(({ kind, thread }) => `${kind} ${thread}`)).toEqual([
      'event 0',
      'event 0',
      'event 0',
      'event 1',
      'event 0',
      'end 1',
    ])
  })
  test('is asked for an address that it chose', async () => {
    const back: Event = { call: 'sendto', args: { addr: 'local(peer)' } }
    const result = await run(model(), ...pair, send, back, { call: 'recvfrom', args: { fd: 'peer' } })
    expect(result.verdict).toBe('pass')
    expect(result.trace.filter(({ kind }) => kind === 'observe').map(({ text }) => text)).toEqual([
      'getsockname(4, ..., [16])',
    ])
  })
  test('may take a named choice', async () => {
    const take = { ...modelTarget(machine, { choose: (courses) => courses - 1 }) }
    const lost: Event = { call: 'recvfrom', args: { 'buf@': 'unmapped' } }
    const result = await run(take, ...pair, send, lost, { call: 'recvfrom', args: { flags: 'MSG_DONTWAIT' } })
    expect(result).toMatchObject({ verdict: 'allowed-variant' })
    expect(result.choices).toHaveLength(1)
  })
})

describe('a target whose time cannot be stopped', () => {
  const waiting: Event = { ...receive, thread: 1 }
  const limitOf = (ms: number): Event => ({
    call: 'setsockopt',
    args: { optname: 'SO_RCVTIMEO', optval: { timeval: { tv_sec: 0, tv_usec: ms * 1000 } }, optlen: 16 },
  })
  /** A limit passes on the target before something is sent, which takes as long as told, a number for each program. */
  function tooLate(limitMs: number, ...delays: number[]): Target {
    const { clock, ...honest } = modelTarget(machine)
    const pass = async (delay: number) => {
      await clock?.({ mode: 'advance', ns: BigInt(limitMs * 1e6) })
      await new Promise((resolve) => setTimeout(resolve, delay))
    }
    return {
      ...honest,
      call: async (raw) => {
        const delay = raw.number === sendto ? delays.shift() : undefined
        if (delay !== undefined) await pass(delay)
        return honest.call(raw)
      },
    }
  }
  test('is not judged where an event comes after a limit', async () => {
    const result = await run(tooLate(5, 20), ...pair, limitOf(5), waiting, send)
    expect(result).toMatchObject({ verdict: 'unresolved', inconclusive: true })
    expect(result.failure?.message).toContain('too slow')
  })
  test('fails where the limit cannot have passed', async () => {
    const result = await run(tooLate(900, 0), ...pair, limitOf(900), waiting, send)
    expect(result).toMatchObject({ verdict: 'fail', inconclusive: false })
  })
  test.each([
    ['pass', 5, [20, 20]],
    ['unresolved', 5, [20, 20, 20, 20, 20, 20]],
    ['fail', 900, [0]],
  ] as const)('comes to %s with a limit of %d ms after delays of %j', async (verdict, limitMs, delays) => {
    const session = openSession(() => Promise.resolve(tooLate(limitMs, ...delays)))
    const result = await session.run(machine, program(...pair, limitOf(limitMs), waiting, send))
    expect(result.verdict).toBe(verdict)
    await session.close()
  })
})

describe('a target on a link', () => {
  test('may hear its neighbours while time passes', async () => {
    const done: string[] = []
    const wire: WirePeer = {
      inject: () => undefined,
      macs: () => ({ from: '02:00:00:00:00:01', to: '02:00:00:00:00:02' }),
      barrier: () => Promise.resolve(void done.push('barrier')),
      take: () => [],
      answerArp: () => undefined,
    }
    const clock = (setting: ClockSetting) => {
      if (setting.mode === 'advance') done.push(`${setting.ns / 1_000_000n}`)
      return Promise.resolve()
    }
    const result = await run(model({ wire, clock }), { arp: 'answering' }, { elapse: 2000 })
    expect(result.verdict).toBe('pass')
    expect(done.slice(1, -1)).toEqual(['900', 'barrier', '900', 'barrier', '200', 'barrier'])
  })
})

describe('a target that does not', () => {
  test('fails by its result, with all that is known', async () => {
    const target = lying((end, { number }) => (number === 49 && end.kind === 'result' ? { ...end, value: -22n } : end))
    const { verdict, failure, trace } = await run(target, ...pair)
    expect(verdict).toBe('fail')
    expect(failure).toMatchObject({ event: 1, mismatches: [{ what: 'result', expected: '0', actual: '-1 EINVAL' }] })
    expect(trace.at(-1)).toMatchObject({ verdict: 'mismatch', predicted: ['bind.ok: 0'] })
  })
  test('fails by waiting where it must not', async () => {
    const target = lying((end, { number }) => (number === 45 ? { kind: 'blocked' } : end))
    expect(await run(target, ...pair, send, receive)).toMatchObject({ verdict: 'fail' })
  })
  test('fails by not waiting where it must', async () => {
    const target = lying((end) =>
      end.kind === 'blocked' ? { kind: 'result', value: -11n, blocks: [], overrun: [] } : end,
    )
    const { verdict, failure } = await run(target, ...pair, receive)
    expect(verdict).toBe('fail')
    expect(failure?.mismatches).toEqual([expect.objectContaining({ what: 'the call of thread 0', expected: 'waits' })])
  })
  test.each([
    ['early', (ns: bigint) => ns + 1_000_000n],
    ['late', (ns: bigint) => ns / 10n],
  ])('fails by ending a wait %s', async (_, wrong) => {
    const honest = modelTarget(machine)
    const target: Target = {
      ...honest,
      clock: async (setting) =>
        honest.clock?.(setting.mode === 'advance' ? { mode: 'advance', ns: wrong(setting.ns) } : setting),
    }
    const waits: Event[] = [...pair, limit, { ...receive, thread: 1 }, { elapse: 2 }]
    expect(await run(honest, ...waits)).toMatchObject({ verdict: 'pass' })
    expect(await run(target, ...waits)).toMatchObject({ verdict: 'fail' })
  })
  test('does not support what it does not claim', async () => {
    const enosys = lying((end, { number }) =>
      number === 41 ? { kind: 'result', value: -38n, blocks: [], overrun: [] } : end,
    )
    const none = { ...enosys, hello: { ...enosys.hello, profiles: [] } }
    expect(await run(none, ...pair)).toMatchObject({ verdict: 'unsupported' })
    expect(await run(enosys, ...pair)).toMatchObject({ verdict: 'fail' })
  })
  test.each([
    ['fail', ['tcp-basic', 'udp-basic']],
    ['fail', ['udp-basic']],
    ['unsupported', ['tcp-basic']],
    ['unsupported', []],
  ] as const)('comes to %s if its agent cannot do what udp-basic needs, and it claims %j', async (verdict, claimed) => {
    const target = model({ signal: () => Promise.reject(new TargetUnsupported('model', 'signal', 'no signals here')) })
    const claiming = { ...target, hello: { ...target.hello, profiles: [...claimed] } }
    const signalled = program(...pair, { signal: 0, restart: false })
    const result = await runProgram(machine, claiming, signalled, { profiles: ['socket-basic', 'udp-basic'] })
    expect(result.verdict).toBe(verdict)
    expect(result.failure?.message).toContain('no signals here')
  })
})

describe('a target that tells by which rules calls end', () => {
  const telling = modelTarget(machine, { outcomes: true })
  const saying = (told: string): Target => ({ ...telling, outcome: () => Promise.resolve(told) })
  const again: Event = { call: 'bind', args: { addr: 'lo:5006' } }

  test('passes where they are the specified ones, also after a wait', async () => {
    const result = await run(telling, ...pair, again, { ...receive, thread: 1 }, send)
    expect(result.verdict).toBe('pass')
    expect(result.trace.at(-1)?.actual).toMatch(/ by recvfrom\.ok$/u)
  })
  test('passes where a limit ends a wait', async () => {
    const result = await run(telling, ...pair, limit, { ...receive, thread: 1 }, { elapse: 2 })
    expect(result).toMatchObject({ verdict: 'pass' })
    expect(result.rules.at(-1)).toBe('recvfrom.empty.wait#timeout')
  })
  test('fails by the right error for the wrong reason', async () => {
    const { verdict, failure } = await run(saying('socket.no-fd'), { call: 'socket' })
    expect(verdict).toBe('fail')
    expect(failure?.message).toBe('socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3 by socket.no-fd is not allowed here')
    expect(failure?.mismatches).toEqual([{ what: 'the rule', expected: 'socket.ok', actual: 'socket.no-fd' }])
  })
  test('fails by telling nothing', async () => {
    const { failure } = await run(saying(''), { call: 'socket' })
    expect(failure?.mismatches).toEqual([{ what: 'the rule', expected: 'socket.ok', actual: 'none' }])
  })
  test('shows the order of checks that end alike', async () => {
    const compiled = createMachine(readIr(ownIrFile))
    const honest = modelTarget(compiled, { outcomes: true })
    const cases = alikePairCases(compiled)
    expect(cases.length).toBeGreaterThan(100)
    for (const one of cases) {
      const [first, second = ''] = one.rules
      const rule = async (thread: number) => (await honest.outcome?.(thread)) ?? ''
      const swapped = {
        ...honest,
        outcome: async (thread: number) => ((await rule(thread)) === first ? second : rule(thread)),
      }
      expect(await runProgram(compiled, honest, one), one.id).toMatchObject({ verdict: 'pass' })
      expect(await runProgram(compiled, swapped, one), one.id).toMatchObject({ verdict: 'fail' })
    }
  })
})

describe('programs that make no sense', () => {
  test.each([
    ['a call on a thread that waits', [...pair, receive, receive]],
    ['a role that nobody has', [{ call: 'bind', args: { fd: 'nobody' } }]],
    ['a call that there is not', [{ call: 'nosuch' }]],
  ] satisfies [string, Event[]][])('%s is unresolved', async (_, events) => {
    expect(await run(model(), ...events)).toMatchObject({ verdict: 'unresolved' })
  })
})

describe('a target that breaks', () => {
  const dead = new TargetDied('model', { code: null, signal: 'SIGSEGV', console: [] })
  test.each([
    ['crash', dead],
    ['timeout', new TargetTimeout('model', 'call', 10, [])],
    ['timeout', new LinkTimeout(10)],
  ] as const)('is a %s, and the next program gets a fresh one', async (verdict, error) => {
    let opened = 0
    const session = openSession(() =>
      Promise.resolve(opened++ === 0 ? model({ call: () => Promise.reject(error) }) : model()),
    )
    const result = await session.run(machine, program(...pair))
    expect(result.verdict).toBe(verdict)
    expect(result.trace).toMatchObject([{ text: 'socket(AF_INET, SOCK_DGRAM, IPPROTO_IP)', actual: 'no answer' }])
    expect((await session.run(machine, program(...pair))).verdict).toBe('pass')
    expect(opened).toBe(2)
    await session.close()
  })
})
