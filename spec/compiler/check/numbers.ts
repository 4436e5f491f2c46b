import { architectures } from '../../ir/abi.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** On each architecture a number belongs to one call. */
export const checkNumbers: Check = ({ ir }) =>
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
