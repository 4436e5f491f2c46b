import { architectures } from '../../ir/abi.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** Each call has a number somewhere, and on each architecture a number belongs to one call. */
export const checkNumbers: Check = (spec) => [...without(spec), ...twice(spec)]

const without: Check = ({ ir }) =>
  ir.syscalls.flatMap(({ name: call, numbers }, index) =>
    Object.keys(numbers).length > 0 ? [] : [problem('no-number', ['syscalls', index, 'numbers'], { call })],
  )

const twice: Check = ({ ir }) =>
  architectures.flatMap((arch) => {
    const taken = new Map<number, string>()
    return ir.syscalls.flatMap(({ name: call, numbers }, index) => {
      const number = numbers[arch]
      if (number === undefined) return []
      const other = taken.get(number)
      if (other === undefined) taken.set(number, call)
      if (other === undefined || other === call) return []
      return [problem('duplicate-number', ['syscalls', index, 'numbers', arch], { number, arch, call, other })]
    })
  })
