import type { CompiledCall, CompiledChoice, CompiledOutcome } from '../../../spec/oracle/call.ts'
import type { Machine } from '../../../spec/oracle/machine.ts'
import { asBool } from '../../../spec/oracle/value.ts'

/** A named choice, by the full id of the rule that offers it. */
export interface NamedChoice {
  rule: string
  id: string
}

export const duties = ['never', 'always'] as const
/** Whether an implementation may never take a choice, or always has to where it may. */
export type Duty = (typeof duties)[number]

/** The same machine with one named choice taken away: the implementation never takes it, or always where it may. */
export function heldToChoice(machine: Machine, choice: NamedChoice, duty: Duty): Machine {
  const held = new Map<CompiledCall, CompiledCall>()
  const call = (name: string): CompiledCall | undefined => {
    const free = machine.call(name)
    if (free === undefined || !choice.rule.startsWith(`${name}.`)) return free
    const known = held.get(free) ?? { ...free, outcomes: heldOutcomes(free.outcomes, choice, duty) }
    held.set(free, known)
    return known
  }
  return { ...machine, call }
}

function heldOutcomes(outcomes: readonly CompiledOutcome[], choice: NamedChoice, duty: Duty): CompiledOutcome[] {
  return outcomes.flatMap((outcome) => {
    const inner = outcome.then && { ...outcome, then: heldOutcomes(outcome.then, choice, duty) }
    const whole = inner ?? outcome
    const taken = outcome.choices.find(({ id }) => id === choice.id)
    if (outcome.outcome.id !== choice.rule || taken === undefined) return [whole]
    const free = { ...whole, choices: whole.choices.filter((other) => other !== taken) }
    return duty === 'never' ? [free] : alwaysTaken(free, taken)
  })
}

/** The outcome as it ends by the choice, and as it was where the choice's condition does not hold. */
function alwaysTaken(free: CompiledOutcome, { when, skip, ends, errno, result, out, effect }: CompiledChoice) {
  const elsewhere = when === undefined ? [] : [free]
  if (skip) return elsewhere.map((one) => ({ ...one, guards: [...one.guards, not(when)] }))
  const guards = when === undefined ? free.guards : [...free.guards, when]
  const wait = ends ? undefined : free.wait
  return [{ ...free, guards, errno, result, out, effect, wait, choices: [] }, ...elsewhere]
}

const not = (condition: CompiledChoice['when']) => (frame: Parameters<NonNullable<CompiledChoice['when']>>[0]) =>
  condition !== undefined && !asBool(condition(frame))
