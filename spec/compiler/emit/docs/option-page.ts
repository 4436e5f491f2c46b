import type { Ir, SocketOption } from '../../../ir/ir.ts'
import type { Outcome } from '../../../ir/syscall.ts'
import { flatOutcomes } from '../shared/outcomes.ts'
import type { Links } from './links.ts'
import { code, page, prose, section, table } from './markdown.ts'

/** A socket option, with the rules that speak of it. */
export function optionPage(ir: Ir, links: Links, option: SocketOption): string {
  const access = [...(option.get ? ['get'] : []), ...(option.set ? ['set'] : [])].join(' and ')
  const rules = ir.syscalls
    .flatMap((call) => flatOutcomes(call.outcomes))
    .filter((outcome) => mentions(outcome, option.name))
  return page(
    `# ${option.name}`,
    prose(option.doc),
    table(
      ['level', 'type', 'access', 'range', 'default'],
      [[code(option.level), links.type(option.type), access, prose(option.range), prose(option.default)]],
    ),
    section(
      'Rules',
      table(
        ['rule', 'what it says'],
        rules.map((rule) => [links.rule(rule.id), prose(rule.doc)]),
      ),
    ),
  )
}

function mentions(outcome: Outcome, name: string): boolean {
  const texts = [outcome.doc, outcome.when, outcome.wait?.timeout?.of, ...outcome.for, ...outcome.effect]
  return texts.some((text) => text !== undefined && new RegExp(`\\b${name}\\b`, 'u').test(text))
}
