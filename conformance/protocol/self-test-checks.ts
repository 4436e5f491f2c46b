/** The checks of the self-test, in the order of effort: first the channel, then calls, then what is optional. */
import type { Answer } from './answers.ts'
import { encodeFrame } from './frame.ts'
import { HEADER_SIZE, MAX_PAYLOAD, type Reason } from './limits.ts'
import { encodeRequest } from './message.ts'
import { REQUEST_CODES } from './requests.ts'
import type { Check, Session } from './self-test-check.ts'
import * as calls from './self-test-calls.ts'

const { block, boundSocket, callRequest, expectBytes, expectKind, expectValue, int, loopback, makeCall } = calls

const PORT = 65500

function expectReason(answer: Answer, reason: Reason): void {
  const found = expectKind(answer, 'malformed').reason
  if (found !== reason) throw new Error(`expected malformed (${reason}), got malformed (${found})`)
}

/** Sends broken bytes and asks whether the channel works after them. */
async function stillAnswers({ exchange }: Session): Promise<void> {
  expectKind(await exchange.ask({ kind: 'hello', version: 1 }), 'hello')
}

function brokenFrame(session: Session, change: (bytes: Buffer) => Uint8Array): { bytes: Uint8Array; sequence: number } {
  const sequence = session.exchange.nextSequence()
  return { sequence, bytes: change(Buffer.from(encodeRequest({ kind: 'hello', version: 1 }, sequence))) }
}

const channelChecks: Check[] = [
  {
    name: 'echo',
    async run(session) {
      const [first, second] = [await makeCall(session, 'getpid', []), await makeCall(session, 'getpid', [])]
      if (first.value <= 0n || first.value !== second.value) throw new Error(`getpid: ${first.value}, ${second.value}`)
      return `getpid gives ${first.value}`
    },
  },
  {
    name: 'unknown request',
    async run({ exchange }) {
      expectKind(await exchange.askRaw(0x7f, new Uint8Array(5)), 'unsupported')
      return 'a request that there is not is unsupported'
    },
  },
  {
    name: 'malformed payload',
    async run({ exchange }) {
      expectReason(await exchange.askRaw(REQUEST_CODES.wait, Uint8Array.of(0)), 'truncated')
      expectReason(await exchange.askRaw(REQUEST_CODES.call, new Uint8Array(7)), 'truncated')
      expectReason(await exchange.askRaw(REQUEST_CODES.reset, Uint8Array.of(0)), 'trailing')
      return 'a payload too short or too long is told'
    },
  },
  {
    name: 'out of bounds',
    async run(session) {
      const { exchange } = session
      const request = callRequest(session, 'getpid', [], [block(new Uint8Array(16))])
      const refused = async (change: Partial<typeof request>, reason: Reason) =>
        expectReason(await exchange.ask({ ...request, ...change }), reason)
      const [, ...fewer] = request.args
      await refused({ thread: 255 }, 'thread')
      await refused({ args: [...fewer, { kind: 'block', block: 1, offset: 0 }] }, 'range')
      await refused({ args: [...fewer, { kind: 'block', block: 0, offset: 17 }] }, 'range')
      const pointing = (relocation: { offset: number; block: number; add: number }) =>
        refused({ blocks: [block(new Uint8Array(16), { relocations: [relocation] })] }, 'range')
      await pointing({ offset: 9, block: 0, add: 0 })
      await pointing({ offset: 0xfffffffc, block: 0, add: 0 })
      await pointing({ offset: 0, block: 1, add: 0 })
      await pointing({ offset: 0, block: 0, add: 17 })
      await refused({ blocks: [block(new Uint8Array(0), { size: 0xffffffff })] }, 'range')
      await refused({ blocks: [block(new Uint8Array(9), { size: 8 })] }, 'range')
      await refused({ blocks: [block(new Uint8Array(0), { placement: 'straddle', size: 8, valid: 9 })] }, 'range')
      expectReason(await exchange.ask({ kind: 'wait', thread: 0, limitMs: 0 }), 'idle')
      return 'threads, blocks, offsets and relocations that there are not are refused'
    },
  },
  {
    name: 'noise',
    async run(session) {
      const { exchange } = session
      const sequence = exchange.nextSequence()
      const noise = Buffer.concat([Buffer.from('login: \xf5sk\xfa\xf5sk', 'latin1'), Buffer.alloc(40, 0xf5)])
      exchange.sendBytes(Buffer.concat([noise, encodeRequest({ kind: 'hello', version: 1 }, sequence)]))
      expectReason(await exchange.answerTo(0), 'noise')
      expectKind(await exchange.answerTo(sequence), 'hello')
      return 'the frame behind garbage is found, and the garbage told'
    },
  },
  {
    name: 'damaged frames',
    async run(session) {
      const { exchange } = session
      const damaged = async (reason: Reason, change: (bytes: Buffer) => Uint8Array) => {
        const { bytes, sequence } = brokenFrame(session, change)
        exchange.sendBytes(bytes)
        expectReason(await exchange.answerTo(sequence), reason)
        await stillAnswers(session)
      }
      const payload = Uint8Array.of(1, 0)
      await damaged('checksum', (bytes) => bytes.fill(0xee, HEADER_SIZE))
      await damaged('version', (bytes) => encodeFrame({ code: 1, sequence: bytes.readUInt32LE(8), payload }, 99))
      await damaged('length', (bytes) =>
        encodeFrame({ code: 1, sequence: bytes.readUInt32LE(8), payload: new Uint8Array(MAX_PAYLOAD + 1) }).subarray(
          0,
          HEADER_SIZE,
        ),
      )
      return 'a wrong checksum, version or length is told, and the next frame answered'
    },
  },
  {
    name: 'pieces',
    async run({ exchange }) {
      const sequence = exchange.nextSequence()
      for (const byte of encodeRequest({ kind: 'hello', version: 1 }, sequence)) {
        exchange.sendBytes(Uint8Array.of(byte))
        await new Promise((resolve) => setImmediate(resolve))
      }
      expectKind(await exchange.answerTo(sequence), 'hello')
      return 'a frame that comes byte by byte is put together'
    },
  },
  {
    name: 'window',
    async run(session) {
      const { exchange, hello } = session
      const sequences = Array.from({ length: hello.window }, () => exchange.nextSequence())
      for (const sequence of sequences)
        exchange.sendBytes(encodeRequest(callRequest(session, 'getpid', [], []), sequence))
      for (const sequence of sequences) expectKind(await exchange.answerTo(sequence), 'result')
      return `${hello.window} requests at once are answered in order`
    },
  },
]

const callChecks: Check[] = [
  {
    name: 'blocks',
    async run(session) {
      const fd = await boundSocket(session, PORT)
      const name = block(new Uint8Array(20).fill(0xaa))
      const result = await makeCall(session, 'getsockname', [fd, { block: 0 }, { block: 1 }], [name, block(int(16))])
      expectValue(result, 0n)
      expectBytes(result, 0, Uint8Array.of(...loopback(PORT), 0xaa, 0xaa, 0xaa, 0xaa))
      expectBytes(result, 1, int(16))
      const quiet = [block(new Uint8Array(16), { readBack: false }), block(int(16), { readBack: false })]
      const silent = await makeCall(session, 'getsockname', [fd, { block: 0 }, { block: 1 }], quiet)
      if (silent.blocks.length > 0) throw new Error('blocks came back that were not wanted')
      return 'bytes go there and come back, where they are wanted'
    },
  },
  {
    name: 'overrun',
    async run(session) {
      const fd = await boundSocket(session, PORT)
      const short = block(new Uint8Array(8), { readBack: false })
      const result = await makeCall(session, 'getsockname', [fd, { block: 0 }, { block: 1 }], [short, block(int(16))])
      const marked = result.blocks.filter(({ overrun }) => overrun).map(({ block: index }) => index)
      if (marked.join() !== '0') throw new Error(`expected an overrun of block 0, got: ${marked.join() || 'none'}`)
      return 'what a kernel writes beside a block is told'
    },
  },
  {
    name: 'large blocks',
    async run(session) {
      const fd = await boundSocket(session, PORT)
      const bytes = Uint8Array.from({ length: 65_507 }, (_, index) => (index * 31) & 255)
      const data = [block(bytes, { readBack: false }), block(loopback(PORT))]
      expectValue(
        await makeCall(session, 'sendto', [fd, { block: 0 }, bytes.length, 0, { block: 1 }, 16], data),
        65_507n,
      )
      const room = block(new Uint8Array(0), { size: bytes.length })
      const result = await makeCall(session, 'recvfrom', [fd, { block: 0 }, bytes.length], [room])
      expectBytes(expectValue(result, 65_507n), 0, bytes)
      return 'a datagram of 65,507 bytes passes'
    },
  },
  {
    name: 'relocations',
    async run(session) {
      const fd = await boundSocket(session, PORT)
      const header = block(new Uint8Array(56), {
        relocations: [
          { offset: 0, block: 1, add: 0 },
          { offset: 16, block: 2, add: 0 },
        ],
      })
      header.bytes = Uint8Array.of(...new Uint8Array(8), 16, ...new Uint8Array(15), 1)
      const vector = block(Uint8Array.of(...new Uint8Array(8), 2), {
        size: 16,
        relocations: [{ offset: 0, block: 3, add: 1 }],
      })
      const blocks = [header, block(loopback(PORT)), vector, block(Uint8Array.of(1, 2, 3, 4))]
      expectValue(await makeCall(session, 'sendmsg', [fd, { block: 0 }, 0], blocks), 2n)
      const result = await makeCall(session, 'recvfrom', [fd, { block: 0 }, 4], [block(new Uint8Array(4))])
      expectBytes(expectValue(result, 2n), 0, Uint8Array.of(2, 3, 0, 0))
      return 'blocks point at blocks'
    },
  },
  {
    name: 'memory faults',
    needs: 'memory-faults',
    async run(session) {
      const fd = await boundSocket(session, PORT)
      const into = (name: calls.WireBlock) =>
        makeCall(session, 'getsockname', [fd, { block: 0 }, { block: 1 }], [name, block(int(16))])
      expectValue(await into(block(new Uint8Array(0), { size: 16, placement: 'unmapped' })), calls.EFAULT)
      const kept = await into(block(loopback(9), { placement: 'readonly' }))
      expectBytes(expectValue(kept, calls.EFAULT), 0, loopback(9))
      expectValue(await into(block(new Uint8Array(15), { size: 16, placement: 'straddle', valid: 15 })), calls.EFAULT)
      const whole = await into(block(new Uint8Array(16), { size: 32, placement: 'straddle', valid: 16 }))
      expectBytes(expectValue(whole, 0n), 0, loopback(PORT))
      return 'unmapped, readonly and straddle fault where they should'
    },
  },
]

/** Blocks thread 1 in a receive. */
async function block1(session: Session): Promise<number> {
  const fd = await boundSocket(session, PORT)
  const receive = callRequest(session, 'recvfrom', [fd, { block: 0 }, 8], [block(new Uint8Array(8))], 1)
  expectKind(await session.exchange.ask(receive), 'blocked')
  expectKind(await session.exchange.ask({ kind: 'wait', thread: 1, limitMs: 1 }), 'blocked')
  return fd
}

async function sendOne(session: Session, fd: number): Promise<void> {
  const data = [block(Uint8Array.of(7)), block(loopback(PORT))]
  expectValue(await makeCall(session, 'sendto', [fd, { block: 0 }, 1, 0, { block: 1 }, 16], data), 1n)
}

const waitFor1 = ({ exchange }: Session, limitMs: number) => exchange.ask({ kind: 'wait', thread: 1, limitMs })

const optionalChecks: Check[] = [
  {
    name: 'blocked calls',
    async run(session) {
      if (session.hello.threads < 2) throw new Error('a second thread is needed')
      const fd = await block1(session)
      expectReason(await session.exchange.ask(callRequest(session, 'getpid', [], [], 1)), 'busy')
      await sendOne(session, fd)
      expectBytes(expectValue(await waitFor1(session, 1000), 1n), 0, Uint8Array.of(7, 0, 0, 0, 0, 0, 0, 0))
      return 'a receive waits, and ends when another thread sends'
    },
  },
  {
    name: 'signals',
    needs: 'signals',
    async run(session) {
      const fd = await block1(session)
      expectKind(await session.exchange.ask({ kind: 'signal', thread: 1, restart: true }), 'ok')
      expectKind(await waitFor1(session, 1), 'blocked')
      await sendOne(session, fd)
      expectValue(await waitFor1(session, 1000), 1n)
      const again = callRequest(session, 'recvfrom', [fd, { block: 0 }, 8], [block(new Uint8Array(8))], 1)
      expectKind(await session.exchange.ask(again), 'blocked')
      expectKind(await session.exchange.ask({ kind: 'signal', thread: 1, restart: false }), 'ok')
      expectValue(await waitFor1(session, 1000), calls.EINTR)
      return 'a signal interrupts, one with SA_RESTART does not'
    },
  },
  {
    name: 'identity',
    needs: 'identity',
    async run({ exchange }) {
      for (const who of ['unprivileged', 'unprivileged', 'privileged'] as const) {
        expectKind(await exchange.ask({ kind: 'identity', who }), 'ok')
      }
      return 'there and back'
    },
  },
  {
    name: 'sync',
    needs: 'sync',
    async run({ exchange }) {
      for (let round = 0; round < 3; round++) expectKind(await exchange.ask({ kind: 'sync' }), 'ok')
      return 'loopback is passed'
    },
  },
  {
    name: 'outcomes',
    needs: 'outcomes',
    async run(session) {
      const { exchange } = session
      const ruleOf = async (thread: number) => {
        const answer = await exchange.ask({ kind: 'outcome', thread })
        if (answer.kind !== 'outcome') throw new Error(`expected outcome, got ${answer.kind}`)
        return answer.id
      }
      const expectRule = async (thread: number, wanted: string) => {
        const id = await ruleOf(thread)
        if (id !== wanted) throw new Error(`expected the rule ${wanted}, got ${id === '' ? 'none' : id}`)
      }
      const fd = await block1(session)
      await expectRule(1, 'recvfrom.empty.wait')
      await makeCall(session, 'getpid', [])
      await expectRule(0, 'getpid.ok')
      await sendOne(session, fd)
      expectValue(await waitFor1(session, 1000), 1n)
      await expectRule(1, 'recvfrom.ok.anonymous')
      expectReason(await exchange.ask({ kind: 'outcome', thread: 250 }), 'thread')
      return 'calls end and wait by rules that can be told'
    },
  },
  {
    name: 'clock',
    async run({ exchange, hello }) {
      expectKind(await exchange.ask({ kind: 'clock', mode: 'real', advanceNs: 0n }), 'ok')
      const manual = await exchange.ask({ kind: 'clock', mode: 'manual', advanceNs: 0n })
      const claimed = hello.capabilities.includes('clock')
      expectKind(manual, claimed ? 'ok' : 'unsupported')
      if (!claimed) return 'real; manual is unsupported, as is said'
      expectKind(await exchange.ask({ kind: 'clock', mode: 'advance', advanceNs: 1_000_000n }), 'ok')
      expectKind(await exchange.ask({ kind: 'clock', mode: 'real', advanceNs: 0n }), 'ok')
      return 'real, manual and advanced'
    },
  },
  {
    name: 'reset',
    async run(session) {
      const fd = await block1(session)
      expectKind(await session.exchange.ask({ kind: 'reset' }), 'ok')
      expectReason(await waitFor1(session, 0), 'idle')
      const name = [block(new Uint8Array(16)), block(int(16))]
      expectValue(await makeCall(session, 'getsockname', [fd, { block: 0 }, { block: 1 }], name), calls.EBADF)
      if ((await boundSocket(session, PORT)) !== fd) throw new Error('the descriptor was not given out again')
      return 'calls end, descriptors close, ports are free'
    },
  },
]

export const checks: readonly Check[] = [...channelChecks, ...callChecks, ...optionalChecks]
