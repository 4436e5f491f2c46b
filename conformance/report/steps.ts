import type { Output } from './terminal.ts'

/** Does a long step of the work, saying so. */
export type Step = <T>(what: string, work: () => T | Promise<T>) => Promise<T>

/** Says which step goes on: on a terminal with the time that it took, elsewhere as a plain line. */
export function stepReport(output: Output, now: () => number = Date.now): Step {
  const live = output.isTTY === true
  return async (what, work) => {
    const started = now()
    output.write(live ? `${what} ... ` : `${what} ...\n`)
    try {
      const result = await work()
      if (live) output.write(`${((now() - started) / 1000).toFixed(1)} s\n`)
      return result
    } catch (error) {
      if (live) output.write('failed\n')
      throw error
    }
  }
}
