/**
 * Round trips per second on this machine: `npx tsx conformance/targets/benchmark.ts [--apart]`; runner and agent
 * share a processor unless they are kept apart.
 */
import { openHostTarget } from './host-target.ts'
import { shareProcessor } from './processor.ts'
import type { Argument, Block, RawCall } from './target.ts'

if (!process.argv.includes('--apart')) await shareProcessor()
const target = await openHostTarget()

const number = (value: number): Argument => ({ kind: 'value', value: BigInt(value) })
const block = (index: number): Argument => ({ kind: 'block', block: index })
const memory = (size: number, placement: Block['placement'] = 'mapped'): Block => ({
  placement,
  size,
  bytes: Uint8Array.of(16),
  readBack: true,
})

const call = (nr: number, args: Argument[], blocks: Block[] = [], thread = 0): RawCall => ({
  thread,
  number: nr,
  args,
  blocks,
})

await target.call(call(41, [number(2), number(2), number(0)]))
const getsockname = call(51, [number(3), block(0), block(1)], [memory(16), memory(4)])
const faulty = call(51, [number(3), block(0), block(1)], [memory(16, 'readonly'), memory(4)])
const receive = call(45, [number(3), block(0), number(100)], [memory(100)], 1)

async function measure(name: string, rounds: number, step: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < rounds / 10; round++) await step()
  const start = performance.now()
  for (let round = 0; round < rounds; round++) await step()
  const ms = performance.now() - start
  console.log(
    `${name.padEnd(44)} ${((ms * 1000) / rounds).toFixed(1).padStart(8)} us ${Math.round((rounds / ms) * 1000)}/s`,
  )
}

await measure('getsockname, one at a time', 20_000, () => target.call(getsockname))
await measure('getsockname, 16 in flight, each', 20_000 / 16, () =>
  Promise.all(Array.from({ length: 16 }, () => target.call(getsockname))),
)
await measure('getsockname into a read-only block', 5000, () => target.call(faulty))
await measure('sync', 10_000, () => target.sync())
await measure('recvfrom that blocks, signal, its end', 2000, async () => {
  await target.call(receive)
  await target.signal(1, false)
  await target.wait(1, 1000)
})
await measure('socket, reset', 2000, async () => {
  await target.call(call(41, [number(2), number(1), number(0)]))
  await target.reset()
})
await measure('open and close a target', 10, async () => {
  const other = await openHostTarget()
  await other.close()
})
await target.close()
