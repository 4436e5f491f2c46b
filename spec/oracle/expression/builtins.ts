import { asBytes, asList, asNumber, asPointer, asRecord, known, noValue, type Pointer, type Value } from '../value.ts'
import { choose } from '../world.ts'
import type { Frame, Globals } from './scope.ts'
import { type Type, bool, bytes, entityRecord, int } from './types.ts'

/** A function of the language itself. `pointer` takes an argument by its place, not by what lies behind it. */
export interface Builtin {
  doc: string
  params: (Type | 'pointer')[]
  returns: Type
  optional?: boolean
  run: (args: Value[], frame: Frame, globals: Globals) => Value
}

const ints: Type = { kind: 'list', of: int }
const entity: Type = { kind: 'record', name: entityRecord, entity: true }

/** Bytes from the start of what a pointer points to that can be read, and that can be written. */
function accessible(pointer: Pointer, access: 'read' | 'write'): number {
  switch (pointer.at) {
    case 'mapped':
    case 'value':
      return Infinity
    case 'readonly':
      return access === 'read' ? Infinity : 0
    case 'straddle':
      return pointer.available
    default:
      return 0
  }
}

const faults = (access: 'read' | 'write') => (args: Value[]) => {
  const count = asNumber(args[1])
  return count > 0 && accessible(asPointer(args[0]), access) < count
}

interface Piece {
  base: Pointer
  length: number
}

/** The pieces of an iovec array. */
function pieces(pointer: Value): Piece[] {
  return asList(asPointer(pointer).value).map((item) => {
    const fields = asRecord(item)
    return { base: asPointer(fields['iov_base']), length: asNumber(asPointer(fields['iov_len']).value) }
  })
}

/** Whether moving `count` bytes through the pieces touches memory that cannot be accessed. */
function pieceFaults(access: 'read' | 'write') {
  return (args: Value[]) => {
    let left = asNumber(args[1])
    for (const { base, length } of pieces(args[0])) {
      const part = Math.min(left, length)
      if (part > 0 && accessible(base, access) < part) return true
      left -= part
    }
    return false
  }
}

/** Whether a list holds a descriptor of an open file. */
const lists = (value: Value, file: Value): boolean =>
  Array.isArray(value) &&
  value.some((item) => typeof item === 'object' && !Array.isArray(item) && 'file' in item && item['file'] === file)

const builtin = (
  doc: string,
  params: Builtin['params'],
  returns: Type,
  run: Builtin['run'],
  optional = false,
): Builtin => ({ doc, params, returns, run, optional })

export const builtins: Readonly<Record<string, Builtin>> = {
  min: builtin('The smaller number.', [int, int], int, ([a, b]) => Math.min(known(a), known(b))),
  max: builtin('The larger number.', [int, int], int, ([a, b]) => Math.max(known(a), known(b))),
  between: builtin(
    'Whether low <= x <= high; a choice that is not observed yet is in no range.',
    [int, int, int],
    bool,
    ([x, low, high]) => asNumber(x) >= asNumber(low) && asNumber(x) <= asNumber(high),
  ),
  take: builtin('The first n bytes.', [bytes, int], bytes, ([data, n]) =>
    asBytes(data).slice(0, Math.max(0, asNumber(n))),
  ),
  skip: builtin('All but the first n bytes.', [bytes, int], bytes, ([data, n]) =>
    asBytes(data).slice(Math.max(0, asNumber(n))),
  ),
  no_bytes: builtin('An empty piece of data.', [], bytes, () => ''),
  is_null: builtin('Whether the pointer is null.', ['pointer'], bool, ([p]) => asPointer(p).at === 'null'),
  outside: builtin(
    'Whether the pointer lies outside the user part of the address space.',
    ['pointer'],
    bool,
    ([p]) => asPointer(p).at === 'kernel',
  ),
  unreadable: builtin('Whether reading n bytes there faults.', ['pointer', int], bool, faults('read')),
  unwritable: builtin('Whether writing n bytes there faults.', ['pointer', int], bool, faults('write')),
  total: builtin('Sum of the lengths of an iovec array.', ['pointer'], int, ([iov]) =>
    pieces(iov).reduce((sum, { length }) => sum + length, 0),
  ),
  gather: builtin('The bytes of an iovec array, one after another.', ['pointer'], bytes, ([iov]) =>
    pieces(iov)
      .map(({ base, length }) => asBytes(base.value).slice(0, length))
      .join(''),
  ),
  gather_faults: builtin(
    'Whether reading n bytes through an iovec array faults.',
    ['pointer', int],
    bool,
    pieceFaults('read'),
  ),
  scatter_faults: builtin(
    'Whether writing n bytes through an iovec array faults.',
    ['pointer', int],
    bool,
    pieceFaults('write'),
  ),
  piece_outside: builtin(
    'Whether a piece of an iovec array lies outside the user part of the address space.',
    ['pointer'],
    bool,
    ([iov]) => pieces(iov).some(({ base }) => base.at === 'kernel'),
  ),
  piece_negative: builtin(
    'Whether a piece of an iovec array has a length that is negative as a signed number.',
    ['pointer'],
    bool,
    ([iov]) => pieces(iov).some(({ length }) => length < 0 || length >= 2 ** 63),
  ),
  owns: builtin('Whether the address is one of this host.', [int], bool, ([ip], _, { host }) =>
    host.owns(asNumber(ip)),
  ),
  reaches: builtin('Whether there is a route to the address.', [int], bool, ([ip], _, { host }) =>
    host.reaches(asNumber(ip)),
  ),
  source: builtin('The address that packets to it are sent from.', [int], int, ([ip], _, { host }) => {
    const address = host.source(asNumber(ip))
    if (address === undefined) throw noValue
    return address
  }),
  broadcast: builtin('Whether the address is a broadcast address.', [int], bool, ([ip], _, { host }) =>
    host.broadcast(asNumber(ip)),
  ),
  multicast: builtin(
    'Whether the address is a multicast address.',
    [int],
    bool,
    ([ip]) => Math.floor(asNumber(ip) / 2 ** 28) === 14,
  ),
  choose: builtin(
    'A value that the implementation chooses between two bounds.',
    [int, int],
    int,
    ([low, high], { world }) => choose(world, { low: asNumber(low), high: asNumber(high) }),
  ),
  in_use: builtin(
    'Whether a call waits on the open file: one made on a descriptor of it, or one that has it in a list of descriptors.',
    [entity],
    bool,
    ([file], { world }) =>
      world.waiting.some(
        ({ names }) => names['file'] === file || Object.values(names).some((list) => lists(list, file)),
      ),
  ),
  sum: builtin('All numbers of a list together.', [ints], int, ([list]) =>
    asList(list).reduce<number>((sum, item) => sum + known(item), 0),
  ),
  lowest_free: builtin(
    'The lowest number from `start` on that is not in the list.',
    [ints, int],
    int,
    ([taken, start]) => {
      const numbers = new Set(asList(taken))
      let free = asNumber(start)
      while (numbers.has(free)) free++
      return free
    },
  ),
  bit_and: builtin('The bits that both numbers have.', [int, int], int, ([a, b]) =>
    Number(BigInt(known(a)) & BigInt(known(b))),
  ),
  bit_or: builtin('The bits of both numbers.', [int, int], int, ([a, b]) =>
    Number(BigInt(known(a)) | BigInt(known(b))),
  ),
  now: builtin('Virtual time in nanoseconds.', [], int, (_, { world }) => world.now),
}
