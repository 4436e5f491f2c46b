import { describe, expect, it } from 'vitest'
import { outcome, slot, syscall } from './testing/build.ts'
import { endsOf, irOfCalls, runs, specificationFault } from './testing/run.ts'

const args = [slot('fd', 'fd', { default: 'fd' }), slot('n', 's32', { default: 0 })]
const go = (n: number, call = 'go') => ({ call, args: { n } })

describe('the outcomes of a call', () => {
  const call = syscall('go', {
    args,
    let: [{ name: 'half', value: 'arg.n / 2' }],
    outcomes: [
      outcome('go.bad-fd', { errno: 'EBADF', when: '!has(file)' }),
      outcome('go.negative', { errno: 'EINVAL', when: 'arg.n < 0' }),
      outcome('go.round', { for: ['sock.kind == ROUND', 'arg.n < 10'], when: 'arg.n == 5', result: '50' }),
      outcome('go.perm', { errno: 'arg.n == 8 ? EPERM : EIO', when: 'arg.n in [8, 9]' }),
      outcome('go.ok', { result: 'half' }),
    ],
  })
  const ir = irOfCalls(call)

  it.each([
    ['the first of those that hold ends the call', go(-1), 'go.negative EINVAL'],
    ['an earlier one is checked first', { call: 'go', args: { n: -1, fd: 77 } }, 'go.bad-fd EBADF'],
    ['guards of groups and its own have to hold', go(5), 'go.round = 50'],
    ['an errno may depend on the state', go(8), 'go.perm EPERM'],
    ['an errno may depend on the arguments', go(9), 'go.perm EIO'],
    ['an abbreviation stands for its expression', go(6), 'go.ok = 3'],
  ])('%s', (_, event, want) => {
    expect(endsOf(ir, [event])).toEqual([[want]])
  })

  it('see an abbreviation change with the world: after a change between checks, and from effect to effect', () => {
    const abbreviated = syscall('go', {
      let: [{ name: 'next', value: 'level + 1' }],
      outcomes: [
        outcome('go.early', { errno: 'EIO', when: 'next != 1' }),
        outcome('go.raise', { kind: 'do', for: ['next < 5'], effect: ['level = next + 10', 'level = next + 10'] }),
        outcome('go.late', { errno: 'EINVAL', for: ['next < 5'] }),
        outcome('go.ok', { result: 'next' }),
      ],
    })
    expect(endsOf(irOfCalls(abbreviated), [{ call: 'go' }])).toEqual([['go.ok = 23']])
  })

  it('with no other word end in 0', () => {
    expect(endsOf(irOfCalls(syscall('go')), [{ call: 'go' }])).toEqual([['go.ok = 0']])
  })
})

describe('an end', () => {
  const ends = (parts: Parameters<typeof outcome>[1]) =>
    runs(irOfCalls(syscall('go', { args, outcomes: [outcome('go.ok', parts)] })), [go(7)])

  it('reads the state before its effects, with the names that they bind', () => {
    const [run] = ends({
      effect: ['let old = level', 'level = 5'],
      result: 'level + 10',
      out: { a: 'old', b: 'level' },
    })
    expect(run?.ends).toEqual(['go.ok = 10 a: 0, b: 0'])
    expect(run?.state.world.fields['level']).toBe(5)
  })

  it('may leave open what it writes', () => {
    expect(ends({ out: { a: 'unspecified', b: 'peak' } })[0]?.ends).toEqual([
      'go.ok = 0 a: unspecified, b: unspecified',
    ])
  })

  it('may have a result that the implementation chooses', () => {
    const [run] = ends({ result: 'choose(1, 5)', out: { a: 'choose(6, 9)' } })
    expect([...(run?.state.world.unbound.values() ?? [])]).toEqual([
      { low: 1, high: 5 },
      { low: 6, high: 9 },
    ])
  })

  it('leaves the world before as it was', () => {
    const ir = irOfCalls(syscall('go', { outcomes: [outcome('go.ok', { effect: ['append 1 to numbers'] })] }))
    const [first] = runs(ir, [])
    runs(ir, [{ call: 'go' }, { call: 'go' }])
    expect(first?.state.world.fields['numbers']).toEqual([])
  })
})

describe('a change between checks', () => {
  const call = syscall('go', {
    args,
    outcomes: [
      outcome('go.raise', { kind: 'do', when: 'arg.n > 0', effect: ['level = level + arg.n'] }),
      outcome('go.high', { errno: 'EINVAL', when: 'level > 5' }),
      outcome('go.again', { kind: 'do', effect: ['level = level + 100'] }),
      outcome('go.ok', { result: 'level' }),
    ],
  })
  const ir = irOfCalls(call)

  it.each([
    [0, 'go.ok = 100', 100],
    [3, 'go.ok = 103', 103],
    [6, 'go.high EINVAL', 6],
  ])('is seen by those after it: %d', (n, want, level) => {
    const [run] = runs(ir, [go(n)])
    expect([run?.ends, run?.state.world.fields['level']]).toEqual([[want], level])
  })
})

describe('a fault of the specification', () => {
  const faultOf = (...outcomes: ReturnType<typeof outcome>[]) =>
    specificationFault(() => runs(irOfCalls(syscall('go', { args, outcomes })), [go(1)]))

  it.each([
    ['no outcome holds', outcome('go.never', { when: 'arg.n == 2' }), 'go: no outcome holds'],
    ['a condition has no value', outcome('go.odd', { when: 'peak == 1' }), 'go.odd: its condition has no value here'],
    ['a group has none', outcome('go.odd', { for: ['peak == 1'] }), 'go.odd: its condition has no value here'],
    ['an effect has none', outcome('go.odd', { effect: ['level = peak'] }), 'go.odd: its effect or result'],
    ['a result has none', outcome('go.odd', { result: 'peak' }), 'go.odd: its effect or result'],
    ['an errno has none', outcome('go.odd', { errno: 'peak == 1 ? EIO : EPERM' }), 'go.odd: its effect or result'],
    ['what is written has none', outcome('go.odd', { out: { n: 'spare.left' } }), 'go.odd: its effect or result'],
    ['a change has none', outcome('go.odd', { kind: 'do', effect: ['level = peak'] }), 'go.odd: its effect has no'],
  ])('%s', (_, one, want) => {
    expect(faultOf(one)).toContain(want)
  })

  it('names a call that there is not', () => {
    expect(() => runs(irOfCalls(), [{ call: 'go' }])).toThrow('the specification has no call go')
  })
})
