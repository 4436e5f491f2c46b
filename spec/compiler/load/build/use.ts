import { nearestName } from '../../../ir/nearest.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { diagnostic } from '../../diagnostics/diagnostic.ts'
import type { UseEntry } from '../../language/outcome.ts'
import { fragmentOf, type Fragment } from '../fragment.ts'
import { keyPlace, markPlace } from '../shape.ts'
import { substituteExpression, substituteStatement } from '../substitute.ts'
import { child, type Tree } from '../tree.ts'
import { compact, type Context, type Shapely } from './context.ts'
import { buildChoices, buildFields, buildPoint, type Names } from './outcome-fields.ts'
import { compose } from './compose.ts'
import { buildThen, type Scope } from './outcomes.ts'

/** A common outcome in its place; none if it cannot be placed, which is reported. */
export function buildUse(entry: UseEntry, tree: Tree, scope: Scope, context: Context): Outcome[] {
  const common = context.common.get(entry.use)
  const at = child(tree, 'use') ?? tree
  if (!common) {
    const nearest = nearestName(entry.use, [...context.common.keys()])
    const unknown = diagnostic('unknown-common', markPlace(at.mark), { name: entry.use }, { nearest })
    if (!context.claimedCommon(entry.use)) context.report(unknown)
    context.leaveOut(scope.call)
    return []
  }
  if (scope.commons.includes(entry.use)) {
    const chain = [...scope.commons, entry.use].join(' -> ')
    context.report(diagnostic('circular-common', markPlace(at.mark), { chain }))
    return []
  }
  const names = bind(entry, tree, common, scope, context)
  if (!names) context.leaveOut(scope.call)
  return names ? [place(entry, tree, { common, names }, scope, context)] : []
}

function place(
  entry: UseEntry,
  tree: Tree,
  { common, names }: { common: Shapely<'common'>; names: Names },
  scope: Scope,
  context: Context,
): Outcome {
  const { fields, parts } = buildFields(common.data, common.tree, names, context)
  const written = child(tree, 'when')
  const own = written && (scope.names?.expression(written) ?? fragmentOf(written))
  const inner = parts['when']
  const when = compose(own, inner && 'parts' in inner ? inner : undefined)
  const id = `${scope.prefix}.${entry.id ?? entry.use}`
  const placed = scope.placed ?? tree
  const within = { ...scope, prefix: id, names, placed, commons: [...scope.commons, entry.use] }
  const given = child(tree, 'given')
  const outcome = compact<Outcome>({
    id,
    doc: entry.doc ?? common.data.doc,
    kind: 'outcome',
    common: common.name,
    group: scope.group,
    stage: entry.stage ?? common.data.stage ?? scope.stage,
    profile: entry.profile ?? common.data.profile ?? scope.profile,
    for: scope.guards.map((guard) => guard.text),
    ...fields,
    when: when?.text,
    then: buildThen(common.data.then, child(common.tree, 'then'), within, context),
    may: entry.may ? buildChoices(entry.may, child(tree, 'may'), scope.names, context) : fields.may,
    needs: entry.needs ?? fields.needs,
    given: entry.given ? buildPoint(entry.given, given ?? tree, scope.names) : fields.given,
    aliases: entry.aliases ?? [],
  })
  const name = child(tree, 'id') ?? child(tree, 'use')
  const origin: Record<string, Tree | Fragment | undefined> = {
    ...parts,
    ...Object.fromEntries(scope.guards.map((guard, index) => [`for.${index}`, guard])),
    when,
    '': name,
    id: name,
    may: entry.may && child(tree, 'may'),
    given: entry.given && given,
    profile: entry.profile ? child(tree, 'profile') : undefined,
    aliases: child(tree, 'aliases'),
  }
  return context.origins.note(outcome, common.tree, origin, placed)
}

/**
 * What the parameters stand for here: the arguments of their names, unless `with` says otherwise. Nothing if the call lacks
 * such an argument.
 */
function bind(
  entry: UseEntry,
  tree: Tree,
  common: Shapely<'common'>,
  scope: Scope,
  context: Context,
): Names | undefined {
  const params = Object.keys(common.data.params ?? {})
  const written = child(tree, 'with')
  for (const name of Object.keys(entry.with ?? {}).filter((one) => !params.includes(one))) {
    const extra = { nearest: nearestName(name, params), expected: params.join(', ') || 'none' }
    const place = keyPlace(written ?? tree, name)
    context.report(diagnostic('unknown-parameter', place, { name, common: common.name }, extra))
  }
  const values = new Map<string, string>()
  for (const name of params) {
    const value = child(written, name)
    if (value) values.set(name, (scope.names?.expression(value) ?? fragmentOf(value)).text)
    else if (scope.args.includes(name) || scope.names?.value(name) !== undefined)
      values.set(name, scope.names?.value(name) ?? `arg.${name}`)
    else reportMissing(name, tree, common, scope, context)
  }
  return values.size === params.length ? namesOf(values, context) : undefined
}

function reportMissing(name: string, tree: Tree, common: Shapely<'common'>, scope: Scope, context: Context): void {
  const place = markPlace((child(tree, 'use') ?? tree).mark)
  const params = { name, common: common.name, call: scope.call }
  context.report(diagnostic('missing-argument', place, params, { expected: scope.args.join(', ') }))
}

function namesOf(values: ReadonlyMap<string, string>, context: Context): Names {
  return {
    value: (name) => values.get(name),
    expression: (tree) => substituteExpression(fragmentOf(tree), values),
    statement: (tree) => substituteStatement(fragmentOf(tree), values),
    path(path, tree) {
      const root = /^[A-Za-z_]\w*/.exec(path)?.[0] ?? ''
      const value = values.get(root)
      if (value === undefined) return path
      if (value.startsWith('arg.')) return value.slice('arg.'.length) + path.slice(root.length)
      context.report(diagnostic('parameter-path', markPlace(tree.mark), { name: root, text: value }))
      return path
    },
  }
}
