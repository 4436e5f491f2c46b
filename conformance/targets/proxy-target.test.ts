import { expect, test } from 'vitest'
import { proxyTarget } from './proxy-target.ts'
import { call } from './raw-calls.ts'
import type { Target } from './target.ts'

const real: Target = {
  name: 'real',
  hello: {
    version: 1,
    architecture: 'paper',
    abiHash: 0n,
    profiles: [],
    threads: 1,
    window: 1,
    capabilities: [],
    firstPrivate: 200,
  },
  call: () => Promise.resolve({ kind: 'result', value: -98n, blocks: [], overrun: [] }),
  wait: () => Promise.resolve({ kind: 'blocked' }),
  signal: () => Promise.resolve(),
  identity: () => Promise.resolve(),
  limitDescriptors: () => Promise.resolve(),
  sync: () => Promise.resolve(),
  reset: () => Promise.resolve(),
  close: () => Promise.resolve(),
}

test('a target that lies about one call', async () => {
  const liar = proxyTarget(
    real,
    {
      call: async (next, raw) => {
        const end = await next(raw)
        return raw.number === 49 && end.kind === 'result' ? { ...end, value: 0n } : end
      },
    },
    'liar',
  )
  expect(liar.name).toBe('liar')
  expect(await liar.call(call(49, []))).toMatchObject({ value: 0n })
  expect(await liar.call(call(50, []))).toMatchObject({ value: -98n })
  expect(await liar.wait(0, 0)).toEqual({ kind: 'blocked' })
})

test('a target that is watched', async () => {
  const seen: unknown[] = []
  const watched = proxyTarget(real, {
    limitDescriptors: (next, count) => (seen.push(count), next(count)),
    wait: (next, thread, limitMs) => (seen.push([thread, limitMs]), next(thread, limitMs)),
  })
  await watched.limitDescriptors('restore')
  await watched.wait(3, 9)
  expect(seen).toEqual(['restore', [3, 9]])
})
