import type { Errno } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Outcome, Syscall } from '../../../ir/syscall.ts'
import { errnoName, flatOutcomes } from '../shared/outcomes.ts'
import type { Links } from './links.ts'
import { code, page, prose, section, table } from './markdown.ts'

/** An errno in reverse: every rule that gives it. */
export function errnoPage(ir: Ir, links: Links, errno: Errno): string {
  const rows = ir.syscalls.flatMap((call) => rowsOf(links, call, errno.name))
  const dynamic = ir.syscalls.flatMap((call) =>
    flatOutcomes(call.outcomes).filter(
      (outcome) => outcome.errno !== undefined && errnoName(ir, outcome.errno) === undefined,
    ),
  )
  const others = ir.errnos.filter((other) => other.value === errno.value && other !== errno)
  return page(
    `# ${errno.name}`,
    prose(errno.doc),
    `Value ${errno.value}: a call returns -${errno.value}.`,
    others.length === 0 ? '' : `The same value as ${others.map((other) => links.errno(other.name)).join(', ')}.`,
    section(
      'Rules that give it',
      rows.length === 0 ? 'None by name.' : 'By call, in the order in which each call checks them.',
      table(['call', 'place', 'rule', 'when'], rows),
    ),
    dynamic.length === 0
      ? ''
      : section(
          'Rules that give whichever errno is pending',
          table(
            ['rule', 'errno from', 'when'],
            dynamic.map((item) => [links.rule(item.id), code(item.errno ?? ''), prose(item.doc)]),
          ),
        ),
  )
}

function rowsOf(links: Links, call: Syscall, name: string): string[][] {
  return flatOutcomes(call.outcomes).flatMap((outcome, index) =>
    waysTo(outcome, name).map((way) => [
      links.call(call.name),
      String(index + 1),
      links.rule(outcome.id),
      prose(outcome.doc) + way,
    ]),
  )
}

/** The ways in which an outcome ends with an errno, each with what is to be added to its words. */
function waysTo(outcome: Outcome, name: string): string[] {
  return [
    ...(outcome.errno === name ? [''] : []),
    ...(outcome.wait?.timeout?.errno === name ? [' *(time limit)*'] : []),
    ...(outcome.wait?.signal.errno === name ? [' *(signal)*'] : []),
    ...outcome.may
      .filter((choice) => choice.errno === name)
      .map((choice) => ` *(allowed: ${choice.systems.join(', ') || choice.id})*`),
  ]
}
