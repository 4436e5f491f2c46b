import type { SocketKind } from '../../../../ir/scenario.ts'
import type { Row } from '../blocks.ts'
import { blocks, facts, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import { callOf } from '../links.ts'
import type { Block, Page, Text } from '../page.ts'
import { code, joined } from '../text.ts'
import { diagramSection } from './diagram.ts'

/** A kind of socket: its states, the ways between them, and what every call does in each of them. */
export function socketPage(context: Context, kind: SocketKind): Page {
  const { labels, links, say } = context
  return {
    path: `sockets/${kind.name}`,
    kind: 'socket',
    title: labels.socket.title(kind.name),
    heading: [labels.socket.title(kind.name)],
    summary: say(`socket/${kind.name}`, kind.doc),
    blocks: blocks([
      facts([[labels.call.profile, links.profile(kind.profile)]]),
      statesSection(context, kind),
      diagramSection(context, kind),
      readinessSection(context, kind),
      gridSection(context, kind),
    ]),
  }
}

function statesSection({ labels, links, say }: Context, kind: SocketKind): Block | undefined {
  const text = labels.socket
  const states = kind.states.map((state): Row => ({
    id: state.name,
    cells: [
      code(state.name),
      say(`state/${kind.name}/${state.name}`, state.doc),
      code(state.is),
      links.situation(state.situation),
    ],
  }))
  return section('states', text.states, table([text.state, text.meaning, text.holds, text.reached], states))
}

/** What poll reports in each state. */
function readinessSection({ input, labels, links }: Context, kind: SocketKind): Block | undefined {
  const text = labels.socket
  const own = (input.reported ?? []).filter(({ socket }) => socket === kind.name)
  const cells = own.map(({ state, events }) => [
    links.state(kind.name, state),
    events.length === 0 ? text.nothing : joined(events.map(links.constant)),
  ])
  const intro = paragraph(cells.length === 0 ? '' : text.readinessIntro)
  return section('readiness', text.readiness, intro, table([text.state, text.events], rows(...cells)))
}

function gridSection(context: Context, kind: SocketKind): Block | undefined {
  const { labels, links } = context
  const text = labels.socket
  const states = kind.states.map((state) => ({
    cells: [links.state(kind.name, state.name), ...kind.calls.map((call) => cellText(context, kind, state.name, call))],
  }))
  return section(
    'calls',
    text.calls,
    paragraph(text.callsIntro),
    table([text.state, ...kind.calls.map(links.call)], states, { wide: true }),
  )
}

function cellText({ ir, links }: Context, kind: SocketKind, state: string, call: string): Text {
  const cells = ir.evidence.cells.filter(
    (cell) => cell.kind === kind.name && cell.state === state && cell.call === call,
  )
  return joined(cells.map((cell) => links.rule(cell.outcome, cell.outcome.slice(callOf(cell.outcome).length + 1))))
}
