import { expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { commandedExamples } from './examples.ts'

const ir = readIr(ownIrFile)
const commands = (spec = ir.spec) =>
  new Map([...commandedExamples({ ...ir, spec }, ir)].map(([rule, { command }]) => [rule, command]))

test('an example is asked of the reference kernel where it claims all that is needed, and else of the host', () => {
  const own = commands()
  expect(own.get('recvfrom.ok')).toBe('npx sockspec conformance --only recvfrom.ok')
  expect(own.get('accept.ok')).toBe('npx sockspec conformance --only accept.ok --target host')
  expect(own.get('poll.wait#signal')).toMatch(
    /^npx sockspec conformance --only 'poll\.wait@[\w.]+#signal' --target host$/,
  )
})

test('the suite does not ask those of another specification', () => {
  expect([...commands({ ...ir.spec, name: 'other' }).values()].some((command) => command !== undefined)).toBe(false)
})
