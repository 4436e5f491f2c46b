import { join } from 'node:path'
import { wholeRecords } from '../../conformance/report/own-records.ts'
import { readRecord } from '../../conformance/report/read-record.ts'
import { ReportError } from '../../conformance/report/report-error.ts'
import { keptResults, printResults } from '../../conformance/report/results-file.ts'
import { resultsOf } from '../../conformance/report/results-of.ts'
import type { Results } from '../../conformance/report/results.ts'
import { writeWhole } from '../../conformance/report/write-files.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { rulesHash } from '../../spec/compiler/rules-hash.ts'
import { defineCommand } from '../command.ts'
import { shownPath } from '../shown-path.ts'

export default defineCommand({
  args: {
    record: {
      type: 'string',
      valueHint: 'FILE',
      description: 'The record of a whole run; the last one of each target unless told',
    },
    out: { type: 'string', valueHint: 'DIR', description: 'Folder for the results; conformance/results unless told' },
  },
  async run({ args }) {
    const files = args.record === undefined ? await wholeRecords() : [args.record]
    if (files.length === 0)
      throw new ReportError('there is no record of a whole run', 'Make one first: npx sockspec conformance')
    const today = rulesHash(readIr(ownIrFile))
    for (const file of files) {
      const results = resultsOf(await readRecord(file))
      const path = join(args.out ?? keptResults, `${results.id}.json`)
      await writeWhole(path, printResults(results))
      process.stdout.write(`wrote ${shownPath(path)}: ${describe(results)}\n`)
      if (results.spec.rules !== today)
        process.stderr.write(`${shownPath(file)} was judged by other rules than those of today: run the suite again\n`)
    }
    return 0
  },
})

const describe = ({ name, target, date }: Results) => `${name} ${target.release}, run on ${date.slice(0, 10)}`
