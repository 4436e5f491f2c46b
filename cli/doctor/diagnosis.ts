import { join } from 'node:path'
import pc from 'picocolors'
import type { Facts } from '../setup/facts.mjs'
import { type Need, installCommand, installPackages, packageFolders } from '../setup/needs.mjs'
import { oldestNode, unsupportedNode } from '../setup/node-version.mjs'

/** One thing that is needed. */
export interface Finding {
  name: string
  why: string
  /** Its version, or `there` if it has none. */
  found?: string
}

/** What a machine has and lacks. */
export interface Diagnosis {
  findings: Finding[]
  /** Commands that put right what is wrong, in order. */
  remedies: string[]
  healthy: boolean
}

/** Puts the facts together; `versionOf` runs a command and reads the version it prints. */
export async function diagnose(
  facts: Facts,
  needs: readonly Need[],
  versionOf: (command: readonly string[]) => Promise<string | undefined>,
): Promise<Diagnosis> {
  const nodeIsOld = unsupportedNode(facts.nodeVersion) !== undefined
  const found = await Promise.all(
    needs.map(async (need): Promise<Finding> => {
      const { name, why, version } = need
      if (facts.missing.includes(need)) return { name, why }
      return { name, why, found: (version && (await versionOf(version))) ?? 'there' }
    }),
  )
  const findings = [
    { name: 'node', why: `${oldestNode} or later runs this`, ...(nodeIsOld ? {} : { found: facts.nodeVersion }) },
    ...packageFolders.test.map((folder) => ({
      name: folder === '.' ? 'npm packages' : `npm packages of ${folder}`,
      why: `as ${join(folder, 'package-lock.json')} has them`,
      ...(facts.packagesMissing.includes(folder) ? {} : { found: 'there' }),
    })),
    ...found,
  ]
  return { findings, remedies: remedies(facts, nodeIsOld), healthy: findings.every((finding) => 'found' in finding) }
}

function remedies({ packagesMissing, missing, hasApt, isRoot }: Facts, nodeIsOld: boolean): string[] {
  const own = hasApt ? '' : '# this system has no apt-get; on Debian 12: '
  return [
    ...(nodeIsOld ? [`# install Node ${oldestNode} or later`] : []),
    ...packagesMissing.map((folder) => installPackages(folder).join(' ')),
    ...(missing.length === 0 ? [] : [own + installCommand(missing, isRoot)]),
  ]
}

/** The diagnosis as a table, with the commands that put things right below. */
export function printDiagnosis({ findings, remedies }: Diagnosis): string {
  const nameWidth = Math.max(...findings.map(({ name }) => name.length))
  const foundWidth = Math.max(...findings.map(({ found }) => (found ?? 'missing').length))
  const rows = findings.map(({ name, why, found }) => {
    const state = (found ?? 'missing').padEnd(foundWidth)
    return `${name.padEnd(nameWidth)}  ${found === undefined ? pc.red(state) : pc.green(state)}  ${why}\n`
  })
  if (remedies.length === 0) return `${rows.join('')}\nNothing is missing.\n`
  return `${rows.join('')}\nTo get what is missing:\n\n${remedies.map((line) => `  ${line}\n`).join('')}`
}

/** The first number with dots in what a program prints of itself; iproute2 gives its version by date, too. */
export function versionIn(text: string): string | undefined {
  return /\d+(?:\.\d+)+/.exec(text)?.[0]
}
