import { describe, expect, test } from 'vitest'
import { MAX_PAYLOAD, encodeFrames, frameReader } from './console-frames.ts'

const bytes = (...parts: number[]) => Uint8Array.from(parts)
const all = (frames: Iterable<Uint8Array>) => Buffer.concat([...frames])

describe('encodeFrames', () => {
  test('puts kind and length before the payload', () => {
    expect([...all(encodeFrames('input', bytes(65, 66)))]).toEqual([5, 0, 2, 0, 65, 66])
  })
  test('makes a frame of nothing', () => {
    expect([...all(encodeFrames('eof', bytes()))]).toEqual([6, 0, 0, 0])
  })
  test('splits what is too long', () => {
    const frames = [...encodeFrames('input', new Uint8Array(MAX_PAYLOAD + 1))]
    expect(frames.map(({ length }) => length)).toEqual([MAX_PAYLOAD + 4, 5])
  })
})

describe('frameReader', () => {
  test('gives frames however the bytes are cut', () => {
    const stream = all([...encodeFrames('output', bytes(1, 2, 3)), ...encodeFrames('exit', bytes(0, 0, 0, 0))])
    for (let cut = 0; cut <= stream.length; cut++) {
      const reader = frameReader()
      const frames = [...reader.push(stream.subarray(0, cut)), ...reader.push(stream.subarray(cut))]
      expect(frames.map(({ kind, payload }) => [kind, ...payload])).toEqual([
        ['output', 1, 2, 3],
        ['exit', 0, 0, 0, 0],
      ])
    }
  })
  test.each([
    { name: 'an unknown kind', stream: bytes(99, 0, 0, 0) },
    { name: 'a byte that must be zero', stream: bytes(1, 1, 0, 0) },
  ])('takes nothing more after $name', ({ stream }) => {
    const reader = frameReader()
    expect(reader.push(stream)).toEqual([])
    expect(reader.broken).toContain('is no frame')
    expect(reader.push(all(encodeFrames('output', bytes(1))))).toEqual([])
  })
})
