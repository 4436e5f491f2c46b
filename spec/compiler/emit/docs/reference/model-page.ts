import type { ModelRule, Parameter } from '../../../../ir/model.ts'
import type { Row } from '../blocks.ts'
import { blocks, facts, paragraph, rows, section, subsection, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Block, Page } from '../page.ts'
import { code, joined } from '../text.ts'

/** The state that conditions and effects speak of, and the steps that are nobody's call. */
export function modelPage(context: Context): Page {
  const { ir, labels } = context
  const text = labels.model
  return {
    path: 'model',
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: [text.summary],
    blocks: blocks([
      recordsSection(context),
      enumsSection(context),
      functionsSection(context),
      actionsSection(context),
      section(
        'steps',
        text.steps,
        paragraph(ir.model.rules.length === 0 ? '' : text.stepsIntro),
        ir.model.rules.map((rule) => stepSection(context, rule)),
      ),
      networkSection(context),
    ]),
  }
}

function recordsSection({ ir, labels, say }: Context): Block | undefined {
  const text = labels.model
  const records = ir.model.records.map((record) =>
    subsection(
      record.name,
      record.name,
      paragraph(say(`record/${record.name}`, record.doc)),
      table(
        [text.field, text.type, text.initial, text.meaning],
        record.fields.map((field): Row => ({
          id: `${record.name}.${field.name}`,
          cells: [
            code(field.name),
            code(field.type),
            field.initial === undefined ? '' : code(field.initial),
            say(`record/${record.name}/${field.name}`, field.doc),
          ],
        })),
      ),
    ),
  )
  return section('records', text.records, records)
}

function enumsSection({ ir, labels, say }: Context): Block | undefined {
  const text = labels.model
  const enums = ir.model.enums.map((item) => {
    const values = item.values.map((value): Row => ({
      id: `${item.name}.${value.name}`,
      cells: [code(value.name), say(`enum/${item.name}/${value.name}`, value.doc)],
    }))
    const doc = paragraph(say(`enum/${item.name}`, item.doc))
    return subsection(item.name, item.name, doc, table([text.value, text.meaning], values))
  })
  return section('enumerations', text.enums, enums)
}

function functionsSection({ ir, labels, say }: Context): Block | undefined {
  const text = labels.model
  const items = ir.model.functions.map((item): Row => ({
    id: item.name,
    cells: [code(head(item)), say(`function/${item.name}`, item.doc), code(item.type), code(item.value)],
  }))
  return section('functions', text.functions, table([text.function, text.meaning, text.gives, text.standsFor], items))
}

function actionsSection({ ir, labels, say }: Context): Block | undefined {
  const text = labels.model
  const items = ir.model.actions.map((item): Row => ({
    id: item.name,
    cells: [
      code(head(item)),
      say(`action/${item.name}`, item.doc),
      joined(
        item.effect.map((statement) => code(statement)),
        '; ',
      ),
    ],
  }))
  return section('actions', text.actions, table([text.action, text.meaning, text.changes], items))
}

function head({ name, params }: { name: string; params: readonly Parameter[] }): string {
  return `${name}(${params.map((param) => `${param.name}: ${param.type}`).join(', ')})`
}

/** An internal step: when it can be taken, and what it may do. */
function stepSection({ labels, say }: Context, rule: ModelRule): Block | undefined {
  const text = labels.model
  const outcomes = rule.outcomes.map((outcome): Row => ({
    id: `${rule.id}.${outcome.id}`,
    cells: [
      code(outcome.id),
      outcome.when === undefined ? text.otherwise : code(outcome.when),
      outcome.any === undefined ? '' : text.anyOf(code(outcome.any.name), code(outcome.any.of)),
      joined(
        outcome.effect.map((statement) => code(statement)),
        '; ',
      ),
      joined([say(`step/${rule.id}/${outcome.id}`, outcome.doc), outcome.optional ? text.optional : ''], ' '),
    ],
  }))
  return subsection(
    rule.id,
    rule.id,
    paragraph(say(`step/${rule.id}`, rule.doc)),
    facts([
      [text.when, code(rule.when)],
      [text.let, ...rule.let.map((item) => code(`${item.name} = ${item.value}`))],
    ]),
    table([text.outcome, text.when, text.any, text.changes, text.meaning], outcomes),
  )
}

function networkSection({ ir, labels, say }: Context): Block | undefined {
  const text = labels.model
  const { interfaces, places } = ir.model.host
  return section(
    'network',
    text.network,
    table(
      [text.interface, text.address, text.meaning],
      rows(
        ...interfaces.map((item) => [
          code(item.name),
          code(`${item.address}/${item.prefix}`),
          say(`interface/${item.name}`, item.doc),
        ]),
      ),
    ),
    table(
      [text.place, text.address, text.meaning],
      rows(...places.map((item) => [code(item.name), code(item.address), say(`place/${item.name}`, item.doc)])),
    ),
  )
}
