import openapiTypescript, { astToString } from 'openapi-typescript'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { shippedSpec } from '../../load/files.ts'
import { loadSpec } from '../../load/load-spec.ts'
import { fixture } from '../shared/fixture.ts'
import { openapiDocument } from './document.ts'
import type { Arguments, Ending, EndingBy, OutcomeId } from './golden/generated/ts/calls.ts'
import { endings } from './outcomes.ts'
import { printTypes } from './print-types.cjs'

/** All `$ref`s, mapped targets and operation ids of a document. */
function collect(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => collect(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    if (name === key && typeof item === 'string') return [item]
    if (name === key && typeof item === 'object' && item !== null)
      return Object.entries(item).map(([, target]) => String(target))
    return collect(item, key)
  })
}

function resolves(document: unknown, reference: string): boolean {
  let at: unknown = document
  for (const part of reference.slice(2).split('/')) {
    if (typeof at !== 'object' || at === null) return false
    at = Object.entries(at).find(([name]) => name === part)?.[1]
  }
  return at !== undefined
}

describe.each([
  ['fixture', fixture],
  ['sockspec', loadSpec(shippedSpec).ir],
])('OpenAPI of %s', (_, ir) => {
  const document = openapiDocument(ir)

  it('has no reference that leads nowhere', () => {
    const references = [...collect(document, '$ref'), ...collect(document, 'mapping')]
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((reference) => !resolves(document, reference))).toEqual([])
  })

  it('has an operation for each call, by its name', () => {
    expect(collect(document['paths'], 'operationId')).toEqual(ir.syscalls.map((call) => call.name))
  })

  it('has the types that openapi-typescript makes of it, which lints it before', async () => {
    const types = await openapiTypescript(JSON.stringify(document), { silent: true })
    expect(printTypes(JSON.stringify(document))).toBe(astToString(types))
  })

  it('uses each name of a schema once', () => {
    const names = [
      'errno',
      'room',
      'socket_address',
      ...ir.constants.map((item) => item.name),
      ...ir.structs.map((item) => item.name),
      ...ir.syscalls.flatMap((call) => endings(call).map((outcome) => outcome.id)),
    ]
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => !/^[\w.-]+$/u.test(name))).toEqual([])
  })
})

it('an operation has the order of its arguments beside its numbers, where it has one', () => {
  const { paths } = openapiDocument(fixture)
  expect(paths).toMatchObject({
    '/syscalls/recvfrom': { post: { 'x-order': { aarch64: ['fd', 'buf', 'len', 'addrlen', 'addr'] } } },
  })
  expect(JSON.stringify(paths).match(/"x-order"/gu)).toHaveLength(1)
})

describe('types of calls', () => {
  it('tell endings apart by outcome', () => {
    expectTypeOf<Arguments<'bind'>['fd']>().toEqualTypeOf<number>()
    expectTypeOf<OutcomeId<'epoll_wait'>>().toEqualTypeOf<'epoll_wait.bad-fd'>()
    expectTypeOf<EndingBy<'recvfrom', 'recvfrom.empty.wait'>['errno']>().toEqualTypeOf<'EAGAIN' | 'EINTR'>()
    const errnoOf = (end: Ending<'bind'>) => (end.outcome === 'bind.in-use' ? end.errno : undefined)
    expectTypeOf(errnoOf).returns.toEqualTypeOf<'EADDRINUSE' | undefined>()
  })
})
