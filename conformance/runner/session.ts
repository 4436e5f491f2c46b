import type { Machine } from '../../spec/oracle/machine.ts'
import { isBad } from '../report/verdict.ts'
import type { Target } from '../targets/target.ts'
import { portBase } from './ports.ts'
import type { Program, ProgramResult } from './program.ts'
import { type RunOptions, runProgram } from './run-program.ts'

/** Runs programs one after another on a target that is started again whenever one has ended it. */
export interface Session {
  run(machine: Machine, program: Program, options?: RunOptions): Promise<ProgramResult>
  /** The running target; started if it is not. */
  target(): Promise<Target>
  close(): Promise<void>
}

/** A program is run again whose failure says nothing, but not for ever. */
const inconclusiveLimit = 5

/** A session on targets that `open` starts; the first is started when it is needed. */
export function openSession(open: () => Promise<Target>): Session {
  let current: Promise<Target> | undefined
  let programs = 0
  const target = () => (current ??= open())
  const discard = async () => {
    const ending = current
    current = undefined
    // What is left of a target that died or hangs may fail to close; the next one starts afresh all the same.
    await ending?.then((running) => running.close()).catch(() => undefined)
  }
  return {
    target,
    async run(machine, program, options = {}) {
      for (let attempt = 1; ; attempt++) {
        const running = await target()
        const result = await runProgram(machine, running, program, { portBase: portBase(programs++), ...options })
        if (result.verdict === 'crash' || result.verdict === 'timeout') await discard()
        if (!result.inconclusive || !isBad(result.verdict) || attempt === inconclusiveLimit) return result
      }
    },
    close: discard,
  }
}
