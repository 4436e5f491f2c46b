/** The same kernel on the machine with PCI: what differs is how its devices are found, and how they interrupt. */
import { afterAll, expect, test } from 'vitest'
import { openReferenceTarget } from '../targets/reference-target.ts'
import { machine } from './fixture.ts'
import { scenarioCases } from './more-cases.ts'
import { openSession } from './session.ts'

const session = openSession(() => openReferenceTarget({ machine: 'q35' }))
afterAll(() => session.close())

const chosen = /^scenario:(link|udp)-/

test.each(scenarioCases(machine.globals).filter(({ id }) => chosen.test(id)))('$id holds', async (one) => {
  const { verdict, failure } = await session.run(machine, one, one.options)
  expect([verdict, failure?.message]).toEqual(['pass', undefined])
})
