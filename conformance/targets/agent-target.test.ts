import { describe, expect, test } from 'vitest'
import type { Answer } from '../protocol/answers.ts'
import type { Channel, ChannelEnd } from '../protocol/channel.ts'
import { createFrameDecoder } from '../protocol/frame.ts'
import { decodeRequest, encodeAnswer } from '../protocol/message.ts'
import type { Request } from '../protocol/requests.ts'
import { openAgentTarget, type AgentTargetOptions } from './agent-target.ts'
import { TargetBabble, TargetDied, TargetMisuse, TargetRefused, TargetTimeout, TargetUnsupported } from './errors.ts'
import { block, call } from './raw-calls.ts'

const HELLO: Answer = {
  kind: 'hello',
  version: 1,
  architecture: 'paper',
  abiHash: 0x1234n,
  profiles: 'udp-basic,tcp-basic',
  threads: 2,
  window: 4,
  capabilities: [],
  firstPrivate: 200,
}

type Reply = Answer | Uint8Array | 'silence' | ChannelEnd

/** An agent of paper: answers each request with what `reply` says, raw bytes as they are. */
function paperChannel(reply: (request: Request) => Reply): Channel & { most(): number } {
  const decoder = createFrameDecoder()
  let waiting = 0
  let most = 0
  let listener: Parameters<Channel['listen']>[0] | undefined
  const answer = (request: Request, sequence: number) => {
    waiting -= 1
    const given = request.kind === 'hello' ? HELLO : reply(request)
    if (given === 'silence') return
    if (given instanceof Uint8Array) listener?.bytes(given)
    else if ('kind' in given) listener?.bytes(encodeAnswer(given, sequence))
    else listener?.end(given)
  }
  return {
    write(bytes) {
      for (const event of decoder.push(bytes)) {
        if (event.kind !== 'frame') throw new Error('the runner sent garbage')
        const { frame } = event
        const request = decodeRequest(frame)
        most = Math.max(most, ++waiting)
        setImmediate(() => answer(request, frame.sequence))
      }
    },
    listen: (given) => (listener = given),
    close: () => Promise.resolve(),
    most: () => most,
  }
}

const open = (reply: (request: Request) => Reply, more: Partial<AgentTargetOptions> = {}) =>
  openAgentTarget({ name: 'paper', abiHash: 0x1234n, spawn: () => Promise.resolve(paperChannel(reply)), ...more })

describe('hello', () => {
  test('is given with the target', async () => {
    const target = await open(() => 'silence')
    expect(target.hello).toMatchObject({ architecture: 'paper', profiles: ['udp-basic', 'tcp-basic'], threads: 2 })
  })

  test('claims fewer profiles than its agent was built with', async () => {
    const target = await open(() => 'silence', { profiles: ['udp-basic'] })
    expect(target.hello.profiles).toEqual(['udp-basic'])
  })

  test('claims none that its agent does not know', async () => {
    const opened = open(() => 'silence', { profiles: ['udp-basic', 'route'] })
    await expect(opened).rejects.toThrow('paper claims route, which its agent does not know')
  })

  test('other numbers and layouts are refused', async () => {
    await expect(open(() => 'silence', { abiHash: 1n })).rejects.toThrow('was built from another specification')
    await expect(open(() => 'silence', { abiHash: 0x1234n })).resolves.toBeDefined()
  })
})

describe('answers that are no success', () => {
  const result = (blocks: { block: number; returned: boolean; overrun: boolean; bytes: Uint8Array }[]): Answer => ({
    kind: 'result',
    value: 0n,
    signals: 0n,
    blocks,
  })
  const final = (index: number, length: number) => ({
    block: index,
    returned: true,
    overrun: false,
    bytes: new Uint8Array(length),
  })

  test.each<{ name: string; reply: Reply; error: new (...args: never[]) => Error; text: RegExp }>([
    { name: 'unsupported', reply: { kind: 'unsupported', why: 'no' }, error: TargetUnsupported, text: /no$/ },
    { name: 'failed', reply: { kind: 'failed', errno: 12, what: 'memory' }, error: TargetRefused, text: /errno 12/ },
    { name: 'malformed', reply: { kind: 'malformed', reason: 'busy', detail: 1 }, error: TargetMisuse, text: /busy/ },
    { name: 'an answer of another kind', reply: { kind: 'ok' }, error: TargetBabble, text: /ok as the answer to call/ },
    { name: 'garbage', reply: Buffer.from('panic!'), error: TargetBabble, text: /6 bytes of no frame, "panic!"/ },
    {
      name: 'a wrong number',
      reply: encodeAnswer({ kind: 'blocked' }, 77),
      error: TargetBabble,
      text: /77 instead of 2/,
    },
    { name: 'a block too many', reply: result([final(0, 4), final(9, 4)]), error: TargetBabble, text: /block 9/ },
    { name: 'a block twice', reply: result([final(0, 4), final(0, 4)]), error: TargetBabble, text: /not asked for/ },
    { name: 'a block of another size', reply: result([final(0, 5)]), error: TargetBabble, text: /5 bytes/ },
    { name: 'a block missing', reply: result([]), error: TargetBabble, text: /no bytes of block 0/ },
    { name: 'silence', reply: 'silence', error: TargetTimeout, text: /within 0\.05 s/ },
    {
      name: 'the end',
      reply: { code: 3, signal: null, console: ['double fault'] },
      error: TargetDied,
      text: /exit code 3; its last lines:\n {2}double fault/,
    },
  ])('$name', async ({ reply, error, text }) => {
    const target = await open(() => reply, { answerLimitMs: reply === 'silence' ? 50 : 5000 })
    const asked = target.call(call(1, [[0]], [block(4)]))
    await expect(asked).rejects.toThrow(error)
    await expect(asked).rejects.toThrow(text)
  })

  test('after garbage every request fails in the same way', async () => {
    const target = await open(() => Buffer.from('x'))
    const both = await Promise.allSettled([target.sync(), target.reset()])
    expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    await expect(target.sync()).rejects.toThrow(TargetBabble)
  })

  test('what cannot be encoded is not sent', async () => {
    const target = await open(() => ({ kind: 'ok' }))
    await expect(target.limitDescriptors(-1)).rejects.toThrow(TargetMisuse)
    await expect(target.call(call(1, [1, 2, 3, 4, 5, 6, 7]))).rejects.toThrow(/7 items, exactly 6/)
    await expect(target.sync()).resolves.toBeUndefined()
  })
})

test('no more requests are in flight than the window allows, answers in order', async () => {
  const channel = paperChannel((request) => ({
    kind: 'failed',
    errno: request.kind === 'limit' ? request.descriptors : 0,
    what: '',
  }))
  const target = await openAgentTarget({ name: 'paper', abiHash: 0x1234n, spawn: () => Promise.resolve(channel) })
  const errors = await Promise.all(
    Array.from({ length: 50 }, (_, index) => target.limitDescriptors(index).catch((error: unknown) => error)),
  )
  expect(errors.map((error) => (error instanceof TargetRefused ? error.errno : -1))).toEqual(
    errors.map((_, index) => index),
  )
  expect(channel.most()).toBe(4)
})
