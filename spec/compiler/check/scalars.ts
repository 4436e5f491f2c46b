import { scalarNames, type ScalarName } from '../../ir/abi.ts'

/** Bits of a scalar. */
export const bitsOf = (type: ScalarName): number => (type === 'uptr' ? 64 : Number(type.slice(1)))

export function fits(value: number, type: ScalarName): boolean {
  const bits = bitsOf(type)
  return type.startsWith('s') ? value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1) : value >= 0 && value < 2 ** bits
}

export const isScalarName = (text: string): text is ScalarName => scalarNames.some((name) => name === text)
