import type { SocketKind } from '../../../../ir/scenario.ts'
import type { Syscall } from '../../../../ir/syscall.ts'
import { blocks, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block } from '../page.ts'
import { flow, joined } from '../text.ts'
import { shortId } from './ends.ts'

/** What the call does to the state of a socket: for each state the rules that end it there, and the states afterwards. */
export function stateSection(context: Context, call: Syscall): Block | undefined {
  const { ir, labels } = context
  const kinds = ir.sockets.filter((kind) => kind.calls.includes(call.name))
  const tables = kinds.flatMap((kind) => kindTable(context, call, kind))
  const intro = tables.length === 0 ? undefined : paragraph(labels.state.intro)
  return section('state', labels.state.title, intro, tables)
}

interface Step {
  from: string
  rule: string
  to: readonly string[]
}

function kindTable(context: Context, call: Syscall, kind: SocketKind): readonly Block[] {
  const { labels, links } = context
  const text = labels.state
  const groups = new Map<string, Step[]>()
  for (const step of stepsOf(context, call, kind)) {
    const key = `${step.rule} ${step.to.join()}`
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  const state = (name: string) => links.state(kind.name, name)
  const cells = [...groups.values()].map((steps) => {
    const [first] = steps
    return [
      joined(steps.map(({ from }) => state(from))),
      first === undefined ? '' : links.rule(first.rule, shortId(call, first.rule)),
      first === undefined || first.to.length === 0 ? text.same : joined(first.to.map(state)),
    ]
  })
  const caption = text.caption(kind.name)
  return blocks([table([flow([text.before]), text.rule, text.after], rows(...cells), { caption })])
}

/** The ends of the call in each state: those that change it, and with the default arguments also those that do not. */
function stepsOf({ ir, input }: Context, call: Syscall, kind: SocketKind): Step[] {
  const changes = input.transitions.filter((item) => item.socket === kind.name && item.call === call.name)
  const cells = ir.evidence.cells.filter((item) => item.kind === kind.name && item.call === call.name)
  return kind.states.flatMap(({ name: from }) => {
    const own = changes.filter((item) => item.from === from)
    const rules = [
      ...own.map(({ rule }) => rule),
      ...cells.filter(({ state }) => state === from).map((cell) => cell.outcome),
    ]
    return [...new Set(rules)].map((rule) => ({
      from,
      rule,
      to: own.filter((item) => item.rule === rule).map(({ to }) => to),
    }))
  })
}
