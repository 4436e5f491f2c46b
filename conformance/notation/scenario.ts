import type { Event } from '../../spec/ir/scenario.ts'
import type { Expectation } from './expectation.ts'

/** A test written by hand: a program, and what its author says about the ends of its calls. */
export interface Scenario {
  id: string
  doc: string
  profile: string
  roles: Record<string, number>
  events: Event[]
  /** By index of the event; absent for what is no call. */
  expectations: (Expectation | undefined)[]
}
