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
  /** The command that should tell its version, and does not. */
  broken?: string
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
      if (version === undefined) return { name, why, found: 'there' }
      const told = await versionOf(version)
      return { name, why, ...(told === undefined ? { broken: version.join(' ') } : { found: told }) }
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
  const broken = found.flatMap((finding) => finding.broken ?? [])
  const healthy = findings.every((finding) => 'found' in finding)
  return { findings, remedies: remedies(facts, nodeIsOld, broken), healthy }
}

function remedies(
  { packagesMissing, missing, hasApt, isRoot }: Facts,
  nodeIsOld: boolean,
  broken: readonly string[],
): string[] {
  const own = hasApt ? '' : '# this system has no apt-get; on Debian 12: '
  return [
    ...(nodeIsOld ? [`# install Node ${oldestNode} or later`] : []),
    ...packagesMissing.map((folder) => installPackages(folder).join(' ')),
    ...(missing.length === 0 ? [] : [own + installCommand(missing, isRoot)]),
    ...broken.map(
      (command) => `# \`${command}\` tells no version: mend it, or put one that works before it on the PATH`,
    ),
  ]
}

const stateOf = ({ found, broken }: Finding) => found ?? (broken === undefined ? 'missing' : 'broken')

/** The diagnosis as a table, with the commands that put things right below. */
export function printDiagnosis({ findings, remedies }: Diagnosis): string {
  const nameWidth = Math.max(...findings.map(({ name }) => name.length))
  const foundWidth = Math.max(...findings.map((finding) => stateOf(finding).length))
  const rows = findings.map((finding) => {
    const state = stateOf(finding).padEnd(foundWidth)
    const shown = finding.found === undefined ? pc.red(state) : pc.green(state)
    return `${finding.name.padEnd(nameWidth)}  ${shown}  ${finding.why}\n`
  })
  if (remedies.length === 0) return `${rows.join('')}\nNothing is missing.\n`
  return `${rows.join('')}\nTo get what is missing:\n\n${remedies.map((line) => `  ${line}\n`).join('')}`
}

/** The first number with dots in what a program prints of itself; iproute2 gives its version by date, too. */
export function versionIn(text: string): string | undefined {
  return /\d+(?:\.\d+)+/.exec(text)?.[0]
}
