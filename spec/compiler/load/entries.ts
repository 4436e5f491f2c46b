import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileKindOf, fileKinds, folders } from '../language/files.ts'
import type { Kind } from '../language/kinds.ts'
import type { FileSet } from './files.ts'
import { type ParseFile, parseYaml } from './parse-yaml.ts'
import { placeOf } from './source.ts'
import { split, type RawEntry } from './split.ts'

/** Everything that the files of one folder declare. */
export interface Declared {
  entries: RawEntry[]
  /** Kinds of which something may be missing, because a file could not be read. */
  unread: Set<Kind>
  diagnostics: Diagnostic[]
}

export function readEntries(files: FileSet, parse: ParseFile = parseYaml): Declared {
  const entries: RawEntry[] = []
  const unread = new Set<Kind>()
  const diagnostics: Diagnostic[] = []
  for (const [path, source] of files) {
    const kind = fileKindOf(path)
    if (!kind && source.unreadable === undefined) {
      const nearest = nearestName(
        path,
        fileKinds.map(({ schema }) => `${schema}.yaml`),
      )
      const folder = path.includes('/') ? nearestName(path.split('/')[0] ?? '', folders) : nearest
      diagnostics.push(diagnostic('unknown-file', placeOf(source, 0, 0), { path }, { nearest: folder }))
      continue
    }
    const parsed = parse(source)
    const parts = kind && parsed.tree ? split(kind.content, parsed.tree) : undefined
    diagnostics.push(...parsed.diagnostics, ...(parts?.diagnostics ?? []))
    entries.push(...(parts?.entries ?? []))
    if (kind && parts?.diagnostics.length !== 0) for (const one of kindsIn(kind.content)) unread.add(one)
  }
  return { entries, unread, diagnostics }
}

function kindsIn(content: (typeof fileKinds)[number]['content']): Kind[] {
  return content.form === 'sections' ? Object.values(content.sections).map((section) => section.kind) : [content.kind]
}
