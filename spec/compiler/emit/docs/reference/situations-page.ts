import { frameText } from '../../../../ir/frame-text.ts'
import type { Event } from '../../../../ir/scenario.ts'
import type { Row } from '../blocks.ts'
import { blocks, paragraph, section, table } from '../blocks.ts'
import { valueText } from '../call/point.ts'
import type { Context } from '../context.ts'
import { modifierAnchor } from '../links.ts'
import type { Page, Text } from '../page.ts'
import { code, joined, line } from '../text.ts'

/** All situations and modifiers, each with its events. */
export function situationsPage(context: Context): Page {
  const { ir, labels, links, say } = context
  const text = labels.situations
  const events = (list: readonly Event[]): Text[] => list.map((event) => eventText(context, event))
  const situations = ir.situations.map((item): Row => {
    const roles = Object.entries(item.roles).map(([role, value]) => code(`${role} = ${value}`))
    const start = item.from === undefined ? [] : [links.situation(item.from)]
    return {
      id: item.name,
      cells: [
        code(item.name),
        say(`situation/${item.name}`, item.doc),
        joined([...start, ...events(item.events), ...roles], text.then),
        links.profile(item.profile),
      ],
    }
  })
  const modifiers = ir.modifiers.map((item): Row => ({
    id: modifierAnchor(item.name),
    cells: [
      code(item.name),
      text.uses[item.use],
      say(`modifier/${item.name}`, item.doc),
      joined(events(item.events), text.then),
      links.profile(item.profile),
    ],
  }))
  return {
    path: 'situations',
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([
      table([text.situation, text.meaning, text.comesAbout, text.profile], situations, { filter: text.filter }),
      section(
        'modifiers',
        text.modifiers,
        paragraph(text.modifiersIntro),
        table([text.modifier, text.use, text.meaning, text.events, text.profile], modifiers),
      ),
    ]),
  }
}

function eventText({ labels, links }: Context, event: Event): Text {
  const text = labels.situations
  if ('call' in event) {
    const args = Object.entries(event.args ?? {}).map(([name, value]) => `${name}: ${valueText(value)}`)
    return joined(
      [
        links.call(event.call),
        args.length === 0 ? '' : code(args.join(', ')),
        event.as === undefined ? '' : text.as(code(event.as)),
        event.thread === undefined || event.thread === 0 ? '' : text.onThread(event.thread),
      ],
      ' ',
    )
  }
  if ('identity' in event) return [text.identities[event.identity]]
  if ('descriptors' in event) return [text.descriptors[event.descriptors]]
  if ('signal' in event) return line`${text.signal(event.signal, event.restart)}`
  if ('elapse' in event) return [text.elapse(event.elapse)]
  if ('frame' in event) return [code(frameText(event.frame))]
  return [text.arp[event.arp]]
}
