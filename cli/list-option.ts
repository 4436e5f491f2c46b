import { nearestName } from '../spec/ir/nearest.ts'

/** The names in an option such as `--only c,ir`, each once; undefined without it. Throws for a name that is none of the known. */
export function listOf(what: string, text: string | undefined, known: readonly string[]): string[] | undefined {
  if (text === undefined) return undefined
  const names = [...new Set(text.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return names
  const nearest = nearestName(unknown, known)
  const remedy = nearest === undefined ? `Choose from ${known.join(', ')}.` : `Did you mean ${nearest}?`
  const message = unknown === '' ? `"${text}" has an empty name in it` : `there is no ${what} ${unknown}`
  throw Object.assign(new Error(message), { remedy, exitStatus: 2 })
}
