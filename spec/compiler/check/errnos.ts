import { isErrnoName } from '../load/build/outcome-fields.ts'
import { eachOutcome } from './each-outcome.ts'
import { reference, type Check } from './spec.ts'

/** Errnos named in outcomes, choices and waits exist. */
export const checkErrnos: Check = ({ ir, names }) => {
  const check = (name: string | undefined, path: (string | number)[]) =>
    name !== undefined && isErrnoName(name) ? reference('unknown-errno', name, names.errno, path) : []
  return eachOutcome(ir).flatMap(({ outcome, path }) => [
    ...check(outcome.errno, [...path, 'errno']),
    ...outcome.may.flatMap((choice, index) => check(choice.errno, [...path, 'may', index, 'errno'])),
    ...check(outcome.wait?.timeout?.errno, [...path, 'wait', 'timeout', 'errno']),
    ...check(outcome.wait?.signal.errno, [...path, 'wait', 'signal', 'errno']),
  ])
}
