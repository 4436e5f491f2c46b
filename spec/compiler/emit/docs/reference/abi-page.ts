import { architectures } from '../../../../ir/abi.ts'
import type { Row } from '../blocks.ts'
import { blocks, rows, section, table } from '../blocks.ts'
import type { Context } from '../context.ts'
import type { Page } from '../page.ts'
import { code, joined } from '../text.ts'

/** How calls are entered, and the names for scalar types. */
export function abiPage({ ir, labels, say }: Context): Page {
  const text = labels.abi
  const entries = architectures.map((name) => {
    const entry = ir.abi.entry[name]
    return [
      name,
      code(entry.instruction),
      code(entry.number),
      joined(entry.args.map((register) => code(register))),
      code(entry.result),
      joined(entry.clobbers.map((register) => code(register))),
      code(entry.kernel_address),
    ]
  })
  const typedefs = ir.abi.typedefs.map((item): Row => ({
    id: item.name,
    cells: [code(item.name), code(item.type), say(`typedef/${item.name}`, item.doc)],
  }))
  const head = [text.architecture, text.instruction, text.number, text.args, text.result, text.lost, text.kernelAddress]
  return {
    path: 'abi',
    kind: 'reference',
    title: text.title,
    heading: [text.title],
    summary: text.summary(ir.abi.errno_max),
    blocks: blocks([
      section('entry', text.entry, table(head, rows(...entries))),
      section('types', text.types, table([text.name, text.type, text.meaning], typedefs)),
    ]),
  }
}
