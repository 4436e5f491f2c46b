import type { ArgumentContext } from '../arguments.ts'
import { type Fields, type Value, equal } from '../value.ts'

/** What arguments are built from beside their texts: a question to the context, and the answer. */
interface Asked {
  ask: (context: ArgumentContext) => Value
  answer: Value
}

/** Arguments, none where they cannot be built, and what they were built from. */
export interface Built<T extends Fields | undefined> {
  args: T
  asked: readonly Asked[]
}

/** Builds arguments, or finds those that were built in a context which gives the same answers: they are the same object. */
export function builtOnce<T extends Fields | undefined>(
  known: Built<T>[],
  context: ArgumentContext,
  build: (context: ArgumentContext) => T,
): T {
  const alike = known.find(({ asked }) => answersAlike(asked, context))
  if (alike !== undefined) return alike.args
  const asked: Asked[] = []
  const args = build(askedContext(context, asked))
  known.push({ args, asked })
  return args
}

const answersAlike = (asked: readonly Asked[], context: ArgumentContext): boolean =>
  asked.every(({ ask, answer }) => equal(ask(context), answer))

/** A context that notes what it is asked. */
function askedContext(context: ArgumentContext, asked: Asked[]): ArgumentContext {
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
