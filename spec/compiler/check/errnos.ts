import { isErrnoName } from '../load/build/outcome-fields.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { eachOutcome } from './each-outcome.ts'
import { reference, type Check } from './spec.ts'

/** Errnos can be told from results; those named in outcomes, choices and waits exist. */
export const checkErrnos: Check = (spec) => [...outOfRange(spec), ...unknown(spec)]

const outOfRange: Check = ({ ir: { errnos, abi } }) =>
  errnos.flatMap(({ name, value }, index) =>
    value <= abi.errno_max
      ? []
      : [problem('errno-range', ['errnos', index, 'value'], { name, value, max: abi.errno_max })],
  )

const unknown: Check = ({ ir, names }) => {
  const check = (name: string | undefined, path: (string | number)[]) =>
    name !== undefined && isErrnoName(name) ? reference('unknown-errno', name, names.errno, path) : []
  return eachOutcome(ir).flatMap(({ outcome, path }) => [
    ...check(outcome.errno, [...path, 'errno']),
    ...outcome.may.flatMap((choice, index) => check(choice.errno, [...path, 'may', index, 'errno'])),
    ...check(outcome.wait?.timeout?.errno, [...path, 'wait', 'timeout', 'errno']),
    ...check(outcome.wait?.signal.errno, [...path, 'wait', 'signal', 'errno']),
  ])
}
