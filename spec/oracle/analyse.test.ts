import { describe, expect, it } from 'vitest'
import type { Ir } from '../ir/ir.ts'
import type { Problem } from '../ir/problem.ts'
import type { Outcome, Syscall } from '../ir/syscall.ts'
import { analyse } from './analyse.ts'
import { modelAction, modelFunction, modelRule, outcome, record, slot, syscall } from './testing/build.ts'
import { irWith, tinyIr } from './testing/tiny-ir.ts'

/** The value at a path of the IR, and the piece of it that a problem is about. */
function pieceAt(ir: Ir, { path, range }: Problem): string {
  const member = (value: unknown, step: string | number): unknown =>
    Object.entries<unknown>(Object.assign({}, value)).find(([key]) => key === String(step))?.[1]
  const value = path.reduce(member, ir)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return range === undefined ? text : text.slice(range.start, range.end)
}

/** Problems as `code path: piece`. */
const seen = (ir: Ir) =>
  analyse(ir).map((problem) => `${problem.code} ${problem.path.join('.')}: ${pieceAt(ir, problem)}`)

it('finds nothing wrong with what is right', () => {
  expect(analyse(tinyIr)).toEqual([])
})

describe('in the model', () => {
  const model = (parts: Parameters<typeof irWith>[0]['model']) => seen(irWith({ ...(parts && { model: parts }) }))
  it.each([
    [
      'a type of a field',
      { records: [...tinyIr.model.records, record('odd', { a: 'int', b: 'integer' })] },
      'unknown-name model.records.5.fields.1.type: integer',
    ],
    [
      'a type of a parameter',
      { functions: [modelFunction('f', { a: 'int', b: 'list<fiel>' }, 'int', '1')] },
      'unknown-name model.functions.0.params.1.type: list<fiel>',
    ],
    [
      'a type of a function',
      { functions: [modelFunction('f', {}, 'int?x', '1')] },
      'unknown-name model.functions.0.type: int?x',
    ],
    [
      'a type of an action',
      { actions: [modelAction('a', { n: 'in' }, [])] },
      'unknown-name model.actions.1.params.0.type: in',
    ],
    [
      'an initial value',
      { records: [...tinyIr.model.records, record('odd', { a: 'int = ROUND' })] },
      'ill-typed model.records.5.fields.0.initial: ROUND',
    ],
    [
      'a function',
      { functions: [modelFunction('f', { n: 'int' }, 'int', 'n + mode')] },
      'ill-typed model.functions.0.value: n + mode',
    ],
    [
      'the result of a function',
      { functions: [modelFunction('f', {}, 'bool', 'level')] },
      'ill-typed model.functions.0.value: level',
    ],
    [
      'an action',
      { actions: [modelAction('a', { n: 'int' }, ['level = n', 'level = m'])] },
      'unknown-name model.actions.1.effect.1: m',
    ],
    ['when a rule is taken', { rules: [modelRule('r', 'level', [])] }, 'ill-typed model.rules.0.when: level'],
    [
      'when an alternative is',
      { rules: [modelRule('r', 'true', [{ effect: [] }, { when: 'level == mode', effect: [] }])] },
      'ill-typed model.rules.0.outcomes.1.when: level == mode',
    ],
    [
      'what is chosen from',
      { rules: [modelRule('r', 'true', [{ any: { name: 'n', of: 'level' }, effect: [] }])] },
      'ill-typed model.rules.0.outcomes.0.any.of: level',
    ],
    [
      'what is done with it',
      { rules: [modelRule('r', 'true', [{ any: { name: 'n', of: 'numbers' }, effect: ['level = n', 'mode = n'] }])] },
      'ill-typed model.rules.0.outcomes.0.effect.1: n',
    ],
    [
      'a name of a rule',
      { rules: [{ ...modelRule('r', 'true', []), let: [{ name: 'a', value: 'level +' }] }] },
      'expression-syntax model.rules.0.let.0.value: ',
    ],
  ])('%s', (_, parts, want) => {
    expect(model(parts)).toEqual([want])
  })

  it('types come first, so that nothing else is said about what has none', () => {
    const functions = [modelFunction('f', { n: 'integer' }, 'int', 'n + mode')]
    expect(model({ functions })).toEqual(['unknown-name model.functions.0.params.0.type: integer'])
  })
})

describe('in a call', () => {
  const args = [slot('n', 's32')]
  const inCall = (parts: Partial<Syscall>) =>
    seen(irWith({ syscalls: [syscall('first'), syscall('go', { args, ...parts })] }))
  const inOutcome = (parts: Partial<Outcome>) => inCall({ outcomes: [outcome('go.a'), outcome('go.b', parts)] })
  const wait = { until: 'true', signal: { errno: 'EINTR' }, close: 'continues' as const }
  const choice = (parts: object) => [{ id: 'c', doc: '', systems: [], ...parts }]

  it('an abbreviation', () => {
    expect(inCall({ let: [{ name: 'a', value: 'arg.m' }] })).toEqual(['unknown-name syscalls.1.let.0.value: arg.m'])
  })

  it.each([
    [{ for: ['true', 'arg.n'] }, 'for.1: arg.n'],
    [{ when: 'arg.n == mode' }, 'when: arg.n == mode'],
    [{ errno: '5' }, 'errno: 5'],
    [{ result: 'mode' }, 'result: mode'],
    [{ out: { a: '1', b: 'n + true' } }, 'out.b: n + true'.replace('n + true', 'n')],
    [{ effect: ['level = 1', 'level = mode'] }, 'effect.1: mode'],
    [{ may: choice({ when: 'arg.n' }) }, 'may.0.when: arg.n'],
    [{ may: choice({ errno: '5' }) }, 'may.0.errno: 5'],
    [{ may: choice({ result: 'mode' }) }, 'may.0.result: mode'],
    [{ may: choice({ out: { a: 'mode + 1' } }) }, 'may.0.out.a: mode + 1'],
    [{ may: choice({ effect: ['level = mode'] }) }, 'may.0.effect.0: mode'],
    [{ wait: { ...wait, until: 'level' } }, 'wait.until: level'],
    [{ wait: { ...wait, timeout: { of: 'mode' } } }, 'wait.timeout.of: mode'],
    [{ wait: { ...wait, timeout: { of: '1', errno: '5' } } }, 'wait.timeout.errno: 5'],
    [{ wait: { ...wait, timeout: { of: '1', result: 'mode' } } }, 'wait.timeout.result: mode'],
    [{ wait: { ...wait, timeout: { of: '1', out: { a: 'mode + 1' } } } }, 'wait.timeout.out.a: mode + 1'],
    [{ wait: { ...wait, signal: { errno: '5' } } }, 'wait.signal.errno: 5'],
    [{ wait: { ...wait, signal: { effect: ['level = mode'] } } }, 'wait.signal.effect.0: mode'],
    [{ wait: { ...wait, signal: { errno: 'EINTR', restart: 'level' } } }, 'wait.signal.restart: level'],
    [{ wait, then: [outcome('go.c'), outcome('go.d', { when: 'level' })] }, 'then.1.when: level'],
    [
      { wait, then: [outcome('go.c', { wait, then: [outcome('go.d', { effect: ['level = mode'] })] })] },
      'then.0.then.0.effect.0: mode',
    ],
  ] satisfies [Partial<Outcome>, string][])('an outcome %j', (parts, want) => {
    const [problem = '', ...others] = inOutcome(parts)
    expect([problem.replace(/^\S+ syscalls\.1\.outcomes\.1\./, ''), others]).toEqual([want, []])
  })

  it('names that effects bind are known to the end, to waits and to what follows', () => {
    const effect = ['let m = level']
    expect(inOutcome({ effect, result: 'm', out: { a: 'm' } })).toEqual([])
    expect(inOutcome({ effect, wait: { ...wait, until: 'm == 1' }, then: [outcome('go.c', { result: 'm' })] })).toEqual(
      [],
    )
  })

  it('a choice whose effects do not bind what its outcome writes', () => {
    const problems = inOutcome({ effect: ['let m = level'], out: { a: 'm' }, may: choice({ effect: [] }) })
    expect(problems).toEqual(['unknown-name syscalls.1.outcomes.1.out.a: m'])
  })

  it('a fault of an outcome is not said again of its choices', () => {
    expect(inOutcome({ result: 'mode', may: choice({ out: {} }) })).toHaveLength(1)
  })

  it('all faults are found', () => {
    const faults = inCall({
      outcomes: [outcome('go.a', { when: 'level', result: 'mode' }), outcome('go.b', { errno: '5' })],
    })
    expect(faults).toHaveLength(3)
  })

  it('not in one that is plain', () => {
    expect(inCall({ plain: true, outcomes: [outcome('go.a', { when: 'level' })] })).toEqual([])
  })
})

it('in the states of a kind of socket', () => {
  const state = (name: string, is: string) => ({ name, doc: '', is, situation: 's' })
  const sockets = [
    { name: 'udp', doc: '', profile: 'p', states: [state('a', 'sock.count == 1'), state('b', 'sock.kind')], calls: [] },
  ]
  expect(seen(irWith({ sockets }))).toEqual(['ill-typed sockets.0.states.1.is: sock.kind'])
})
