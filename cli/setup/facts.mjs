import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { lockMatches } from './lock.mjs'
import { isAtLeast } from './version.mjs'

/**
 * What the set-up must know of this machine and this clone before it decides anything.
 *
 * @typedef {object} Facts
 * @property {string} nodeVersion
 * @property {readonly string[]} packagesMissing folders whose node_modules lacks what their package-lock.json asks for
 * @property {boolean} hasApt
 * @property {boolean} isRoot
 * @property {boolean} isCi the variable CI is set
 * @property {import('./needs.mjs').Need[]} missing
 */

/**
 * @param {string} root the clone's folder
 * @param {readonly string[]} folders with npm packages, from the root
 * @param {readonly import('./needs.mjs').Need[]} wanted
 * @returns {Facts}
 */
export function gatherFacts(root, folders, wanted) {
  return {
    nodeVersion: process.versions.node,
    packagesMissing: folders.filter((folder) => !arePackagesInstalled(join(root, folder))),
    hasApt: findCommand('apt-get') !== undefined,
    isRoot: process.getuid?.() === 0,
    isCi: !['', 'false', '0', undefined].includes(process.env['CI']),
    missing: wanted.filter((need) => !isMet(need)),
  }
}

/**
 * Asks for the commands and files themselves: where they came from does not matter.
 * @param {import('./needs.mjs').Need} need
 */
export function isMet({ commands = [], files = [], prints, version, oldest }) {
  const candidates = prints === undefined ? files : [...files, printed(prints).trim()]
  const isThere =
    commands.some((command) => findCommand(command) !== undefined) || candidates.some((file) => existsSync(file))
  return isThere && (version === undefined || oldest === undefined || isAtLeast(printed(version), oldest))
}

/**
 * What a program prints of its version.
 * @param {string[]} command
 */
function printed([file = '', ...words]) {
  const { stdout, stderr } = spawnSync(file, words, { encoding: 'utf8' })
  return `${stdout}${stderr}`
}

/**
 * The path of a command on the PATH.
 * @param {string} name
 */
function findCommand(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * npm records in node_modules/.package-lock.json what it installed, as the last thing it does.
 * @param {string} folder
 */
function arePackagesInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  return lockMatches(readFileSync(join(folder, 'package-lock.json'), 'utf8'), readFileSync(installed, 'utf8'))
}
