import { ArgumentError } from '../argument-error.ts'
import { type ArgumentContext, type Overrides, buildArguments, changeArguments } from '../arguments.ts'
import { type Built, builtOnce } from './asked.ts'
import type { CompiledCall } from '../call.ts'
import type { Machine } from '../machine.ts'
import { type State, argumentContext } from '../program.ts'
import type { Fields } from '../value.ts'

/**
 * Builds the arguments of a call at points. What comes of the same texts and the same answers is the same object: most
 * states answer alike. None come where a text is no value of its argument: where it names a role that there is not.
 */
export interface OwnArguments {
  defaults: (context: ArgumentContext) => Fields | undefined
  /** The arguments with overrides, in a context in which the defaults are `base`. */
  changed: (base: Fields | undefined, overrides: Overrides, context: ArgumentContext) => Fields | undefined
}

type OwnBuilt = Built<Fields | undefined>

export function ownArguments({ syscall: { args: slots } }: CompiledCall): OwnArguments {
  const defaults: OwnBuilt[] = []
  const changed = new Map<Fields | undefined, Map<string, OwnBuilt[]>>()
  return {
    defaults: (context) =>
      builtOnce(defaults, context, (asked) => argumentsOrNone(() => buildArguments(slots, {}, asked))),
    changed(base, overrides, context) {
      const ofBase = emplace(changed, base, () => new Map<string, OwnBuilt[]>())
      const known = emplace(ofBase, JSON.stringify(overrides), () => [])
      return builtOnce(known, context, (asked) =>
        argumentsOrNone(() =>
          base === undefined ? buildArguments(slots, overrides, asked) : changeArguments(slots, base, overrides, asked),
        ),
      )
    },
  }
}

function argumentsOrNone(make: () => Fields): Fields | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof ArgumentError) return undefined
    throw error
  }
}

function emplace<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}

/** In place of the step that a call at a point has: its contents differ from those of every event before, whatever their number. */
const ownTag = 13

/** What the texts of a call at a point mean, made in this state. */
export const contextAt = (machine: Machine, state: State): ArgumentContext => ({
  ...argumentContext(machine, state),
  tag: ownTag,
})
