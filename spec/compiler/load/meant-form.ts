import { z } from 'zod'
import { nearestName } from '../../ir/nearest.ts'
import type { Issue } from './issue.ts'
import { fieldsOf, typeWords, unwrap, type Schema } from './schema-words.ts'
import type { Path, Tree } from './tree.ts'

/**
 * What is wrong with a tree that may have one of several forms: the issues of the form that was meant.
 * A form is known by its first required field; where two have theirs, the one that stands first counts.
 */
export function meantForm(
  options: readonly Schema[],
  tree: Tree,
  path: Path,
  issuesOf: (schema: Schema, tree: Tree, path: Path) => Issue[],
): Issue[] {
  const forms = options.flatMap(alternatives)
  const results = forms.map((form) => ({ form, issues: issuesOf(form, tree, path) }))
  if (results.some(({ issues }) => issues.length === 0)) return []
  const fitting = results.filter(
    ({ issues }) => !issues.some((issue) => issue.kind === 'wrong-type' && issue.path === path),
  )
  const [only] = fitting
  if (!only) return [{ kind: 'wrong-type', path, expected: [...new Set(forms.map(typeWords))].join(' or ') }]
  if (fitting.length === 1 || tree.kind !== 'map') return only.issues
  const heads = fitting.flatMap(({ form, issues }) => headOf(form).map((head) => ({ head, issues })))
  const misspelt = nearHead(
    [...tree.entries.keys()],
    fitting.map(({ form }) => form),
    heads.map(({ head }) => head),
  )
  const meant = heads.find(({ head }) => tree.entries.has(head)) ?? heads.find(({ head }) => head === misspelt)
  return meant?.issues ?? [{ kind: 'unknown-form', path, forms: heads.map(({ head }) => head) }]
}

/** A union within a union is more forms. */
function alternatives(option: Schema): Schema[] {
  const inner = unwrap(option)
  return inner instanceof z.ZodUnion ? inner.options.flatMap(alternatives) : [inner]
}

const headOf = (form: Schema): string[] =>
  form instanceof z.ZodObject
    ? fieldsOf(form)
        .filter(({ required }) => required)
        .slice(0, 1)
        .map(({ name }) => name)
    : []

/** The first word that a key, which no form has, was meant to be. */
function nearHead(keys: readonly string[], forms: readonly Schema[], heads: readonly string[]): string | undefined {
  const known = new Set(
    forms.flatMap((form) => (form instanceof z.ZodObject ? fieldsOf(form).map(({ name }) => name) : [])),
  )
  const unknown = keys.filter((key) => !known.has(key))
  return unknown.map((key) => nearestName(key, heads)).find((head) => head !== undefined)
}
