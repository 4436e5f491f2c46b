/** What can go wrong with a target, as types: a suite tells a crash from a timeout and both from its own mistakes. */
import type { ChannelEnd } from '../protocol/channel.ts'
import type { Reason } from '../protocol/limits.ts'

const lastLines = (console: readonly string[]) =>
  console.length === 0 ? '' : `; its last lines:\n${console.map((line) => `  ${line}`).join('\n')}`

function describeEnd(end: ChannelEnd): string {
  if (end.reason !== undefined) return end.reason
  if (end.signal !== null) return `killed by ${end.signal}`
  return end.code === null ? 'the channel was closed' : `exit code ${end.code}`
}

const restart =
  'Run `npx sockspec doctor`; if it finds nothing, delete build/agent so that the agent is built anew, and try again.'

/** The target ended while it was in use. */
export class TargetDied extends Error {
  override readonly name = 'TargetDied'
  readonly remedy = restart
  readonly end: ChannelEnd
  constructor(target: string, end: ChannelEnd) {
    super(`the target ${target} is gone: ${describeEnd(end)}${lastLines(end.console)}`)
    this.end = end
  }
}

/** The target is there and does not answer. */
export class TargetTimeout extends Error {
  override readonly name = 'TargetTimeout'
  readonly remedy = restart
  constructor(target: string, request: string, limitMs: number, console: readonly string[]) {
    super(`the target ${target} did not answer to ${request} within ${limitMs / 1000} s${lastLines(console)}`)
  }
}

/** Something came over the channel that is no answer. */
export class TargetBabble extends Error {
  override readonly name = 'TargetBabble'
  readonly remedy = restart
  constructor(target: string, what: string) {
    super(`the target ${target} sent what the protocol does not allow: ${what}`)
  }
}

/** The target does not offer this. */
export class TargetUnsupported extends Error {
  override readonly name = 'TargetUnsupported'
  constructor(target: string, request: string, why: string) {
    super(`the target ${target} does not support ${request}: ${why}`)
  }
}

/** The target tried and could not. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
  /** As the target counts it, positive. */
  readonly errno: number
  readonly what: string
  constructor(target: string, request: string, errno: number, what: string) {
    super(`the target ${target} could not do ${request}: ${what} (errno ${errno})`)
    this.errno = errno
    this.what = what
  }
}

/** The request itself was wrong: a busy thread, a block out of bounds. */
export class TargetMisuse extends Error {
  override readonly name = 'TargetMisuse'
  readonly reason: Reason | 'encoding'
  constructor(target: string, request: string, reason: Reason | 'encoding', detail: string) {
    super(`the target ${target} cannot be asked for this ${request}: ${reason} (${detail})`)
    this.reason = reason
  }
}

/** The target could not be started. */
export class TargetSetupFailed extends Error {
  override readonly name = 'TargetSetupFailed'
  /** What to do about it. */
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}
