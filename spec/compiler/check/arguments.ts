import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Slot, Syscall, ValueText } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { keyStep } from '../load/locate.ts'
import { checkPlacement, checkValue } from './slot-values.ts'
import type { Checked } from './spec.ts'

/** Arguments by path (`addr`, `msg.msg_name`, `addr@`), as events and pinned points give them. */
export function checkArguments(
  args: Record<string, ValueText>,
  call: Syscall,
  path: Problem['path'],
  spec: Checked,
  roles: readonly string[],
): Problem[] {
  return Object.entries(args).flatMap(([key, value]) => {
    const here = [...path, key]
    const slot = slotAt(call.args, key.replace(/@$/, '').split('.'))
    if (!slot) {
      const nearest = nearestName(
        key,
        call.args.map((arg) => arg.name),
      )
      return [problem('unknown-argument', [...here, keyStep], { name: key, call: call.name }, { nearest })]
    }
    return key.endsWith('@') ? checkPlacement(value, here) : checkValue(value, slot, here, spec, roles)
  })
}

function slotAt(slots: readonly Slot[], [name, ...rest]: readonly string[]): Slot | undefined {
  const slot = slots.find((one) => one.name === name)
  return rest.length === 0 ? slot : slotAt(slot?.fields ?? [], rest)
}
