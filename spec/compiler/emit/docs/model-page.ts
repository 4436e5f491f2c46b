import type { Ir } from '../../../ir/ir.ts'
import type { ModelRule } from '../../../ir/model.ts'
import type { Links } from './links.ts'
import { anchor, code, list, page, prose, section, table } from './markdown.ts'

/** The state that conditions and effects speak of, and the steps that are nobody's call. */
export function modelPage(ir: Ir, links: Links): string {
  const { enums, records, functions, actions, rules, host } = ir.model
  return page(
    '# State and internal steps',
    `What the conditions of the ${links.page('index.md', 'calls')} speak of.`,
    section(
      'Records',
      ...records.map((record) =>
        page(
          `### ${anchor(record.name)}${record.name}`,
          prose(record.doc),
          table(
            ['field', 'type', 'at first', 'what it is'],
            record.fields.map((field) => [
              code(field.name),
              code(field.type),
              field.initial === undefined ? '' : code(field.initial),
              prose(field.doc),
            ]),
          ),
        ).trim(),
      ),
    ),
    section(
      'Enumerations',
      ...enums.map((item) =>
        page(
          `### ${anchor(item.name)}${item.name}`,
          prose(item.doc),
          table(
            ['value', 'what it means'],
            item.values.map((value) => [code(value.name), prose(value.doc)]),
          ),
        ).trim(),
      ),
    ),
    section(
      'Functions',
      table(
        ['function', 'gives', 'stands for', 'what it says'],
        functions.map((item) => [
          anchor(item.name) + code(`${item.name}(${params(item.params)})`),
          code(item.type),
          code(item.value),
          prose(item.doc),
        ]),
      ),
    ),
    section(
      'Actions',
      table(
        ['action', 'changes', 'what it does'],
        actions.map((item) => [
          anchor(item.name) + code(`${item.name}(${params(item.params)})`),
          item.effect.map(code).join('<br />'),
          prose(item.doc),
        ]),
      ),
    ),
    section('Internal steps', ...rules.map(ruleText)),
    section(
      'The network around it',
      table(
        ['interface', 'address', 'what it is'],
        host.interfaces.map((item) => [code(item.name), code(`${item.address}/${item.prefix}`), prose(item.doc)]),
      ),
      table(
        ['place', 'address', 'what it is'],
        host.places.map((item) => [code(item.name), code(item.address), prose(item.doc)]),
      ),
    ),
  )
}

function params(list: { name: string; type: string }[]): string {
  return list.map((param) => `${param.name}: ${param.type}`).join(', ')
}

function ruleText(rule: ModelRule): string {
  const facts = [
    `**When** ${code(rule.when)}`,
    ...rule.let.map((item) => `**Let** ${code(`${item.name} = ${item.value}`)}`),
    ...rule.outcomes.map((outcome) => {
      const when = outcome.when === undefined ? 'otherwise' : `when ${code(outcome.when)}`
      const effect = outcome.effect.length === 0 ? 'nothing changes' : outcome.effect.map(code).join(', ')
      const any = outcome.any === undefined ? '' : `, for any ${code(outcome.any.name)} of ${code(outcome.any.of)}`
      const optional = outcome.optional ? ' (or what follows)' : ''
      return `${anchor(outcome.id)}${code(outcome.id)}, ${when}${any}${optional}: ${effect}. ${prose(outcome.doc)}`
    }),
  ]
  return `### ${anchor(rule.id)}${rule.id}\n\n${prose(rule.doc)}\n\n${list(facts)}`
}
