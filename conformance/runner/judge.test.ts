import { describe, expect, test } from 'vitest'
import { actionOf } from '../../spec/oracle/program.ts'
import type { Finished } from '../../spec/oracle/enter.ts'
import { machine } from './fixture.ts'
import { type Possibility, conclude, outlook, predict, sawEnd, sawWaiting } from './judge.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { unboundBase } from '../../spec/oracle/value.ts'

const start: Possibility = { world: machine.initial(), rules: [], choices: [] }
const roles = { fd: 3, peer: 4 }

function after(possibilities: readonly Possibility[], event: Event, step = 0) {
  return predict(machine, possibilities, (world) => actionOf(machine, { world, roles, step }, event))
}
const quiet = (events: readonly Event[]) =>
  events.reduce<Possibility[]>((all, event, step) => conclude(after(all, event, step)), [start])

const twoReaders: Event[] = [
  { call: 'socket' },
  { call: 'bind', args: { addr: 'lo:5005' } },
  { call: 'socket' },
  { call: 'recvfrom', thread: 1 },
  { call: 'recvfrom', thread: 2 },
]
const send: Event = { call: 'sendto', args: { fd: 'peer', addr: 'lo:5005' } }
const same = () => ({ same: true as const, bindings: new Map<number, number>() })

describe('two threads wait for one datagram', () => {
  const candidates = after(quiet(twoReaders), send)
  test('either may get it', () => {
    expect([0, 1, 2].map((thread) => outlook(candidates, thread))).toEqual(['ends', 'either', 'either'])
  })
  test('when one has it the other waits on', () => {
    const { kept } = sawEnd(candidates, 2, '', same)
    expect(outlook(kept, 1)).toBe('waits')
    expect(sawWaiting(kept, 1, () => '').kept).toEqual(kept)
  })
  test('when neither has it nothing is left', () => {
    const first = sawWaiting(candidates, 1, ({ rule }) => rule)
    const second = sawWaiting(first.kept, 2, ({ rule }) => rule)
    expect(second.kept).toEqual([])
    expect(second.mismatches[0]).toMatchObject({ expected: 'recvfrom.ok', actual: 'waits' })
  })
})

test('an observed choice is filled in, in the world and in what is still to be seen', () => {
  const queued = quiet([{ call: 'socket' }, { call: 'bind', args: { addr: 'lo:5005' } }, { call: 'socket' }, send])
  const candidates = after(queued, { call: 'recvfrom' })
  const [unbound] = queued[0]?.world.unbound.keys() ?? []
  expect(unbound).toBeGreaterThanOrEqual(unboundBase)
  const seen = (finished: Finished) => {
    expect(finished.rule).toBe('recvfrom.ok')
    return { same: true as const, bindings: new Map([[unbound ?? 0, 40_000]]) }
  }
  const [left] = conclude(sawEnd(candidates, 0, '', seen).kept)
  expect(left?.world.unbound.size).toBe(0)
  expect(JSON.stringify([...(left?.world.entities ?? [])])).toContain('"port":40000')
})

test('equal worlds are one, with the fewest named choices', () => {
  const [course] = after([start], { call: 'socket' })
  if (course === undefined) throw new Error('no course')
  const chosen = { ...course, choices: ['a/b'] }
  expect(conclude([chosen, course])).toEqual([{ world: course.course.world, rules: ['socket.ok'], choices: [] }])
})
