/** Something that is compiled here could not be. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed'
  /** What to do about it. */
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}
