import { architectures } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Slot, Syscall } from '../../ir/syscall.ts'
import { flatOutcomes } from '../emit/shared/outcomes.ts'
import { namesOf, otherOrders } from '../emit/shared/register-orders.ts'
import { signature } from '../emit/shared/signature.ts'
import { outcomeTable, shortId, waitRows } from './rule.ts'
import { columns, join, paragraph, part, title } from './text.ts'

/** A call: signature, numbers, arguments, outcomes in the order of checking, waiting. */
export function explainCall(ir: Ir, call: Syscall): string {
  const outcomes = flatOutcomes(call.outcomes)
  const waits = outcomes.flatMap(({ id, wait }) =>
    wait === undefined ? [] : [`  ${shortId(call, id)}\n${columns(waitRows(wait), 4)}`],
  )
  const numbers = architectures.map((name) => `${name} ${call.numbers[name] ?? 'none'}`)
  const library = ir.library.filter((item) => item.over === call.name).map((item) => item.name)
  return join(
    title(call.name, call.summary),
    paragraph(signature(ir, call)),
    paragraph(call.doc),
    paragraph([...numbers, `profile ${call.profile}`, `since ${call.since}`].join(' · ')),
    ...otherOrders(call).map(({ slots, on }) => paragraph(`registers on ${on.join(', ')}: ${namesOf(slots)}`)),
    part('Arguments', columns(call.args.flatMap((slot) => slotRows(slot, '')))),
    part('Outcomes, in the order of checking', outcomeTable(call, outcomes)),
    part('Waiting', waits.join('\n')),
    part('Security', columns(call.security.map((text) => [text]))),
    part('See also', columns([[[...call.see_also, ...library].join(', ')]].filter(([text]) => text !== ''))),
  )
}

function slotRows(slot: Slot, path: string): string[][] {
  const size = slot.size === undefined ? '' : `, ${slot.size} bytes`
  const elements = slot.count ?? slot.length
  const count = elements === undefined ? '' : `, ${elements} elements`
  const nullable = slot.nullable === true ? ', or null' : ''
  const direction = slot.dir === undefined ? '' : `${slot.dir} `
  return [
    [path + slot.name, direction + slot.type + size + count + nullable, slot.doc],
    ...(slot.fields ?? []).flatMap((field) =>
      slotRows(field, `${path}${slot.name}${slot.count === undefined ? '' : '[]'}.`),
    ),
  ]
}
