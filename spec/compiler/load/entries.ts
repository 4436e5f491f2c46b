import { nearestName } from '../../ir/nearest.ts'
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileKindOf, fileKinds, folders, type FileKind } from '../language/files.ts'
import type { Kind } from '../language/kinds.ts'
import type { FileSet } from './files.ts'
import { type ParseFile, parseYaml } from './parse-yaml.ts'
import { placeOf, type Source } from './source.ts'
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
      const { found, meant } = misplaced(path, source)
      diagnostics.push(found)
      for (const one of kindsIn(meant)) unread.add(one)
      continue
    }
    const parsed = parse(source)
    const parts = kind && parsed.tree ? split(kind.content, parsed.tree) : undefined
    diagnostics.push(...parsed.diagnostics, ...(parts?.diagnostics ?? []))
    entries.push(...(parts?.entries ?? []))
    const isRead = parts?.diagnostics.length === 0 && parts.entries.every(({ name }) => name !== '')
    if (!isRead) for (const one of kindsIn(kind)) unread.add(one)
  }
  return { entries, unread, diagnostics }
}

/** A file that is in no place where one is read, and what it was most likely meant to be. */
function misplaced(path: string, source: Source): { found: Diagnostic; meant: FileKind | undefined } {
  const place = placeOf(source, 0, 0)
  const ended = path.replace(/\.yml$/, '.yaml')
  const kind = fileKindOf(ended)
  if (kind) return { found: diagnostic('file-ending', place, { path }, { expected: ended }), meant: kind }
  const [folder = '', ...rest] = path.split('/')
  const names = fileKinds.map(({ schema }) => `${schema}.yaml`)
  const nearest = rest.length > 0 ? nearestName(folder, folders) : nearestName(path, names)
  const meant = nearest === undefined ? undefined : fileKindOf([nearest, ...rest].join('/'))
  return { found: diagnostic('unknown-file', place, { path }, { nearest }), meant }
}

function kindsIn(file: FileKind | undefined): Kind[] {
  if (!file) return []
  const { content } = file
  return content.form === 'sections' ? Object.values(content.sections).map((section) => section.kind) : [content.kind]
}
