import { installCommand, installPackages, packagesOf } from './needs.mjs'
import { unsupportedNode } from './node-version.mjs'

/**
 * One step of the set-up: a command to run, or a reason to stop.
 *
 * @typedef {{ kind: 'run', label: string, command: string[] }} RunStep
 * @typedef {{ kind: 'stop', message: string }} StopStep
 * @typedef {RunStep | StopStep} Step
 */

/**
 * What has to be done, from what is known; nothing if all is there. A plan that cannot be carried out to the end is a
 * single stop, so that nothing is done in vain.
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Step[]}
 */
export function plan(facts) {
  const tooOld = unsupportedNode(facts.nodeVersion)
  if (tooOld !== undefined) return [{ kind: 'stop', message: tooOld }]
  const system = planSystem(facts)
  if (system.some((step) => step.kind === 'stop')) return system
  return [...planPackages(facts), ...system]
}

/**
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Step[]}
 */
function planPackages({ packagesMissing }) {
  return packagesMissing.map((folder) => ({
    kind: 'run',
    label: `installing npm packages${folder === '.' ? '' : ` of ${folder}`}`,
    command: [...installPackages(folder), '--no-audit', '--no-fund'],
  }))
}

/**
 * @param {import('./facts.mjs').Facts} facts
 * @returns {Step[]}
 */
function planSystem({ missing, hasApt, isRoot, isCi }) {
  if (missing.length === 0) return []
  if (!hasApt) return [{ kind: 'stop', message: withoutApt(missing) }]
  if (!isRoot && !isCi) return [{ kind: 'stop', message: byHand(missing) }]
  const packages = packagesOf(missing)
  return [
    apt(isRoot, 'updating the list of Debian packages', ['update']),
    apt(isRoot, `installing ${packages.join(', ')}`, ['install', '-y', '--no-install-recommends', ...packages]),
  ]
}

/**
 * @param {boolean} isRoot
 * @param {string} label
 * @param {string[]} words
 * @returns {RunStep}
 */
function apt(isRoot, label, words) {
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...words]
  return { kind: 'run', label, command: isRoot ? env : ['sudo', '-n', ...env] }
}

/** @param {import('./needs.mjs').Need[]} missing */
function byHand(missing) {
  return `${list(missing)}\nInstall it, then run the same command again:\n\n  ${installCommand(missing, false)}\n`
}

/** @param {import('./needs.mjs').Need[]} missing */
function withoutApt(missing) {
  const names = `On Debian 12 these are the packages ${packagesOf(missing).join(', ')}.`
  return `${list(missing)}\nThis system has no apt-get: install the like of it by its own means. ${names}`
}

/** @param {import('./needs.mjs').Need[]} missing */
function list(missing) {
  return ['Missing on this machine:', ...missing.map(({ name, why }) => `  ${name} (${why})`)].join('\n')
}
