/** Which lines of a file a guide shows; null if the text is none. */
export interface Selection {
  /** Only what stands in the definition of this name; all of it if there are no parts. */
  definition?: string
  /** Ranges of lines, each from one that holds `from` to one that holds `to`. */
  parts: { from: string; to: string }[]
}

const name = /^[A-Za-z_][\w.-]*$/
const part = /^`([^`]+)`(?: to `([^`]+)`)?$/

/**
 * Reads `NAME`, `` `TEXT` ``, `` `TEXT` to `TEXT` ``, several of the latter with commas between them, or a name and
 * then those. Undefined if it is none of these.
 */
export function parseSelection(text: string): Selection | undefined {
  const words = text.match(/(?:`[^`]*`|[^,`])+/g)?.map((word) => word.trim()) ?? []
  const [first = '', ...others] = words
  const definition = name.test(first) ? first : undefined
  const parts = (definition === undefined ? words : others).map((word) => part.exec(word))
  if (words.length === 0 || !parts.every((found) => found !== null)) return undefined
  return {
    ...(definition === undefined ? {} : { definition }),
    parts: parts.map(([, from = '', to = from]) => ({ from, to })),
  }
}
