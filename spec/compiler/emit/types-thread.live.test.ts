import { afterAll, expect, it } from 'vitest'
import { generate, typesSource } from './index.ts'
import { fixture } from './shared/fixture.ts'
import { startTypesThread } from './types-thread.ts'

const thread = startTypesThread()
afterAll(thread.close)

it('makes the types that the emitter makes by itself', async () => {
  const [here, there] = await Promise.all([
    generate(fixture, { only: ['openapi'] }),
    generate(fixture, { only: ['openapi'], typesOf: thread.typesOf }),
  ])
  expect(there).toEqual(here)
})

it('is told the very document of the emitter before that runs', async () => {
  const asked: string[] = []
  const typesOf = (document: string) => (asked.push(document), Promise.resolve(''))
  await generate(fixture, { only: ['openapi'], typesOf })
  expect(asked).toEqual([typesSource(fixture)])
})

it('tells two documents apart', async () => {
  const other = { ...fixture, syscalls: fixture.syscalls.slice(1) }
  const [one, two] = await Promise.all([fixture, other].map((ir) => thread.typesOf(typesSource(ir))))
  expect(one).not.toBe(two)
})

it('fails for what is no document, with everything that is asked', async () => {
  const broken = startTypesThread()
  await expect(broken.typesOf('openapi: 3.1')).rejects.toThrow('Unexpected token')
  await expect(broken.typesOf(typesSource(fixture))).rejects.toThrow('Unexpected token')
})
