import type { Cell } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import type { SocketKind } from '../../ir/scenario.ts'
import type { Machine } from '../machine.ts'
import { fileAt } from '../enter.ts'
import type { FindBase } from './bases.ts'
import { visitor } from './points.ts'
import { statesOf } from './socket-states.ts'

/** What every call does in every state of every kind of socket, when it is made with its defaults. */
export function cellsOf(machine: Machine, base: FindBase): { cells: Cell[]; problems: Problem[] } {
  const { ir } = machine.globals
  const cells: Cell[] = []
  const problems: Problem[] = []
  ir.sockets.forEach((kind, index) => {
    problems.push(...statesNotReached(machine, base, kind, index))
    for (const name of kind.calls) {
      const call = machine.call(name)
      if (call === undefined) continue
      const { visit } = visitor(machine, call, base)
      kind.states.forEach((state, position) => {
        const seen = visit({ situation: state.situation, modifiers: [], args: {} })
        // An outcome that is reached and has no value there is reported by the search.
        if (seen?.broken !== undefined) return
        const outcome = seen && call.outcomes[seen.reached]?.outcome
        if (outcome !== undefined) cells.push({ kind: kind.name, state: state.name, call: name, outcome: outcome.id })
        else problems.push(unfilled(kind.name, state.name, name, ['sockets', index, 'states', position]))
      })
    }
  })
  return { cells, problems }
}

function unfilled(kind: string, state: string, call: string, path: Problem['path']): Problem {
  return {
    code: 'unfilled-cell',
    path,
    message: `${call} has no outcome for a ${kind} socket in state ${state}`,
    remedy: 'add the outcome, or leave the call out of `calls`',
    severity: 'error',
  }
}

/** States whose situation does not lead to them. */
function statesNotReached(machine: Machine, base: FindBase, kind: SocketKind, index: number): Problem[] {
  return statesOf(machine, kind).flatMap(({ name, situation, holds }, position): Problem[] => {
    const path = ['sockets', index, 'states', position, 'is']
    const found = base(situation, [])
    if (found.kind === 'fault') return []
    const { world, roles } = found.state
    if (holds(world, fileAt(world, roles['fd']))) return []
    return [
      {
        code: 'state-not-reached',
        path,
        message: `the situation ${situation} does not lead to the state ${name}`,
        remedy: 'correct the condition, or name a situation in which it holds',
        severity: 'error',
      },
    ]
  })
}
