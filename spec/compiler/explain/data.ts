import type { ConstantGroup, Struct, Typedef } from '../../ir/abi.ts'
import type { Ir, IoctlRequest, SocketOption } from '../../ir/ir.ts'
import { flatOutcomes } from '../emit/shared/outcomes.ts'
import { distinctLayouts } from '../emit/shared/types.ts'
import { constantText } from '../emit/shared/values.ts'
import { columns, join, paragraph, part, title } from './text.ts'

type Constant = ConstantGroup['constants'][number]

export function explainStruct(struct: Struct): string {
  const layouts = distinctLayouts(struct)
  return join(
    title(`struct ${struct.name}`),
    paragraph(struct.doc),
    ...layouts.map(({ layout, on }) =>
      part(
        `${layouts.length === 1 ? 'Layout' : `On ${on.join(', ')}`}: ${layout.size} bytes, aligned to ${layout.align}`,
        columns(
          layout.fields.map((field) => [
            String(field.offset).padStart(4),
            field.type + (field.byte_order === 'big' ? ' big-endian' : ''),
            field.name,
            field.constants === undefined ? field.doc : `${field.doc} (${field.constants})`,
          ]),
        ),
      ),
    ),
  )
}

export function explainGroup(group: ConstantGroup): string {
  return join(
    title(group.name, group.kind === 'flags' ? `flags in a ${group.type}` : `one of a ${group.type}`),
    paragraph(group.doc),
    columns(group.constants.map((item) => [item.name, constantText(group, item), item.doc])),
  )
}

export function explainConstant(ir: Ir, group: ConstantGroup, constant: Constant): string {
  const rules = ir.syscalls
    .flatMap((call) => flatOutcomes(call.outcomes))
    .filter((outcome) => [outcome.when, ...outcome.for].some((text) => text?.split(/\W+/u).includes(constant.name)))
  return join(
    title(constant.name, constantText(group, constant), group.name),
    paragraph(constant.doc),
    part('Rules that ask for it', columns(rules.map((rule) => [rule.id, rule.doc]))),
  )
}

export function explainOption(option: SocketOption): string {
  const access = [...(option.get ? ['get'] : []), ...(option.set ? ['set'] : [])].join(' and ')
  const rows = [
    ['type', option.type],
    ['access', access],
    ['range', option.range],
    ['default', option.default],
  ]
  return join(title(option.name, `option of ${option.level}`), paragraph(option.doc), columns(rows))
}

export function explainIoctl({ name, doc, arg, descriptors }: IoctlRequest): string {
  const rows = [
    ['argument', arg === undefined ? 'none' : `${arg.type}, ${arg.dir}`],
    ['descriptors', descriptors],
  ]
  return join(title(name, 'request of ioctl'), paragraph(doc), columns(rows))
}

export function explainTypedef(typedef: Typedef): string {
  return join(title(typedef.name, typedef.type), paragraph(typedef.doc))
}
