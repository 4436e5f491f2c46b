import type { SocketKind } from '../../../../ir/scenario.ts'
import { paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Transition } from '../input.ts'
import { rulePlace } from '../links.ts'
import type { Block } from '../page.ts'
import { joined } from '../text.ts'

/** The ways from state to state, drawn and as a table. */
export function diagramSection(context: Context, kind: SocketKind): Block | undefined {
  const { input, labels, links } = context
  const text = labels.socket
  const own = input.transitions.filter(({ socket, from, to }) => socket === kind.name && from !== to)
  if (own.length === 0) return undefined
  const edges = edgesOf(own)
  const graph: Block = {
    kind: 'graph',
    label: text.diagramOf(kind.name),
    nodes: kind.states.map(({ name }) => ({ id: name, label: name, to: `sockets/${kind.name}#${name}` })),
    edges: edges.map(({ from, to, steps }) => ({ from, to, labels: edgeLabels(steps) })),
  }
  const cells = edges.map(({ from, to, steps }) => [
    links.state(kind.name, from),
    links.state(kind.name, to),
    joined([...new Set(steps.map(({ rule }) => rule))].map((rule) => links.rule(rule))),
  ])
  return section(
    'transitions',
    text.transitions,
    paragraph(text.transitionsIntro),
    graph,
    table([text.from, text.to, text.by], rows(...cells)),
  )
}

interface Edge {
  from: string
  to: string
  steps: Transition[]
}

function edgesOf(transitions: readonly Transition[]): Edge[] {
  const edges = new Map<string, Edge>()
  for (const step of transitions) {
    const key = `${step.from} ${step.to}`
    const edge = edges.get(key) ?? { from: step.from, to: step.to, steps: [] }
    edges.set(key, edge)
    edge.steps.push(step)
  }
  return [...edges.values()]
}

/** A label for each call; it leads to the rule, or where several lead this way, to what the call does to states. */
function edgeLabels(steps: readonly Transition[]): { text: string; to: string }[] {
  const rulesByCall = new Map<string, Set<string>>()
  for (const { call, rule } of steps) rulesByCall.set(call, (rulesByCall.get(call) ?? new Set<string>()).add(rule))
  return [...rulesByCall].map(([text, rules]) => {
    const [rule, ...others] = rules
    return { text, to: rule !== undefined && others.length === 0 ? rulePlace(rule) : `calls/${text}#state` }
  })
}
