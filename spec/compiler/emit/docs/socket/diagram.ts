import type { SocketKind } from '../../../../ir/scenario.ts'
import { paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Transition } from '../input.ts'
import { rulePlace } from '../links.ts'
import type { Block, Text } from '../page.ts'
import { joined, line } from '../text.ts'

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
    rulesText(context, steps),
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

/** The rules of each call: `bind.ok`, or `sendto`: `ok`, `unreachable`. */
function rulesText({ links }: Context, steps: readonly Transition[]): Text {
  const calls = [...rulesByCall(steps)].map(([call, rules]) => {
    const [only, ...others] = rules
    if (only !== undefined && others.length === 0) return links.rule(only)
    return line`${links.call(call)}: ${joined([...rules].map((rule) => links.rule(rule, rule.slice(call.length + 1))))}`
  })
  return joined(calls, '; ')
}

function rulesByCall(steps: readonly Transition[]): Map<string, ReadonlySet<string>> {
  const calls = new Map<string, Set<string>>()
  for (const { call, rule } of steps) calls.set(call, (calls.get(call) ?? new Set<string>()).add(rule))
  return calls
}

/** A label for each call; it leads to the rule, or where several lead this way, to what the call does to states. */
function edgeLabels(steps: readonly Transition[]): { text: string; to: string }[] {
  return [...rulesByCall(steps)].map(([text, rules]) => {
    const [rule, ...others] = rules
    return { text, to: rule !== undefined && others.length === 0 ? rulePlace(rule) : `calls/${text}#state` }
  })
}
