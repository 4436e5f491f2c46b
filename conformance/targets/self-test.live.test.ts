import { expect, test } from 'vitest'
import type { Channel } from '../protocol/channel.ts'
import { selfTest } from '../protocol/self-test.ts'
import { buildAgent } from './build-agent.ts'
import { openHostChannel } from './host-target.ts'

test('the agent on this machine passes the self-test', async () => {
  const channel = await openHostChannel(await buildAgent())
  const report = await selfTest(channel)
  await channel.close()
  const others = report.checks.filter(({ verdict }) => verdict !== 'pass')
  expect(others).toEqual([
    { name: 'outcomes', verdict: 'unsupported', explanation: 'the capability outcomes is not claimed' },
  ])
  expect(report).toMatchObject({ passed: true })
  expect(report.checks.length).toBeGreaterThan(15)
})

/** The agent behind a channel that changes what it says. */
async function disturbed(change: (bytes: Uint8Array) => Uint8Array): Promise<Channel> {
  const channel = await openHostChannel(await buildAgent())
  return {
    ...channel,
    listen: (listener) => channel.listen({ ...listener, bytes: (bytes) => listener.bytes(change(bytes)) }),
  }
}

test('an adapter that changes bytes fails, and is told what was missed', async () => {
  const channel = await disturbed((bytes) => (bytes.length > 4096 ? bytes.with(-1, ~(bytes.at(-1) ?? 0)) : bytes))
  const report = await selfTest(channel)
  await channel.close()
  expect(report.passed).toBe(false)
  expect(report.checks.find(({ name }) => name === 'large blocks')).toMatchObject({ verdict: 'fail' })
})

test('an adapter that says nothing fails at once', async () => {
  const channel = await disturbed(() => new Uint8Array(0))
  const report = await selfTest(channel, { limitMs: 100 })
  await channel.close()
  expect(report).toEqual({
    passed: false,
    checks: [{ name: 'hello', verdict: 'fail', explanation: 'nothing for 0.1 s' }],
  })
})
