import type { Globals } from '../../spec/oracle/expression/scope.ts'
import { isUnbound } from '../../spec/oracle/value.ts'

/** Name of an errno, or its number where the specification does not know it. */
export function errnoName({ ir }: Globals, errno: number): string {
  return ir.errnos.find(({ value }) => value === errno)?.name ?? `errno ${errno}`
}

/** A raw result for a reader: `-1 EBADF` or the number. */
export function showResult(globals: Globals, value: number): string {
  if (isUnbound(value)) return 'a number that the implementation chooses'
  return value < 0 && value >= -globals.ir.abi.errno_max ? `-1 ${errnoName(globals, -value)}` : String(value)
}
