import { readFile } from 'node:fs/promises'
import { LineCounter, type ParsedNode, isCollection, parseDocument } from 'yaml'
import { z } from 'zod'
import { fileError } from '../report/report-error.ts'
import type { Verdict } from '../report/verdict.ts'

/** A case that is known to fail, and why. */
export interface ExpectedFailure {
  reason: string
  /** Where it is written: `file:line:col`. */
  where: string
}

/** By the id of the case. */
export type ExpectedFailures = ReadonlyMap<string, ExpectedFailure>

/** A list of expected failures that cannot be understood. */
export class ExpectationError extends Error {
  override name = 'ExpectationError'
  readonly where: string
  readonly remedy: string
  constructor(message: string, where: string, remedy: string) {
    super(message)
    this.where = where
    this.remedy = remedy
  }
}

const text = z.string().trim().min(1)
const List = z.array(z.strictObject({ id: text, reason: text }))

const form = 'Write a list of entries such as "- { id: bind.ok, reason: no IPv6 yet }", as YAML or JSON.'

/** Reads a list of expected failures. @throws ReportError for a file that cannot be read, ExpectationError for its text */
export async function readExpectedFailures(path: string): Promise<ExpectedFailures> {
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError('read', path, error)
  })
  return parseExpectedFailures(source, path)
}

/** The entries of a list in YAML or JSON. @throws ExpectationError with line and column */
export function parseExpectedFailures(source: string, path: string): ExpectedFailures {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const place = (keys: readonly PropertyKey[]) => at(offsetOf(document.contents, keys))
  const [broken] = document.errors
  if (broken !== undefined) throw new ExpectationError(broken.message, at(broken.pos[0]), form)
  const list = List.safeParse(document.toJS() ?? [])
  if (!list.success) {
    const [issue] = list.error.issues
    throw new ExpectationError(issue?.message ?? 'this is no list', place(issue?.path ?? []), form)
  }
  const expected = new Map<string, ExpectedFailure>()
  for (const [index, { id, reason }] of list.data.entries()) {
    const where = place([index])
    const earlier = expected.get(id)
    if (earlier !== undefined)
      throw new ExpectationError(`${id} stands at ${earlier.where} already`, where, 'Keep one of the two.')
    expected.set(id, { reason, where })
  }
  return expected
}

/** Where the innermost node on a path begins. */
function offsetOf(root: ParsedNode | null, keys: readonly PropertyKey[]): number {
  let offset = root?.range[0] ?? 0
  let node: unknown = root
  for (const key of keys) {
    node = isCollection(node) ? node.get(key, true) : undefined
    if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) break
    const start: unknown = node.range[0]
    if (typeof start === 'number') offset = start
  }
  return offset
}

/** Expectations of cases that do not exist (any more), as problems of the run. */
export function staleExpectations(expected: ExpectedFailures, exists: (id: string) => boolean): string[] {
  return [...expected]
    .filter(([id]) => !exists(id))
    .map(([id, { where }]) => `${where} expects ${id} to fail, and there is no such case: take it out`)
}

const failures: readonly Verdict[] = ['fail', 'crash', 'timeout']
const passes: readonly Verdict[] = ['pass', 'allowed-variant']

/** The verdict on a case of which a failure was expected. What is unresolved or unsupported stays that. */
export function expectedVerdict(
  verdict: Verdict,
  { reason, where }: ExpectedFailure,
): { verdict: Verdict; note?: string } {
  if (failures.includes(verdict)) return { verdict: 'expected-fail', note: `${verdict}, as expected: ${reason}` }
  if (passes.includes(verdict))
    return { verdict: 'unexpected-pass', note: `${where} expects it to fail (${reason}): take that out` }
  return { verdict }
}
