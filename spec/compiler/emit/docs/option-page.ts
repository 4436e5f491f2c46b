import type { SocketOption } from '../../../ir/ir.ts'
import { constantText } from '../shared/values.ts'
import { ruleText } from './call/ends.ts'
import { blocks, facts, rows, section, table } from './blocks.ts'
import type { Context } from './context.ts'
import type { Inline, Page } from './page.ts'
import { code, joined, line } from './text.ts'

/** A socket option, with the rules that speak of it. */
export function optionPage(context: Context, option: SocketOption): Page {
  const { index, labels, links, say } = context
  const text = labels.option
  const { name } = option
  const rules = index.naming(name).map(({ outcome }) => outcome)
  const access = joined([...(option.get ? [text.get] : []), ...(option.set ? [text.set] : [])])
  return {
    path: `options/${name}`,
    kind: 'option',
    title: name,
    heading: [name],
    summary: say(`option/${name}`, option.doc),
    blocks: blocks([
      facts([
        [text.level, links.constant(option.level)],
        [text.value, valueOf(context, name)],
        [text.type, line`${links.type(option.type)}`],
        [text.access, access],
        [text.range, say(`option/${name}/range`, option.range)],
        [text.default, say(`option/${name}/default`, option.default)],
      ]),
      section(
        'rules',
        text.rules,
        table([text.rule, text.says], rows(...rules.map((rule) => [links.rule(rule.id), ruleText(context, rule)]))),
      ),
    ]),
  }
}

/** The number of a constant, with a link to its group. */
export function valueOf({ ir }: Context, name: string): Inline {
  const group = ir.constants.find(({ constants }) => constants.some((item) => item.name === name))
  const item = group?.constants.find((constant) => constant.name === name)
  if (group === undefined || item === undefined) return ''
  return code(constantText(group, item), `constants/${group.name}#${name}`)
}
