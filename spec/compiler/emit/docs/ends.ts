import type { Ir } from '../../../ir/ir.ts'
import type { Choice, Outcome } from '../../../ir/syscall.ts'
import { errnoName } from '../shared/outcomes.ts'
import type { Links } from './links.ts'
import { code } from './markdown.ts'

/** How an outcome ends the call, for one cell of a table. */
export function endText(ir: Ir, links: Links, outcome: Outcome): string {
  if (outcome.kind === 'do') return 'goes on'
  if (outcome.errno !== undefined) return errnoText(ir, links, outcome.errno)
  if (outcome.wait !== undefined) return 'waits'
  return outcome.result === undefined ? 'success' : `returns ${code(outcome.result)}`
}

export function errnoText(ir: Ir, links: Links, errno: string): string {
  return errnoName(ir, errno) === undefined ? `the errno in ${code(errno)}` : links.errno(errno)
}

/** What an implementation may do otherwise, in one sentence. */
export function choiceText(ir: Ir, links: Links, choice: Choice): string {
  const changes = [
    ...(choice.skip === true ? ['passes over this outcome'] : []),
    ...(choice.errno === undefined ? [] : [`fails with ${errnoText(ir, links, choice.errno)}`]),
    ...(choice.result === undefined ? [] : [`returns ${code(choice.result)}`]),
    ...Object.entries(choice.out ?? {}).map(([path, value]) => `writes ${code(`${path} = ${value}`)}`),
    ...(choice.effect ?? []).map((statement) => code(statement)),
  ]
  const where = choice.when === undefined ? '' : ` where ${code(choice.when)}`
  const known = choice.systems.length === 0 ? '' : ` (known: ${choice.systems.join(', ')})`
  return `${changes.join(', ')}${where}${known}`
}
