import type { Slot } from '../../ir/syscall.ts'
import { structOf } from '../argument-plan.ts'
import { type Fields, type Pointer, type RecordValue, asRecord, equal } from '../value.ts'

/** Arguments that tell which of their parts are read: `flags`, `msg` for where a struct is, `msg.msg_name` for a field. */
export function noting(slots: readonly Slot[], args: Fields, note: (part: string) => void): Fields {
  return new Proxy(args, {
    get(target, key) {
      const name = String(key)
      const pointer = target[name]
      if (pointer !== undefined && structOf(slots, name).length > 0) return notingStruct(name, pointer, note)
      note(name)
      return pointer
    },
  })
}

function notingStruct(name: string, pointer: Pointer, note: (part: string) => void): Pointer {
  const fields = asRecord(pointer.value)
  const all = Object.keys(fields).map((field) => `${name}.${field}`)
  const value = new Proxy(fields, {
    get(target, field) {
      note(`${name}.${String(field)}`)
      return target[String(field)]
    },
    ownKeys(target) {
      all.forEach(note)
      return Reflect.ownKeys(target)
    },
  })
  return notingPlace(name, { ...pointer, value }, note)
}

/** Reading what is there reads no more than its fields do; anything else reads where it is. */
function notingPlace(name: string, pointer: Pointer & { value: RecordValue }, note: (part: string) => void): Pointer {
  return {
    get at() {
      note(name)
      return pointer.at
    },
    get available() {
      note(name)
      return pointer.available
    },
    value: pointer.value,
  }
}

/** The parts in which arguments of the same call differ. */
export function argumentsThatDiffer(slots: readonly Slot[], a: Fields, b: Fields): string[] {
  return slots.flatMap(({ name }) => {
    const [left, right] = [a[name], b[name]]
    const fields = structOf(slots, name)
    if (left === right || left === undefined || right === undefined) return []
    if (fields.length === 0) return equal(left, right) ? [] : [name]
    const moved = left.at !== right.at || left.available !== right.available
    const [before, after] = [asRecord(left.value), asRecord(right.value)]
    const within = fields.filter((field) => !equal(before[field.name], after[field.name]))
    return [...(moved ? [name] : []), ...within.map((field) => `${name}.${field.name}`)]
  })
}
