/** The machine could not be started, or ended in a way that its starter did not ask for. */
export class MachineError extends Error {
  override readonly name = 'MachineError'
  /** What to do about it. */
  readonly remedy: string
  /** The file or option it is about. */
  readonly where?: string
  /** Exit status of the command, if not 1. */
  readonly exitStatus?: number
  constructor(message: string, remedy: string, more: { where?: string; exitStatus?: number } = {}) {
    super(message)
    this.remedy = remedy
    if (more.where !== undefined) this.where = more.where
    if (more.exitStatus !== undefined) this.exitStatus = more.exitStatus
  }
}
