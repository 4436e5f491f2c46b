import type { Ir } from '../../ir/ir.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Slot } from '../../ir/syscall.ts'
import { checkArguments } from './arguments.ts'
import { eachOutcome } from './each-outcome.ts'
import { checkValue } from './slot-values.ts'
import type { Check, Checked } from './spec.ts'

/** Defaults, pools and pinned points hold values that their arguments can have. */
export const checkPools: Check = (spec) => {
  const roles = allRoles(spec.ir)
  return [
    ...spec.ir.syscalls.flatMap((call, index) => slotPools(call.args, ['syscalls', index, 'args'], spec, roles)),
    ...eachOutcome(spec.ir).flatMap(({ call, outcome, path }) =>
      checkArguments(outcome.given?.args ?? {}, call, [...path, 'given', 'args'], spec, roles),
    ),
  ]
}

function slotPools(slots: readonly Slot[], path: Problem['path'], spec: Checked, roles: readonly string[]): Problem[] {
  return slots.flatMap((slot, index) => {
    const here = [...path, index]
    const start = slot.default
    return [
      ...(start === undefined ? [] : checkValue(start, slot, [...here, 'default'], spec, roles)),
      ...slot.pool.flatMap((value, at) => checkValue(value, slot, [...here, 'pool', at], spec, roles)),
      ...slotPools(slot.fields ?? [], [...here, 'fields'], spec, roles),
    ]
  })
}

/** Every role that some situation gives; `fd` is the descriptor that a case is about. */
export function allRoles({ situations, modifiers }: Ir): string[] {
  const given = [...situations, ...modifiers].flatMap(({ events }) =>
    events.flatMap((event) => ('call' in event && event.as !== undefined ? [event.as] : [])),
  )
  return [...new Set(['fd', ...given, ...situations.flatMap(({ roles }) => Object.keys(roles))])]
}
