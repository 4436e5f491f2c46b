/** A program on the reference kernel goes on while frames come as fast as they can be sent. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type Socket, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listening } from '../../qemu/link.ts'
import { startMachine } from '../../qemu/start.ts'
import { buildKernel } from '../../reference/build-kernel.ts'
import { buildProgram } from '../../reference/build-program.ts'
import { buildFrames } from '../wire/build-frame.ts'
import { decodeEthernet } from '../wire/ethernet.ts'

const OWN = '10.9.9.9'
const TARGET = '10.9.9.1'
const OWN_MAC = '52:54:00:09:09:09'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'sockspec-flood-'))))
afterAll(() => rm(folder, { recursive: true }))

/** Datagrams for a port that nobody has, each behind its length as QEMU wants it. */
function manyFrames(card: string): Uint8Array {
  const packet = { kind: 'udp', from: OWN, to: TARGET, fromPort: 7, toPort: 5001, length: 5 } as const
  const frame = Buffer.concat(buildFrames({ packet, way: 'in' }, { from: OWN_MAC, to: card }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(frame.length)
  return Buffer.concat(Array.from({ length: 1000 }, () => [length, frame]).flat())
}

/** Sends for as long as the other side takes it, once the first frame has told who that is. */
function flood(socket: Socket, sent: { frames: number }): void {
  socket.on('error', () => undefined)
  socket.once('data', (bytes) => {
    const frames = manyFrames(decodeEthernet(bytes.subarray(4))?.from ?? '')
    const pump = () => {
      do sent.frames += 1000
      while (socket.write(frames))
    }
    socket.on('drain', pump)
    pump()
  })
}

test('a program computes, sleeps and makes calls under a flood', async () => {
  const path = join(folder, 'link')
  const sent = { frames: 0 }
  const server = createServer((socket) => flood(socket, sent))
  await listening(server, path)
  const program = await buildProgram(fileURLToPath(new URL('fixtures/busy.c', import.meta.url)))
  const said: Uint8Array[] = []
  const machine = await startMachine(
    {
      ...{ kernel: (await buildKernel()).kernel, machine: 'microvm', acceleration: 'tcg', memoryMib: 32 },
      ...{ kernelWords: [], cards: [{ backend: { kind: 'stream', path }, address: `${TARGET}/24` }] },
      image: { program: await readFile(program), args: ['busy'] },
    },
    ({ kind, payload }) => {
      if (kind === 'output') said.push(payload)
    },
  )
  const limit = setTimeout(() => void machine.stop(), 60_000)
  const { status } = await machine.ended
  clearTimeout(limit)
  server.close()
  expect([status, Buffer.concat(said).toString()]).toEqual([0, 'computed\nslept\ncalled\n'])
  expect(sent.frames).toBeGreaterThan(10_000)
})
