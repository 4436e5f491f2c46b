import { architectures } from '../../../../ir/abi.ts'
import type { Row } from '../blocks.ts'
import { blocks, paragraph, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Page } from '../page.ts'

/** All calls with their numbers on every architecture, in the order of the first. */
export function numbersPage({ ir, labels, links, say }: Context): Page {
  const text = labels.allNumbers
  const first = (numbers: Partial<Record<string, number>>): number => numbers[architectures[0]] ?? Infinity
  const rows = [...ir.syscalls]
    .sort((a, b) => first(a.numbers) - first(b.numbers))
    .map((call): Row => ({
      id: call.name,
      cells: [
        links.call(call.name),
        ...architectures.map((name) => String(call.numbers[name] ?? '')),
        say(`call/${call.name}`, call.summary),
        links.profile(call.profile),
      ],
    }))
  const head = [text.call, ...architectures, text.meaning, text.profile]
  return {
    path: 'numbers',
    kind: 'numbers',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([
      paragraph(text.intro({ link: [labels.abi.title], to: 'abi' })),
      table(head, rows, { sortable: true, filter: text.filter }),
    ]),
  }
}
