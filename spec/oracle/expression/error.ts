import { nearestName } from '../../ir/nearest.ts'
import { withArticle } from '../../ir/with-article.ts'

/** A fault in an expression or statement, at offsets within its text. */
export class ExpressionError extends Error {
  override name = 'ExpressionError'
  readonly code: string
  readonly range: { start: number; end: number }
  readonly nearest: string | undefined
  readonly remedy: string

  constructor(code: string, message: string, range: { start: number; end: number }, remedy: string, nearest?: string) {
    super(message)
    this.code = code
    this.range = { start: range.start, end: range.end }
    this.remedy = remedy
    this.nearest = nearest
  }

  /** The same fault with more words. */
  adding(words: string): ExpressionError {
    return new ExpressionError(this.code, this.message + words, this.range, this.remedy, this.nearest)
  }

  /** The same fault, seen from a text in which this one starts at `offset`. */
  shifted(offset: number): ExpressionError {
    const { start, end } = this.range
    return new ExpressionError(
      this.code,
      this.message,
      { start: start + offset, end: end + offset },
      this.remedy,
      this.nearest,
    )
  }
}

type Range = { start: number; end: number }

const followUpCode = 'follow-up'

/** What has no meaning because of a fault elsewhere, which is reported there. */
export const followUp = (range: Range) =>
  new ExpressionError(followUpCode, 'this depends on what is faulty itself', range, 'correct the other fault')

export const isFollowUp = ({ code }: ExpressionError) => code === followUpCode

export const illTyped = (message: string, range: Range, remedy: string) =>
  new ExpressionError('ill-typed', message, range, remedy)

/** A name that nothing has, with the nearest that something has. */
export function unknownName(what: string, name: string, known: Iterable<string>, range: Range): ExpressionError {
  const nearest = nearestName(name, known)
  const remedy = nearest === undefined ? `use ${withArticle(what)} that the specification declares` : `write ${nearest}`
  return new ExpressionError('unknown-name', `there is no ${what} ${name}`, range, remedy, nearest)
}
