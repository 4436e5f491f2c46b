import type { Outcome } from '../../../ir/syscall.ts'
import type { DoEntry, Entry, GroupEntry, OutcomeEntry } from '../../language/outcome.ts'
import { fragmentOf, type Fragment } from '../fragment.ts'
import { child, items, type Tree } from '../tree.ts'
import { compact, type Context } from './context.ts'
import { buildFields, type Names } from './outcome-fields.ts'
import { buildUse } from './use.ts'

/** What the entries of a list inherit from the call and the groups around them. */
export interface Scope {
  call: string
  args: string[]
  /** Start of the ids: `connect.tcp`. */
  prefix: string
  profile: string
  group?: string | undefined
  stage?: string | undefined
  guards: Fragment[]
  /** What the parameters of the common outcome around it stand for. */
  names?: Names | undefined
  /** The common outcomes that are being placed, outermost first. */
  commons: string[]
  /** Where the outermost one is placed. */
  placed?: Tree | undefined
}

/** The outcomes of a list, groups taken apart, common outcomes in their places. */
export function buildEntries(entries: readonly Entry[], tree: Tree, scope: Scope, context: Context): Outcome[] {
  return entries.flatMap((entry, index) => {
    const part = items(tree)[index] ?? tree
    if ('use' in entry) return buildUse(entry, part, scope, context)
    if ('for' in entry) return buildGroup(entry, part, scope, context)
    return [buildOutcome(entry, part, scope, context)]
  })
}

function buildGroup(entry: GroupEntry, tree: Tree, scope: Scope, context: Context): Outcome[] {
  const guard = child(tree, 'for')
  const inner: Scope = {
    ...scope,
    prefix: entry.id ? `${scope.prefix}.${entry.id}` : scope.prefix,
    group: entry.id ? [scope.group, entry.id].filter(Boolean).join('.') : scope.group,
    stage: entry.stage ?? scope.stage,
    profile: entry.profile ?? scope.profile,
    guards: [...scope.guards, ...(guard ? [scope.names ? scope.names.expression(guard) : fragmentOf(guard)] : [])],
  }
  return buildEntries(entry.outcomes, child(tree, 'outcomes') ?? tree, inner, context)
}

function buildOutcome(entry: OutcomeEntry | DoEntry, tree: Tree, scope: Scope, context: Context): Outcome {
  const change = 'do' in entry
  const id = `${scope.prefix}.${change ? entry.do : entry.id}`
  const { fields, parts } = buildFields(entry, tree, scope.names, context)
  const then = change ? undefined : buildThen(entry.then, child(tree, 'then'), { ...scope, prefix: id }, context)
  const outcome = compact<Outcome>({
    id,
    doc: entry.doc ?? '',
    kind: change ? 'do' : 'outcome',
    group: scope.group,
    stage: entry.stage ?? scope.stage,
    profile: entry.profile ?? scope.profile,
    for: scope.guards.map((guard) => guard.text),
    ...fields,
    then,
    aliases: entry.aliases ?? [],
  })
  const guards = Object.fromEntries(scope.guards.map((guard, index) => [`for.${index}`, guard]))
  const name = child(tree, change ? 'do' : 'id')
  return context.origins.note(outcome, tree, { ...parts, ...guards, id: name, '': name }, scope.placed)
}

/** After a wait the state may be another, so the guards around it no longer count. */
export function buildThen(
  then: readonly Entry[] | undefined,
  tree: Tree | undefined,
  scope: Scope,
  context: Context,
): Outcome[] | undefined {
  return then && tree ? buildEntries(then, tree, { ...scope, guards: [] }, context) : undefined
}
