import { ExpressionError } from '../expression/error.ts'

/** A piece of a statement's text, and where it starts. */
export interface Part {
  text: string
  offset: number
}

export interface Range {
  start: number
  end: number
}

/** Where a piece stands in its statement. */
export const rangeOf = ({ text, offset }: Part): Range => ({ start: offset, end: offset + text.length })

/**
 * The statements of the effect language.
 *
 *     PATH = EXPRESSION
 *     clear PATH
 *     append EXPRESSION to PATH
 *     drop first PATH
 *     remove NAME in PATH where EXPRESSION
 *     let NAME = EXPRESSION
 *     new NAME = { record literal }
 *     destroy EXPRESSION
 *     for NAME in EXPRESSION => STATEMENT
 *     when EXPRESSION => STATEMENT
 *     ACTION(arguments)
 */
export type StatementNode =
  | { kind: 'assign'; path: Part; value: Part }
  | { kind: 'clear' | 'drop'; path: Part }
  | { kind: 'append'; value: Part; path: Part }
  | { kind: 'remove'; name: string; path: Part; where: Part }
  | { kind: 'let' | 'new'; name: string; value: Part }
  | { kind: 'destroy'; value: Part }
  | { kind: 'for'; name: string; of: Part; body: StatementNode }
  | { kind: 'when'; condition: Part; body: StatementNode }
  | { kind: 'action'; call: Part }

const path = String.raw`[a-z_]\w*(?:\.[a-z_]\w*)*`
const name = String.raw`[a-z_]\w*`

type Build = (part: (group: number) => Part, text: (group: number) => string) => StatementNode

/** Forms in order of trial; groups of the pattern are the parts. */
const forms: { pattern: RegExp; build: Build }[] = [
  {
    pattern: new RegExp(`^clear (${path})$`, 'd'),
    build: (part) => ({ kind: 'clear', path: part(1) }),
  },
  {
    pattern: new RegExp(`^drop first (${path})$`, 'd'),
    build: (part) => ({ kind: 'drop', path: part(1) }),
  },
  {
    pattern: new RegExp(`^append (.+) to (${path})$`, 'ds'),
    build: (part) => ({ kind: 'append', value: part(1), path: part(2) }),
  },
  {
    pattern: new RegExp(`^remove (${name}) in (${path}) where (.+)$`, 'ds'),
    build: (part, text) => ({ kind: 'remove', name: text(1), path: part(2), where: part(3) }),
  },
  {
    pattern: new RegExp(`^let (${name}) = (.+)$`, 'ds'),
    build: (part, text) => ({ kind: 'let', name: text(1), value: part(2) }),
  },
  {
    pattern: new RegExp(`^new (${name}) = (.+)$`, 'ds'),
    build: (part, text) => ({ kind: 'new', name: text(1), value: part(2) }),
  },
  {
    pattern: /^destroy (.+)$/ds,
    build: (part) => ({ kind: 'destroy', value: part(1) }),
  },
  {
    pattern: new RegExp(`^(${path}) = (.+)$`, 'ds'),
    build: (part) => ({ kind: 'assign', path: part(1), value: part(2) }),
  },
  {
    pattern: new RegExp(`^(${name}\\(.*\\))$`, 'ds'),
    build: (part) => ({ kind: 'action', call: part(1) }),
  },
]

/** Parses one statement. @throws ExpressionError with the place within the text */
export function parseStatement(text: string, offset = 0): StatementNode {
  const trimmed = text.trim()
  const start = offset + text.length - text.trimStart().length
  const nested = nest(trimmed, start)
  if (nested !== undefined) return nested
  for (const { pattern, build } of forms) {
    const match = pattern.exec(trimmed)
    if (match === null) continue
    const group = (index: number) => match[index] ?? ''
    const part = (index: number) => ({ text: group(index), offset: start + (match.indices?.[index]?.[0] ?? 0) })
    return build(part, group)
  }
  throw new ExpressionError(
    'statement-syntax',
    'this is no statement of the effect language',
    { start, end: start + trimmed.length },
    'write an assignment, clear, append ... to, drop first, remove ... in ... where, let, new, destroy, for, when or an action',
  )
}

/** `when C => S` and `for x in L => S`. */
function nest(text: string, start: number): StatementNode | undefined {
  const arrow = text.indexOf(' => ')
  if (arrow < 0) return undefined
  const body = () => parseStatement(text.slice(arrow + 4), start + arrow + 4)
  const head = text.slice(0, arrow)
  if (head.startsWith('when '))
    return { kind: 'when', condition: { text: head.slice(5), offset: start + 5 }, body: body() }
  const loop = new RegExp(`^for (${name}) in (.+)$`, 's').exec(head)
  if (loop?.[1] === undefined || loop[2] === undefined) return undefined
  const of = { text: loop[2], offset: start + head.length - loop[2].length }
  return { kind: 'for', name: loop[1], of, body: body() }
}
