import type { Frame, Scope } from '../expression/scope.ts'

/** Changes `frame.world`, which the caller owns, and returns the names in scope afterwards. */
export type Effect = (frame: Frame) => Frame['names']

/** Checked statements, and the scope with the names that they bound. */
export interface CompiledEffects {
  run: Effect
  scope: Scope
}
