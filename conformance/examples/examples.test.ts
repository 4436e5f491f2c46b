import { describe, expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import type { Event } from '../../spec/ir/scenario.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { startState } from '../../spec/oracle/program.ts'
import { type Value, isUnbound, membersOf } from '../../spec/oracle/value.ts'
import { generateCases } from '../cases/generate.ts'
import { fits } from '../notation/expectation.ts'
import { parseScenario } from '../notation/parse-scenario.ts'
import { chooseCases } from './choose.ts'
import { examplesOf } from './examples.ts'
import { playEvents } from './play.ts'
import { exampleScript } from './script.ts'

const ir = readIr(ownIrFile)
const machine = createMachine(ir)
const examples = examplesOf(ir)
const chosen = new Map(chooseCases(machine, generateCases(machine, ['outcome', 'wait'])).map((one) => [one.rule, one]))
const scriptOf = (rule: string) => examples.find((one) => one.rule === rule)?.script

/** What a call is given, without what lies where it cannot be accessed. */
function given(value: Value): unknown {
  if (Array.isArray(value)) return value.map(given)
  if (typeof value !== 'object') return value
  const members = membersOf(value)
  const at = members.find(([name]) => name === 'at')?.[1]
  if (at === 'null' || at === 'unmapped' || at === 'kernel') return { at }
  return Object.fromEntries(members.map(([name, member]) => [name, given(member)]))
}

test('every rule that is reached has an example', () => {
  const shown = new Set(examples.map(({ rule }) => rule))
  expect(Object.keys(ir.evidence.witnesses).filter((rule) => !shown.has(rule))).toEqual([])
})

test.each(examples)(
  'the example of $rule makes the calls of its case, expects their ends and comes to the rule',
  (one) => {
    const { rule, script } = one
    const { roles, events, expectations } = parseScenario(script, `${rule}.pkt`, machine.globals)
    const start = startState(machine, roles)
    start.world.visited = new Set()
    const { calls, end } = playEvents(machine, roles, events, start)
    const made = calls.flatMap((call, index) => (call === undefined ? [] : [{ call, expected: expectations[index] }]))

    const wanted = chosen.get(rule)?.played.calls.flatMap((call) => (call === undefined ? [] : [given(call.args)]))
    expect(made.map(({ call }) => given(call.args))).toEqual(wanted)

    for (const { call, expected } of made) {
      const { finished, waitedMs } = call
      expect(expected?.waits).toBe(finished === undefined || waitedMs !== undefined)
      if (expected?.end !== undefined) expect(finished && fits(finished.end, expected.end)).toBe(true)
      else expect(finished === undefined || isUnbound(finished.end.value)).toBe(true)
    }

    const passed = [...(end.world.visited ?? []), ...made.map(({ call }) => call.finished?.rule)]
    expect(passed).toContain(rule)
  },
)

describe('an example', () => {
  test('shows what leads to the call, the call and its end, and what a choice allows besides', () => {
    expect(scriptOf('getsockopt.level')).toBe(`+0 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3

+0 getsockopt(3, SOL_UDP, SO_TYPE, ..., [16]) = -1 EOPNOTSUPP (The socket cannot do this. ENOTSUP is the same number)
// or -1 ENOPROTOOPT (The option is unknown at this level), by the choice getsockopt.level/no-option (freebsd)
`)
  })

  test('shows a call that waits, and what wakes it', () => {
    const lines = scriptOf('recvfrom.empty.wait')?.split('\n') ?? []
    const call = lines.findIndex((line) => line.includes('recvfrom('))
    expect(lines[call - 1]).toBe('//! thread 1')
    expect(lines[call]).toMatch(/^\+0\.\.\.0\.1 recvfrom\(3, "\w+", 64, .* = 4$/)
    expect(lines.slice(call + 1).join()).toMatch(/sendto\(/)
  })

  test('shows how time and signals end a wait', () => {
    expect(scriptOf('poll.wait#timeout')).toMatch(/\+0\.\.\.0\.06 poll\(.*, 1, 50\) = 0\n$/)
    expect(scriptOf('poll.wait#signal')).toMatch(/poll\(.* = -1 EINTR .*\n\/\/! signal 1\n$/)
  })

  test('names a descriptor only where an address is that of its socket', () => {
    for (const { script } of examples) expect(script).not.toMatch(/^\/\/! (?:as|role)/m)
    const events: Event[] = [
      { call: 'socket', as: 'fd' },
      { call: 'bind', args: { addr: 'lo:0' } },
      { call: 'socket', as: 'other' },
      { call: 'sendto', args: { fd: 'other', addr: 'local(fd)' } },
    ]
    const shown = { roles: {}, events, tested: { from: 3, to: 4 } }
    const script = exampleScript({ shown, played: playEvents(machine, {}, events) }, machine.globals, () => [])
    const [first, ...others] = script.split('\n')
    expect(first).toBe('//! as fd')
    expect(others.join('\n')).not.toContain('//!')
    expect(others.at(-2)).toMatch(/^\+0 sendto\(4, "\w+", 4, 0, local\(fd\), 16\) = 4$/)
  })
})
