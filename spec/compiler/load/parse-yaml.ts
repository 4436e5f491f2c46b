import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { placeOf, type Source } from './source.ts'
import { yamlDiagnostics } from './yaml-errors.ts'
import type { Mark, Member, Tree } from './tree.ts'

/** Aliases are for the writer's convenience; a file that needs more of them than this is an attack or an accident. */
const aliasLimit = 100

/** Reads one file: its tree, undefined if it cannot be read or is no YAML at all. */
export type ParseFile = (source: Source) => { tree: Tree | undefined; diagnostics: Diagnostic[] }

export const parseYaml: ParseFile = (source) => {
  if (source.unreadable !== undefined) {
    const params = { path: source.file, reason: source.unreadable }
    return { tree: undefined, diagnostics: [diagnostic('unreadable-file', placeOf(source, 0, 0), params)] }
  }
  const document = parseDocument(source.text, { version: '1.2', uniqueKeys: true, prettyErrors: false })
  const diagnostics = yamlDiagnostics(source, document)
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) return { tree: undefined, diagnostics }
  if (!document.contents) {
    const empty = diagnostic('empty-file', placeOf(source, 0, 0), { path: source.file })
    return { tree: undefined, diagnostics: [...diagnostics, empty] }
  }
  const read = readTree(source, document)
  if (read.diagnostics.length > 0) return { tree: undefined, diagnostics: [...diagnostics, ...read.diagnostics] }
  return { tree: read.tree, diagnostics }
}

function readTree(source: Source, document: Document): { tree: Tree; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  let aliases = 0

  function tree(node: unknown): Tree {
    if (isMap(node)) {
      const entries = new Map<string, Member>()
      for (const pair of node.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
        const key: Tree = { kind: 'scalar', mark: markOf(pair.key), value: name }
        const value: Tree = pair.value === null ? { ...key, value: null } : tree(pair.value)
        // Of duplicate keys, which are reported, the first counts.
        if (!entries.has(name)) entries.set(name, { key, value })
      }
      return { kind: 'map', mark: markOf(node), entries }
    }
    if (isSeq(node)) return { kind: 'list', mark: markOf(node), items: node.items.map(tree) }
    if (isAlias(node)) {
      const target = ++aliases <= aliasLimit ? node.resolve(document) : undefined
      if (target) return tree(target)
      const { start, end } = markOf(node)
      const place = placeOf(source, start, end)
      if (aliases === aliasLimit + 1) diagnostics.push(diagnostic('too-many-aliases', place, { limit: aliasLimit }))
    }
    return { kind: 'scalar', mark: markOf(node), value: scalarValue(node) }
  }

  function markOf(node: unknown): Mark {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined
    return { source, start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
  }

  return { tree: tree(document.contents), diagnostics }
}

function scalarValue(node: unknown): string | number | boolean | null {
  if (!isScalar(node)) return null
  const { value, tag } = node
  // What YAML takes for a tag, which is reported, was meant as the start of the text: `!has(sock.local)`.
  if (tag?.startsWith('!') && typeof value === 'string') return `${tag} ${value}`.trim()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
