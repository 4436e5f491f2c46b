import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeCapture, encodeCapture, mergeCaptures } from './capture.ts'

const frame = (timeUs: bigint, ...bytes: number[]) => ({ timeUs, bytes: Uint8Array.from(bytes) })
const plain = (frames: { timeUs: bigint; bytes: Uint8Array }[]) => frames.map(({ timeUs, bytes }) => [timeUs, ...bytes])

test('what was encoded is decoded', () => {
  const frames = [frame(1_500_000n, 1, 2), frame(2n ** 31n * 1_000_000n + 7n)]
  expect(plain(decodeCapture(encodeCapture(frames)))).toEqual(plain(frames))
})

test('a capture that was cut loses its last frame and no other', () => {
  const whole = encodeCapture([frame(1n, 1, 2), frame(2n, 3, 4)])
  expect(plain(decodeCapture(whole.subarray(0, -1)))).toEqual([[1n, 1, 2]])
})

test('captures are merged in the order of time, and an absent one holds nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'capture-'))
  try {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')]
    await writeFile(a, encodeCapture([frame(1n, 1), frame(3n, 3)]))
    await writeFile(b, encodeCapture([frame(2n, 2)]))
    expect(plain(decodeCapture(await mergeCaptures([a, b, join(folder, 'none')])))).toEqual([
      [1n, 1],
      [2n, 2],
      [3n, 3],
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})
