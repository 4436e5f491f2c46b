import { z } from 'zod'
import { nearestName } from '../../ir/nearest.ts'
import type { Issue } from './issue.ts'
import { meantForm } from './meant-form.ts'
import { fieldsOf, typeWords, unwrap, type Schema } from './schema-words.ts'
import { child, plain, type Path, type Tree } from './tree.ts'

/**
 * Everything in which a tree differs from a schema. The schema library decides what a single value may be;
 * the walk through mappings, lists and alternatives is done here, because an alternative is chosen by its first word.
 */
export function issuesOf(schema: Schema, tree: Tree, path: Path = []): Issue[] {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodUnion) return meantForm(inner.options, tree, path, issuesOf)
  if (inner instanceof z.ZodObject) return objectIssues(inner, tree, path)
  if (inner instanceof z.ZodRecord) return recordIssues(inner, tree, path)
  if (inner instanceof z.ZodArray) return arrayIssues(inner, tree, path)
  return valueIssues(inner, tree, path)
}

function objectIssues(schema: z.ZodObject, tree: Tree, path: Path): Issue[] {
  if (tree.kind !== 'map') return [{ kind: 'wrong-type', path, expected: 'a mapping' }]
  const fields = fieldsOf(schema)
  const known = fields.map(({ name }) => name)
  const free = known.filter((name) => !tree.entries.has(name))
  const unknown = [...tree.entries.keys()]
    .filter((field) => !known.includes(field))
    .map((field): Issue & { kind: 'unknown-field' } => {
      return { kind: 'unknown-field', path, field, known, nearest: nearestName(field, free) }
    })
  const inside = fields.flatMap(({ name: field, schema: type, required }): Issue[] => {
    const value = child(tree, field)
    if (value) return issuesOf(type, value, [...path, field])
    const misspelt = unknown.some(({ nearest }) => nearest === field)
    return required && !misspelt ? [{ kind: 'missing-field', path, field, expected: typeWords(type) }] : []
  })
  return [...unknown, ...inside]
}

function recordIssues(schema: z.ZodRecord, tree: Tree, path: Path): Issue[] {
  if (tree.kind !== 'map') return [{ kind: 'wrong-type', path, expected: 'a mapping' }]
  const key = unwrap(schema.keyType)
  const known = key instanceof z.ZodEnum ? key.options.map(String) : undefined
  const inside = [...tree.entries].flatMap(([field, { value }]): Issue[] => {
    const wrong = valueIssues(key, { kind: 'scalar', mark: value.mark, value: field }, path)[0]
    if (wrong && known) return [{ kind: 'unknown-field', path, field, known, nearest: nearestName(field, known) }]
    const expected = wrong && 'expected' in wrong ? wrong.expected : ''
    return wrong
      ? [{ kind: 'bad-name', path, name: field, expected }]
      : issuesOf(schema.valueType, value, [...path, field])
  })
  const given = new Set([...tree.entries.keys()])
  const result = schema.safeParse(
    Object.fromEntries([...given].map((name) => [name, plain(tree.entries.get(name)?.value ?? tree)])),
  )
  const absent = (result.error?.issues ?? []).flatMap(({ path: [step] }): Issue[] => {
    const field = String(step)
    const missing = step !== undefined && !given.has(field) && known?.includes(field)
    return missing ? [{ kind: 'missing-field', path, field, expected: typeWords(schema.valueType) }] : []
  })
  return [...inside, ...absent]
}

function arrayIssues(schema: z.ZodArray, tree: Tree, path: Path): Issue[] {
  if (tree.kind !== 'list') return [{ kind: 'wrong-type', path, expected: 'a list' }]
  const inside = tree.items.flatMap((item, index) => issuesOf(schema.element, item, [...path, index]))
  const own = (schema.safeParse(plain(tree)).error?.issues ?? []).filter((issue) => issue.path.length === 0)
  return [
    ...inside,
    ...own.map((issue): Issue => ({ kind: 'bad-value', path, expected: limitWords(issue), nearest: undefined })),
  ]
}

function valueIssues(schema: Schema, tree: Tree, path: Path): Issue[] {
  const issues = z.safeParse(schema, plain(tree)).error?.issues ?? []
  return issues.slice(0, 1).map((issue): Issue => {
    if (issue.code === 'invalid_type') return { kind: 'wrong-type', path, expected: typeWords(schema) }
    if (issue.code === 'invalid_format')
      return { kind: 'bad-value', path, expected: typeWords(schema), nearest: undefined }
    if (issue.code !== 'invalid_value')
      return { kind: 'bad-value', path, expected: limitWords(issue), nearest: undefined }
    const values = issue.values.map(String)
    const found = tree.kind === 'scalar' ? String(tree.value) : ''
    return { kind: 'bad-value', path, expected: values.join(', '), nearest: nearestName(found, values) }
  })
}

/** The limit that a value is beyond. */
function limitWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'some text'
  if (issue.code === 'too_small')
    return issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  return issue.message
}
