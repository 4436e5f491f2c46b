import { afterAll, expect, test } from 'vitest'
import { openHostTarget } from '../targets/host-target.ts'
import { machine } from './fixture.ts'
import { randomCases, scenarioCases } from './more-cases.ts'
import { usesLink } from './run-frame.ts'
import { profilesOf } from './select.ts'
import { openSession } from './session.ts'

const session = openSession(() => openHostTarget())
afterAll(() => session.close())

/** This kernel is reached by calls alone. */
const scenarios = scenarioCases(machine.globals).filter(({ events }) => !events.some(usesLink))

test.each(scenarios)('$id holds on this kernel', async (one) => {
  const { verdict, failure } = await session.run(machine, one, one.options)
  expect([verdict, failure?.message]).toEqual([expect.stringMatching(/pass|variant/), undefined])
})

test('random programs hold on this kernel', async () => {
  const { hello } = await session.target()
  const profiles = profilesOf(machine.globals.ir, undefined, hello.profiles)
  for (const one of randomCases(machine, { seed: 1, programs: 100, profiles })) {
    const { verdict, failure } = await session.run(machine, one, one.options)
    expect([one.id, verdict, failure?.message]).toEqual([one.id, expect.stringMatching(/pass|variant/), undefined])
  }
})
