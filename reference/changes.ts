/** Kernels that are wrong on purpose: their sources read otherwise when they are compiled, and nowhere else. */
import { join, resolve } from 'node:path'
import { BuildFailed } from './build-failed.ts'
import { ROOT, SOURCES, type Source } from './sources.ts'

/** One edit of a source of the kernel. */
export interface Change {
  /** Its path within the kernel's folder: `sys/bind.c`. */
  file: string
  /** A text that occurs in it exactly once, as the changes before this one have left it. */
  from: string
  to: string
}

/** The sources as they read after the changes. @throws BuildFailed for a file or a text that is not there just once */
export function changeSources(sources: readonly Source[], changes: readonly Change[]): Source[] {
  const changed = new Map(sources.map((source) => [source.path, source]))
  for (const change of changes) {
    const path = join(SOURCES, change.file)
    const source = changed.get(path)
    if (source === undefined)
      throw new BuildFailed(`${path}: there is no such source to change`, 'Name a file of reference/kernel.')
    changed.set(path, { path, text: replaceOnce(source, change), isChanged: true })
  }
  return [...changed.values()]
}

function replaceOnce({ path, text }: Source, { from, to }: Change): string {
  const [before, after, ...others] = text.split(from)
  if (from !== '' && before !== undefined && after !== undefined && others.length === 0) return before + to + after
  const count = text.split(from).length - 1
  const indented = from.replaceAll(/^/gmu, '  ')
  throw new BuildFailed(
    `${path}: the text to change stands there ${count} times, wanted: once\n${indented}`,
    'Make it as long as it takes to be the only one, in the words that the source has now.',
  )
}

/** For clang's `-ivfsoverlay`: the files at `at` are seen at `path`, so that names in messages and includes stay. */
export function overlayOf(files: readonly { path: string; at: string }[]): string {
  const roots = files.map(({ path, at }) => ({
    type: 'file',
    name: resolve(ROOT, path),
    'external-contents': resolve(at),
  }))
  return JSON.stringify({ version: 0, 'use-external-names': false, roots })
}
