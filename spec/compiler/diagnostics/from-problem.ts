import type { Problem } from '../../ir/problem.ts'
import type { Locate } from '../load/locate.ts'
import type { Diagnostic } from './diagnostic.ts'

/**
 * Problems at their places in the files. A common outcome is checked wherever it is placed;
 * what is wrong with it is said once, with the first place.
 */
export function fromProblems(problems: readonly Problem[], locate: Locate): Diagnostic[] {
  const found = new Map<string, { diagnostic: Diagnostic; placed: number }>()
  for (const { path, range, ...said } of problems) {
    const { place, placed } = locate(path, range)
    const remedy = sentence(said.remedy)
    const related = placed ? [{ place: placed, message: 'it is placed here' }] : []
    const key = [said.code, place.file, place.line, place.col, said.message].join(' ')
    const before = found.get(key)
    if (before) before.placed++
    else found.set(key, { diagnostic: { ...said, remedy, place, related }, placed: 1 })
  }
  return [...found.values()].map(({ diagnostic, placed }) => {
    if (placed === 1 || diagnostic.related.length === 0) return diagnostic
    const message = `it is placed here, and in ${placed - 1} other ${placed === 2 ? 'place' : 'places'}`
    return { ...diagnostic, related: diagnostic.related.map(({ place }) => ({ place, message })) }
  })
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`
