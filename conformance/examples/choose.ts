import type { Outcome } from '../../spec/ir/syscall.ts'
import { type Machine, allOutcomes } from '../../spec/oracle/machine.ts'
import type { TestCase } from '../cases/case.ts'
import { type Played, playEvents } from './play.ts'

/** A case, and how it goes up to the call under test and what wakes it. */
export interface ShownCase<T = Pick<TestCase, 'roles' | 'events' | 'tested'>> {
  shown: T
  played: Played
}

/** A generated case that shows a rule well. */
export interface ChosenCase extends ShownCase<TestCase> {
  rule: string
}

/**
 * The case that shows each rule: the one of its outcome; of a rule that waits, the first in which the call is woken and
 * ends well. The ends of waits by time and by signals are rules of their own here, `RULE#timeout` and `RULE#signal`.
 */
export function chooseCases(machine: Machine, cases: readonly TestCase[]): ChosenCase[] {
  const outcomes = new Map(cases.filter(({ kind }) => kind === 'outcome').map((one) => [one.id, one]))
  const waits = new Map<string, TestCase[]>()
  for (const one of cases.filter(({ kind }) => kind === 'wait'))
    for (const rule of one.rules) waits.set(rule, [...(waits.get(rule) ?? []), one])
  const play = (shown: TestCase): ShownCase<TestCase> => ({ shown, played: playTested(machine, shown) })
  const rules = machine.globals.ir.syscalls.flatMap((call) => allOutcomes(call.outcomes))
  return rules.flatMap((outcome) => {
    const own = outcomes.get(outcome.id)
    if (outcome.wait === undefined) return own === undefined ? [] : [{ rule: outcome.id, ...play(own) }]
    return waitExamples(outcome, (waits.get(outcome.id) ?? []).map(play), own && play(own))
  })
}

function waitExamples(
  { id }: Outcome,
  woken: readonly ShownCase<TestCase>[],
  own: ShownCase<TestCase> | undefined,
): ChosenCase[] {
  const endOf = ({ shown, played }: ShownCase) => played.calls[shown.tested.from]?.finished
  const isInterrupted = (one: ShownCase) => endOf(one)?.rule.includes('#') === true
  const ended = woken.filter((one) => endOf(one) !== undefined)
  const byItself = ended.filter((one) => !isInterrupted(one))
  const best = byItself.find((one) => endOf(one)?.end.errno === undefined) ?? byItself[0] ?? ended[0] ?? own
  const interrupted = ['timeout', 'signal'].flatMap((how) => {
    const rule = `${id}#${how}`
    const found = ended.find((one) => endOf(one)?.rule === rule)
    return found === undefined ? [] : [{ rule, ...found }]
  })
  return [...(best === undefined ? [] : [{ rule: id, ...best }]), ...interrupted]
}

const playTested = (machine: Machine, { roles, events, tested }: TestCase): Played =>
  playEvents(machine, roles, events.slice(0, tested.to))
