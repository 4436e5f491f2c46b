import pc from 'picocolors'
import { inSources } from './source-stack.ts'

/** An error that its reader can act on. Any `Error` with these properties is one; nothing has to be imported to throw it. */
export interface ActionableError extends Error {
  /** What to do about it. */
  remedy: string
  /** The file, option or command it is about; `file:line:col` where there is one. */
  where?: string
  /** Exit status, if not 1. */
  exitStatus?: number
}

/** What to print of an error, and the status to leave with (never 0). */
export interface ErrorReport {
  text: string
  status: number
}

/** Puts an error into words: what happened, where, what to do. One that nobody foresaw comes with its stack. */
export function describeError(error: unknown): ErrorReport {
  if (isActionable(error)) return actionable(error)
  const missing = missingPackage(error)
  if (missing !== undefined) {
    const text = lines(`The package ${missing} is not installed.`, undefined, 'Run `npm ci` in the folder of sockspec.')
    return { text, status: 1 }
  }
  const stack = error instanceof Error ? inSources(error.stack ?? error.message) : String(error)
  const remedy = 'This is a mistake in sockspec. Please report it with the lines above and the command you ran.'
  return { text: `${stack}\n\n${remedy}\n`, status: 1 }
}

function isActionable(error: unknown): error is ActionableError {
  return error instanceof Error && 'remedy' in error && typeof error.remedy === 'string'
}

function actionable(error: ActionableError): ErrorReport {
  const status = error.exitStatus ?? 1
  return { text: lines(error.message, error.where, error.remedy), status: status > 0 ? status : 1 }
}

function lines(message: string, where: string | undefined, remedy: string): string {
  const first = `${pc.red('error')}: ${message}\n`
  return first + (where === undefined ? '' : `  at ${where}\n`) + `  ${pc.dim('->')} ${remedy}\n`
}

/** The name in Node's "Cannot find package 'x'" or "module 'x'", as after a pull that changed the lockfile. */
function missingPackage(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_MODULE_NOT_FOUND') return undefined
  return /Cannot find (?:package|module) '([^'./][^']*)'/.exec(error.message)?.[1]
}
