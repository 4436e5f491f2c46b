/**
 * Is the first version in a text this one or a later one? Versions are compared number by number.
 * @param {string} text such as `rustc 1.96.0 (…)`
 * @param {string} oldest such as `1.77`
 */
export function isAtLeast(text, oldest) {
  const found = /\d+(?:\.\d+)+/.exec(text)?.[0]
  if (found === undefined) return false
  const numbers = found.split('.').map(Number)
  const wanted = oldest.split('.').map(Number)
  const first = wanted.findIndex((number, index) => number !== (numbers[index] ?? 0))
  return first === -1 || (numbers[first] ?? 0) > (wanted[first] ?? 0)
}
