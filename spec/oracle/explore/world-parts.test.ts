import { describe, expect, it } from 'vitest'
import { compileEffects } from '../effect/compile.ts'
import { compileExpression } from '../expression/compile.ts'
import type { Scope } from '../expression/scope.ts'
import { createMachine } from '../machine.ts'
import { tinyIr } from '../testing/tiny-ir.ts'
import { type World, cloneWorld } from '../world.ts'
import { notingWorld, partsThatDiffer } from './world-parts.ts'

const machine = createMachine(tinyIr)
const scope: Scope = { globals: machine.globals, slots: [], names: new Map() }
const start = changedBy(machine.initial(), ['new f = { "kind": SQUARE, "count": 2 }'])

function changedBy(world: World, effects: readonly string[]): World {
  const changed = cloneWorld(world)
  compileEffects(effects, scope).run({ world: changed, args: {}, names: {} })
  return changed
}

function readBy(expression: string): Set<string> {
  const parts = new Set<string>()
  const world = notingWorld(start, (part) => parts.add(part))
  compileExpression(expression, scope).run({ world, args: {}, names: {} })
  return parts
}

describe('what an expression reads is among what differs', () => {
  it.each([
    ['level', ['level = 4']],
    ['home.left', ['home = { "left": 8 }']],
    ['size(numbers)', ['append 3 to numbers']],
    ['descriptors[0].file.count', ['for f in files => f.count = 7']],
    ['files.exists(f, f.count == 9)', ['new g = { "kind": ROUND }']],
    ['size(files)', ['destroy descriptors[0].file']],
    ['files.exists(f, f.count == 9)', ['for f in files => f.count = 5']],
    ['has(peak)', ['peak = 1']],
  ])('%s, changed by %j', (expression, effects) => {
    const changed = partsThatDiffer(start, changedBy(start, effects))
    expect(changed.some((part) => readBy(expression).has(part))).toBe(true)
  })

  it.each([
    ['level', ['peak = 4']],
    ['home.left', ['spare = { "left": 8 }']],
    ['descriptors[0].file.count', ['for f in files => f.queue = [1]']],
    ['descriptors[0].file.count', ['new g = { "kind": ROUND }']],
    ['files.exists(f, f.count == 9)', ['level = 3']],
    ['size(files)', ['for f in files => f.count = 5']],
  ])('and what it does not read is not: %s, %j', (expression, effects) => {
    const changed = partsThatDiffer(start, changedBy(start, effects))
    expect(changed.filter((part) => readBy(expression).has(part))).toEqual([])
  })
})

it('a copy reads the whole, which any change changes', () => {
  const read = new Set<string>()
  cloneWorld(notingWorld(start, (part) => read.add(part)))
  for (const effects of [['level = 4'], ['let n = choose(1, 9)'], ['for f in files => f.queue = [2]']])
    expect(partsThatDiffer(start, changedBy(start, effects)).some((part) => read.has(part))).toBe(true)
})

it('a world does not differ from one that was built alike', () => {
  expect(partsThatDiffer(machine.initial(), machine.initial())).toEqual([])
})
