import type { IoctlRequest } from '../../../ir/ir.ts'
import { numberText } from '../shared/values.ts'
import { blocks, facts, paragraph, section } from './blocks.ts'
import type { Context } from './context.ts'
import type { Inline, Page } from './page.ts'
import { code, line } from './text.ts'

/** A request of ioctl: what it does, what its argument is, and to which descriptors it can be made. */
export function ioctlPage(context: Context, { name, doc, arg, descriptors }: IoctlRequest): Page {
  const { labels, links, say } = context
  const text = labels.ioctl
  return {
    path: `ioctls/${name}`,
    kind: 'ioctl',
    title: name,
    heading: [name],
    summary: say(`ioctl/${name}`, doc),
    blocks: blocks([
      facts([
        [labels.option.value, hexOf(context, name)],
        [
          text.argument,
          arg === undefined ? text.none : text.pointer(line`${links.type(arg.type)}`, labels.args.directions[arg.dir]),
        ],
        [text.descriptors, say(`ioctl/${name}/descriptors`, descriptors)],
      ]),
      section('outcomes', text.outcomes, paragraph(text.over(links.call('ioctl')))),
    ]),
  }
}

/** The number of a request, which is told in hexadecimal, with a link to its group. */
function hexOf({ ir }: Context, name: string): Inline {
  const group = ir.constants.find(({ constants }) => constants.some((item) => item.name === name))
  const value = group?.constants.find((constant) => constant.name === name)?.value
  if (group === undefined || typeof value !== 'number') return ''
  return code(numberText({ ...group, kind: 'flags' }, value), `constants/${group.name}#${name}`)
}
