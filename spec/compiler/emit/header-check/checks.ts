import type { Architecture, ScalarName, Struct, StructField } from '../../../ir/abi.ts'
import type { Ir } from '../../../ir/ir.ts'
import { extent, fieldType, layoutOn, scalarSize, valueOn } from '../shared/types.ts'
import { constantsWhere, kernel, libc, libcGroups, none, typedefsWhere, type Where } from './where.ts'
import { structWhere } from './where-structs.ts'

/** One statement of the specification, as C that compiles only if the headers agree; or why they cannot be asked. */
export interface Check {
  /** What it is about: `AF_INET`, `bind`, `sockaddr_in.sin_port`. */
  subject: string
  headers: Where['headers']
  /** Lines of C; with `none` they hold that the headers still lack it. */
  code: string[]
  reason?: string
}

/** Everything that the specification states for an architecture and that headers might state too. */
export function headerChecks(ir: Ir, architecture: Architecture): Check[] {
  return [
    ...ir.syscalls.map((call) => valueCheck(call.name, callWhere(call.name, call.numbers), call.numbers[architecture])),
    ...ir.errnos.map((errno) => valueCheck(errno.name, kernel(errno.name), errno.value)),
    ...ir.constants.flatMap((group) =>
      group.constants.map((item) =>
        valueCheck(item.name, constantWhere(group.name, item.name), valueOn(item.value, architecture)),
      ),
    ),
    ...ir.abi.typedefs.flatMap((item) => {
      const where = typedefsWhere[item.name] ?? kernel(item.name)
      return typeChecks(item.name, where, item.type)
    }),
    ...ir.structs.flatMap((struct) => structChecks(ir, struct, architecture)),
  ]
}

/** Numbers from here on are the specification's own. */
const firstOwnNumber = 1024

function callWhere(name: string, numbers: Partial<Record<Architecture, number>>): Where {
  const own = Object.values(numbers).some((number) => number >= firstOwnNumber)
  return own ? none('an extension, with a number that Linux does not use') : kernel(`__NR_${name}`)
}

function constantWhere(group: string, name: string): Where {
  return constantsWhere[name] ?? (libcGroups.includes(group) ? libc(name) : kernel(name))
}

/** An undefined value means that the architecture has no such name, and neither shall the headers. */
function valueCheck(subject: string, where: Where, value: number | undefined): Check {
  if (where.headers === 'none') return { subject, ...where, code: absence(subject, subject) }
  if (value === undefined) return { subject, headers: where.headers, code: absence(subject, where.as) }
  return { subject, headers: where.headers, code: [assertion(`(${where.as}) == ${value}LL`, `${subject} is ${value}`)] }
}

function absence(subject: string, macro: string): string[] {
  return [`#ifdef ${macro}`, `#error "${subject} is in the headers"`, '#endif']
}

function structChecks(ir: Ir, struct: Struct, architecture: Architecture): Check[] {
  const where = structWhere(struct.name)
  const layout = layoutOn(struct, architecture)
  const type = where.type
  if (type.headers === 'none') return [{ subject: struct.name, ...type, code: [] }]
  const code = [
    assertion(`sizeof(${type.as}) == ${layout.size}`, `${struct.name} has ${layout.size} bytes`),
    assertion(`_Alignof(${type.as}) == ${layout.align}`, `${struct.name} is aligned to ${layout.align}`),
  ]
  return [
    { subject: struct.name, headers: type.headers, code },
    ...layout.fields.flatMap((field) => {
      const subject = `${struct.name}.${field.name}`
      const found = where.fields?.[field.name] ?? { as: field.name }
      if ('reason' in found) return [{ subject, ...none(found.reason), code: [] }]
      return fieldChecks(ir, subject, { headers: type.headers, as: type.as }, field, found, architecture)
    }),
  ]
}

function fieldChecks(
  ir: Ir,
  subject: string,
  struct: { headers: 'kernel' | 'libc'; as: string },
  field: StructField,
  found: { as: string; holds?: 'size' | 'offset' },
  architecture: Architecture,
): Check[] {
  const { headers } = struct
  const offset = assertion(
    `__builtin_offsetof(${struct.as}, ${found.as}) == ${field.offset}`,
    `${subject} stands at ${field.offset}`,
  )
  const as = `__typeof__(((${struct.as} *)0)->${found.as})`
  const type = fieldType(ir, field.type)
  const { size } = extent(type, architecture)
  const sized = { subject, headers, code: [assertion(`sizeof(${as}) == ${size}`, `${subject} has ${size} bytes`)] }
  const placed = { subject, headers, code: [offset] }
  if (found.holds === 'offset') return [placed]
  if (found.holds === 'size' || type.base.kind === 'struct' || type.length !== undefined) return [placed, sized]
  return [placed, ...typeChecks(subject, { headers, as }, type.base.scalar)]
}

/** Size, and for all but addresses the sign. */
function typeChecks(subject: string, where: Where, scalar: ScalarName): Check[] {
  if (where.headers === 'none') return [{ subject, ...where, code: [] }]
  const size = scalarSize[scalar]
  const signed = scalar.startsWith('s')
  const code = [
    assertion(`sizeof(${where.as}) == ${size}`, `${subject} has ${size} bytes`),
    ...(scalar === 'uptr'
      ? []
      : [assertion(`((${where.as})-1 < 0) == ${signed ? 1 : 0}`, `${subject} is ${signed ? 'signed' : 'unsigned'}`)]),
  ]
  return [{ subject, headers: where.headers, code }]
}

function assertion(condition: string, text: string): string {
  return `_Static_assert(${condition}, "${text}");`
}
