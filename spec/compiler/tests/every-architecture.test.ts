import { expect, it } from 'vitest'
import { shippedSpec } from '../load/files.ts'
import { loadSpec } from '../load/load-spec.ts'

const { ir } = loadSpec(shippedSpec)
const numbers = new Map(ir.syscalls.map((call) => [call.name, call.numbers]))

/** Otherwise no case that it leads to, or ends with, could be made on the architecture that lacks the call. */
it.each([...ir.situations, ...ir.modifiers])('$name is made of calls that every architecture has', ({ events }) => {
  const called = events.flatMap((event) => ('call' in event ? [event.call] : []))
  const lacking = called.filter((call) => Object.keys(ir.abi.entry).some((name) => !hasNumber(call, name)))
  expect(lacking).toEqual([])
})

const hasNumber = (call: string, architecture: string): boolean => architecture in (numbers.get(call) ?? {})
