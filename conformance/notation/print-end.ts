import type { End } from '../../spec/oracle/enter.ts'
import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { type Value, asRecord } from '../../spec/oracle/value.ts'
import { isUnbound } from '../../spec/oracle/value.ts'
import { printAddress, printBytes } from './print-value.ts'

/** An end as packetdrill writes it, `-1 EBADF (doc)` or `5`, with what was written back: `5 {buf = "hello"}`. */
export function printEnd(end: End, globals: Globals): string {
  if (end.errno !== undefined) return printErrno(globals, end.errno)
  const out = Object.entries(end.out).map(([path, value]) => `${path} = ${printOut(value, globals)}`)
  const result = isUnbound(end.value) ? '...' : String(end.value)
  return out.length === 0 ? result : `${result} {${out.join(', ')}}`
}

/** `-1 EADDRINUSE` with the errno's meaning in brackets. */
export function printErrno(globals: Globals, errno: number): string {
  const known = globals.ir.errnos.find(({ value }) => value === errno)
  return known === undefined ? `-1 errno ${errno}` : `-1 ${known.name} (${known.doc.replace(/\.$/, '')})`
}

/** Something that a call writes. */
export function printOut(value: Value, globals: Globals): string {
  if (value === undefined || isUnbound(value)) return '...'
  if (typeof value === 'string') return printBytes(value)
  if (Array.isArray(value)) return `[${value.map((item) => printOut(item, globals)).join(', ')}]`
  if (typeof value === 'object') return 'port' in value ? printAddress(asRecord(value), globals) : JSON.stringify(value)
  return String(value)
}
