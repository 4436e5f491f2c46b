import { nearestName } from '../../ir/nearest.ts'
import type { Problem } from '../../ir/problem.ts'
import type { Slot, ValueText } from '../../ir/syscall.ts'
import { problem } from '../diagnostics/diagnostic.ts'
import { keyStep } from '../load/locate.ts'
import { bitsOf, isScalarName } from './scalars.ts'
import { reference, type Checked } from './spec.ts'

/** Where the bytes of a pointer are, in place of a value: `addr@: unmapped`. */
export const placements = ['mapped', 'null', 'unmapped', 'readonly', 'straddle', 'kernel']

/** What is wrong with a value as one of its slot's type. `roles` are the descriptors that can be named. */
export function checkValue(
  value: ValueText,
  slot: Slot,
  path: Problem['path'],
  spec: Checked,
  roles: readonly string[],
): Problem[] {
  const bad = (): Problem[] => [problem('bad-pool-value', path, { value: JSON.stringify(value), type: typeOf(slot) })]
  if (value === null) return slot.dir === undefined ? bad() : []
  if (slot.count !== undefined) {
    if (!Array.isArray(value)) return bad()
    return value.flatMap((item, index) => checkMap(item, slot, [...path, index], spec, roles))
  }
  switch (slot.type) {
    case 'sockaddr':
      return typeof value === 'string' ? checkAddress(value, slot, path, spec, roles) : bad()
    case 'bytes':
      return typeof value === 'string' ? [] : bad()
    case 'option_value':
      return isMap(value) ? checkView(value, slot, path) : bad()
    case 'fd':
    case 'socket_fd':
      if (typeof value === 'number') return []
      return typeof value === 'string' && (isNumber(value) || roles.includes(value))
        ? []
        : badRole(value, slot, path, roles)
  }
  if (slot.fields !== undefined || spec.ir.structs.some(({ name }) => name === slot.type)) {
    return isMap(value) ? checkMap(value, slot, path, spec, roles) : bad()
  }
  if (typeof value === 'number') return fitsBits(value, slot, spec) ? [] : bad()
  return typeof value === 'string' ? checkNames(value, slot, path, spec) : bad()
}

const typeOf = ({ type, count }: Slot): string => (count === undefined ? type : `list of ${type}`)

const isMap = (value: ValueText): value is { [name: string]: ValueText } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNumber = (text: string): boolean => /^-?(0x[0-9a-f]+|\d+)$/i.test(text)

function badRole(value: ValueText, slot: Slot, path: Problem['path'], roles: readonly string[]): Problem[] {
  const expected = `a number, or one of ${roles.join(', ')}`
  const nearest = typeof value === 'string' ? nearestName(value, roles) : undefined
  return [problem('bad-pool-value', path, { value: JSON.stringify(value), type: slot.type }, { expected, nearest })]
}

/** Constants joined by `|`. */
function checkNames(text: string, slot: Slot, path: Problem['path'], { ir, names }: Checked): Problem[] {
  const own = ir.constants.find((group) => group.name === slot.type)?.constants.map(({ name }) => name) ?? []
  return [...text.matchAll(/[^|]+/g)].flatMap(({ 0: part, index }) => {
    const name = part.trim()
    const start = index + part.indexOf(name)
    if (isNumber(name) || names.constant.has(name)) return []
    const nearest = nearestName(name, own) ?? nearestName(name, names.constant.list)
    return [problem('unknown-constant', path, { name }, { nearest, range: { start, end: start + name.length } })]
  })
}

/** In range as a number, signed or as bits. */
function fitsBits(value: number, slot: Slot, { ir }: Checked): boolean {
  const named =
    ir.abi.typedefs.find(({ name }) => name === slot.type) ?? ir.constants.find(({ name }) => name === slot.type)
  const type = named?.type ?? (isScalarName(slot.type) ? slot.type : 's32')
  const bits = bitsOf(type)
  return value >= -(2 ** (bits - 1)) && value < 2 ** bits
}

const addressForm = /^(?:(AF_\w+)\b ?)?(?:(local|peer)\((\w+)\)|([\w.]+):(\d+))?$/

/** `lo:5001`, `local(peer)`, a family alone or in front. */
function checkAddress(
  text: string,
  slot: Slot,
  path: Problem['path'],
  spec: Checked,
  roles: readonly string[],
): Problem[] {
  const { names } = spec
  const [match, family, , role, place, port] = addressForm.exec(text) ?? []
  const expected = 'PLACE:PORT, local(ROLE), peer(ROLE), or an address family with or without one of them'
  if (match === undefined || text === '')
    return [problem('bad-pool-value', path, { value: text, type: slot.type }, { expected })]
  const dotted = place !== undefined && /^\d+\.\d+\.\d+\.\d+$/.test(place)
  if (place !== undefined && !dotted && !names.place.has(place)) {
    const extra = {
      expected: `a place of the host: ${names.place.list.join(', ')}`,
      nearest: nearestName(place, names.place.list),
    }
    return [problem('bad-pool-value', path, { value: text, type: slot.type }, extra)]
  }
  if (port !== undefined && Number(port) > 65535) {
    return [problem('bad-pool-value', path, { value: text, type: slot.type }, { expected: 'a port of at most 65535' })]
  }
  if (role !== undefined && !roles.includes(role)) return badRole(role, slot, path, roles)
  return family === undefined ? [] : reference('unknown-constant', family, names.constant, path)
}

function checkView(value: { [name: string]: ValueText }, slot: Slot, path: Problem['path']): Problem[] {
  const views = slot.views ?? []
  return Object.keys(value).flatMap((view) => {
    if (views.includes(view)) return []
    const extra = { expected: views.join(', '), nearest: nearestName(view, views) }
    return [problem('bad-pool-value', [...path, view], { value: view, type: slot.type }, extra)]
  })
}

/** A mapping of fields. */
function checkMap(
  value: ValueText,
  slot: Slot,
  path: Problem['path'],
  spec: Checked,
  roles: readonly string[],
): Problem[] {
  if (!isMap(value)) return [problem('bad-pool-value', path, { value: JSON.stringify(value), type: slot.type })]
  const fields = slot.fields ?? []
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = fields.find((one) => one.name === name.replace(/@$/, ''))
    if (!field) {
      const known = fields.map((one) => one.name)
      const params = { name, struct: slot.type }
      return [problem('unknown-struct-field', [...path, name, keyStep], params, { nearest: nearestName(name, known) })]
    }
    return name.endsWith('@')
      ? checkPlacement(inner, [...path, name])
      : checkValue(inner, field, [...path, name], spec, roles)
  })
}

/** The value of `addr@`. */
export function checkPlacement(value: ValueText, path: Problem['path']): Problem[] {
  if (typeof value === 'string' && placements.includes(value)) return []
  const extra = {
    expected: placements.join(', '),
    nearest: typeof value === 'string' ? nearestName(value, placements) : undefined,
  }
  return [problem('bad-pool-value', path, { value: JSON.stringify(value), type: 'placement' }, extra)]
}
