import { usesLink } from './run-frame.ts'
import type { SuiteCase } from './suite.ts'

/** What a run is about, and what its target has. */
export interface Reach {
  /** Those that the run is about, with what they include. */
  profiles: ReadonlySet<string>
  /** The profile that was asked for, if one was. */
  asked: string | undefined
  hasLink: boolean
}

/** Why a case that exists cannot be run, and what to do about it. */
export interface Obstacle {
  why: string
  remedy: string
}

/** What keeps a case from being run; nothing if it can be. */
export function obstacle({ profiles = [], events }: SuiteCase, reach: Reach): Obstacle | undefined {
  const missing = profiles.filter((name) => !reach.profiles.has(name)).join(', ')
  if (missing !== '') return outsideProfiles(missing, reach.asked)
  if (reach.hasLink || !events.some(usesLink)) return undefined
  return { why: 'it needs a link, which the target does not have', remedy: 'Ask a target with a link, as reference.' }
}

const outsideProfiles = (missing: string, asked: string | undefined): Obstacle =>
  asked === undefined
    ? { why: `it needs ${missing}, which the target does not claim`, remedy: 'A target is judged by what it claims.' }
    : { why: `it needs ${missing}, which ${asked} does not include`, remedy: 'Leave out --profile, or name another.' }

/** A case that exists and cannot be run. */
export type Unreachable = Pick<SuiteCase, 'id'> & Obstacle

/** Those of the cases that cannot be run. */
export const unreachable = (cases: readonly SuiteCase[], reach: Reach): Unreachable[] =>
  cases.flatMap((one) => {
    const found = obstacle(one, reach)
    return found === undefined ? [] : [{ id: one.id, ...found }]
  })
