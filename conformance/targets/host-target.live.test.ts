import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { TargetDied, TargetMisuse, TargetSetupFailed } from './errors.ts'
import { openHostTarget, type HostTarget } from './host-target.ts'
import { DEFAULT_NETWORK } from './network-setup.ts'
import { ERRNO, NR, DATAGRAM, STREAM, address, block, bytesOf, call, int, valueOf } from './raw-calls.ts'
import type { CallEnd, Target } from './target.ts'

let target: HostTarget

beforeAll(async () => {
  target = await openHostTarget()
}, 60_000)
afterEach(() => target.reset())
afterAll(() => target.close())

const BLOCKED: CallEnd = { kind: 'blocked' }

const socket = async (type: number, thread = 0) =>
  Number(valueOf(await target.call(call(NR.socket, [2, type, 0], [], thread))))

async function boundSocket(port: number, type = DATAGRAM): Promise<number> {
  const fd = await socket(type)
  expect(valueOf(await target.call(call(NR.bind, [fd, [0], 16], [block(address(port))])))).toBe(0n)
  return fd
}

const sendTo = (fd: number, port: number, bytes: Uint8Array, thread = 0, of: Target = target) =>
  of.call(call(NR.sendto, [fd, [0], bytes.length, 0, [1], 16], [block(bytes), block(address(port))], thread))

const receive = (fd: number, thread: number) => target.call(call(NR.recvfrom, [fd, [0], 100], [block(100)], thread))

describe('hello', () => {
  test('says what the agent is and can', () => {
    expect(target.hello).toMatchObject({
      version: 1,
      architecture: 'x86_64',
      threads: 8,
      window: 16,
      firstPrivate: 200,
    })
    expect(target.hello.capabilities).toEqual(['tells-blocked', 'signals', 'identity', 'memory-faults', 'sync'])
  })
})

describe('calls', () => {
  test('getpid gives the agent, which is the child process itself', async () => {
    expect(valueOf(await target.call(call(NR.getpid, [])))).toBe(BigInt(target.pid))
  })

  test('the first descriptor is 3', async () => {
    expect(await socket(DATAGRAM)).toBe(3)
  })

  test('bind and getsockname', async () => {
    const fd = await boundSocket(4000)
    const end = await target.call(call(NR.getsockname, [fd, [0], [1]], [block(32), block(int(32))]))
    expect(valueOf(end)).toBe(0n)
    expect(bytesOf(end, 0)).toEqual(Uint8Array.of(...address(4000), ...new Uint8Array(16)))
    expect(bytesOf(end, 1)).toEqual(int(16))
  })

  test('a block that is not wanted does not come back', async () => {
    const fd = await boundSocket(4000)
    const blocks = [block(16, { readBack: false }), block(int(16))]
    const end = await target.call(call(NR.getsockname, [fd, [0], [1]], blocks))
    expect(end).toMatchObject({ kind: 'result', value: 0n, blocks: [undefined, int(16)], overrun: [] })
  })

  test('an offset into a block', async () => {
    const fd = await boundSocket(4000)
    const end = await target.call(
      call(
        NR.getsockname,
        [fd, [0, 4], [0]],
        [block(Uint8Array.of(...int(16), ...int(0), ...int(0), ...int(0), ...int(0)))],
      ),
    )
    expect(bytesOf(end, 0)).toEqual(Uint8Array.of(...int(16), ...address(4000)))
  })

  test('blocks that point at blocks: sendmsg with two pieces', async () => {
    const from = await boundSocket(4000)
    const to = await boundSocket(4001)
    const header = block(56, {
      relocations: [
        { offset: 0, block: 1 },
        { offset: 16, block: 2 },
      ],
    })
    header.bytes = Uint8Array.of(...new Array<number>(8).fill(0), 16, ...new Array<number>(15).fill(0), 2)
    const pieces = block(32, {
      relocations: [
        { offset: 0, block: 3 },
        { offset: 16, block: 3, add: 3 },
      ],
    })
    pieces.bytes = Uint8Array.of(...new Array<number>(8).fill(0), 2, ...new Array<number>(15).fill(0), 1)
    const text = block(new TextEncoder().encode('abcd'))
    const end = await target.call(call(NR.sendmsg, [from, [0], 0], [header, block(address(4001)), pieces, text]))
    expect(valueOf(end)).toBe(3n)
    expect(new TextDecoder().decode(bytesOf(await receive(to, 0), 0).subarray(0, 4))).toBe('abd\0')
  })

  test('a datagram of the greatest size, and both ends of the limits', async () => {
    const from = await boundSocket(4000)
    const to = await boundSocket(4001)
    const bytes = Uint8Array.from({ length: 65507 }, (_, index) => index * 7)
    expect(valueOf(await sendTo(from, 4001, bytes))).toBe(65507n)
    const end = await target.call(call(NR.recvfrom, [to, [0], 131072], [block(131072)]))
    expect(valueOf(end)).toBe(65507n)
    expect(Buffer.compare(bytesOf(end, 0).subarray(0, 65507), bytes)).toBe(0)
    await expect(target.call(call(NR.getpid, [], [block(131073)]))).rejects.toThrow(TargetMisuse)
    await expect(
      target.call(
        call(
          NR.getpid,
          [],
          Array.from({ length: 9 }, () => block(131072)),
        ),
      ),
    ).rejects.toThrow(/range/)
    const many = Array.from({ length: 64 }, (_, index) => block(Uint8Array.of(index)))
    const result = await target.call(call(NR.getpid, [], many))
    expect(result).toMatchObject({ blocks: many.map(({ bytes: [first] }) => Uint8Array.of(first ?? 0)), overrun: [] })
  })

  test('what a kernel writes beside a block is seen', async () => {
    const fd = await boundSocket(4000)
    // The length tells of 16 bytes where only 8 are.
    const end = await target.call(call(NR.getsockname, [fd, [0], [1]], [block(8), block(int(16))]))
    expect(end).toMatchObject({ kind: 'result', value: 0n, overrun: [0] })
  })

  test('SIGPIPE is counted and kills nobody', async () => {
    const pair = bytesOf(await target.call(call(NR.socketpair, [1, STREAM, 0, [0]], [block(8)])), 0)
    await target.call(call(NR.close, [pair[4] ?? 0]))
    const end = await target.call(call(NR.sendto, [pair[0] ?? 0, [0], 1, 0, 0, 0], [block(1)]))
    expect(end).toMatchObject({ value: ERRNO.EPIPE, signals: [13] })
    const quiet = await target.call(call(NR.sendto, [pair[0] ?? 0, [0], 1, 0x4000, 0, 0], [block(1)]))
    expect(quiet).toEqual({ kind: 'result', value: ERRNO.EPIPE, blocks: [new Uint8Array(1)], overrun: [] })
  })
})

describe('memory faults', () => {
  const name = (placement: 'unmapped' | 'readonly' | 'straddle', valid = 0) =>
    block(16, { placement, valid, bytes: Uint8Array.of(9, 9) })

  test.each(['unmapped', 'readonly', 'straddle'] as const)('writing into %s gives EFAULT', async (placement) => {
    const fd = await boundSocket(4000)
    const end = await target.call(call(NR.getsockname, [fd, [0], [1]], [name(placement, 15), block(int(16))]))
    expect(valueOf(end)).toBe(ERRNO.EFAULT)
  })

  test('readonly can be read, and keeps its bytes', async () => {
    const fd = await socket(DATAGRAM)
    const bytes = address(4000)
    const end = await target.call(call(NR.bind, [fd, [0], 16], [block(bytes, { placement: 'readonly' })]))
    expect(end).toEqual({ kind: 'result', value: 0n, blocks: [bytes], overrun: [] })
  })

  test('straddle can be read up to its border and not beyond', async () => {
    const fd = await socket(DATAGRAM)
    const at = (valid: number) => block(address(4000), { placement: 'straddle', valid })
    expect(valueOf(await target.call(call(NR.bind, [fd, [0], 16], [at(15)])))).toBe(ERRNO.EFAULT)
    const end = await target.call(call(NR.bind, [fd, [0], 16], [at(16)]))
    expect(valueOf(end)).toBe(0n)
    expect(bytesOf(end, 0)).toEqual(address(4000))
    const part = await target.call(
      call(NR.getpid, [], [at(0), at(5), block(9000, { placement: 'straddle', valid: 5000 })]),
    )
    expect(part).toMatchObject({ blocks: [new Uint8Array(0), address(4000).subarray(0, 5), new Uint8Array(5000)] })
  })

  test('relocations and bytes in what is not mapped are left out', async () => {
    const bad = block(address(4000), { placement: 'unmapped', relocations: [{ offset: 0, block: 0 }] })
    expect(valueOf(await target.call(call(NR.bind, [await socket(DATAGRAM), [0], 16], [bad])))).toBe(ERRNO.EFAULT)
  })
})

describe('calls that wait', () => {
  test('a receive blocks, and ends when another thread sends', async () => {
    const fd = await boundSocket(4000)
    expect(await receive(fd, 0)).toEqual(BLOCKED)
    expect(await target.wait(0, 0)).toEqual(BLOCKED)
    expect(await target.wait(0, 5)).toEqual(BLOCKED)
    expect(valueOf(await sendTo(fd, 4000, Uint8Array.of(7, 8), 1))).toBe(2n)
    const end = await target.wait(0, 1000)
    expect(valueOf(end)).toBe(2n)
    expect(bytesOf(end, 0).subarray(0, 3)).toEqual(Uint8Array.of(7, 8, 0))
  })

  test('after a send, a look without waiting is enough', async () => {
    const fd = await boundSocket(4000)
    for (let round = 0; round < 200; round++) {
      expect(await receive(fd, 1)).toEqual(BLOCKED)
      await sendTo(fd, 4000, Uint8Array.of(round))
      expect(valueOf(await target.wait(1, 0))).toBe(1n)
    }
  })

  test('a connect and accept over loopback are never taken for blocked', async () => {
    const listener = await boundSocket(4000, STREAM)
    await target.call(call(NR.listen, [listener, 5]))
    for (let round = 0; round < 50; round++) {
      const fd = await socket(STREAM)
      expect(valueOf(await target.call(call(NR.connect, [fd, [0], 16], [block(address(4000))])))).toBe(0n)
      const accepted = valueOf(await target.call(call(NR.accept, [listener, 0, 0])))
      await target.call(call(NR.close, [fd]))
      expect(valueOf(await target.call(call(NR.recvfrom, [Number(accepted), [0], 1], [block(1)])))).toBe(0n)
      await target.call(call(NR.close, [Number(accepted)]))
    }
  })

  test('a call with a time limit', async () => {
    expect(await target.call(call(NR.poll, [0, 0, 300]))).toEqual(BLOCKED)
    expect(valueOf(await target.wait(0, 2000))).toBe(0n)
  })

  test('a signal interrupts', async () => {
    const fd = await boundSocket(4000)
    expect(await receive(fd, 3)).toEqual(BLOCKED)
    await target.signal(3, false)
    expect(await target.wait(3, 1000)).toMatchObject({ value: ERRNO.EINTR, signals: [10] })
  })

  test('a signal with SA_RESTART does not', async () => {
    const fd = await boundSocket(4000)
    expect(await receive(fd, 3)).toEqual(BLOCKED)
    await target.signal(3, true)
    expect(await target.wait(3, 0)).toEqual(BLOCKED)
    await sendTo(fd, 4000, Uint8Array.of(1))
    expect(await target.wait(3, 1000)).toMatchObject({ value: 1n, signals: [12] })
  })

  test('eight threads wait at once', async () => {
    const fd = await boundSocket(4000)
    const threads = [0, 1, 2, 3, 4, 5, 6, 7]
    const waiting = await Promise.all(threads.map((thread) => receive(fd, thread)))
    expect(waiting).toEqual(threads.map(() => BLOCKED))
    await expect(target.call(call(NR.getpid, [], [], 7))).rejects.toThrow(/busy/)
    await target.signal(4, false)
    expect(valueOf(await target.wait(4, 1000))).toBe(ERRNO.EINTR)
    for (const byte of [1, 2, 3, 4, 5, 6, 7]) await sendTo(fd, 4000, Uint8Array.of(byte), 4)
    const ends = await Promise.all(threads.filter((thread) => thread !== 4).map((thread) => target.wait(thread, 1000)))
    expect(ends.map((end) => bytesOf(end, 0)[0]).sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('mistakes of the caller are told', async () => {
    await expect(target.wait(0, 0)).rejects.toThrow(/idle/)
    await expect(target.wait(8, 0)).rejects.toThrow(/thread/)
    await expect(target.signal(200, false)).rejects.toThrow(/thread/)
    await expect(target.wait(0, 600_001)).rejects.toThrow(/range/)
  })

  test('what is sent into the hole vanishes', async () => {
    const fd = await socket(STREAM)
    const hole = block(address(80, [10, 9, 9, 9]))
    expect(await target.call(call(NR.connect, [fd, [0], 16], [hole]))).toEqual(BLOCKED)
    expect(await target.wait(0, 20)).toEqual(BLOCKED)
  })
})

describe('limits, identity, reset, sync, clock', () => {
  test('no more descriptors than allowed', async () => {
    await target.limitDescriptors(5)
    expect([await socket(DATAGRAM), await socket(DATAGRAM), await socket(DATAGRAM)]).toEqual([
      3,
      4,
      Number(ERRNO.EMFILE),
    ])
    await target.limitDescriptors('restore')
    expect(await socket(DATAGRAM)).toBe(5)
  })

  test.each([false, true])('a privileged port needs rights (user namespace: %s)', async (userNamespace) => {
    const own = await openHostTarget({ userNamespace })
    try {
      const bindPort80 = async () => {
        const fd = valueOf(await own.call(call(NR.socket, [2, DATAGRAM, 0], [], 5)))
        const end = await own.call(call(NR.bind, [Number(fd), [0], 16], [block(address(80))], 5))
        await own.reset()
        return valueOf(end)
      }
      await own.identity('unprivileged')
      expect(await bindPort80()).toBe(ERRNO.EACCES)
      // RESET gave the rights back.
      expect(await bindPort80()).toBe(0n)
      await own.identity('unprivileged')
      await own.identity('privileged')
      expect(await bindPort80()).toBe(0n)
    } finally {
      await own.close()
    }
  })

  test('reset ends calls, closes descriptors and frees ports', async () => {
    await boundSocket(4000)
    const listener = await boundSocket(4000, STREAM)
    await target.call(call(NR.listen, [listener, 5]))
    const client = await socket(STREAM)
    await target.call(call(NR.connect, [client, [0], 16], [block(address(4000))]))
    await target.call(call(NR.dup2, [client, 150]))
    expect(await receive(client, 2)).toEqual(BLOCKED)
    expect(await target.call(call(NR.poll, [0, 0, 100_000], [], 6))).toEqual(BLOCKED)
    await target.reset()
    for (const fd of [3, 4, 5, 6, 150]) {
      expect(valueOf(await target.call(call(NR.close, [fd])))).toBe(ERRNO.EBADF)
    }
    expect(await boundSocket(4000, STREAM)).toBe(3)
  })

  test('reset restores the standard descriptors', async () => {
    for (const fd of [0, 1, 2]) await target.call(call(NR.close, [fd]))
    expect(await socket(DATAGRAM)).toBe(0)
    await target.reset()
    expect(await socket(DATAGRAM)).toBe(3)
  })

  test('a port that a finished connection held is free after a reset', async () => {
    for (let round = 0; round < 3; round++) {
      const listener = await boundSocket(4000, STREAM)
      await target.call(call(NR.listen, [listener, 5]))
      const client = await socket(STREAM)
      await target.call(call(NR.connect, [client, [0], 16], [block(address(4000))]))
      const accepted = Number(valueOf(await target.call(call(NR.accept, [listener, 0, 0]))))
      await target.call(call(NR.close, [accepted]))
      await target.call(call(NR.close, [client]))
      await target.reset()
    }
  })

  test('sync and clock', async () => {
    await target.sync()
    await target.clock?.({ mode: 'real' })
    await expect(target.clock?.({ mode: 'advance', ns: 5n })).rejects.toThrow(/does not support clock/)
  })
})

describe('starting and ending', () => {
  test('a killed agent is TargetDied, now and for every later request', async () => {
    const own = await openHostTarget()
    expect(await own.call(call(NR.poll, [0, 0, 100_000]))).toEqual(BLOCKED)
    const waiting = own.wait(0, 60_000)
    process.kill(own.pid, 'SIGKILL')
    await expect(waiting).rejects.toThrow(/killed by SIGKILL/)
    await expect(own.sync()).rejects.toBeInstanceOf(TargetDied)
    await own.close()
  })

  test('closing does not wait for a long wait', async () => {
    const own = await openHostTarget()
    await own.call(call(NR.poll, [0, 0, 100_000]))
    const waiting = own.wait(0, 60_000).catch((error: unknown) => error)
    await own.close()
    expect(await waiting).toBeInstanceOf(TargetDied)
    expect(() => process.kill(own.pid, 0)).toThrow(/ESRCH/)
  })

  test('a network that cannot be made is told', async () => {
    const network = { ...DEFAULT_NETWORK, settings: { 'ipv4/no_such_setting': '1' } }
    await expect(openHostTarget({ network })).rejects.toThrow(TargetSetupFailed)
    await expect(openHostTarget({ network })).rejects.toThrow(/no_such_setting/)
  })
})
