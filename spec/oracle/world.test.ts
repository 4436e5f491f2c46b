import { describe, expect, it } from 'vitest'
import { settingOf } from './testing/evaluate.ts'
import type { Value } from './value.ts'
import { type World, bindChoice, choose, cloneWorld, mentionsUnbound } from './world.ts'

const freshWorld = () => settingOf().frame.world

/** A world that mentions a choice in every place that can hold a value. */
function worldWith(port: Value): World {
  const world = freshWorld()
  const endpoint = { ip: 1, port }
  return {
    ...world,
    fields: { ...world.fields, peak: port, numbers: [1, port], spare: { left: port } },
    entities: new Map([[1, { local: endpoint, queue: [[port]] }]]),
    waiting: [
      {
        thread: 1,
        call: 'read',
        outcome: 'read.wait',
        args: { addr: { at: 'mapped', available: 0, value: endpoint } },
        names: { to: endpoint },
        deadline: undefined,
      },
    ],
  }
}

/** Everything of a world that can be compared. */
const shown = ({ fields, entities, waiting }: World) => ({ fields, entities: [...entities], waiting })

describe('a choice', () => {
  it('is another number each time, with its bounds', () => {
    const world = freshWorld()
    const [a, b] = [choose(world, { low: 1, high: 2 }), choose(world, { low: 3, high: 4 })]
    expect(a).not.toBe(b)
    expect(world.unbound).toEqual(
      new Map([
        [a, { low: 1, high: 2 }],
        [b, { low: 3, high: 4 }],
      ]),
    )
  })

  it('is replaced wherever it stands, once it is observed', () => {
    const port = choose(freshWorld(), { low: 1, high: 9 })
    const bound = bindChoice(worldWith(port), port, 7)
    expect(shown(bound)).toEqual(shown(worldWith(7)))
    expect(bound.unbound.has(port)).toBe(false)
  })

  it('leaves others and the world before alone', () => {
    const world = freshWorld()
    const [a, b] = [choose(world, { low: 1, high: 9 }), choose(world, { low: 1, high: 9 })]
    const before = { ...worldWith(a), unbound: world.unbound }
    bindChoice(before, a, 7)
    expect(shown(before)).toEqual(shown(worldWith(a)))
    expect(shown(bindChoice(worldWith(b), a, 7))).toEqual(shown(worldWith(b)))
    expect(bindChoice(before, a, 7).unbound.has(b)).toBe(true)
  })

  it.each([
    [1, false],
    ['x', false],
    [[1, { a: [2] }], false],
    [2 ** 45, true],
    [[1, { a: [2 ** 45] }], true],
    [{ at: 'mapped', available: 0, value: { port: 2 ** 45 } }, true],
  ] satisfies [Value, boolean][])('is mentioned in %j: %s', (value, want) => {
    expect(mentionsUnbound(value)).toBe(want)
  })
})

it('a clone changes alone', () => {
  const world = worldWith(1)
  const clone = cloneWorld(world)
  clone.fields['level'] = 9
  clone.entities.set(2, {})
  clone.waiting.pop()
  choose(clone, { low: 1, high: 2 })
  clone.now = 5
  expect(shown(world)).toEqual(shown(worldWith(1)))
  expect([world.unbound.size, world.nextUnbound, world.now]).toEqual([0, 0, 0])
})
