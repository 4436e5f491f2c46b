import { nearestName } from '../spec/ir/nearest.ts'

/** The names in an option such as `--only c,ir`; undefined without it. Throws for a name that is none of the known. */
export function listOf(what: string, text: string | undefined, known: readonly string[]): string[] | undefined {
  if (text === undefined) return undefined
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return names
  const nearest = nearestName(unknown, known)
  const remedy = nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`
  throw Object.assign(new Error(`there is no ${what} ${unknown}`), { remedy, exitStatus: 2 })
}
