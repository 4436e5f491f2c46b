import { problem } from '../diagnostics/diagnostic.ts'
import { fits } from './scalars.ts'
import type { Check } from './spec.ts'

/** Constants have one name across all groups, and fit their type. */
export const checkConstants: Check = ({ ir }) => {
  const first = new Map<string, string>()
  return ir.constants.flatMap((group, at) =>
    group.constants.flatMap(({ name, value }, index) => {
      const path = ['constants', at, 'constants', index]
      const values = typeof value === 'number' ? [value] : Object.values(value)
      const beyond = values.find((one) => !fits(one, group.type))
      const before = first.get(name)
      if (before === undefined) first.set(name, group.name)
      return [
        ...(beyond === undefined
          ? []
          : [problem('value-range', [...path, 'value'], { name, value: beyond, type: group.type })]),
        ...(before === undefined
          ? []
          : [problem('duplicate-name', path, { kind: 'constant', name, first: `in the group ${before}` })]),
      ]
    }),
  )
}
