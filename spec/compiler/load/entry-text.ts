import { placeOf } from './source.ts'
import type { Tree } from './tree.ts'

/** The text of an entry, with the file and the line where it begins. */
export interface EntryText {
  file: string
  line: number
  text: string
}

/**
 * An entry as it stands in its file. One that begins a line is shown with its dash or its name and without the
 * indentation of that line; one that stands within a line is shown by itself.
 *
 * @param named the name before it, where the entry is a member of a mapping
 */
export function entryText(tree: Tree, named?: Tree): EntryText {
  const { source, start: inner, end } = tree.mark
  const start = named?.mark.start ?? inner
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
  const [, indent = '', dash = ''] = /^( *)((?:- +)?)$/.exec(source.text.slice(lineStart, start)) ?? []
  const text = source.text.slice(start - dash.length, end).trimEnd()
  return {
    file: source.file,
    line: placeOf(source, start, end).line,
    text: text.replaceAll(`\n${indent}`, '\n'),
  }
}
