import type { Evidence, Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Outcome, Slot, Syscall } from '../../ir/syscall.ts'
import { guardTexts } from '../enter.ts'
import { type Machine, createMachine } from '../machine.ts'
import { absentText } from './absent.ts'
import { type FindBase, basesOf } from './bases.ts'
import { brokenOutcomes, missedPoints } from './broken.ts'
import { brokenSituations } from './broken-situations.ts'
import { cellsOf } from './cells.ts'
import { worldAt } from './checks.ts'
import { searchFar } from './far.ts'
import { pairsOf } from './pairs.ts'
import { type Visit, visitor } from './points.ts'
import { pointText } from './point-text.ts'
import { readinessProblems } from './readiness.ts'
import { outcomePath } from './rule-path.ts'
import { distinct, pinnedEnds, waitsOf } from './waits.ts'
import { type Search, searchNear, spaceOf } from './witnesses.ts'

/**
 * Searches a well-typed specification: the nearest point that reaches each outcome, the orders that can be seen,
 * how every wait can end, what each call does in each state. What cannot be reached or has no value is a problem.
 */
export function explore(ir: Ir): { evidence: Evidence; problems: Problem[] } {
  const machine = createMachine(ir)
  const base = basesOf(machine)
  const problems = brokenSituations(ir, base)
  const evidence: Evidence = { witnesses: {}, waits: [], pairs: [], cells: [] }
  if (problems.length > 0) return { evidence, problems }
  ir.syscalls.forEach((syscall, index) => {
    if (!syscall.plain) problems.push(...exploreCall(machine, syscall, index, base, evidence))
  })
  const { cells, problems: unfilled } = cellsOf(machine, base)
  return { evidence: { ...evidence, cells }, problems: [...problems, ...unfilled] }
}

function exploreCall(machine: Machine, syscall: Syscall, index: number, base: FindBase, evidence: Evidence): Problem[] {
  const call = machine.call(syscall.name)
  if (call === undefined) return []
  const { situations, modifiers } = machine.globals.ir
  const points = visitor(machine, call, base)
  const own = takesDescriptor(syscall.args) ? situations : situations.slice(0, 1)
  const before = modifiers.filter(({ use }) => use === 'before').map(({ name }) => name)
  const space = spaceOf(call, own, before, points)
  const search = searchNear(call, space, points)
  const pinned = pinnedEnds(machine, call, base)
  const waits = waitsOf(machine, call, { search, points, base })
  const woken = [...pinned, ...waits.ends]
  searchFar(call, space, search, points, new Set(woken.flatMap(({ ends }) => ends ?? [])))
  const late = waitsOf(machine, call, { search, points, base }, waits.ends)
  call.outcomes.forEach(({ outcome }, position) => {
    const witness = search.witnesses.get(position)
    if (witness !== undefined) evidence.witnesses[outcome.id] = witness.point
  })
  evidence.pairs.push(...pairsOf(call, search, points))
  for (const { rule, ends, point } of distinct([...woken, ...late.ends])) {
    evidence.waits.push({ rule, point })
    if (ends !== undefined) evidence.witnesses[ends] ??= point
  }
  witnessChanges(syscall.outcomes, evidence)
  const path = (rule: string) => outcomePath(syscall.outcomes, rule, ['syscalls', index, 'outcomes'])
  const broken = [
    ...brokenPoints(syscall, search, path, index),
    ...brokenOutcomes(machine, call, search, [...waits.faults, ...late.faults], base, path),
  ]
  const isBroken = (at: Problem['path']) => broken.some((one) => one.path.join() === at.join())
  return [
    ...broken,
    ...unwitnessed(syscall.outcomes, evidence, path).filter((problem) => !isBroken(problem.path)),
    ...missedPoints(call, points, pinned, path),
    ...readinessProblems(machine, call, search, path),
  ]
}

/** Whether a descriptor is among the arguments, or in what they point to. */
function takesDescriptor(slots: readonly Slot[]): boolean {
  return slots.some(({ type, fields }) => type === 'fd' || type === 'socket_fd' || takesDescriptor(fields ?? []))
}

/** Points at which a condition has no value, or no outcome holds: one of each kind is reported. */
function brokenPoints(
  syscall: Syscall,
  search: Search,
  path: (rule: string) => Problem['path'],
  index: number,
): Problem[] {
  return [...search.broken].map(([at, seen]): Problem => {
    const rule = syscall.outcomes[at]
    if (rule === undefined)
      return {
        code: 'no-outcome',
        path: ['syscalls', index, 'name'],
        message: `no outcome of ${syscall.name} holds ${placeText(seen)}`,
        remedy: 'add the outcome; the last of a group usually has no condition',
        severity: 'error',
      }
    return {
      code: 'undefined-guard',
      path: path(rule.id),
      message: `${rule.id} is reached ${placeText(seen)}, where ${absentAt(seen, at)}`,
      remedy: 'test with has() first, or let an earlier outcome end the call there',
      severity: 'error',
    }
  })
}

/** What an outcome reads that is absent at a point. */
function absentAt(seen: Visit, index: number): string {
  const { call, args, names } = seen.activation
  const outcome = call.outcomes[index]?.outcome
  const guards = outcome === undefined ? [] : guardTexts(outcome)
  return absentText({ scope: call.scope, guards, frame: { world: worldAt(seen, index), args, names } })
}

const placeText = (seen: Visit) => pointText(seen.point)

/** A change that a woken call makes on any course is seen wherever an outcome behind it is. */
function witnessChanges(outcomes: readonly Outcome[], { witnesses }: Pick<Evidence, 'witnesses'>): void {
  for (const [index, { id, kind, when, then = [] }] of outcomes.entries()) {
    witnessChanges(then, { witnesses })
    if (kind !== 'do' || when !== undefined || witnesses[id] !== undefined) continue
    const behind = outcomes.slice(index + 1).find((later) => witnesses[later.id] !== undefined)
    const point = behind && witnesses[behind.id]
    if (point !== undefined) witnesses[id] = point
  }
}

function unwitnessed(
  outcomes: readonly Outcome[],
  evidence: Evidence,
  path: (rule: string) => Problem['path'],
): Problem[] {
  const reached = ({ id }: Outcome) => evidence.witnesses[id] !== undefined
  return outcomes.flatMap((outcome): Problem[] => {
    const inner = unwitnessed(outcome.then ?? [], evidence, path)
    if (outcome.needs !== undefined || reached(outcome)) return inner
    return [
      {
        code: outcome.kind === 'do' ? 'unreached-do' : 'no-witness',
        path: path(outcome.id),
        message: `nothing reaches ${outcome.id}: no situation with two changes at most ends there`,
        remedy: 'add a value to a pool or a situation, pin a point with `given`, or name the event that it `needs`',
        severity: outcome.kind === 'do' ? 'warning' : 'error',
      },
      ...inner,
    ]
  })
}
