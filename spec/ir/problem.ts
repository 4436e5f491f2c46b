/** Something found wrong with a specification, at a path of its IR; the compiler turns the path into file, line and column. */
export interface Problem {
  code: string
  path: (string | number)[]
  /** Offsets within the text at `path`. */
  range?: { start: number; end: number } | undefined
  message: string
  expected?: string | undefined
  /** The nearest known name, where one is misspelt. */
  nearest?: string | undefined
  remedy: string
  severity: 'error' | 'warning'
}
