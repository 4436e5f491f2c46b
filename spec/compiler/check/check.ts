import type { Problem } from '../../ir/problem.ts'
import type { LoadResult } from '../load/load-spec.ts'
import { checkArgumentOrder } from './argument-order.ts'
import { checkConstants } from './constants.ts'
import { checkCycles } from './cycles.ts'
import { checkEntry } from './entry.ts'
import { checkErrnos } from './errnos.ts'
import { checkEvents } from './events.ts'
import { checkExpressions } from './expressions.ts'
import { checkIoctls } from './ioctls.ts'
import { checkLibrary } from './library.ts'
import { checkNumbers } from './numbers.ts'
import { checkOptions } from './options.ts'
import { checkOutPaths } from './out-paths.ts'
import { checkCommons, checkOutcomes, checkReachable, checkRuleIds } from './outcomes.ts'
import { checkPools } from './pools.ts'
import { checkProfiles } from './profiles.ts'
import { checkReferences } from './references.ts'
import { checkSince } from './since.ts'
import { checkSlots } from './slots.ts'
import { checked, type Check } from './spec.ts'
import { checkStructs } from './structs.ts'
import { checkValuesTwice } from './values-twice.ts'

/** The checks that need no evaluation of expressions. */
export const checks: Check[] = [
  checkReferences,
  checkEntry,
  checkErrnos,
  checkCycles,
  checkProfiles,
  checkNumbers,
  checkSince,
  checkValuesTwice,
  checkConstants,
  checkStructs,
  checkSlots,
  checkArgumentOrder,
  checkPools,
  checkEvents,
  checkLibrary,
  checkOptions,
  checkIoctls,
  checkRuleIds,
  checkOutcomes,
  checkReachable,
  checkCommons,
  checkOutPaths,
  checkExpressions,
]

/** Everything that the checks find in a loaded specification. */
export function checkSpec(
  loaded: Pick<LoadResult, 'ir' | 'claimed' | 'unread'>,
  run: readonly Check[] = checks,
): Problem[] {
  const spec = checked(loaded)
  return run.flatMap((check) => check(spec))
}
