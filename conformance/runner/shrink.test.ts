import { expect, test } from 'vitest'
import type { Event } from '../../spec/ir/scenario.ts'
import { randomProgram } from '../cases/random/generate.ts'
import { machine, program } from './fixture.ts'
import { modelTarget } from './model-target.ts'
import { randomCases } from './more-cases.ts'
import { openSession } from './session.ts'
import type { SuiteCase } from './suite.ts'
import type { Target } from '../targets/target.ts'
import { type State, actionOf, afterCourse, startState } from '../../spec/oracle/program.ts'
import { perform } from '../../spec/oracle/step.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { shrink, shrinkFailure } from './shrink.ts'

/** Rules that the calls of a program end through in the specification itself. */
function runRules(of: Machine, events: readonly Event[]): string[] {
  let state: State = startState(of)
  return events.flatMap((event) => {
    const [course] = perform(of, state.world, actionOf(of, state, event))
    if (course === undefined) return []
    state = afterCourse(state, event, course)
    return course.finished.map(({ rule }) => rule)
  })
}

test('what does not matter is left out: events, arguments, threads', async () => {
  const filler: Event[] = Array.from({ length: 12 }, () => ({ call: 'socket' }))
  const culprit: Event = { call: 'bind', thread: 2, args: { fd: 'a', addrlen: 0 } }
  const large = program(...filler, { call: 'socket', as: 'a' }, ...filler, culprit, ...filler)
  const isBind = (event: Event) => 'call' in event && event.call === 'bind' && event.args?.['addrlen'] === 0
  const smallest = await shrink(large, ({ events }) => Promise.resolve(events.some(isBind)))
  expect(smallest.events).toEqual([{ call: 'bind', args: { addrlen: 0 } }])
})

test('shrinking keeps to its budget', async () => {
  let runs = 0
  const events: Event[] = Array.from({ length: 60 }, () => ({ call: 'socket' }))
  await shrink(program(...events), () => Promise.resolve(++runs < 0), 25)
  expect(runs).toBe(25)
})

test('a seed and a number name the same program each time', () => {
  expect(randomProgram(machine, 9, 4)).toEqual(randomProgram(machine, 9, 4))
  expect(randomProgram(machine, 9, 4).events).not.toEqual(randomProgram(machine, 9, 5).events)
})

test('random programs pass on a target that does as specified', async () => {
  const session = openSession(() => Promise.resolve(modelTarget(machine)))
  for (const one of randomCases(machine, { seed: 3, programs: 60 })) {
    const { verdict, failure } = await session.run(machine, one, one.options)
    expect([one.id, verdict, failure]).toEqual([one.id, expect.stringMatching(/pass|variant/), undefined])
  }
})

test('programs of some profiles meet no rule of others', () => {
  const profiles = new Set(['socket-basic', 'udp-basic'])
  const rules = [...randomCases(machine, { seed: 3, programs: 40, profiles })].flatMap(({ events }) =>
    runRules(machine, events),
  )
  expect(rules.filter((rule) => rule.includes('.tcp.'))).toEqual([])
  expect(rules).toContain('sendto.ok')
})

test('a failure becomes small, and stays the same failure', async () => {
  const honest = modelTarget(machine)
  const close = machine.call('close')?.syscall.numbers.x86_64
  const deaf: Target = {
    ...honest,
    call: async (raw) => {
      const end = await honest.call(raw)
      return raw.number === close && end.kind === 'result' && end.value === 0n ? { ...end, value: -5n } : end
    },
  }
  const session = openSession(() => Promise.resolve(deaf))
  const cases = randomCases(machine, { seed: 3, programs: 150 })
  let failures = 0
  for (const one of cases) {
    const run = (candidate: SuiteCase) => session.run(machine, candidate, one.options)
    const result = await run(one)
    if (result.verdict !== 'fail') continue
    failures++
    const smallest = await shrinkFailure(one, result, run)
    expect(smallest.program.events.length).toBeLessThanOrEqual(3)
    expect(smallest.result.failure?.message).toMatch(/^close\(/)
  }
  expect(failures).toBeGreaterThan(0)
})
