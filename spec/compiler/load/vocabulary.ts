import type { Kind } from '../language/kinds.ts'
import type { RawEntry } from './split.ts'

/** Kinds of what expressions can name. */
const named: ReadonlySet<Kind> = new Set([
  'abi',
  'errno',
  'constants',
  'struct',
  'enum',
  'record',
  'function',
  'action',
  'host',
])

/**
 * Whether all that expressions can name is there, each once. If not, a name may be unknown or of another type for no fault
 * of the expression that it stands in.
 */
export function wholeVocabulary(entries: readonly RawEntry[], missing: Iterable<Kind>): boolean {
  const names = entries.filter(({ kind }) => named.has(kind)).map(({ kind, name }) => `${kind} ${name}`)
  return new Set(names).size === names.length && ![...missing].some((kind) => named.has(kind))
}
