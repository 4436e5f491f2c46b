import type { Value } from '../value.ts'
import type { Frame, Run } from './scope.ts'

/** A closure that many texts use; in a frame that stands still it is evaluated once. */
export function once(run: Run): Run {
  let last: Frame | undefined
  let value: Value
  return (frame) => {
    if (frame.still !== true) return run(frame)
    if (frame !== last) {
      value = run(frame)
      last = frame
    }
    return value
  }
}
