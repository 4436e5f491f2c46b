import type { Slot, ValueText } from '../../ir/syscall.ts'

/**
 * One value that departs from the default in both ways that two values do: flags are added up, and of an address the family,
 * the place and the port are each taken from the value that changes them. Undefined where the two cannot be joined.
 */
export function mergeValues(slot: Slot, a: ValueText, b: ValueText, flags: boolean): ValueText | undefined {
  if (typeof a !== 'string' || typeof b !== 'string') return undefined
  if (slot.type === 'sockaddr') return mergeAddresses(a, b, typeof slot.default === 'string' ? slot.default : '')
  return flags ? `${a}|${b}` : undefined
}

interface Address {
  family: string
  place: string
  port: string
}

function parse(text: string): Address | undefined {
  const match = /^(AF_\w+)?\s*(?:([\w.]+):(\d+))?$/.exec(text)
  return match === null ? undefined : { family: match[1] ?? '', place: match[2] ?? '', port: match[3] ?? '' }
}

function mergeAddresses(a: string, b: string, standard: string): string | undefined {
  const [left, right, usual] = [parse(a), parse(b), parse(standard)]
  if (left === undefined || right === undefined || usual === undefined) return undefined
  const pick = (part: keyof Address) =>
    left[part] !== '' && left[part] !== usual[part] ? left[part] : right[part] === '' ? usual[part] : right[part]
  const place = pick('place')
  const address = place === '' ? '' : `${place}:${pick('port')}`
  return `${pick('family')} ${address}`.trim()
}
