import { expect, test } from 'vitest'
import { machine } from './fixture.ts'
import { isRandomId, randomCase } from './more-cases.ts'

test.each([
  ['random:7:12', true],
  ['random:4294967295:4294967295', true],
  ['random:4294967296:12', false],
  ['random:7:x', false],
  ['bind.ok', false],
])('%s is the id of a random program: %s', (id, is) => {
  expect(isRandomId(id)).toBe(is)
})

test('an id gives its program, and one that another id stands for is refused', () => {
  expect(randomCase(machine, 'bind.ok')).toBeUndefined()
  expect(randomCase(machine, 'random:7:12')?.id).toBe('random:7:12')
  for (const id of ['random:4294967303:12', 'random:7:4294967308'])
    expect(() => randomCase(machine, id)).toThrow(
      expect.objectContaining({ message: `a number in ${id} is too large`, remedy: 'The largest is 4294967295.' }),
    )
})
