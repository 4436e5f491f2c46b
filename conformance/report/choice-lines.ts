import type { Ir } from '../../spec/ir/ir.ts'
import type { Outcome } from '../../spec/ir/syscall.ts'
import type { CaseRecord } from './record.ts'

/** The systems known to make a choice, by its id: `bind.in-use/nobody-left`. */
export type ChoiceSystems = (choice: string) => readonly string[]

/** The systems of each named choice of a specification. */
export function choiceSystems(ir: Ir): ChoiceSystems {
  const systems = new Map<string, readonly string[]>()
  const note = (outcomes: readonly Outcome[]) => {
    for (const { id, may, then } of outcomes) {
      for (const choice of may) systems.set(`${id}/${choice.id}`, choice.systems)
      note(then ?? [])
    }
  }
  for (const { outcomes } of ir.syscalls) note(outcomes)
  return (choice) => systems.get(choice.replace(/#[^/]*/, '')) ?? []
}

/** Lines are no longer than this, so that they fit the terminals of most. */
const width = 100

/** Which named choices the target takes, by their names, with the systems known to take them and the rules that offer them. */
export function choiceLines(cases: readonly CaseRecord[], systemsOf: ChoiceSystems): string[] {
  const groups = new Map<string, string[]>()
  for (const choice of [...new Set(cases.flatMap(({ choices }) => choices))].sort()) {
    const slash = choice.lastIndexOf('/')
    const systems = systemsOf(choice)
    const title = `${choice.slice(slash + 1)}${systems.length === 0 ? '' : ` (${systems.join(', ')})`}`
    groups.set(title, [...(groups.get(title) ?? []), choice.slice(0, slash)])
  }
  if (groups.size === 0) return []
  const listed = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([title, rules]) => [`  ${title}`, ...wrapped(rules, '    ')])
  return ['', 'choices taken where the specification leaves one (systems known to take it), with the rules:', ...listed]
}

/** Words with commas between them, on as many lines as it takes. */
function wrapped(words: readonly string[], indent: string): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 3 > width) lines.push(`${indent}${word}`)
    else lines[lines.length - 1] = `${last}, ${word}`
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line))
}
