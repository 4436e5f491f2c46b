import type { Problem } from '../../ir/problem.ts'
import type { CompiledCall } from '../call.ts'
import type { Machine } from '../machine.ts'
import { Undefined, asBool } from '../value.ts'
import { worldAt } from './checks.ts'
import type { Search } from './witnesses.ts'

/** Waits that are reached although the readiness which they name says that the call would not block. */
export function readinessProblems(
  machine: Machine,
  call: CompiledCall,
  search: Search,
  path: (rule: string) => Problem['path'],
): Problem[] {
  return call.outcomes.flatMap(({ outcome }, index): Problem[] => {
    const readiness = outcome.wait?.readiness
    if (readiness === undefined || outcome.wait?.deviates !== undefined) return []
    const entry = machine.globals.functions.get(readiness)
    if (entry === undefined) return []
    const body = entry.body()
    const name = entry.params[0]?.name ?? ''
    const contradiction = (search.holding.get(index) ?? []).find((visit) => {
      if (visit.reached !== index) return false
      try {
        return asBool(
          body({ world: worldAt(visit, index), args: {}, names: { [name]: visit.activation.names['sock'] } }),
        )
      } catch (error) {
        if (error instanceof Undefined) return false
        throw error
      }
    })
    if (contradiction === undefined) return []
    return [
      {
        code: 'readiness-contradiction',
        path: [...path(outcome.id), 'wait', 'readiness'],
        message: `${outcome.id} waits in ${contradiction.point.situation}, where ${readiness} says that it would not`,
        remedy: 'correct one of them, or say in `deviates` why they differ',
        severity: 'error',
      },
    ]
  })
}
