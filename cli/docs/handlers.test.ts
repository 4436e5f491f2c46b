import { expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { fittingHandlers } from './handlers.ts'

const ir = readIr(ownIrFile)
const changed = (name: string, change: object) =>
  ir.syscalls.map((call) => (call.name === name ? { ...call, ...change } : call))

test('a derived specification has the handlers of the calls that it leaves as they are', async () => {
  const args = [{ name: 'descriptor', doc: '', type: 'fd', pool: [] }]
  const numbers = { x86_64: 500, aarch64: 500, riscv64: 500 }
  const whole = await fittingHandlers(ir, ir)
  expect(whole.get('listen')?.path).toBe('reference/kernel/sys/listen.c')
  expect((await fittingHandlers({ syscalls: changed('listen', { numbers }) }, ir)).get('listen')).toEqual(
    whole.get('listen'),
  )
  const other = await fittingHandlers({ syscalls: changed('listen', { args }) }, ir)
  expect([...whole.keys()].filter((name) => !other.has(name))).toEqual(['listen'])
})

test('there is none for a call that it adds', async () => {
  const syscalls = changed('listen', { name: 'listen_twice' })
  expect((await fittingHandlers({ syscalls }, ir)).has('listen_twice')).toBe(false)
})
