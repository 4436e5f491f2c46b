import type { ArgumentContext } from '../arguments.ts'
import { type Value, equal } from '../value.ts'

/** What arguments are built from beside their texts: a question to the context, and the answer. */
export interface Asked {
  ask: (context: ArgumentContext) => Value
  answer: Value
}

/** A context that notes what it is asked. */
export function askedContext(context: ArgumentContext, asked: Asked[]): ArgumentContext {
  const answered = <T extends Value>(ask: (of: ArgumentContext) => T): T => {
    const answer = ask(context)
    asked.push({ ask, answer })
    return answer
  }
  return {
    globals: context.globals,
    role: (name) => answered((of) => of.role(name)),
    address: (which, role) => answered((of) => of.address(which, role)),
    get tag() {
      return answered((of) => of.tag)
    },
  }
}

/** Whether another context gives the same answers, so that the same arguments come of it. */
export const answersAlike = (asked: readonly Asked[], context: ArgumentContext): boolean =>
  asked.every(({ ask, answer }) => equal(ask(context), answer))
