/** What the program of the plain calls tells: the lines that program/check.h describes. */

export interface CheckedEnd {
  rule: string
  /** The rule that the kernel named, where it named one to the program. */
  told: string | undefined
  result: bigint
  /** File and line of the check. */
  place: string
}

export interface CheckLines {
  ends: CheckedEnd[]
  /** What a rule promises besides its result, and what does not hold. */
  wrong: { rule: string; place: string; condition: string }[]
  skipped: { rule: string; reason: string }[]
  /** How the program is to end. */
  last: { rule: string; status: number } | undefined
  /** Lines that are none of these. */
  unknown: string[]
}

const forms = {
  end: /^end (\S+) (\S+) (-?\d+) (\S+)$/,
  wrong: /^wrong (\S+) (\S+) (.+)$/,
  skip: /^skip (\S+) (.+)$/,
  last: /^last (\S+) (\d+)$/,
}

/** Reads what the program wrote to its standard output. */
export function readCheckLines(output: string): CheckLines {
  const lines: CheckLines = { ends: [], wrong: [], skipped: [], last: undefined, unknown: [] }
  for (const line of output.split('\n').filter((text) => text !== '')) readLine(line, lines)
  return lines
}

function readLine(line: string, into: CheckLines): void {
  const [, rule = '', ...words] = Object.values(forms).flatMap((form) => form.exec(line) ?? [])
  const [first = '', second = '', third = ''] = words
  if (forms.end.test(line)) {
    const told = first === '-' ? undefined : first
    into.ends.push({ rule, told, result: BigInt(second), place: third })
  } else if (forms.wrong.test(line)) into.wrong.push({ rule, place: first, condition: second })
  else if (forms.skip.test(line)) into.skipped.push({ rule, reason: first })
  else if (forms.last.test(line)) into.last = { rule, status: Number(first) }
  else into.unknown.push(line)
}
