import { expect, test } from 'vitest'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { decodeCallRecord } from './call-record.ts'
import { callPrinter } from './print-call.ts'

const ir = readIr(ownIrFile)
const print = callPrinter(ir)

interface Fields {
  number: number
  args: bigint[]
  result: bigint
  outcome?: string
  memory?: [number, number[]][]
}

/** A record's bytes, written by the description in reference/kernel/core/console.h. */
function record({ number, args, result, outcome = '', memory = [] }: Fields): Uint8Array {
  const head = Buffer.alloc(8 + 48 + 8)
  head.writeUInt32LE(1, 0)
  head.writeUInt32LE(number, 4)
  args.forEach((value, index) => head.writeBigUInt64LE(value, 8 + index * 8))
  head.writeBigInt64LE(result, 56)
  const pieces = memory.flatMap(([index, bytes]) => [index, bytes.length, ...bytes])
  return Buffer.concat([head, Buffer.from([outcome.length]), Buffer.from(outcome), Buffer.from(pieces)])
}

const shown = (fields: Fields, by = print) => {
  const decoded = decodeCallRecord(record(fields))
  return decoded === undefined ? undefined : by(decoded)
}

const address = [2, 0, 0x13, 0x89, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]

test.each([
  {
    name: 'a call that never returned',
    fields: { number: 231, args: [7n], result: -(2n ** 63n), outcome: 'exit_group.ended' },
    want: '[1] exit_group(7) = ?  exit_group.ended',
  },
  {
    name: 'constants and flags by name',
    fields: { number: 41, args: [2n, 2n, 0n], result: 3n, outcome: 'socket.ok' },
    want: '[1] socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3  socket.ok',
  },
  {
    name: 'structs field by field, and errnos by name',
    fields: {
      number: 49,
      args: [3n, 0x7000n, 16n],
      result: -98n,
      outcome: 'bind.in-use',
      memory: [[1, address]] as [number, number[]][],
    },
    want: '[1] bind(3, {sin_family: AF_INET, sin_port: 5001, sin_addr: 127.0.0.1}, 16) = -1 EADDRINUSE  bind.in-use',
  },
  {
    name: 'all elements of an array that is written',
    fields: {
      number: 22,
      args: [0x7000n],
      result: 0n,
      outcome: 'pipe.ok',
      memory: [[0, [3, 0, 0, 0, 4, 0, 0, 0]]] as [number, number[]][],
    },
    want: '[1] pipe(&pipefd) = 0 {pipefd: [3, 4]}  pipe.ok',
  },
  {
    name: 'a negative descriptor and an unreadable pointer',
    fields: { number: 49, args: [0xffffffffn, 0x10n, 16n], result: -9n, outcome: 'bind.bad-fd' },
    want: '[1] bind(-1, 0x10, 16) = -1 EBADF  bind.bad-fd',
  },
  {
    name: 'bytes as text',
    fields: {
      number: 1,
      args: [1n, 0x7000n, 4n],
      result: 4n,
      outcome: 'write.ok',
      memory: [[1, [104, 105, 10, 0]]] as [number, number[]][],
    },
    want: String.raw`[1] write(1, "hi\n\x00", 4) = 4  write.ok`,
  },
  {
    name: 'what was written behind the result, by the names of the arguments',
    fields: {
      number: 45,
      args: [3n, 0x7000n, 100n, 0n, 0x8000n, 0n],
      result: 2n,
      outcome: 'recvfrom.ok',
      memory: [
        [1, [104, 105]],
        [4, address],
      ] as [number, number[]][],
    },
    want: '[1] recvfrom(3, &buf, 100, 0, &addr, NULL) = 2 {buf: "hi", addr: {sin_family: AF_INET, sin_port: 5001, sin_addr: 127.0.0.1}}  recvfrom.ok',
  },
  {
    name: 'a buffer that nothing was written to as a pointer',
    fields: {
      number: 0,
      args: [3n, 0x7000n, 100n],
      result: -11n,
      outcome: 'read.empty',
      memory: [[1, []]] as [number, number[]][],
    },
    want: '[1] read(3, 0x7000, 100) = -1 EAGAIN  read.empty',
  },
  {
    name: 'a datagram of nothing as one',
    fields: {
      number: 0,
      args: [3n, 0x7000n, 100n],
      result: 0n,
      outcome: 'read.ok',
      memory: [[1, []]] as [number, number[]][],
    },
    want: '[1] read(3, &buf, 100) = 0 {buf: ""}  read.ok',
  },
  {
    name: 'the value of an option by the type of the option',
    fields: {
      number: 54,
      args: [3n, 1n, 20n, 0x7000n, 16n],
      result: 0n,
      outcome: 'setsockopt.timeout.receive',
      memory: [[3, [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]] as [number, number[]][],
    },
    want: '[1] setsockopt(3, SOL_SOCKET, SO_RCVTIMEO, {tv_sec: 2, tv_usec: 0}, 16) = 0  setsockopt.timeout.receive',
  },
  {
    name: 'an option of another level by its number',
    fields: {
      number: 54,
      args: [3n, 0n, 8n, 0x7000n, 4n],
      result: -92n,
      outcome: 'setsockopt.protocol-option',
      memory: [[3, [1, 0, 0, 0]]] as [number, number[]][],
    },
    want: String.raw`[1] setsockopt(3, SOL_IP, 8, "\x01\x00\x00\x00", 4) = -1 ENOPROTOOPT  setsockopt.protocol-option`,
  },
  {
    name: 'flags beside a value',
    fields: { number: 41, args: [2n, 0x80002n, 0n], result: 3n, outcome: 'socket.ok' },
    want: '[1] socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3  socket.ok',
  },
  {
    name: 'addresses in hexadecimal',
    fields: { number: 12, args: [0n], result: 0x4c1000n, outcome: 'brk.unchanged' },
    want: '[1] brk(NULL) = 0x4c1000  brk.unchanged',
  },
  {
    name: 'paths as text',
    fields: {
      number: 257,
      args: [0xffffff9cn, 0x7000n, 0n, 0n],
      result: -2n,
      outcome: 'openat.missing',
      memory: [[1, [47, 120, 0]]] as [number, number[]][],
    },
    want: '[1] openat(AT_FDCWD, "/x", O_RDONLY, 0) = -1 ENOENT  openat.missing',
  },
  {
    name: 'a number that no call has',
    fields: { number: 9999, args: [], result: -38n },
    want: '[1] call 9999 = -1 ENOSYS',
  },
])('prints $name', ({ fields, want }) => {
  expect(shown(fields)).toBe(want)
})

test('arguments are read from their registers, and shown as they are declared', () => {
  const order = { x86_64: ['optlen', 'optval', 'optname', 'level', 'fd'] }
  const syscalls = ir.syscalls.map((call) => (call.name === 'setsockopt' ? { ...call, order } : call))
  const fields: Fields = {
    number: 54,
    args: [16n, 0x7000n, 20n, 1n, 3n],
    result: 0n,
    outcome: 'setsockopt.timeout.receive',
    memory: [[1, [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]],
  }
  expect(shown(fields, callPrinter({ ...ir, syscalls }))).toBe(
    '[1] setsockopt(3, SOL_SOCKET, SO_RCVTIMEO, {tv_sec: 2, tv_usec: 0}, 16) = 0  setsockopt.timeout.receive',
  )
})

test('a record that is cut short is none', () => {
  const whole = record({ number: 41, args: [2n], result: 3n, outcome: 'socket.ok' })
  for (let length = 0; length < whole.length; length++)
    expect(decodeCallRecord(whole.subarray(0, length))).toBeUndefined()
})
