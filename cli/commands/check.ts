import { compileWhole } from '../../spec/compiler/compile-whole.ts'
import { diagnosticsJson } from '../../spec/compiler/diagnostics/json.ts'
import { hasErrors, reportDiagnostics, summaryOf } from '../../spec/compiler/report.ts'
import { defineCommand } from '../command.ts'
import { specFolder } from '../spec-folder.ts'

export default defineCommand({
  args: {
    spec: {
      type: 'string',
      valueHint: 'DIR',
      description: 'Folder of the specification; the one of this package unless told',
    },
    json: { type: 'boolean', description: 'Print the diagnostics as JSON' },
  },
  run({ args }) {
    const result = compileWhole(specFolder(args.spec))
    if (args.json) process.stdout.write(`${diagnosticsJson(result.diagnostics)}\n`)
    else process.stderr.write(reportDiagnostics(result, process.stderr.isTTY))
    if (hasErrors(result)) return 1
    if (!args.json) process.stdout.write(`${summaryOf(result.ir)}\n`)
    return 0
  },
})
