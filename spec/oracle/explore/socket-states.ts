import type { SocketKind } from '../../ir/scenario.ts'
import { compileExpression } from '../expression/compile.ts'
import { bool } from '../expression/types.ts'
import type { Machine } from '../machine.ts'
import { Undefined } from '../value.ts'
import type { World } from '../world.ts'

/** A state of a kind of socket that can be asked for. */
export interface SocketState {
  name: string
  situation: string
  /** Whether an open file is in it; not where its condition has no value. */
  holds: (world: World, file: number | undefined) => boolean
}

/** The states of a kind of socket, in their order, compiled. */
export function statesOf({ globals }: Machine, kind: SocketKind): SocketState[] {
  const scope = { globals, slots: [], names: new Map([['sock', globals.typing('file')]]) }
  return kind.states.map(({ name, is, situation }) => {
    const condition = compileExpression(is, scope, { type: bool, optional: false })
    const holds = (world: World, file: number | undefined): boolean =>
      attempt(() => condition.run({ world, args: {}, names: { sock: file } })) === true
    return { name, situation, holds }
  })
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    if (error instanceof Undefined) return undefined
    throw error
  }
}
