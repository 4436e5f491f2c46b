import { expect, it } from 'vitest'
import { modifier, outcome, situation, slot, syscall } from '../testing/build.ts'
import { irWith } from '../testing/tiny-ir.ts'
import { explore } from './explore.ts'

it('finds where a change that every woken call makes is seen', () => {
  const ok = outcome('take.wait.ok')
  const mark = outcome('take.wait.mark', { kind: 'do', effect: ['level = 0'] })
  const wait = outcome('take.wait', {
    wait: { until: 'level == 1', signal: { errno: 'EINTR' }, close: 'continues' },
    then: [mark, ok],
  })
  const ir = irWith({
    syscalls: [
      syscall('take', { outcomes: [wait] }),
      syscall('put', { outcomes: [outcome('put.ok', { effect: ['level = 1'] })] }),
    ],
    situations: [situation('start', [])],
    modifiers: [modifier('arrival', 'wake', [{ call: 'put' }])],
  })
  const { evidence, problems } = explore(ir)
  const woken = { situation: 'start', modifiers: [], args: {}, wake: 'arrival' }
  expect(problems).toEqual([])
  expect(evidence.witnesses).toMatchObject({ 'take.wait.ok': woken, 'take.wait.mark': woken })
})

it('finds how a wait ends that has a limit only where an option was set', () => {
  const wait = outcome('take.wait', {
    wait: {
      until: 'level == 1',
      timeout: { of: 'peak', errno: 'EAGAIN' },
      signal: { errno: 'EINTR', restart: '!has(peak)' },
      close: 'continues',
    },
  })
  const limitOf = (nanoseconds: number) => outcome('limit.ok', { effect: [`peak = ${nanoseconds}`] })
  const ir = irWith({
    syscalls: [
      syscall('take', { outcomes: [outcome('take.ok', { when: 'level == 1' }), wait] }),
      syscall('limit', { outcomes: [limitOf(50_000_000)] }),
      syscall('none', { outcomes: [limitOf(0)] }),
      syscall('put', { outcomes: [outcome('put.ok', { effect: ['level = 1'] })] }),
    ],
    situations: [situation('start', []), situation('full', [{ call: 'put' }])],
    modifiers: [
      modifier('short-limit', 'before', [{ call: 'limit' }]),
      modifier('no-wait', 'before', [{ call: 'none' }]),
    ],
  })
  const { waits } = explore(ir).evidence
  expect(waits.map(({ point: { modifiers, wake } }) => [...modifiers, wake].join())).toEqual([
    'timeout',
    'signal',
    'signal-restart',
    'short-limit,timeout',
    'short-limit,signal-restart',
  ])
})

it('finds a condition that has no value where one change is made in a situation which looks like another without it', () => {
  const ask = syscall('ask', {
    args: [slot('fd', 'fd', { default: 'fd' }), slot('what', 's32', { default: 0, pool: [1] })],
    outcomes: [
      outcome('ask.peak', { errno: 'EIO', when: 'arg.what == 1 && (level == 0 || peak == 7)' }),
      outcome('ask.ok'),
    ],
  })
  const ir = irWith({
    syscalls: [ask, syscall('raise', { outcomes: [outcome('raise.ok', { effect: ['level = 1'] })] })],
    situations: [
      situation('start', [], { roles: { fd: 0 } }),
      situation('raised', [{ call: 'raise' }], { roles: { fd: 0 } }),
    ],
  })
  const { problems } = explore(ir)
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'undefined-guard: ask.peak is reached in raised, what = 1, where peak is absent',
  ])
})

it('finds an outcome that one change reaches in a situation which looks like another without it', () => {
  const ask = syscall('ask', {
    args: [slot('fd', 'fd', { default: 'fd' }), slot('what', 's32', { default: 0, pool: [1] })],
    outcomes: [outcome('ask.peak', { errno: 'EIO', when: 'arg.what == 1 && has(peak)' }), outcome('ask.ok')],
  })
  const ir = irWith({
    syscalls: [ask, syscall('lift', { outcomes: [outcome('lift.ok', { effect: ['peak = 7'] })] })],
    situations: [
      situation('start', [], { roles: { fd: 0 } }),
      situation('lifted', [{ call: 'lift' }], { roles: { fd: 0 } }),
    ],
  })
  const { evidence, problems } = explore(ir)
  expect(problems).toEqual([])
  expect(evidence.witnesses['ask.peak']).toEqual({ situation: 'lifted', modifiers: [], args: { what: 1 } })
})
