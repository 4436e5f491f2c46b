/** The site cannot be built or served, with what to do about it. */
export class SiteError extends Error {
  override name = 'SiteError'
  readonly remedy: string
  readonly exitStatus: number
  constructor(message: string, remedy: string, exitStatus = 1) {
    super(message)
    this.remedy = remedy
    this.exitStatus = exitStatus
  }
}
