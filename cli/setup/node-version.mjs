/** The oldest Node that runs this; package.json says the same under `engines`. */
export const oldestNode = '20.19.0'

/**
 * What to say when Node is too old; undefined when it is not.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function unsupportedNode(version) {
  if (!isOlder(version, oldestNode)) return undefined
  return `sockspec needs Node ${oldestNode} or later; this is ${version}. Install a newer Node and try again.`
}

/**
 * @param {string} version
 * @param {string} than
 */
function isOlder(version, than) {
  const wanted = than.split('.').map(Number)
  const found = version.split('.').map(Number)
  const index = wanted.findIndex((part, position) => part !== found[position])
  return index >= 0 && (found[index] ?? 0) < (wanted[index] ?? 0)
}
