import { alignText } from './align.ts'
import type { Mark, Tree } from './tree.ts'

/** A text together with where its parts were written. */
export interface Fragment {
  readonly text: string
  readonly parts: readonly Part[]
}

/** The range `start..end` of a text was written at `from..to` of a scalar; if it was replaced, only as a whole. */
interface Part {
  start: number
  end: number
  tree: Tree
  from: number
  to: number
  replaced: boolean
}

/** The text of a scalar. */
export function fragmentOf(tree: Tree): Fragment {
  const text = tree.kind === 'scalar' ? String(tree.value) : ''
  return { text, parts: [{ start: 0, end: text.length, tree, from: 0, to: text.length, replaced: false }] }
}

/** A text that the compiler adds; it was written nowhere. */
export const glue = (text: string): Fragment => ({ text, parts: [] })

/** The range `start..end` of a fragment. */
export function slice({ text, parts }: Fragment, start: number, end: number): Fragment {
  const kept = parts
    .filter((part) => part.start < end && part.end > start)
    .map((part) => {
      const [first, last] = [Math.max(part.start, start), Math.min(part.end, end)]
      const moved = { ...part, start: first - start, end: last - start }
      if (part.replaced) return moved
      return { ...moved, from: part.from + first - part.start, to: part.from + last - part.start }
    })
  return { text: text.slice(start, end), parts: kept }
}

/** Another text in the place of a fragment. */
export function replaced(by: string, fragment: Fragment): Fragment {
  const [first, last] = [fragment.parts[0], fragment.parts.at(-1)]
  if (!first || !last) return glue(by)
  const part = { start: 0, end: by.length, tree: first.tree, from: first.from, to: last.to, replaced: true }
  return { text: by, parts: [part] }
}

export function concat(fragments: readonly Fragment[]): Fragment {
  return fragments.reduce((before, next) => {
    const length = before.text.length
    const parts = next.parts.map((part) => ({ ...part, start: part.start + length, end: part.end + length }))
    return { text: before.text + next.text, parts: [...before.parts, ...parts] }
  }, glue(''))
}

/** Both conditions; either may be missing. */
export function both(first: Fragment | undefined, second: Fragment | undefined): Fragment | undefined {
  if (!first || !second) return first ?? second
  return concat([glue('('), first, glue(') && ('), second, glue(')')])
}

/** Where a range of the text was written. */
export function markOf(fragment: Fragment, range?: { start: number; end: number }): Mark | undefined {
  if (!range) return fragment.parts[0]?.tree.mark
  const start = fragment.parts.find((part) => range.start < part.end) ?? fragment.parts.at(-1)
  if (!start) return undefined
  const from = offsetIn(start, range.start, 'from')
  const end = fragment.parts.findLast((part) => part.start < range.end && part.tree === start.tree) ?? start
  const to = Math.max(offsetIn(end, range.end, 'to'), from)
  const { mark } = start.tree
  const offsets = alignText(start.tree.kind === 'scalar' ? String(start.tree.value) : '', mark)
  if (!offsets) return mark
  const last = (offsets[to - 1] ?? mark.start) + 1
  return { source: mark.source, start: offsets[from] ?? mark.start, end: to > from ? last : (offsets[to] ?? mark.end) }
}

function offsetIn(part: Part, offset: number, side: 'from' | 'to'): number {
  if (part.replaced) return part[side]
  return part.from + Math.min(Math.max(offset - part.start, 0), part.end - part.start)
}
