/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * Whether an installation holds everything that a lockfile asks for. Optional packages (binaries for other machines)
 * are left out by npm, and may be absent.
 * @param {string} wantedText package-lock.json
 * @param {string} installedText node_modules/.package-lock.json
 */
export function lockMatches(wantedText, installedText) {
  const wanted = packagesIn(wantedText)
  const installed = packagesIn(installedText)
  return Object.entries(wanted).every(([path, entry]) => path === '' || isSame(entry, installed[path]))
}

/**
 * @param {Entry} wanted
 * @param {Entry | undefined} found
 */
function isSame(wanted, found) {
  if (found === undefined) return wanted.optional === true
  return wanted.version === found.version && wanted.integrity === found.integrity
}

/**
 * @param {string} text
 * @returns {Record<string, Entry>}
 */
function packagesIn(text) {
  /** @type {Lock} */
  const lock = JSON.parse(text)
  return lock.packages ?? {}
}
