import type { Layer } from './layers.ts'
import type { Import } from './scan.ts'

/** Something that breaks the table of layers. */
export interface Violation {
  file: string
  line: number
  message: string
}

/** Tests may reach across the parts, but nothing imports them. */
const isTest = (file: string) => /\.test\.ts$/.test(file)

/** A layer, and the folder of it that a file is in (they differ where the layer's path has a `*`). */
interface Place {
  layer: Layer
  folder: string
}

/** Holds one import against the table; undefined if it is allowed. */
export function judge({ from, line, target }: Import, layers: readonly Layer[]): Violation | undefined {
  const complain = (message: string) => ({ file: from, line, message })
  const place = placeOf(from, layers)
  if (target.kind === 'module') {
    const why = place?.layer.withoutNode
    if (why === undefined || isTest(from) || !target.name.startsWith('node:')) return undefined
    return complain(`${place?.layer.name ?? ''} -> ${target.name}: ${from} must do without Node: ${why}`)
  }
  if (isTest(target.path)) return complain(`${target.path} is a test: nothing imports it`)
  const goal = placeOf(target.path, layers)
  if (place === undefined || goal === undefined || place.folder === goal.folder) return undefined
  if (place.layer.mayImport.includes(goal.layer.name)) return undefined
  if (isTest(from) && goal.layer.name !== 'cli') return undefined
  const allowed = place.layer.mayImport.join(', ') || 'nothing of this project'
  return complain(`${place.layer.name} -> ${goal.layer.name} is forbidden: ${place.layer.name} may import ${allowed}`)
}

/** Files in a folder that the table does not name; files at the top are free. */
export function unplaced(files: readonly string[], layers: readonly Layer[]): Violation[] {
  return files
    .filter((file) => file.includes('/') && placeOf(file, layers) === undefined)
    .map((file) => ({ file, line: 1, message: 'is in no layer: add its folder to cli/checks/imports/layers.ts' }))
}

/** The layer with the longest path that a file is in. */
export function placeOf(file: string, layers: readonly Layer[]): Place | undefined {
  const places = layers.flatMap((layer) => {
    const folder = matchPrefix(file.split('/'), layer.path.split('/'))
    return folder === undefined ? [] : [{ layer, folder }]
  })
  return places.sort((a, b) => rank(b.layer) - rank(a.layer))[0]
}

/** Longer paths first, and a named folder before a `*`. */
function rank({ path }: Layer): number {
  return path.split('/').length * 2 - (path.includes('*') ? 1 : 0)
}

/** The start of a path that fits a pattern. A `*` stands for a folder, so something must follow it. */
function matchPrefix(path: readonly string[], pattern: readonly string[]): string | undefined {
  const start = path.slice(0, pattern.length)
  const fits = pattern.every((part, index) => (part === '*' ? index + 1 < path.length : part === start[index]))
  return fits ? start.join('/') : undefined
}
