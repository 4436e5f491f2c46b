import type { Ir } from '../../spec/ir/ir.ts'
import { nearestName } from '../../spec/ir/nearest.ts'
import type { Unreachable } from './out-of-reach.ts'
import type { SuiteCase } from './suite.ts'

/** A selection that cannot be made, with what to do about it. */
export class SelectionError extends Error {
  override name = 'SelectionError'
  readonly remedy: string
  /** It is the command that is wrong. */
  readonly exitStatus = 2
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** A profile with all that it includes. @throws SelectionError for an unknown one */
export function profileWithParts(ir: Ir, name: string): Set<string> {
  const profile = ir.profiles.find((one) => one.name === name)
  if (profile === undefined) {
    const known = ir.profiles.map((one) => one.name)
    const nearest = nearestName(name, known)
    throw new SelectionError(
      `there is no profile ${name}`,
      nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`,
    )
  }
  return new Set([name, ...profile.includes.flatMap((part) => [...profileWithParts(ir, part)])])
}

/** The profiles that a run is about: the one asked for, or all that the target claims. */
export function profilesOf(ir: Ir, asked: string | undefined, claimed: readonly string[]): Set<string> {
  const known = claimed.filter((name) => ir.profiles.some((one) => one.name === name))
  const offered = new Set(known.flatMap((name) => [...profileWithParts(ir, name)]))
  if (asked === undefined) return offered
  const wanted = profileWithParts(ir, asked)
  const missing = [...wanted].filter((name) => !offered.has(name))
  if (missing.length > 0)
    throw new SelectionError(
      `the target does not claim ${missing.join(', ')}`,
      `It claims ${known.join(', ') || 'none'}; a target is judged by what it claims.`,
    )
  return wanted
}

/** Ids that fit a pattern: `*` stands for anything, and a pattern without it for itself alone. */
export function matcher(pattern: string): (id: string) => boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const whole = new RegExp(`^${source.join('.*')}$`, 's')
  return (id) => whole.test(id)
}

/**
 * The cases whose id fits one of the patterns.
 *
 * @param unreachable where to look for a reason if a pattern fits none
 * @throws SelectionError for a pattern that none fits
 */
export function selectCases<T extends Pick<SuiteCase, 'id'>>(
  cases: readonly T[],
  only: string | undefined,
  unreachable: () => Iterable<Unreachable> = () => [],
): T[] {
  if (only === undefined) return [...cases]
  const patterns = only.split(',').map((text) => ({ text: text.trim(), fits: matcher(text.trim()) }))
  const idle = patterns.find(({ fits }) => !cases.some(({ id }) => fits(id)))
  if (idle === undefined) return cases.filter(({ id }) => patterns.some(({ fits }) => fits(id)))
  if (idle.text === '') throw new SelectionError(`--only ${only} has an empty id in it`, listed)
  if (idle.text.startsWith('random:'))
    throw new SelectionError(
      `${idle.text} cannot be chosen like this: a random program is run alone`,
      'Write --only random:SEED:NUMBER and nothing else.',
    )
  for (const { id, why, remedy } of unreachable())
    if (idle.fits(id)) throw new SelectionError(`${id} cannot be run here: ${why}`, remedy)
  const nearest = nearestName(
    idle.text,
    cases.map(({ id }) => id),
  )
  const remedy = nearest === undefined ? listed : `Did you mean ${nearest}? See the ids with --list.`
  throw new SelectionError(`no case has an id like ${idle.text}`, remedy)
}

const listed = 'See the ids with --list; * stands for anything.'
