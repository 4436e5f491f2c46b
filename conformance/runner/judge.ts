import type { Finished } from '../../spec/oracle/enter.ts'
import type { Machine } from '../../spec/oracle/machine.ts'
import { type Action, type Course, perform } from '../../spec/oracle/step.ts'
import { type Value, isUnbound } from '../../spec/oracle/value.ts'
import { type World, bindChoice } from '../../spec/oracle/world.ts'
import type { Mismatch } from '../report/trace.ts'
import type { Bindings, Comparison } from './compare.ts'

/** A world that fits all that was seen so far, with the rules that led there and the named choices among them. */
export interface Possibility {
  world: World
  rules: readonly string[]
  choices: readonly string[]
}

/** A possibility's course through one event, of which some ends are still to be seen on the target. */
export interface Candidate {
  course: Course
  /** Ends that were not compared yet. */
  open: readonly Finished[]
  rules: readonly string[]
  choices: readonly string[]
}

export interface Narrowed {
  kept: Candidate[]
  /** Why the others do not fit. */
  mismatches: Mismatch[]
}

/** More possibilities than this at one time mean that the program cannot be judged. */
export const possibilityLimit = 512

/** All courses that an event can take from all worlds still possible. */
export function predict(
  machine: Machine,
  possibilities: readonly Possibility[],
  action: (world: World) => Action,
): Candidate[] {
  return possibilities.flatMap(({ world, rules, choices }) =>
    perform(machine, world, action(world)).map((course) => ({
      course,
      open: course.finished,
      rules: [...rules, ...course.finished.map(({ rule }) => rule)],
      choices: [...choices, ...course.choices],
    })),
  )
}

/** What the candidates say about a thread with a call: it ends in all of them, in none, or in some. */
export function outlook(candidates: readonly Candidate[], thread: number): 'ends' | 'waits' | 'either' {
  const ending = candidates.filter(({ open }) => endOf(open, thread) !== undefined).length
  if (ending === 0) return 'waits'
  return ending === candidates.length ? 'ends' : 'either'
}

const endOf = (open: readonly Finished[], thread: number) => open.find((finished) => finished.thread === thread)

/** A thread's call has ended: keeps the candidates in which it ends like that, with what the implementation chose filled in. */
export function sawEnd(
  candidates: readonly Candidate[],
  thread: number,
  actual: string,
  compare: (finished: Finished, world: World) => Comparison,
): Narrowed {
  const kept: Candidate[] = []
  const mismatches: Mismatch[] = []
  for (const candidate of candidates) {
    const finished = endOf(candidate.open, thread)
    if (finished === undefined) {
      mismatches.push({ what: `the call of thread ${thread}`, expected: 'waits', actual })
      continue
    }
    const comparison = compare(finished, candidate.course.world)
    if (comparison.same) kept.push(bind(without(candidate, finished), comparison.bindings))
    else mismatches.push(comparison.mismatch)
  }
  return { kept, mismatches }
}

const without = (candidate: Candidate, finished: Finished): Candidate => ({
  ...candidate,
  open: candidate.open.filter((other) => other !== finished),
})

/** A thread's call waits: keeps the candidates in which it does not end. */
export function sawWaiting(
  candidates: readonly Candidate[],
  thread: number,
  show: (finished: Finished) => string,
): Narrowed {
  const kept = candidates.filter(({ open }) => endOf(open, thread) === undefined)
  const mismatches = candidates.flatMap(({ open }): Mismatch[] => {
    const finished = endOf(open, thread)
    return finished === undefined
      ? []
      : [{ what: `the call of thread ${thread}`, expected: show(finished), actual: 'waits' }]
  })
  return { kept, mismatches }
}

function bind(candidate: Candidate, bindings: Bindings): Candidate {
  if (bindings.size === 0) return candidate
  let { world } = candidate.course
  for (const [unbound, chosen] of bindings) world = bindChoice(world, unbound, chosen)
  const open = candidate.open.map((finished) => ({ ...finished, end: boundEnd(finished.end, bindings) }))
  return { ...candidate, course: { ...candidate.course, world }, open }
}

/** An end with what the implementation chose filled in. */
export function boundEnd(end: Finished['end'], bindings: Bindings): Finished['end'] {
  const out = Object.fromEntries(Object.entries(end.out).map(([path, value]) => [path, replaced(value, bindings)]))
  return { ...end, value: bindings.get(end.value) ?? end.value, out }
}

function replaced(value: Value, bindings: Bindings): Value {
  if (isUnbound(value)) return bindings.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => replaced(item, bindings))
  if (typeof value !== 'object' || 'at' in value) return value
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, replaced(field, bindings)]))
}

/** The worlds still possible when an event is over; equal ones are one, with the fewest named choices. */
export function conclude(candidates: readonly Candidate[]): Possibility[] {
  const only = candidates.length === 1 ? candidates[0] : undefined
  if (only !== undefined) return [possibility(only)]
  const distinct = new Map<string, Possibility>()
  for (const candidate of candidates) {
    const key = worldKey(candidate.course.world)
    const known = distinct.get(key)
    if (known === undefined || known.choices.length > candidate.choices.length)
      distinct.set(key, possibility(candidate))
  }
  return [...distinct.values()]
}

const possibility = ({ course, rules, choices }: Candidate): Possibility => ({ world: course.world, rules, choices })

/** Equal for worlds that cannot be told apart. */
function worldKey({ fields, entities, waiting, unbound, now }: World): string {
  const calls = waiting.map(({ thread, outcome, deadline, args, names }) => [thread, outcome, deadline, args, names])
  return JSON.stringify([fields, [...entities], calls, [...unbound], now])
}
