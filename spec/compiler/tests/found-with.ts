import { analyse } from '../../oracle/analyse.ts'
import { explore } from '../../oracle/explore/explore.ts'
import { compileLoaded } from '../compile.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FileSet } from '../load/files.ts'
import { loadFiles } from '../load/load-spec.ts'
import { wholeFiles } from './overlay.ts'

/** A text of a file that is written otherwise. */
export type Change = [path: string, from: string, to: string]

/** The small well-typed specification, compiled with every check; `changed` are files that differ. */
export function compileWith(changed: FileSet) {
  const loaded = loadFiles(new Map([...wholeFiles(), ...changed]))
  return { loaded, ...compileLoaded(loaded, { analyse, explore }) }
}

/** What is found when texts are written otherwise: `code file: the text at the place`. */
export function foundWith(...changes: Change[]): string[] {
  const files = new Map(wholeFiles())
  for (const [path, from, to] of changes) {
    const source = files.get(path)
    if (source?.text.split(from).length !== 2) throw new Error(`${path} does not hold once: ${from}`)
    files.set(path, { ...source, text: source.text.replace(from, () => to) })
  }
  return compileWith(files).diagnostics.map(
    (found) => `${found.code} ${found.place.file}: ${pieceAt(found, files.get(found.place.file)?.text ?? '')}`,
  )
}

function pieceAt({ place: { line, col, endLine, endCol } }: Diagnostic, text: string): string {
  const before = (lines: number) => text.split('\n').slice(0, lines - 1)
  const offset = (l: number, c: number) => before(l).reduce((sum, one) => sum + one.length + 1, 0) + c - 1
  return text.slice(offset(line, col), offset(endLine, endCol)).split('\n')[0] ?? ''
}
