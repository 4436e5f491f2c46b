import { scalarNames, type ScalarName } from '../../ir/abi.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { reference, type Check } from './spec.ts'

/** Constants have one name across all groups and fit their type; the constants that options and functions name exist. */
export const checkConstants: Check = ({ ir, names }) => {
  const first = new Map<string, string>()
  return [
    ...ir.constants.flatMap((group, at) =>
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
    ),
    ...ir.options.flatMap(({ name, level }, index) => [
      ...reference('unknown-constant', name, names.constant, ['options', index]),
      ...reference('unknown-constant', level, names.constant, ['options', index, 'level']),
    ]),
  ]
}

/** Bits of a scalar. */
export const bitsOf = (type: ScalarName): number => (type === 'uptr' ? 64 : Number(type.slice(1)))

export function fits(value: number, type: ScalarName): boolean {
  const bits = bitsOf(type)
  return type.startsWith('s') ? value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1) : value >= 0 && value < 2 ** bits
}

export const isScalarName = (text: string): text is ScalarName => scalarNames.some((name) => name === text)
