import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KeptFiles } from '../kept-files.ts'
import { packTree, unpackTree, type Packed } from './pack-tree.ts'
import type { ParseFile } from './parse-yaml.ts'
import type { Tree } from './tree.ts'
import type { Source } from './source.ts'

/** Parses the files of a specification, and keeps their trees for the next one who reads it. */
export interface KeptTrees {
  parse: ParseFile
  /** Keeps the trees of all files that were parsed and had no mistakes, unless they are kept already. */
  keep: () => void
}

/** The trees that are kept for these `causes` are those of texts: one that has changed is parsed anew. */
export function keepTrees(files: KeptFiles, causes: readonly string[], parse: ParseFile): KeptTrees {
  const before = treesIn(files.find(causes))
  const now: Record<string, unknown> = {}
  let isNew = false
  const unpacked = (source: Source, packed: unknown): Tree | undefined => {
    try {
      return unpackTree(source, packed)
    } catch {
      return undefined
    }
  }
  return {
    parse(source) {
      const key = createHash('sha256').update(source.text).digest('base64')
      const packed = before[key]
      const known = unpacked(source, packed)
      if (known !== undefined) {
        now[key] = packed
        return { tree: known, diagnostics: [] }
      }
      const parsed = parse(source)
      if (parsed.tree !== undefined && parsed.diagnostics.length === 0) {
        now[key] = packTree(parsed.tree) satisfies Packed
        isNew = true
      }
      return parsed
    },
    keep() {
      if (isNew) files.keep(causes, JSON.stringify(now))
    },
  }
}

function treesIn(text: string | undefined): Record<string, unknown> {
  try {
    const trees: unknown = JSON.parse(text ?? '{}')
    return typeof trees === 'object' && trees !== null ? { ...trees } : {}
  } catch {
    return {}
  }
}

/** What a tree depends on beside the text: the code that parses, and the versions of packages. */
export const treeMakers = (): string[] =>
  ['parse-yaml.ts', 'yaml-errors.ts', 'pack-tree.ts', 'keep-trees.ts', '../../../package.json'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  )
