/** A text that is no value of its argument. */
export class ArgumentError extends Error {
  override name = 'ArgumentError'
  readonly argument: string
  readonly reason: string
  constructor(argument: string, reason: string) {
    super(`argument ${argument}: ${reason}`)
    this.argument = argument
    this.reason = reason
  }
}
