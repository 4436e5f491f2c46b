import { architectures } from '../../../../ir/abi.ts'
import { inRegisterOrder } from '../../../../ir/register-order.ts'
import type { Slot, Syscall } from '../../../../ir/syscall.ts'
import { otherOrders } from '../../shared/register-orders.ts'
import type { Row } from '../blocks.ts'
import { details, paragraph, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import { argumentAnchor } from '../links.ts'
import type { Block, Text } from '../page.ts'
import { code, flow, joined, line } from '../text.ts'
import { valueText } from './point.ts'

/** The call's number on each architecture, and the registers that it is made with. */
export function numbersSection({ ir, labels }: Context, call: Syscall): Block | undefined {
  const text = labels.numbers
  const cells = architectures.map((architecture) => {
    const number = call.numbers[architecture]
    const entry = ir.abi.entry[architecture]
    if (number === undefined) return [architecture, text.none]
    const carried = inRegisterOrder(call, architecture)
    const registers = call.args.map((slot) => code(entry.args[carried.indexOf(slot)] ?? ''))
    const numberText = text.numberIn({ strong: String(number) }, code(entry.number))
    return [architecture, numberText, code(entry.instruction), ...registers, code(entry.result)]
  })
  const head = [
    text.architecture,
    text.number,
    text.instruction,
    ...call.args.map(({ name }) => code(name)),
    text.result,
  ]
  const differing = otherOrders(call).flatMap(({ on }) => on)
  return section(
    'numbers',
    text.title,
    table(head, rows(...cells)),
    differing.length === 0 ? undefined : paragraph(text.otherOrder(differing)),
  )
}

/** The arguments, with the fields of the structs that they point to. */
export function argumentsSection(context: Context, call: Syscall): Block | undefined {
  const { labels } = context
  const text = labels.args
  return section(
    'arguments',
    text.title,
    table(
      [text.argument, text.type, text.direction, text.size, text.meaning],
      slots(call.args, '').map((item) => argumentRow(context, call, item)),
    ),
    call.let.length === 0 ? undefined : paragraph(text.names),
    table([text.name, text.standsFor], rows(...call.let.map((item) => [code(item.name), code(item.value)]))),
    details(text.inCases, table([text.argument, text.default, text.others], valueRows(call))),
  )
}

interface Placed {
  slot: Slot
  /** As rules name it: `msg.msg_name`, `fds[].events`. */
  path: string
  /** What the names of its neighbours start with. */
  prefix: string
  /** Its key among the texts. */
  key: string
}

function slots(list: readonly Slot[], prefix: string, keyPrefix = ''): Placed[] {
  return list.flatMap((slot) => {
    const path = prefix + slot.name
    const key = keyPrefix + slot.name
    const inner = slots(slot.fields ?? [], slot.count === undefined ? `${path}.` : `${path}[].`, `${key}.`)
    return [{ slot, path, prefix, key }, ...inner]
  })
}

function argumentRow({ labels, links, say }: Context, call: Syscall, { slot, path, prefix, key }: Placed): Row {
  const text = labels.args
  const views = slot.views === undefined ? [] : text.readAs(joined(slot.views.map((view) => links.type(view))))
  const direction: Text =
    slot.dir === undefined
      ? [text.value]
      : joined([text.directions[slot.dir], ...(slot.nullable === true ? [text.nullable] : [])])
  const size = joined([
    ...(slot.size === undefined ? [] : [text.bytes(code(prefix + slot.size, argumentPlace(call, prefix + slot.size)))]),
    ...(slot.count === undefined
      ? []
      : [text.elements(code(prefix + slot.count, argumentPlace(call, prefix + slot.count)))]),
    ...(slot.length === undefined ? [] : [text.elements(String(slot.length))]),
  ])
  return {
    id: argumentAnchor(path),
    cells: [
      code(path),
      flow([links.type(slot.type), ...(views.length === 0 ? [] : [' ', views])]),
      direction,
      size,
      say(`argument/${call.name}/${key}`, slot.doc),
    ],
  }
}

function argumentPlace(call: Syscall, path: string): string {
  return `calls/${call.name}#${argumentAnchor(path)}`
}

/** What the generated cases pass: the default, and the values that depart from it. */
function valueRows(call: Syscall): Row[] {
  return slots(call.args, '').flatMap(({ slot, path }) => {
    if (slot.default === undefined && slot.pool.length === 0) return []
    const first = slot.default === undefined ? '' : code(valueText(slot.default))
    return rows([code(path), first, joined(slot.pool.map((value) => line`${code(valueText(value))}`))])
  })
}
