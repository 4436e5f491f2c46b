import { z } from 'zod'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { asMeant } from './as-meant.ts'
import type { Issue } from './issue.ts'
import { issuesOf } from './issues.ts'
import { fieldsOf } from './schema-words.ts'
import { placeOf, type Place } from './source.ts'
import { child, descend, plain, type Mark, type Path, type Tree } from './tree.ts'

/** What is wrong with the form of an entry; and the entry, if at most names of fields are, as it was meant. */
export interface Shaped<T> {
  entry?: { data: T; tree: Tree }
  diagnostics: Diagnostic[]
}

/** What is said of an issue instead of the usual; undefined where that will do. */
export type Explain = (issue: Issue) => Diagnostic | undefined

/** Holds a tree against the schema of its entry; `of` is what messages call the entry. */
export function shape<T>(schema: z.ZodType<T>, tree: Tree, of: string, explain: Explain = () => undefined): Shaped<T> {
  const result = schema.safeParse(plain(tree))
  if (result.success) return { entry: { data: result.data, tree }, diagnostics: [] }
  const issues = issuesOf(schema, tree)
  const diagnosticOf = (issue: Issue) => explain(issue) ?? issueDiagnostic(issue, tree, of)
  const { tree: meant, settled } = asMeant(schema, tree, issues)
  if (settled.length === 0) return { diagnostics: issues.map(diagnosticOf) }
  const misspelt = settled.map(diagnosticOf)
  if (isOther(schema, issues)) return { diagnostics: misspelt }
  const { entry, diagnostics } = shape(schema, meant, of, explain)
  return { ...(entry && { entry }), diagnostics: [...misspelt, ...diagnostics] }
}

/** Whether an entry does not say what it is, and lacks fields: it may be meant as another, with other fields. */
function isOther(schema: z.ZodType, issues: readonly Issue[]): boolean {
  const [head] = schema instanceof z.ZodObject ? fieldsOf(schema) : []
  const own = issues.filter(({ path }) => path.length === 0)
  return (
    own.some((issue) => issue.kind === 'unknown-field' && issue.nearest === head?.name) &&
    own.some(({ kind }) => kind === 'missing-field')
  )
}

function issueDiagnostic(issue: Issue, tree: Tree, of: string): Diagnostic {
  const { path } = issue
  const at = descend(tree, path).tree
  const name = nameOf(tree, path, of)
  switch (issue.kind) {
    case 'unknown-field': {
      const { field, nearest, known } = issue
      const expected = nearest === undefined ? known.join(', ') : undefined
      return diagnostic('unknown-field', keyPlace(at, field), { field, of: name }, { nearest, expected })
    }
    case 'missing-field': {
      const { field, expected } = issue
      return diagnostic('missing-field', headPlace(at), { field, of: name }, { expected })
    }
    case 'wrong-type':
      return diagnostic(
        'wrong-type',
        markPlace(at.mark),
        { field: name, found: found(at) },
        { expected: issue.expected },
      )
    case 'bad-value': {
      const { expected, nearest } = issue
      const value = at.kind === 'scalar' ? shortened(String(at.value)) : found(at)
      return diagnostic('bad-value', markPlace(at.mark), { field: name, value }, { expected, nearest })
    }
    case 'bad-name': {
      const extra = { expected: issue.expected }
      return diagnostic('bad-name', keyPlace(at, issue.name), { name: issue.name, of: name }, extra)
    }
    case 'unknown-form': {
      const fields = at.kind === 'map' ? [...at.entries.keys()].join(', ') : found(at)
      return diagnostic('unknown-form', headPlace(at), { fields }, { expected: `one of ${issue.forms.join(', ')}` })
    }
  }
}

/** What a reader calls the part at a path: a field by its name, an entry of a list by its own. */
function nameOf(tree: Tree, path: Path, of: string): string {
  const last = path.at(-1)
  if (last === undefined) return of
  if (typeof last === 'string') return last
  const owner = descend(tree, path).tree
  const named = ['use', 'do', 'id', 'name', 'call', 'for'].map((field) => child(owner, field)).find(Boolean)
  if (named?.kind === 'scalar') return String(named.value)
  return `entry ${last + 1} of ${String(path.at(-2) ?? of)}`
}

export const markPlace = ({ source, start, end }: Mark): Place => placeOf(source, start, end)

/** The key of a map. */
export function keyPlace(tree: Tree, name: string): Place {
  const member = tree.kind === 'map' ? tree.entries.get(name) : undefined
  return markPlace(member ? member.key.mark : tree.mark)
}

/** Where a map says what it is: its first field. */
function headPlace(tree: Tree): Place {
  const first = tree.kind === 'map' ? [...tree.entries.values()][0] : undefined
  return first ? placeOf(first.key.mark.source, first.key.mark.start, first.value.mark.end) : markPlace(tree.mark)
}

function found(tree: Tree): string {
  if (tree.kind !== 'scalar') return `a ${tree.kind === 'map' ? 'mapping' : 'list'}`
  if (tree.value === null) return 'empty'
  const shown = JSON.stringify(tree.value)
  return `${typeof tree.value === 'string' ? 'the text' : `the ${typeof tree.value}`} ${shortened(shown)}`
}

/** The start of a text that is too long for a message. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 76)}...` : text)
