import { architectures, type ConstantGroup } from '../../ir/abi.ts'
import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

type Valued = { name: string; value: ConstantGroup['constants'][number]['value']; same_as?: string | undefined }

/** Errnos, and the constants of an enum, have values of their own unless `same_as` says otherwise. */
export const checkValuesTwice: Check = ({ ir }) => [
  ...sameAs(ir.errnos, ['errnos'], 'unknown-errno'),
  ...twice(ir.errnos, ['errnos']),
  ...ir.constants.flatMap((group, index) => {
    const path = ['constants', index, 'constants']
    return [
      ...sameAs(group.constants, path, 'unknown-constant'),
      ...(group.kind === 'enum' ? twice(group.constants, path) : []),
    ]
  }),
]

function twice(list: readonly Valued[], path: Problem['path']): Problem[] {
  return list.flatMap((one, index) => {
    if (one.same_as !== undefined) return []
    for (const other of list.slice(0, index)) {
      const value = other.same_as === undefined ? shared(one.value, other.value) : undefined
      const params = { name: one.name, value: value ?? 0, other: other.name }
      if (value !== undefined) return [problem('duplicate-value', [...path, index, 'value'], params)]
    }
    return []
  })
}

/** The value that both have on some architecture. */
function shared(a: Valued['value'], b: Valued['value']): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? a : undefined
  return architectures
    .map((arch) => [valueOn(a, arch), valueOn(b, arch)])
    .find(([x, y]) => x !== undefined && x === y)?.[0]
}

const valueOn = (value: Valued['value'], arch: (typeof architectures)[number]): number | undefined =>
  typeof value === 'number' ? value : value[arch]

function sameAs(list: readonly Valued[], path: Problem['path'], code: 'unknown-errno' | 'unknown-constant'): Problem[] {
  return list.flatMap(({ name, value, same_as: other }, index) => {
    if (other === undefined) return []
    const target = list.find((one) => one.name === other && one.name !== name)
    const nearest = nearestName(
      other,
      list.map((one) => one.name).filter((one) => one !== name),
    )
    if (!target) return [problem(code, [...path, index, 'same_as'], { name: other }, { nearest })]
    const [wanted, found] = [JSON.stringify(target.value), JSON.stringify(value)]
    if (architectures.every((arch) => valueOn(value, arch) === valueOn(target.value, arch))) return []
    return [problem('same-as-value', [...path, index, 'value'], { name, other, value: wanted, found })]
  })
}
