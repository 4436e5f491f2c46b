import { architectures, type Architecture, type Layout } from '../../ir/abi.ts'
import type { Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { bitsOf, isScalarName } from './scalars.ts'
import { reference, type Check, type Checked } from './spec.ts'

/** Layouts are those that a C compiler makes of the fields, padding written out. */
export const checkStructs: Check = (spec) =>
  spec.ir.structs.flatMap((struct, index) => {
    const path = ['structs', index]
    const own = architectures.flatMap((arch) => {
      const layout = struct.layouts?.[arch]
      return layout ? checkLayout(layout, arch, [...path, 'layouts', arch], spec) : []
    })
    return [...checkLayout(struct.layout, undefined, [...path, 'layout'], spec), ...own]
  })

function checkLayout(layout: Layout, arch: Architecture | undefined, path: Problem['path'], spec: Checked): Problem[] {
  const types = layout.fields.map(({ type }, index) => checkType(type, [...path, 'fields', index, 'type'], spec)).flat()
  const groups = layout.fields.flatMap(({ constants }, index) =>
    constants === undefined
      ? []
      : reference('unknown-group', constants, spec.names.constants, [...path, 'fields', index, 'constants']),
  )
  return [...types, ...groups, ...(types.length > 0 ? [] : checkFields(layout, arch, path, spec.ir))]
}

function checkType(type: string, path: Problem['path'], { names }: Checked): Problem[] {
  const { element } = arrayType(type)
  const known = {
    list: [...names.struct.list, ...names.typedef.list],
    has: (name: string) => names.struct.has(name) || names.typedef.has(name),
  }
  return isScalarName(element) ? [] : reference('unknown-type', element, known, path)
}

function checkFields(layout: Layout, arch: Architecture | undefined, path: Problem['path'], ir: Ir): Problem[] {
  const { size, align, fields } = layout
  const problems: Problem[] = []
  let end = 0
  let before = ''
  for (const [index, { name: field, type, offset }] of fields.entries()) {
    const measure = measureType(type, arch, ir)
    if (!measure) return problems
    const at = [...path, 'fields', index]
    const fieldAlign = Math.min(measure.align, align)
    const expected = roundUp(end, fieldAlign)
    if (offset < end) problems.push(problem('field-overlap', [...at, 'offset'], { field, other: before, offset, end }))
    else if (offset % fieldAlign !== 0) {
      problems.push(problem('field-misaligned', [...at, 'offset'], { field, offset, align: fieldAlign }))
    } else if (offset !== expected) problems.push(problem('field-gap', [...at, 'offset'], { field, offset, expected }))
    end = Math.max(end, offset + measure.size)
    before = field
    if (offset + measure.size > size) {
      problems.push(problem('field-beyond-size', [...at, 'offset'], { field, end: offset + measure.size, size }))
    }
  }
  if (size % align !== 0) problems.push(problem('struct-align', [...path, 'size'], { size, align }))
  else if (size > roundUp(end, align)) {
    problems.push(problem('struct-size', [...path, 'size'], { size, expected: roundUp(end, align) }))
  }
  return [...problems, ...duplicateFields(layout, path)]
}

function duplicateFields({ fields }: Layout, path: Problem['path']): Problem[] {
  return fields.flatMap(({ name }, index) => {
    const first = fields.findIndex((field) => field.name === name)
    if (first === index) return []
    return [
      problem('duplicate-name', [...path, 'fields', index, 'name'], {
        kind: 'field',
        name,
        first: `as field ${first + 1}`,
      }),
    ]
  })
}

/** Size and alignment of a field's type; undefined for what is not known. */
function measureType(
  type: string,
  arch: Architecture | undefined,
  ir: Ir,
): { size: number; align: number } | undefined {
  const { element, count } = arrayType(type)
  const scalar = isScalarName(element) ? element : ir.abi.typedefs.find(({ name }) => name === element)?.type
  if (scalar) return { size: (bitsOf(scalar) / 8) * count, align: bitsOf(scalar) / 8 }
  const struct = ir.structs.find(({ name }) => name === element)
  if (!struct) return undefined
  const { size, align } = (arch && struct.layouts?.[arch]) ?? struct.layout
  return { size: size * count, align }
}

/** `u8[14]` as an element and a count. */
export function arrayType(type: string): { element: string; count: number } {
  const match = /^(\w+)\[(\d+)\]$/.exec(type)
  return { element: match?.[1] ?? type, count: match?.[2] === undefined ? 1 : Number(match[2]) }
}

const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to
