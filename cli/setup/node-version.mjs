import { isAtLeast } from './version.mjs'

/** The oldest Node that runs this; package.json says the same under `engines`. */
export const oldestNode = '20.19.0'

/**
 * What to say when Node is too old; undefined when it is not.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function unsupportedNode(version) {
  if (isAtLeast(version, oldestNode)) return undefined
  return `sockspec needs Node ${oldestNode} or later; this is ${version}. Install a newer Node and try again.`
}
