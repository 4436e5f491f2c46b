import { expect, test } from 'vitest'
import { frameSplitter } from './link.ts'

const framed = (...payload: number[]) => [0, 0, 0, payload.length, ...payload]

test('frames are cut out of the stream wherever it was cut', () => {
  const stream = Buffer.from([...framed(1, 2, 3), ...framed(), ...framed(4)])
  for (let cut = 0; cut <= stream.length; cut++) {
    const frames: number[][] = []
    const split = frameSplitter((frame) => frames.push([...frame]))
    expect(split(stream.subarray(0, cut)) && split(stream.subarray(cut))).toBe(true)
    expect(frames).toEqual([[1, 2, 3], [], [4]])
  }
})

test('a length that no frame has ends the link', () => {
  const split = frameSplitter(() => undefined)
  expect(split(Buffer.from([1, 0, 0, 0]))).toBe(false)
})
