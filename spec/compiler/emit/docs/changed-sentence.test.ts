import { describe, expect, it } from 'vitest'
import type { Ir } from '../../../ir/ir.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import { contextOf } from './docs.ts'
import { docsFixture } from './fixture.ts'
import { frontOf } from './front.ts'
import { allPages } from './pages.ts'

const { ir } = loadSpec(shippedSpec)
const rules = ir.syscalls.flatMap((call) => flatOutcomes(call.outcomes).map((outcome) => ({ call, outcome })))
const input = { ...docsFixture, transitions: [] }

/** The specification with another text for some rules and common outcomes. */
function withText(is: (id: string) => boolean): Ir {
  const doc = 'Quite another sentence.'
  const change = (outcomes: Outcome[]): Outcome[] =>
    outcomes.map((outcome) => ({
      ...outcome,
      ...(is(outcome.id) ? { doc } : {}),
      ...(outcome.then === undefined ? {} : { then: change(outcome.then) }),
    }))
  return {
    ...ir,
    common: ir.common.map((item) => (is(item.id) ? { ...item, doc } : item)),
    syscalls: ir.syscalls.map((call) => ({ ...call, outcomes: change(call.outcomes) })),
  }
}

function pagesOf(spec: Ir): Map<string, string> {
  const pages = allPages(contextOf(spec, input, 'en')).map((page) => [page.path, JSON.stringify(page)] as const)
  return new Map([...pages, ['front', JSON.stringify(frontOf(spec, input))]])
}

const before = pagesOf(ir)

function changedPages(is: (id: string) => boolean): string[] {
  const after = pagesOf(withText(is))
  return [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path)
}

/** The pages that show the text of a rule, by what the specification says of it. */
function pagesShowing({ call, outcome }: (typeof rules)[number]): string[] {
  const { id, doc, errno = '', wait, may, ...rest } = outcome
  const names = (value: unknown): string[] => JSON.stringify(value ?? '').match(/\w+/gu) ?? []
  const ends = [errno, wait?.timeout?.errno, wait?.signal.errno, ...may.map((choice) => choice.errno)].flatMap(names)
  const isPending = errno !== '' && !ir.errnos.some(({ name }) => name === errno)
  const spoken = [doc, rest.for, rest.when, rest.effect, rest.out, rest.result, wait, may].flatMap(names)
  return [
    `calls/${call.name}`,
    ...ir.errnos.filter(({ name }) => ends.includes(name)).map(({ name }) => `errnos/${name}`),
    ...(isPending ? ['errnos/EPIPE', 'errnos/ECONNRESET', 'errnos/ECONNREFUSED'] : []),
    ...ir.options.filter(({ name }) => spoken.includes(name)).map(({ name }) => `options/${name}`),
    ...input.results
      .filter(({ cases }) => cases.some((one) => one.rules.some((rule) => rule.split('#')[0] === id)))
      .map((item) => `conformance/${item.id}/${call.name}`),
    ...(id === 'bind.already-bound' ? ['front'] : []),
  ]
}

describe('a changed sentence changes the pages that show it, and no other', () => {
  it.each([
    ['bind.in-use', 3],
    ['bind.already-bound', 4],
    ['accept.wait', 3],
    ['recvfrom.pending-error', 4],
    ['connect.tcp.failed', 5],
    ['setsockopt.timeout.receive-forever', 4],
    ['close.ok', 1],
  ])('%s: %i pages', (id, count) => {
    const changed = changedPages((other) => other === id)
    const placed = rules.find(({ outcome }) => outcome.id === id)
    expect(changed.sort()).toEqual(placed && [...new Set(pagesShowing(placed))].sort())
    expect(changed).toHaveLength(count)
  })

  it('also where calls share it', () => {
    const made = rules.filter(({ outcome }) => outcome.common === 'not-listening')
    const changed = changedPages((id) => id === 'not-listening' || made.some(({ outcome }) => outcome.id === id))
    expect(changed.sort()).toEqual([...new Set(['common', ...made.flatMap(pagesShowing)])].sort())
    expect(made.length).toBeGreaterThan(1)
  })
})
