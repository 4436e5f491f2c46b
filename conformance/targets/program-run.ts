/** One program run as a target's only one, for what the agent cannot show: calls that it would not survive. */

/** How it went. */
export interface ProgramRun {
  /** What it wrote to its standard output. */
  output: string
  /** Its exit status, or 128 and the number of the signal that ended it; undefined where the system ended before it. */
  status: number | undefined
  /** Whether it was ended because it took too long. */
  late: boolean
  /** The rules by which calls ended, in order, as the kernel tells them; undefined where it does not. */
  told: readonly string[] | undefined
  /** The last lines of what was said otherwise: by the program, by the kernel, by who started it. */
  said: readonly string[]
}

/** Runs an executable with arguments. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<ProgramRun>

/** How long a program may take; none of ours is near it. */
export const PROGRAM_LIMIT_MS = 60_000

const SHOWN_LINES = 40

/** The last lines of some texts. */
export const lastLines = (...texts: readonly string[]): string[] =>
  texts.join('').trimEnd().split('\n').slice(-SHOWN_LINES)
