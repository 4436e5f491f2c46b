import type { Wait } from './syscall.ts'

/** When a call that a signal with SA_RESTART interrupts is made anew: never, always, or if the expression holds. */
export function restartsOf({ restart = 'false' }: Wait['signal']): 'never' | 'always' | { condition: string } {
  if (restart === 'false') return 'never'
  return restart === 'true' ? 'always' : { condition: restart }
}
