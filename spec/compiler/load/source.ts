/** One file of a specification. */
export interface Source {
  /** As shown in messages. */
  readonly file: string
  readonly text: string
  /** Why it could not be read; it has no text then. */
  readonly unreadable?: string
}

/** A place in a file. Lines and columns count from 1; `end` is exclusive. */
export interface Place {
  file: string
  line: number
  col: number
  endLine: number
  endCol: number
}

/** The place of a range of offsets. */
export function placeOf(source: Source, start: number, end: number): Place {
  const [line, col] = lineAndColumn(source.text, start)
  const [endLine, endCol] = lineAndColumn(source.text, Math.max(start, end))
  return { file: source.file, line, col, endLine, endCol }
}

function lineAndColumn(text: string, offset: number): [line: number, col: number] {
  const before = text.slice(0, offset)
  const newline = before.lastIndexOf('\n')
  return [before.split('\n').length, offset - newline]
}
