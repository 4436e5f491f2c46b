import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Evidence, type Ir } from '../ir/ir.ts'
import type { Problem } from '../ir/problem.ts'
import { keptFiles } from './kept-files.ts'
import { withoutTexts } from './without-texts.ts'

/** Searches a specification: how each outcome is reached, and what cannot be. */
export type Explore = (ir: Ir) => { evidence: Evidence; problems: Problem[] }

/**
 * A search that keeps in a folder what it finds in a specification in which it finds no problem. It depends on the whole
 * specification but for the texts, and on `makers`, the code that searches.
 */
export function keepSearch(folder: string, makers: () => readonly string[], explore: Explore): Explore {
  const files = keptFiles(folder, makers)
  return (ir) => {
    const causes = [JSON.stringify(withoutTexts(ir))]
    const known = parsed(files.find(causes))
    if (known !== undefined) return { evidence: known, problems: [] }
    const found = explore(ir)
    if (found.problems.length === 0) files.keep(causes, JSON.stringify(found.evidence))
    return found
  }
}

function parsed(text: string | undefined): Evidence | undefined {
  try {
    return text === undefined ? undefined : Evidence.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** The code that the search consists of: the oracle, what it imports, and the versions of packages. */
export function searchMakers(): string[] {
  const folders = ['../oracle', '../ir'].map((name) => fileURLToPath(new URL(name, import.meta.url)))
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  return [...sources, readFileSync(new URL('../../package.json', import.meta.url), 'utf8')]
}
