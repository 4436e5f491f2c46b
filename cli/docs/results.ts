import { wholeRecords } from '../../conformance/report/own-records.ts'
import { readRecord } from '../../conformance/report/read-record.ts'
import { ReportError } from '../../conformance/report/report-error.ts'
import { readResults } from '../../conformance/report/results-file.ts'
import { resultsOf } from '../../conformance/report/results-of.ts'
import { type Results, casesOf } from '../../conformance/report/results.ts'
import type { Implementation } from '../../spec/compiler/emit/docs/input.ts'
import { rulesHash } from '../../spec/compiler/rules-hash.ts'
import type { Ir } from '../../spec/ir/ir.ts'

/** Where results and records are looked for, and what is told about those that cannot be used. */
export interface ResultPlaces {
  kept?: string
  records?: string
  warn: (text: string) => void
}

/**
 * The implementations of a specification of which a whole run is known: from the results that are kept with it, or from
 * this clone's own record of a later run.
 *
 * @throws ReportError for kept results that cannot be read
 */
export async function recordedImplementations(ir: Ir, places: ResultPlaces): Promise<Implementation[]> {
  const today = rulesHash(ir)
  const known = [...(await readResults(places.kept)), ...(await ownResults(places))]
  const latest = new Map<string, Results>()
  for (const results of known) {
    const other = latest.get(results.id)
    if (results.spec.name === ir.spec.name && (other === undefined || other.date < results.date))
      latest.set(results.id, results)
  }
  return [...latest.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((one) => implementation(one, today))
}

/** The results of this clone's records. One that an earlier version wrote, or that is damaged, is passed over. */
async function ownResults({ records, warn }: ResultPlaces): Promise<Results[]> {
  const found: Results[] = []
  for (const path of await wholeRecords(records)) {
    try {
      found.push(resultsOf(await readRecord(path)))
    } catch (error) {
      if (!(error instanceof ReportError)) throw error
      warn(`passed over: ${error.message}\n`)
    }
  }
  return found
}

function implementation(results: Results, today: string): Implementation {
  const { id, name, spec, target, seed, date, random } = results
  return {
    id,
    name,
    target: target.name,
    release: target.release,
    architecture: target.architecture,
    date,
    ...(seed !== undefined && { seed }),
    specification: `${spec.name} ${spec.version}`,
    current: spec.rules === today,
    profiles: target.profiles,
    cases: casesOf(results).map(({ shows, ...one }) => ({ ...one, rules: shows })),
    random,
  }
}
