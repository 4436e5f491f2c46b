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
    const own = readIr(ownIrFile)
    const ir = args.ir === undefined ? own : readIr(args.ir)
    const recorded = await recordedRun(args.record)
    const progress = progressLine('mutants')
    // A specification that does not derive from this one knows nothing of the profiles that the scenarios are of.
    const absent = own.profiles.map(({ name }) => name).filter((name) => !ir.profiles.some((one) => one.name === name))
    const scenarios = scenarioCases(createMachine({ ...ir, profiles_left_out: absent }).globals)
    const coverage = coverageOf(ir, allCases(ir), scenarios, recorded, progress.show)
    progress.end()
    process.stdout.write(args.json ? `${JSON.stringify(coverage, null, 2)}\n` : coverageText(coverage))
    return 0
  },
})
