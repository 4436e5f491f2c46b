import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { kindNames } from '../language/kinds.ts'
import { markPlace } from './shape.ts'
import type { RawEntry } from './split.ts'

/** Entries whose name another one of the same kind already has. */
export function duplicates(entries: readonly RawEntry[]): Diagnostic[] {
  const first = new Map<string, RawEntry>()
  return entries.flatMap((entry) => {
    const { kind, name, named } = entry
    const before = first.get(`${kind} ${name}`)
    if (!before || kind === 'not_specified' || name === '') {
      first.set(`${kind} ${name}`, entry)
      return []
    }
    const place = markPlace(before.named.mark)
    const params = { kind: kindNames[kind], name, first: `at ${place.file}:${place.line}` }
    const related = [{ place, message: 'it is declared here' }]
    return [diagnostic('duplicate-name', markPlace(named.mark), params, { related })]
  })
}
