import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Syscall } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import type { Check } from './spec.ts'

/** An order of registers names each argument of the call once. */
export const checkArgumentOrder: Check = ({ ir }) =>
  ir.syscalls.flatMap((call, index) =>
    Object.entries(call.order ?? {}).flatMap(([arch, order]) =>
      checkOrder(call, arch, order, ['syscalls', index, 'order', arch]),
    ),
  )

function checkOrder({ name: call, args }: Syscall, arch: string, order: string[], path: Problem['path']): Problem[] {
  const names = args.map(({ name }) => name)
  const missing = names.filter((name) => !order.includes(name))
  const wrong = order.flatMap((name, at) => {
    const here = [...path, at]
    if (!names.includes(name)) {
      return [problem('unknown-argument', here, { name, call }, { nearest: nearestName(name, names) })]
    }
    return order.indexOf(name) === at ? [] : [problem('duplicate-in-order', here, { call, arch, name })]
  })
  // What is missing is then what the wrong name should have been.
  if (wrong.length > 0 || missing.length === 0) return wrong
  return [problem('missing-in-order', path, { call, arch, names: missing.join(', ') })]
}
