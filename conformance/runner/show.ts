import type { End } from '../../spec/oracle/enter.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { printEnd, printErrno } from '../notation/print-end.ts'
import type { CallEnd } from '../targets/target.ts'
import { showBytes } from './bytes.ts'
import type { EncodedCall } from './encode.ts'
import type { Candidate } from './judge.ts'
import { sockaddrOf } from './sockaddr.ts'
import { printAddress } from '../notation/print-value.ts'

/** What the specification allows for the call of a thread: rule and end of each candidate, each once. */
export function predictions(candidates: readonly Candidate[], thread: number, globals: Globals): string[] {
  const all = candidates.map(({ open, course }) => {
    const finished = open.find((other) => other.thread === thread)
    if (finished !== undefined) return showFinished(finished.rule, finished.choice, finished.end, globals)
    const waiting = course.world.waiting.find((call) => call.thread === thread)
    return `${waiting?.outcome ?? 'the call'}: waits`
  })
  return [...new Set(all)]
}

const showFinished = (rule: string, choice: string | undefined, end: End, globals: Globals) =>
  `${rule}${choice === undefined ? '' : `/${choice}`}: ${printEnd(end, globals)}`

/** What the target did, and by which rule, where it tells that. */
export const withRule = (actual: string, told: string | undefined): string =>
  told === undefined ? actual : `${actual} by ${told}`

/** What the target did, as far as a reader wants to see it: the result, and what was written. */
export function showActual(encoded: EncodedCall, end: CallEnd): string {
  if (end.kind === 'blocked') return 'waits'
  const { globals, ports } = encoded.context
  const value = Number(end.value)
  if (value < 0 && value >= -globals.ir.abi.errno_max) return printErrno(globals, -value)
  const written = [...encoded.places].flatMap(([path, [place]]) => {
    const bytes = place && end.blocks[place.block]?.subarray(place.offset, place.offset + place.size)
    const before = place && encoded.raw.blocks[place.block]?.bytes.subarray(place.offset, place.offset + place.size)
    if (bytes === undefined || before === undefined || place === undefined || Buffer.compare(bytes, before) === 0)
      return []
    if (place.slot?.type === 'sockaddr') return [`${path} = ${printAddress(sockaddrOf(bytes, ports), globals)}`]
    if (place.scalar !== undefined) return [`${path} = ${Buffer.from(bytes).readIntLE(0, Math.min(6, bytes.length))}`]
    const end_ = place.slot?.type === 'bytes' ? Math.min(bytes.length, Math.max(value, 0)) : bytes.length
    return place.slot?.type === 'bytes' || place.slot?.type === 'option_value'
      ? [`${path} = ${showBytes(bytes.subarray(0, end_))}`]
      : []
  })
  return written.length === 0 ? String(value) : `${value} {${written.join(', ')}}`
}
