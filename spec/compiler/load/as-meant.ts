import type { Issue } from './issue.ts'
import { issuesOf } from './issues.ts'
import type { Schema } from './schema-words.ts'
import { descend, type Member, type Path, type Tree } from './tree.ts'

type Misspelt = Issue & { kind: 'unknown-field' }

/**
 * A tree with its misspelt fields under the names that were most likely meant, each with its own place, and the issues
 * that this settles. So what stands in such a field is checked in the same run. A field whose value is not
 * of the form that the name asks for was meant otherwise.
 */
export function asMeant(schema: Schema, tree: Tree, issues: readonly Issue[]): { tree: Tree; settled: Misspelt[] } {
  let meant = tree
  const settled: Misspelt[] = []
  for (const issue of issues) {
    if (issue.kind !== 'unknown-field' || issue.nearest === undefined) continue
    const renamed = renameField(meant, issue.path, issue.field, issue.nearest)
    const place = [...issue.path, issue.nearest].join('.')
    if (renamed === meant || issuesOf(schema, renamed).some((one) => isOtherForm(one, place))) continue
    meant = renamed
    settled.push(issue)
  }
  return { tree: meant, settled }
}

const isOtherForm = (issue: Issue, place: string): boolean =>
  issue.path.join('.') === place && !(issue.kind === 'unknown-field' && issue.nearest !== undefined)

/** The same tree where the path leads to nothing, or both names are there. */
function renameField(tree: Tree, path: Path, from: string, to: string): Tree {
  const { tree: found, steps } = descend(tree, path)
  if (steps < path.length || found.kind !== 'map' || found.entries.has(to)) return tree
  const entries = [...found.entries].map(([name, member]): [string, Member] =>
    name === from ? [to, { ...member, key: { kind: 'scalar', mark: member.key.mark, value: to } }] : [name, member],
  )
  return replaceAt(tree, path, { ...found, entries: new Map(entries) })
}

function replaceAt(tree: Tree, path: Path, part: Tree): Tree {
  const [step, ...rest] = path
  if (step === undefined) return part
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.map((item, index) => (index === step ? replaceAt(item, rest, part) : item)) }
  if (tree.kind !== 'map') return tree
  const entries = [...tree.entries].map(([name, member]): [string, Member] =>
    name === step ? [name, { ...member, value: replaceAt(member.value, rest, part) }] : [name, member],
  )
  return { ...tree, entries: new Map(entries) }
}
