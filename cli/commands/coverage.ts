import { allCases } from '../../conformance/cases/all-cases.ts'
import { coverageOf, coverageText } from '../../conformance/coverage/coverage.ts'
import { recordedRun } from '../../conformance/coverage/ran.ts'
import { scenarioCases } from '../../conformance/runner/more-cases.ts'
import { ownIrFile, readIr } from '../../spec/compiler/read-ir.ts'
import { createMachine } from '../../spec/oracle/machine.ts'
import { defineCommand } from '../command.ts'
import { progressLine } from '../progress-line.ts'

export default defineCommand({
  args: {
    json: { type: 'boolean', description: 'Print it as JSON' },
    ir: {
      type: 'string',
      valueHint: 'FILE',
      description: 'The ir.json to measure; the one of this package unless told',
    },
    record: {
      type: 'string',
      valueHint: 'FILE',
      description: 'The run that says which rules ran; the last whole one of each target unless told',
    },
  },
  async run({ args }) {
    const ir = readIr(args.ir ?? ownIrFile)
    const recorded = await recordedRun(args.record)
    const progress = progressLine('mutants')
    const scenarios = scenarioCases(createMachine(ir).globals)
    const coverage = coverageOf(ir, allCases(ir), scenarios, recorded, progress.show)
    progress.end()
    process.stdout.write(args.json ? `${JSON.stringify(coverage, null, 2)}\n` : coverageText(coverage))
    return 0
  },
})
