import type { Ir } from '../../../ir/ir.ts'
import type { SocketKind } from '../../../ir/scenario.ts'
import type { Links } from './links.ts'
import { anchor, code, page, prose, section, table } from './markdown.ts'

/** A kind of socket: its states, and what every call does in each of them. */
export function socketPage(ir: Ir, links: Links, kind: SocketKind): string {
  const states = kind.states.map((state) => [
    anchor(state.name) + code(state.name),
    prose(state.doc),
    code(state.is),
    links.situation(state.situation),
  ])
  const grid = kind.states.map((state) => [
    code(state.name),
    ...kind.calls.map((call) => cellText(ir, links, kind, state.name, call)),
  ])
  return page(
    `# ${kind.name} sockets`,
    prose(kind.doc),
    `Profile ${links.profile(kind.profile)}.`,
    section('States', table(['state', 'what it is', 'holds when', 'reached by'], states)),
    section(
      'What each call does in each state',
      'With the default arguments. Each cell names the rule that ends the call.',
      table(['state', ...kind.calls.map(links.call)], grid),
    ),
  )
}

function cellText(ir: Ir, links: Links, kind: SocketKind, state: string, call: string): string {
  const cells = ir.evidence.cells.filter(
    (cell) => cell.kind === kind.name && cell.state === state && cell.call === call,
  )
  return cells.map((cell) => links.rule(cell.outcome, cell.outcome.slice(call.length + 1))).join(', ')
}
