import { z } from 'zod'
import { Verdict } from './verdict.ts'

/** The version of the form in which results are kept; a reader refuses another one. */
export const resultsFormat = 'sockspec-results/1'

/** A case of which there is more to say than that it passed. */
const ListedCase = z.strictObject({
  id: z.string(),
  /** `pass` unless told. */
  verdict: Verdict.optional(),
  /** Rules that it is there to show; those that its id names unless told. */
  shows: z.array(z.string()).optional(),
  /** Named choices that the target must have taken; none unless told. */
  choices: z.array(z.string()).optional(),
  /** What went wrong, as lines of text. */
  failure: z.string().optional(),
})
export type ListedCase = z.infer<typeof ListedCase>

/** Cases that have call, kind and profiles in common. One that passed and shows what its id names is its id alone. */
const CaseGroup = z.strictObject({
  call: z.string().optional(),
  kind: z.string(),
  profiles: z.array(z.string()),
  cases: z.array(z.union([z.string(), ListedCase])),
})
export type CaseGroup = z.infer<typeof CaseGroup>

/**
 * What a whole run came to, without what only matters while one works on it: times, traces of what went well. Made from a
 * record, and kept with the specification.
 */
export const Results = z.strictObject({
  format: z.literal(resultsFormat),
  /** What was judged, fit for the name of a file, and as a person says it. */
  id: z.string(),
  name: z.string(),
  spec: z.strictObject({ name: z.string(), version: z.string(), rules: z.string() }),
  target: z.strictObject({
    /** As `--target` has it. */
    name: z.string(),
    architecture: z.string(),
    release: z.string(),
    profiles: z.array(z.string()),
  }),
  seed: z.number().int().optional(),
  date: z.iso.datetime(),
  /** How many random programs came to each verdict; those that went wrong are among the cases, too. */
  random: z.partialRecord(Verdict, z.number().int().positive()),
  groups: z.array(CaseGroup),
})
export type Results = z.infer<typeof Results>

/** A case as it is read back from the groups. */
export interface ResultCase {
  id: string
  kind: string
  call?: string
  profiles: readonly string[]
  verdict: Verdict
  shows: readonly string[]
  choices: readonly string[]
  failure?: string
}

/** Every case of some results, with all that is known of it. */
export function casesOf({ groups }: Pick<Results, 'groups'>): ResultCase[] {
  return groups.flatMap(({ call, kind, profiles, cases }) =>
    cases.map((one) => {
      const listed: ListedCase = typeof one === 'string' ? { id: one } : one
      const { id, verdict = 'pass', shows = namedRules(kind, id), choices = [], failure } = listed
      const about = { id, kind, ...(call !== undefined && { call }), profiles }
      return { ...about, verdict, shows, choices, ...(failure !== undefined && { failure }) }
    }),
  )
}

/** The rules that the id of a generated case names: `bind.a`, `bind.a+b`, `bind.a@SITUATION#WAKE`, `bind.a/effect-1`. */
export function namedRules(kind: string, id: string): string[] {
  switch (kind) {
    case 'outcome':
      return [id]
    case 'pair': {
      const [first = '', second = ''] = id.split('+')
      return [first, `${first.split('.')[0] ?? ''}.${second}`]
    }
    case 'wait':
      return [id.replace(/@.*/su, '')]
    case 'effect':
      return [id.replace(/\/.*/su, '')]
    default:
      return []
  }
}
