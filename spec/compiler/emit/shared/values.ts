import type { ConstantGroup } from '../../../ir/abi.ts'
import { architectures } from '../../../ir/abi.ts'
import { sharedValue, valueOn } from './types.ts'

type Constant = ConstantGroup['constants'][number]

/** A number of a group as a reader wants it: flags in hexadecimal, others in decimal. */
export function numberText(group: ConstantGroup, value: number): string {
  return group.kind === 'flags' && value >= 0 ? `0x${value.toString(16)}` : String(value)
}

/** A constant's value, and the architectures on which it is another: `0x4000 (aarch64: 0x10000)`. */
export function constantText(group: ConstantGroup, { value }: Constant): string {
  const shared = sharedValue(value)
  if (shared !== undefined) return numberText(group, shared)
  const values = architectures.flatMap((architecture) => {
    const own = valueOn(value, architecture)
    return own === undefined ? [] : [{ architecture, own }]
  })
  const usual = values[0]?.own
  const others = values.filter(({ own }) => own !== usual)
  const missing = architectures.filter((architecture) => valueOn(value, architecture) === undefined)
  const notes = [
    ...others.map(({ architecture, own }) => `${architecture}: ${numberText(group, own)}`),
    ...missing.map((architecture) => `${architecture}: none`),
  ]
  return usual === undefined ? 'none' : `${numberText(group, usual)} (${notes.join(', ')})`
}
