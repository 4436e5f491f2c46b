import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { ReportError, fileError } from './report-error.ts'
import { type CaseGroup, Results, resultsFormat } from './results.ts'

/** Where the results lie that are kept with the specification. */
export const keptResults = fileURLToPath(new URL('../results/', import.meta.url))

/** Results as the text of their file: a line for each case, so that two runs can be compared by their lines. */
export function printResults({ groups, ...head }: Results): string {
  const opening = JSON.stringify(head, null, 2).replace(/\n\}$/u, '')
  return `${opening},\n  "groups": [\n${groups.map(printGroup).join(',\n')}\n  ]\n}\n`
}

function printGroup({ cases, ...head }: CaseGroup): string {
  const opening = JSON.stringify(head).replace(/\}$/u, '')
  return `    ${opening},"cases":[\n${cases.map((one) => `      ${JSON.stringify(one)}`).join(',\n')}\n    ]}`
}

const Versioned = z.object({ format: z.string() })

/** Reads results from a text. @throws ReportError for what was changed or is of another version */
export function parseResults(text: string, source: string): Results {
  const again = 'Make it anew from a record with `npx sockspec results`.'
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new ReportError(`${source} is no JSON: ${error instanceof Error ? error.message : String(error)}`, again)
  }
  const versioned = Versioned.safeParse(json)
  if (versioned.success && versioned.data.format !== resultsFormat)
    throw new ReportError(`${source} has the format ${versioned.data.format}, wanted: ${resultsFormat}`, again)
  const results = Results.safeParse(json)
  if (results.success) return results.data
  throw new ReportError(`${source}: ${z.prettifyError(results.error).replace(/\s+/gu, ' ')}`, again)
}

/** Reads all results in a folder, by the names of their files; none where there is no folder. @throws ReportError */
export async function readResults(folder = keptResults): Promise<Results[]> {
  const names = await readdir(folder).catch(() => [])
  const paths = names.filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(paths.map(async (name) => parseResults(await readText(join(folder, name)), join(folder, name))))
}

const readText = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError('read', path, error)
  })
