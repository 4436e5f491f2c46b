import { architectures } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import type { Slot, Syscall } from '../../../ir/syscall.ts'
import type { Links } from './links.ts'
import { code, list, page, prose, section, table } from './markdown.ts'
import { outcomesSection, waitingSection } from './outcomes.ts'
import { signature } from '../shared/signature.ts'
import { valueText } from './value.ts'

/** The reference page of one call. */
export function callPage(ir: Ir, links: Links, call: Syscall): string {
  const library = ir.library.filter((item) => item.over === call.name)
  const also = [
    ...call.see_also.map((name) => related(ir, links, name)),
    ...library.map((item) => links.library(item.name)),
  ]
  return page(
    `# ${call.name}`,
    prose(call.summary),
    `\`\`\`c\n${signature(ir, call)};\n\`\`\``,
    prose(call.doc),
    `Profile ${links.profile(call.profile)} · since ${call.since}${also.length === 0 ? '' : ` · see also ${also.join(', ')}`}`,
    section('Numbers and registers', numbersTable(ir, call)),
    section('Arguments', argumentsTable(links, call), letTable(call)),
    outcomesSection(ir, links, call),
    waitingSection(ir, links, call),
    section('Security', list(call.security.map(prose))),
  )
}

function related(ir: Ir, links: Links, name: string): string {
  if (ir.library.some((item) => item.name === name)) return links.library(name)
  if (ir.options.some((item) => item.name === name)) return links.option(name)
  if (ir.structs.some((item) => item.name === name)) return links.struct(name)
  return links.call(name)
}

function numbersTable(ir: Ir, call: Syscall): string {
  const rows = architectures.map((architecture) => {
    const number = call.numbers[architecture]
    const entry = ir.abi.entry[architecture]
    const registers = call.args.map((_, index) => code(entry.args[index] ?? ''))
    return number === undefined
      ? [architecture, 'none', '', ...call.args.map(() => ''), '']
      : [
          architecture,
          `**${number}** in ${code(entry.number)}`,
          code(entry.instruction),
          ...registers,
          code(entry.result),
        ]
  })
  return table(['architecture', 'number', 'instruction', ...call.args.map((slot) => code(slot.name)), 'result'], rows)
}

function argumentsTable(links: Links, call: Syscall): string {
  return table(
    ['argument', 'type', 'direction', 'size', 'what it is', 'tried values'],
    call.args.flatMap((slot) => slotRows(links, slot, '')),
  )
}

function slotRows(links: Links, slot: Slot, path: string): string[][] {
  const full = path + slot.name
  const size = [
    ...(slot.size === undefined ? [] : [`${code(path + slot.size)} bytes`]),
    ...(slot.count === undefined ? [] : [`${code(path + slot.count)} elements`]),
  ]
  const values = [...(slot.default === undefined ? [] : [slot.default]), ...slot.pool].map((value) =>
    code(valueText(value)),
  )
  const views = slot.views === undefined ? '' : ` read as ${slot.views.map(links.type).join(', ')}`
  const direction = slot.dir === undefined ? 'value' : `${slot.dir}${slot.nullable === true ? ', may be null' : ''}`
  const inner = slot.count === undefined ? `${full}.` : `${full}[].`
  return [
    [code(full), links.type(slot.type) + views, direction, size.join(', '), prose(slot.doc), values.join(', ')],
    ...(slot.fields ?? []).flatMap((field) => slotRows(links, field, inner)),
  ]
}

function letTable(call: Syscall): string {
  const rows = call.let.map((item) => [code(item.name), code(item.value)])
  return rows.length === 0 ? '' : `Names in the conditions below:\n\n${table(['name', 'stands for'], rows)}`
}
