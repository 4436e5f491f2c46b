import type { Slot, Syscall, ValueText } from '../../ir/syscall.ts'
import type { Placement } from '../value.ts'

/** One step away from a call's defaults: a value of an argument, or a pointer to memory that cannot be accessed. */
export interface Departure {
  key: string
  value: ValueText
}

const faults: Placement[] = ['unmapped', 'null', 'kernel', 'straddle']

/** Every departure that the pools and the pointer arguments of a call give. */
export function departuresOf(syscall: Syscall): Departure[] {
  return slotDepartures(syscall.args, '')
}

function slotDepartures(slots: readonly Slot[], prefix: string): Departure[] {
  return slots.flatMap((slot) => {
    const key = prefix + slot.name
    const values = slot.pool.map((value): Departure => ({ key, value }))
    if (slot.dir === undefined) return values
    const inner =
      slot.fields === undefined
        ? []
        : slot.count === undefined
          ? slotDepartures(slot.fields, `${key}.`)
          : elementFaults(slot, key)
    return [...values, ...pointerFaults(slot, key), ...inner]
  })
}

/** The pointer itself, in every kind of memory that makes a difference to it. */
export function pointerFaults(slot: Slot, key: string): Departure[] {
  const placements: Placement[] = slot.dir === 'in' ? faults : [...faults, 'readonly']
  return placements.map((value) => ({ key: `${key}@`, value }))
}

/** An array whose first element holds a pointer that faults. */
function elementFaults(slot: Slot, key: string): Departure[] {
  const elements = slot.default
  if (!Array.isArray(elements)) return []
  const [first, ...rest] = elements
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return []
  return (slot.fields ?? [])
    .filter(({ dir }) => dir !== undefined)
    .flatMap((field) =>
      pointerFaults(field, field.name).map((fault): Departure => ({
        key,
        value: [{ ...first, [fault.key]: fault.value }, ...rest],
      })),
    )
}
