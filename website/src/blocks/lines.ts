import type { Token } from '../../model/site-page.ts'

/** The tokens of each line, without the line ends. */
export function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    const parts = (typeof token === 'string' ? token : token[1]).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([])
      if (part !== '') lines.at(-1)?.push(typeof token === 'string' ? part : [token[0], part])
    }
  }
  return lines
}
