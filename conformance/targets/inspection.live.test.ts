/** The agent on a kernel that has the profile `inspection`, for which a header stands in. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { selfTest } from '../protocol/self-test.ts'
import { buildAgent } from './build-agent.ts'
import { openHostChannel, openHostTarget } from './host-target.ts'
import { ERRNO, NR, address, block, call, valueOf } from './raw-calls.ts'

let folder: string
let agent: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sockspec-agent-'))
  agent = await buildAgent({ headers: fileURLToPath(new URL('fixtures/inspection', import.meta.url)), output: folder })
})
afterAll(() => rm(folder, { recursive: true }))

test('it passes the self-test with all that the profile adds', async () => {
  const channel = await openHostChannel(agent)
  const report = await selfTest(channel)
  await channel.close()
  expect(report.checks.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
})

test('it claims the profile, and tells by which rule a call ended that a signal interrupted', async () => {
  const target = await openHostTarget({ agent })
  expect(target.hello.profiles).toContain('inspection')
  expect(target.hello.capabilities).toEqual(expect.arrayContaining(['tells-blocked', 'clock', 'outcomes']))
  expect(await target.outcome?.(1)).toBe('')
  const fd = Number(valueOf(await target.call(call(NR.socket, [2, 2, 0]))))
  await target.call(call(NR.bind, [fd, [0], 16], [block(address(5001))]))
  expect(await target.call(call(NR.recvfrom, [fd, [0], 8], [block(8)], 1))).toEqual({ kind: 'blocked' })
  expect(await target.outcome?.(1)).toBe('recvfrom.empty.wait')
  await target.signal(1, false)
  expect(valueOf(await target.wait(1, 1000))).toBe(ERRNO.EINTR)
  expect(await target.outcome?.(1)).toBe('recvfrom.empty.wait')
  await target.close()
})

test('it waits for no limit of its own while the clock stands still, and lets it run again on RESET', async () => {
  const target = await openHostTarget({ agent })
  const fd = Number(valueOf(await target.call(call(NR.socket, [2, 2, 0]))))
  await target.clock?.({ mode: 'manual' })
  await target.call(call(NR.recvfrom, [fd, [0], 8], [block(8)], 1))
  const before = performance.now()
  expect(await target.wait(1, 5000)).toEqual({ kind: 'blocked' })
  expect(performance.now() - before).toBeLessThan(1000)
  await target.reset()
  await target.call(
    call(NR.recvfrom, [Number(valueOf(await target.call(call(NR.socket, [2, 2, 0])))), [0], 8], [block(8)], 1),
  )
  const again = performance.now()
  expect(await target.wait(1, 50)).toEqual({ kind: 'blocked' })
  expect(performance.now() - again).toBeGreaterThanOrEqual(49)
  await target.close()
})
