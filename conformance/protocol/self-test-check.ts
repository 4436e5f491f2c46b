import type { HelloAnswer } from './answers.ts'
import type { Exchange } from './exchange.ts'
import type { Capability } from './limits.ts'

/** What a check gets. */
export interface Session {
  exchange: Exchange
  hello: HelloAnswer
}

export interface Check {
  name: string
  /** Not tried where this capability is not claimed. */
  needs?: Capability
  /** Returns what it found, throws if that is wrong. */
  run(session: Session): Promise<string>
}
