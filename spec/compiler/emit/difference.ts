/** Where two texts differ first: the line number and both lines, cut short. */
export function differenceHint(found: string, expected: string): string {
  const old = found.split('\n')
  const wanted = expected.split('\n')
  const index = wanted.findIndex((line, at) => line !== old[at])
  const at = index === -1 ? wanted.length : index
  return `line ${at + 1}: found ${quoted(old[at])}, expected ${quoted(wanted[at])}`
}

function quoted(line: string | undefined): string {
  if (line === undefined) return 'the end of the file'
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`
}
