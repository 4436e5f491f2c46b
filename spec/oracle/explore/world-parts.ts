import { type RecordValue, equal } from '../value.ts'
import type { World } from '../world.ts'

/**
 * Parts of a world: its fields, which open files there are, each field of each of them, the calls that wait, the time; and
 * the whole of it, which is read where a change is tried on a copy. A space keeps them apart from parts of arguments.
 */
const fieldPart = (field: string) => `world ${field}`
const filePart = (id: number, field: string) => `file ${String(id)} ${field}`
const filesPart = 'the files'
const waitingPart = 'the waiting'
const timePart = 'the time'
const wholePart = 'the whole'

/**
 * Whether a part is a field with one of these names, or one that is read without a name. The whole only says that something
 * differs; where that can be read, another part says what.
 */
export function isNamed(part: string, names: ReadonlySet<string>): boolean {
  if (part === wholePart) return false
  if (part === filesPart || part === waitingPart || part === timePart) return true
  return names.has(part.slice(part.lastIndexOf(' ') + 1))
}

/** A world that tells which of its parts are read. */
export function notingWorld(world: World, note: (part: string) => void): World {
  return {
    ...world,
    fields: notingRecord(world.fields, (field) => note(fieldPart(field))),
    entities: notingFiles(world.entities, note),
    get waiting() {
      note(waitingPart)
      return world.waiting
    },
    get now() {
      note(timePart)
      return world.now
    },
  }
}

/** Files are looked up one by one, or their numbers are asked for; all of them together are copied. */
function notingFiles(files: World['entities'], note: (part: string) => void): World['entities'] {
  const lookUp = (id: number) => {
    const file = files.get(id)
    if (file === undefined) note(filesPart)
    return file && notingRecord(file, (field) => note(filePart(id, field)))
  }
  return new Proxy(files, {
    get(target, key) {
      if (key === 'get') return lookUp
      note(key === 'keys' ? filesPart : wholePart)
      const member: unknown = Reflect.get(target, key)
      // A map's methods work on the map alone.
      return typeof member === 'function'
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member
    },
  })
}

function notingRecord<T extends RecordValue>(record: T, note: (field: string) => void): T {
  return new Proxy(record, {
    get(target, field) {
      note(String(field))
      return target[String(field)]
    },
    ownKeys(target) {
      Object.keys(target).forEach(note)
      return Reflect.ownKeys(target)
    },
  })
}

/** The parts in which two worlds differ. */
export function partsThatDiffer(a: World, b: World): string[] {
  const parts = fieldsThatDiffer(a.fields, b.fields).map(fieldPart)
  const ids = new Set([...a.entities.keys(), ...b.entities.keys()])
  for (const id of ids) {
    const [left, right] = [a.entities.get(id), b.entities.get(id)]
    if (left === undefined || right === undefined) parts.push(filesPart)
    parts.push(...fieldsThatDiffer(left ?? {}, right ?? {}).map((field) => filePart(id, field)))
  }
  if (a.waiting.length !== b.waiting.length || a.waiting.some((call, index) => call !== b.waiting[index]))
    parts.push(waitingPart)
  if (a.now !== b.now) parts.push(timePart)
  if (parts.length > 0 || a.nextEntity !== b.nextEntity || a.nextUnbound !== b.nextUnbound) parts.push(wholePart)
  return parts
}

function fieldsThatDiffer(a: RecordValue, b: RecordValue): string[] {
  if (a === b) return []
  return Object.keys({ ...a, ...b }).filter((field) => !equal(a[field], b[field]))
}
