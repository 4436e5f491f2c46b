import type { Ir } from '../../ir/ir.ts'
import type { Point } from '../../ir/syscall.ts'
import type { CompiledCall } from '../call.ts'
import { waitingOutcome } from '../enter.ts'
import type { Frame, Run } from '../expression/scope.ts'
import type { Machine } from '../machine.ts'
import { asBool } from '../value.ts'
import type { FindBase } from './bases.ts'
import { valueOf } from './checks.ts'
import { type Played, blockAt, waitingThread } from './play.ts'

/**
 * The points with one modifier more than a point at which a call waits, where it still does, and has another time limit or
 * another answer to a signal, which may end a call with a limit that it else restarts.
 */
export function otherPatience(
  machine: Machine,
  call: CompiledCall,
  nearest: Point,
  isReached: (point: Point) => boolean,
  base: FindBase,
): { point: Point; blocked: Played }[] {
  const usual = patience(call, blockAt(machine, call, nearest, base))
  return modified(machine.globals.ir, nearest)
    .filter(isReached)
    .map((point) => ({ point, blocked: blockAt(machine, call, point, base) }))
    .filter(({ blocked }) => patience(call, blocked) !== usual)
}

function modified(ir: Ir, point: Point): Point[] {
  const before = ir.modifiers.filter(({ name, use }) => use === 'before' && !point.modifiers.includes(name))
  return before.map(({ name }) => ({ ...point, modifiers: [...point.modifiers, name] }))
}

/** How long a blocked call waits and whether a signal restarts it, as a text; nothing of a call that does not wait. */
function patience(call: CompiledCall, blocked: Played): string | undefined {
  if (blocked.kind !== 'played') return undefined
  const { world } = blocked.state
  const waiting = world.waiting.find(({ thread }) => thread === waitingThread)
  if (waiting === undefined) return undefined
  const { args, names, deadline } = waiting
  const restarts = valueOf(isTrue, waitingOutcome(call, waiting).wait.restart, { world, args, names })
  return `${deadline === undefined ? 'for ever' : String(deadline - world.now)} ${String(restarts)}`
}

const isTrue = (run: Run, frame: Frame): boolean => asBool(run(frame))
