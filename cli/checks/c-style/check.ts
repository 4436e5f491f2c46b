/** What keeps C readable: lines and functions of a length that a reader can hold. */

export const longestLine = 128
export const longestFunction = 70

export interface StyleFault {
  /** From 1. */
  line: number
  message: string
}

/** The faults of a C source, whose functions begin and end with a brace of its own in the first column. */
export function styleFaults(text: string): StyleFault[] {
  const lines = text.split('\n')
  const faults: StyleFault[] = []
  let start: number | undefined
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) faults.push({ line: index + 1, message: `${line.length} characters` })
    if (line.includes('\t')) faults.push({ line: index + 1, message: 'a tab' })
    if (line === '{') start = index
    if (line !== '}' || start === undefined) continue
    const length = index - start + 1
    if (length > longestFunction) faults.push({ line: start + 1, message: `a function of ${length} lines` })
    start = undefined
  }
  return faults
}
